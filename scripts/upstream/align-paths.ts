/** Gives the paths of a document without servers the prefix that they have in another document. */
import type { OpenApiDocument, PathItemObject } from "../openapi/document.ts";

/**
 * Returns the prefix with which paths of the document are paths of the other one: `/api` for `/v1/spaces` next to
 * `/api/v1/spaces`. `undefined` unless exactly one prefix explains all paths that the two have in common.
 */
export function findPrefix(document: OpenApiDocument, other: OpenApiDocument): string | undefined {
  const known = Object.keys(other.paths ?? {}).map(formOf);
  const candidates = Object.keys(document.paths ?? {}).map((path) => {
    const form = formOf(path);
    return known.filter((each) => each.endsWith(form)).map((each) => each.slice(0, -form.length));
  });
  const [first, ...others] = candidates.filter((prefixes) => prefixes.length > 0);
  const common = first?.filter((prefix) => others.every((prefixes) => prefixes.includes(prefix)));
  const [prefix] = common ?? [];
  return common?.length === 1 && prefix !== "" ? prefix : undefined;
}

export function withPrefix(document: OpenApiDocument, prefix: string): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(
    ([path, item]): [string, PathItemObject] => [`${prefix}${path}`, item],
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

function formOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
