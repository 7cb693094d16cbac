import type { OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer, walk } from "../../openapi/references.ts";
import type { Rule } from "../rule.ts";
import { isObject, rewrite } from "../schema.ts";
import { isEqual } from "../values.ts";

/** A name that is a type in TypeScript, and is written like one. */
const IS_TYPE_NAME = /^[A-Z]\w*$/;
/** What OpenAPI allows for the other components, whose names become no types. */
const IS_NAME = /^[\w.-]+$/;

export const componentNames: Rule = {
  name: "component-names",
  summary: "Makes the names of components identifiers that differ in more than case.",
  apply({ document, count, restructured }) {
    const renamed = new Map<string, string>();
    for (const [section, definitions] of Object.entries(document.components ?? {})) {
      if (!isObject(definitions)) continue;
      const names = rename(definitions, section === "schemas" ? IS_TYPE_NAME : IS_NAME);
      if (names.size === 0) continue;
      for (const [old, name] of names) {
        const pointer = `#/components/${section}/${escapePointer(old)}`;
        renamed.set(pointer, `#/components/${section}/${name}`);
        count(pointer);
      }
      const entries = Object.entries(definitions).map(([old, definition]) => [
        names.get(old) ?? old,
        definition,
      ]);
      // Of two equal definitions with the same new name, one remains.
      rewrite(definitions, Object.fromEntries(entries) as object);
    }
    if (renamed.size === 0) return;
    redirect(document, renamed);
    restructured();
  },
};

/** Returns the new name of each definition that gets one. Names that are fine are given first, so that they stay. */
function rename(definitions: Record<string, unknown>, isFine: RegExp): Map<string, string> {
  const taken = new Map<string, { name: string; definition: unknown }>();
  const names = new Map<string, string>();
  const sorted = Object.keys(definitions).sort((a, b) => (a < b ? -1 : 1));
  const isKept = (name: string) => isFine.test(name);
  for (const old of [...sorted.filter(isKept), ...sorted.filter((name) => !isKept(name))]) {
    const wanted = isKept(old) ? old : toTypeName(old);
    const definition = definitions[old];
    for (let attempt = 1; ; attempt++) {
      const name = attempt === 1 ? wanted : `${wanted}${attempt}`;
      const holder = taken.get(name.toLowerCase());
      if (holder && !isEqual(holder.definition, definition)) continue;
      taken.set(name.toLowerCase(), holder ?? { name, definition });
      const given = holder?.name ?? name;
      if (given !== old) names.set(old, given);
      break;
    }
  }
  return names;
}

/** `errorResponse-400` → `ErrorResponse400`. */
export function toTypeName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(joined) ? joined : `Schema${joined}`;
}

function redirect(document: OpenApiDocument, renamed: ReadonlyMap<string, string>): void {
  const follow = (reference: string): string => {
    const [start = "", rest = ""] = splitReference(reference);
    const name = renamed.get(start);
    return name === undefined ? reference : `${name}${rest}`;
  };
  walk(document, (node) => {
    const changed = node as Record<string, unknown>;
    if (typeof node["$ref"] === "string") changed["$ref"] = follow(node["$ref"]);
    const { discriminator } = node;
    if (!isObject(discriminator) || !isObject(discriminator["mapping"])) return;
    const { mapping } = discriminator;
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target !== "string") continue;
      // A mapping may also say the bare name of a schema.
      mapping[value] = target.includes("/")
        ? follow(target)
        : (renamed.get(`#/components/schemas/${target}`)?.split("/").at(-1) ?? target);
    }
  });
}

/** Splits a reference after the component's name, which is compared decoded. */
function splitReference(reference: string): string[] {
  const [, start = reference, rest = ""] =
    /^(#\/components\/[^/]+\/[^/]+)(.*)$/.exec(reference) ?? [];
  try {
    return [decodeURIComponent(start), rest];
  } catch {
    return [start, rest];
  }
}
