/** The schemas of each service by the names that the service has for them. */
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Imports } from "./imports.ts";
import { propertyName, quote } from "./literal.ts";
import type { NamesLock } from "./names-lock.ts";
import type { ServiceDocument } from "./sources.ts";

/**
 * Emits an interface of services, each with its schemas: `QlikSchemas["users"]["Error"]` is the schema that the merged
 * document calls `UsersError`. A module of its own, so that only code that asks for it reads it.
 */
export function emitServiceSchemas(
  sources: readonly ServiceDocument[],
  merged: OpenApiDocument,
  names: NamesLock,
  imports: Pick<Imports, "schema">,
): string {
  const known = merged.components?.["schemas"] ?? {};
  const services = sources.flatMap(({ service, content }) => {
    const lines = Object.keys(content.components?.["schemas"] ?? {}).flatMap((own) => {
      const name = (names.nameOf({ service, key: `schemas/${own}` }) ?? own).replace(
        "schemas/",
        "",
      );
      return Object.hasOwn(known, name)
        ? [`    ${propertyName(own)}: Schemas[${quote(name)}];\n`]
        : [];
    });
    return lines.length > 0 ? [`  ${propertyName(service)}: {\n${lines.join("")}  };\n`] : [];
  });
  return `import type { components } from ${quote(imports.schema)};

type Schemas = components["schemas"];

/**
 * The schemas of each service, by the names that the service has for them: \`QlikSchemas["users"]["Error"]\`. Where services
 * have different schemas of one name, the export of the name has the service as a prefix.
 */
export interface QlikSchemas {
${services.join("")}}
`;
}
