import fc from "fast-check";
import { expect, it } from "vitest";
import { findCode } from "../fuzz/declarations.ts";
import { mustGiveDocumentOrFindings, mutationsOf, smallDocuments } from "../fuzz/specifications.ts";
import "./helpers.ts";

it("a mutated specification gives a document or findings, without code and without a loss", async () => {
  await fc.assert(
    fc.asyncProperty(mutationsOf(smallDocuments), async (mutation) => {
      await mustGiveDocumentOrFindings(mutation);
    }),
    // The same mutations in every run; `npm run fuzz` tries others.
    { seed: 12, numRuns: 50 },
  );
});

it.each(smallDocuments)(
  "a specification without a mutation gives a document: %.40s",
  async (source) => {
    expect(await mustGiveDocumentOrFindings({ source, changes: [] })).toBe(true);
  },
);

it.each([
  ["export const a = eval('1');", "has an expression"],
  ["export const a = { [b]: 1 };", "has an expression"],
  ["export const a = { get b() { return 1; } };", "has an expression"],
  ["process.exit(1);", "has a ExpressionStatement"],
  ['import { a } from "b";', "imports values"],
  ["export interface A { b: typeof c }", "has code in a type"],
  ["type A = 1; type A = 2;", "declares A twice"],
  ["export interface A { b: `*/ }", "does not parse"],
])("code in a module is found: %s", (text, problem) => {
  expect(findCode("made.ts", text)).toContain(problem);
});

it.each([
  'import type { A } from "b";',
  'export interface A { "*/": string; m(a?: A): Promise<A>; ["__proto__"]: 1 }',
  'export const a: A = { "x": [1, -2, "`", null], ["__proto__"]: { b: true } };',
])("declarations and literals are no code: %s", (text) => {
  expect(findCode("made.ts", text)).toBeUndefined();
});
