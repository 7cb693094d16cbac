/**
 * Reads an excerpt of the description. The package has excerpts of its own in place of this module: the build makes them
 * by the same functions, and compresses them.
 */
import { excerptEvents, excerptGroup, type Document, type Excerpt } from "./excerpt.ts";

/** The excerpts are those of the groups of paths, and this one. */
export const EVENTS = "events";

/** Returns the excerpt of a group of paths, or of the events; without operations when there is no such group. */
export async function readExcerpt(name: string): Promise<Excerpt> {
  const file = await import("../../../generated/openapi.json", { with: { type: "json" } });
  const document = file.default as unknown as Document;
  return name === EVENTS ? excerptEvents(document) : excerptGroup(document, name);
}
