/**
 * Reads an excerpt of the description. In the package, the build replaces this module by excerpts that it has made by the
 * same functions, and compressed.
 */
import { excerpt, type Document, type Excerpt } from "./excerpt.ts";

/** Returns the excerpt for a group of paths, or for the events; `undefined` when there is none of this name. */
export async function readExcerpt(name: string): Promise<Excerpt | undefined> {
  const file = await import("../../../generated/openapi.json", { with: { type: "json" } });
  const document: unknown = file.default;
  return excerpt(document as Document, name);
}
