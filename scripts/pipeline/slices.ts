/** Cuts the merged document into parts whose types do not depend on each other. */
import type { OpenApiDocument, SchemaObject } from "../openapi/document.ts";
import { unescapePointer, walk } from "../openapi/references.ts";

/**
 * Returns a document for each service, or for several whose types depend on each other. Each has everything that its types
 * depend on, and nothing else, so that they are the same as long as the slice is.
 *
 * @param services The documents of the services, with the names that they have in the merged one.
 */
export function slicesOf(
  merged: OpenApiDocument,
  services: readonly OpenApiDocument[],
): OpenApiDocument[] {
  return groupsOf(merged, services).map((group) => ({
    openapi: merged.openapi,
    info: { title: "", version: "" },
    paths: pick(merged.paths, group, "paths"),
    webhooks: pick(merged.webhooks, group, "webhooks"),
    components: componentsFor(merged, group),
  }));
}

function pick(
  items: OpenApiDocument["paths"],
  group: readonly OpenApiDocument[],
  section: "paths" | "webhooks",
): NonNullable<OpenApiDocument["paths"]> {
  const keys = new Set(group.flatMap((service) => Object.keys(service[section] ?? {})));
  return Object.fromEntries(Object.entries(items ?? {}).filter(([key]) => keys.has(key)));
}

/** Types have no security. The order of properties is that of the merged definition. */
function componentsFor(
  merged: OpenApiDocument,
  group: readonly OpenApiDocument[],
): NonNullable<OpenApiDocument["components"]> {
  const sections = Object.entries(merged.components ?? {}).map(([section, members]) => {
    const names = new Set(group.flatMap((each) => Object.keys(each.components?.[section] ?? {})));
    return [section, Object.entries(members).filter(([name]) => names.has(name))] as const;
  });
  return Object.fromEntries(
    sections
      .filter(([section, members]) => section !== "securitySchemes" && members.length > 0)
      .map(([section, members]) => [section, Object.fromEntries(members)]),
  );
}

/** Returns the services in groups, so that the types of none depend on a service of another group. */
function groupsOf(
  merged: OpenApiDocument,
  services: readonly OpenApiDocument[],
): OpenApiDocument[][] {
  const couplingsOf = couplingsIn(merged);
  const groups = new Map(services.map((service) => [service, [service]]));
  const first = new Map<string, OpenApiDocument>();
  for (const service of services) {
    for (const coupling of couplingsOf(service)) {
      const own = groups.get(service)!;
      const other = groups.get(first.get(coupling) ?? service)!;
      first.set(coupling, service);
      if (own === other) continue;
      other.push(...own);
      for (const each of own) groups.set(each, other);
    }
  }
  return [...new Set(groups.values())];
}

/** Returns a function that lists what makes services depend on each other that have it in common. */
function couplingsIn(merged: OpenApiDocument): (service: OpenApiDocument) => string[] {
  const named = namedByDiscriminators(merged);
  const all = merged.components?.["schemas"] ?? {};
  return ({ paths, webhooks, components }) => {
    const schemas = Object.keys(components?.["schemas"] ?? {});
    return [
      ...Object.keys(paths ?? {}).map((path) => `path ${path}`),
      ...Object.keys(webhooks ?? {}).map((name) => `webhook ${name}`),
      // A discriminator adds a property to the schemas that it names.
      ...schemas.filter((name) => named.has(name)).map((name) => `schema ${name}`),
      // Requests that take `KnownSpaceRole` are typed by `SpaceRole`, if there is one.
      ...schemas
        .map((name) => name.replace(/^Known/, ""))
        .filter((open) => Object.hasOwn(all, open) && Object.hasOwn(all, `Known${open}`))
        .map((open) => `open ${open}`),
    ];
  };
}

/** The names of the schemas that a discriminator refers to. */
function namedByDiscriminators(document: OpenApiDocument): Set<string> {
  const references: unknown[] = [];
  walk(document, ({ discriminator, oneOf }) => {
    if (typeof discriminator !== "object" || discriminator === null) return;
    const { mapping = {} } = discriminator as { mapping?: object };
    references.push(...(Object.values(mapping) as unknown[]));
    for (const each of (Array.isArray(oneOf) ? oneOf : []) as SchemaObject[]) {
      references.push(each.$ref);
    }
  });
  return new Set(references.map((reference) => nameOfReference(reference)));
}

function nameOfReference(reference: unknown): string {
  const [, , , name = ""] = typeof reference === "string" ? reference.split("/") : [];
  return unescapePointer(name);
}
