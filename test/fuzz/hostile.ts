/** Values that break careless code. */
import fc from "fast-check";

const AWKWARD_TEXTS = [
  "",
  ".",
  "..",
  "%2e%2e",
  "%2E",
  "/",
  "\\",
  "//evil.example",
  "@evil.example",
  "#",
  "?",
  "%",
  "%zz",
  "a b",
  "+",
  "\r\n",
  "\0",
  "\u2028",
  "\ud800",
  '"',
  "'",
  "`${1}`",
  "*/",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "NaN",
  "1e999",
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom(...AWKWARD_TEXTS), fc.string()), { maxLength: 4 })
    .map((parts) => parts.join("")),
);

/** Anything that JSON holds, with awkward keys and texts. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    hostileText,
    fc.constantFrom(null, true, false, 0, -0, 1e308, -1, 0.1),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(hostileText, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** What JSON cannot hold, alone or inside of what it can. */
export const notJson: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  NaN,
  Infinity,
  -Infinity,
  new Date(NaN),
  new Map([["a", 1]]),
  new Set([1]),
  new Uint8Array(2),
  1n,
  () => 1,
  Symbol("s"),
  Promise.resolve(1),
  new Headers(),
  /a/,
);
