/** Wording that a reader has to decode, and the standard term. */
export const DENIED_WORDS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /\b(is|are|was|were|be) (no|none)\b(?! (longer|more))/i,
    instead: '"must be", "is not" or "has no"',
  },
  { pattern: /\bwho(m)?ever\b/i, instead: "the subject: the caller, the client, Qlik" },
  { pattern: /\bheed(s|ed|ing)?\b/i, instead: '"honour"' },
  { pattern: /\brepetitions?\b/i, instead: '"retry"' },
  { pattern: /\bharmless(ly)?\b/i, instead: '"safe" or "idempotent"' },
  { pattern: /\bjudge[sd]?\b|\bjudging\b/i, instead: '"validate" or "check"' },
  { pattern: /\bmisfortunes?\b|\b(strikes?|struck)\b/i, instead: '"fault", "match"' },
  {
    pattern: /(?<!connection )\brefus(e|es|ed|al|als|ing)\b(?! connection)/i,
    instead: '"reject", "error" or "response"',
  },
  { pattern: /\bfailures? that may pass\b/i, instead: '"transient error"' },
  {
    pattern: /\bas little as those\b|\ball the same\b/i,
    instead: "a sentence with a named subject",
  },
  { pattern: /\b(what|it|they|that|which|who) stands?\b/i, instead: '"is" or "is located"' },
  { pattern: /\bpenali[sz]e/i, instead: '"pause"' },
];
