/** Unpacks an excerpt of the description, which the package has as JSON, compressed by gzip, in base64. */
import type { Excerpt } from "./excerpt.ts";

export async function unpack(packed: string): Promise<Excerpt> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Response(bytes).body!.pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(text).json()) as Excerpt;
}
