/** Gives new operations a tag, and new tags a description. */
import type { OpenApiDocument, TagObject } from "../../openapi/document.ts";
import { WORDS_MARK } from "../../words/mark.ts";
import { describeTag } from "../../words/sentences.ts";
import type { PlacedOperation } from "./correspond.ts";
import { objectsIn } from "./json.ts";

/** One tag an operation: the published one, unless all of ours have the same. */
export function tagsFor(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
  service: string,
): string[] {
  const present = objectsIn(document.tags).map(({ name }) => String(name));
  const published = Array.isArray(operation["tags"])
    ? (operation["tags"] as unknown[]).map(String)
    : [];
  const known = published.find((name) => present.includes(name));
  if (known !== undefined) return [known];
  const wasWritten = document.tags?.some((tag) => !("x-words" in tag)) ?? false;
  if (wasWritten && present.length === 1) return [present[0]!];
  return [published[0] ?? service];
}

/** @param known Tags of other documents, which have the same words everywhere. */
export function addTags(
  document: OpenApiDocument,
  tags: readonly string[],
  known: ReadonlyMap<string, TagObject>,
): void {
  document.tags ??= [];
  for (const name of tags) {
    if (document.tags.some((tag) => tag.name === name)) continue;
    const byRule = { name, description: describeTag(name), [WORDS_MARK]: "rule" };
    document.tags.push({ ...(known.get(name) ?? byRule) });
  }
}
