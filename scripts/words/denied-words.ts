/** Wording that a reader has to decode, and the standard term. */
export const DENIED_WORDS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /(?<!there )\b(is|are|was|were|be) (no|none)\b(?! (longer|more))/i,
    instead: '"must be", "is not" or "has no"',
  },
  { pattern: /\bwho(m)?ever\b/i, instead: "the subject: the caller, the client, Qlik" },
  { pattern: /\bheed(s|ed|ing)?\b/i, instead: '"honour"' },
  { pattern: /\brepetitions?\b/i, instead: '"retry"' },
  { pattern: /\bharmless(ly)?\b/i, instead: '"safe" or "idempotent"' },
  { pattern: /\bjudge[sd]?\b|\bjudging\b/i, instead: '"validate" or "check"' },
  { pattern: /\bmisfortunes?\b|\b(strikes?|struck)\b/i, instead: '"fault", "match"' },
  {
    // The value of an option is in quotes.
    pattern: /(?<!connection |")\brefus(e|es|ed|al|als|ing)\b(?! connection)/i,
    instead: '"reject", "error" or "response"',
  },
  { pattern: /\bfailures? that may pass\b/i, instead: '"transient error"' },
  {
    pattern: /\bas little as those\b|\ball the same\b/i,
    instead: "a sentence with a named subject",
  },
  {
    pattern:
      /\b(what|it|they|that|which|who) stands?\b|\bstands? (alone|at|first|here|in|last|there|where|within)\b/i,
    instead: '"is" or "is located"',
  },
  { pattern: /\b(gives?|gave|given|giving) (it |them )?back\b/i, instead: '"return"' },
  {
    pattern: /\b(what|which|that|function|method|iterator|call) gives\b/i,
    instead: '"returns"',
  },
  { pattern: /\btells\b/i, instead: '"reports", "indicates" or "returns whether"' },
  { pattern: /\b(may|might|can) come\b(?! (early|late|from))/i, instead: '"be added" or "arrive"' },
  {
    pattern: /(?:^|[.:;*] )Who (?!.*\?)/,
    instead: "the subject: the caller, the client, Qlik",
  },
  { pattern: /\bas usual\b/i, instead: '"by default" or the default value' },
  { pattern: /\bbeside\b/i, instead: '"in addition to", "next to" or "except for"' },
  { pattern: /\banswers? (with|by)\b/i, instead: '"returns" or "responds with"' },
  { pattern: /\bhears? (of|from|by)\b/i, instead: '"receive" or "is notified"' },
  { pattern: /\bshall\b/i, instead: '"must", "should" or "will"' },
  { pattern: /\bmend(s|ed|ing)?\b/i, instead: '"fix"' },
  { pattern: /\bpenali[sz]e/i, instead: '"pause"' },
];
