/** The types of a document in parts, which are joined with those of other documents. */
import type { OpenApiDocument } from "../openapi/document.ts";

/** The text of each member, by its name. */
export type Members = Readonly<Record<string, string>>;

/** The members of a module of types. `helpers` has its other declarations. */
export interface TypeParts {
  readonly paths: Members;
  readonly webhooks: Members;
  readonly operations: Members;
  /** By section, such as `schemas`; a section without members is `never`. */
  readonly components: Readonly<Record<string, Members>>;
  /** Exported types of schemas. */
  readonly aliases: Members;
  readonly helpers: Members;
}

/** Makes the types of a document, or of a slice of one; see `types.ts`. */
export type EmitParts = (document: OpenApiDocument) => Promise<TypeParts>;

/**
 * Joins the parts to a module, whose members are sorted by name: it does not depend on how a document was cut.
 * @throws if two parts have different members of the same name, which is a bug in the cutting.
 */
export function joinParts(all: readonly TypeParts[]): string {
  const sections = [...new Set(all.flatMap(({ components }) => Object.keys(components)))];
  const components = sections.map((section) => {
    const members = membersOf(all.map(({ components: each }) => each[section]));
    return members === "" ? ` ${section}: never;\n` : ` ${section}: {\n${members} };\n`;
  });
  return [
    membersOf(all.map(({ helpers }) => helpers)),
    declare("paths", membersOf(all.map(({ paths }) => paths))),
    declare("webhooks", membersOf(all.map(({ webhooks }) => webhooks))),
    declare("components", components.join("")),
    declare("$defs", ""),
    declare("operations", membersOf(all.map(({ operations }) => operations))),
    membersOf(all.map(({ aliases }) => aliases)),
  ].join("");
}

function declare(name: string, members: string): string {
  return members === ""
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${members}}\n`;
}

function membersOf(all: readonly (Members | undefined)[]): string {
  const joined = new Map<string, string>();
  for (const [name, text] of all.flatMap((members) => Object.entries(members ?? {}))) {
    const known = joined.get(name);
    if (known !== undefined && known !== text) {
      throw new Error(`The types of ${name} depend on the slice of the document:\n${known}${text}`);
    }
    joined.set(name, text);
  }
  return [...joined]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join("");
}
