/**
 * Makes the description that the embedded tenant has in the package: what requests are validated by, for the operations
 * that it implements. It is a hundredth of the whole, which would take longer to load than a test takes to run.
 */
import type { OpenApiDocument } from "../openapi/document.ts";
import { readingOf, resolvePointer, unescapePointer, type Reading } from "../openapi/references.ts";

/** The members of an operation that say what its requests are. */
const OF_REQUESTS = ["parameters", "requestBody"];

/** Keywords for readers, and for other programs. */
const WORDS =
  /^(?:title|summary|description|examples?|externalDocs|deprecated|discriminator|x-.*)$/;

/**
 * Returns the part of a document that describes the requests for some operations (`GET /api/v1/reloads`), with the
 * components that it refers to, and without words.
 *
 * @throws Error for an operation that the document doesn't have.
 */
export function describeRequests(
  document: OpenApiDocument,
  operations: Iterable<string>,
): { readonly paths: object; readonly components: object } {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const key of operations) {
    const [method = "", path = ""] = key.split(" ");
    const item = document.paths?.[path] as Readonly<Record<string, unknown>> | undefined;
    const operation = item?.[method.toLowerCase()];
    if (!operation) throw new Error(`The description has no ${key}.`);
    const own = (paths[path] ??= pick(item, ["parameters"]));
    own[method.toLowerCase()] = pick(operation, OF_REQUESTS);
  }
  return { paths, components: reachable(document, paths) };
}

function pick(node: object, keys: readonly string[]): Record<string, unknown> {
  const members = Object.entries(node).filter(([key]) => keys.includes(key));
  return withoutWords(Object.fromEntries(members), "keywords") as Record<string, unknown>;
}

function withoutWords(node: unknown, reading: Reading): unknown {
  if (typeof node !== "object" || node === null || reading === "data") return node;
  if (Array.isArray(node)) return node.map((item) => withoutWords(item, reading));
  const kept = Object.entries(node).filter(([key]) => reading !== "keywords" || !WORDS.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutWords(value, readingOf(key, value, reading))]),
  );
}

/** The components that a node refers to, and those that they refer to, by kind and name. */
function reachable(document: OpenApiDocument, root: object): Record<string, object> {
  const components: Record<string, Record<string, unknown>> = { parameters: {}, schemas: {} };
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      const [kind = "", name = ""] = $ref.split("/").slice(2).map(unescapePointer);
      const own = (components[kind] ??= {});
      if (!Object.hasOwn(own, name)) {
        own[name] = withoutWords(resolvePointer(document, $ref), "keywords");
        visit(own[name]);
      }
    }
    for (const member of Object.values(node)) visit(member);
  };
  visit(root);
  return components;
}
