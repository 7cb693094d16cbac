import { hiding, type Mask } from "../errors/secrets.ts";

/** How much of an answer an error shows, in characters. */
const MAX_EXCERPT = 200;

/** Redacts what looks like a secret. */
export const hideSecrets: Mask = hiding([]);

/** Returns the beginning of an answer as errors show it: without what looks like a secret. */
export function excerptOf(answer: unknown): string {
  const text = typeof answer === "string" ? answer : (JSON.stringify(answer) ?? "");
  return hideSecrets(text.slice(0, MAX_EXCERPT));
}
