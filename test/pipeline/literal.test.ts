import { isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { commentText, literal, propertyName, singleLine } from "../../scripts/pipeline/literal.ts";

const { SyntaxKind } = ts;

/** Strings, including attempts to inject code. */
const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "*/",
    "__proto__",
    "constructor",
    "if",
    "${process.exit()}",
    "`",
    '"',
    "\\",
    "\u2028",
    "\r\n",
    "x: process.exit(), ...{ y",
    "[(globalThis.PWNED=2,'k')]",
    "0x1",
    "01",
    "1e3",
  ),
);

const jsonValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    hostileText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(hostileText, tie("value")), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

function tokensOf(source: string): { kind: ts.SyntaxKind; text: string }[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, source);
  const tokens: { kind: ts.SyntaxKind; text: string }[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    tokens.push({ kind, text: scanner.getTokenText() });
  }
  return tokens;
}

const LITERALS = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.MinusToken,
  SyntaxKind.CommaToken,
  SyntaxKind.ColonToken,
  SyntaxKind.OpenBraceToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.OpenBracketToken,
  SyntaxKind.CloseBracketToken,
]);

describe("the source of a value", () => {
  it("consists of literals and property names", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const tokens = tokensOf(literal(value));
        const others = tokens.filter(({ kind, text }, index) => {
          const isName = /^[A-Za-z_$][\w$]*$/.test(text);
          return (
            !LITERALS.has(kind) && !(isName && tokens[index + 1]?.kind === SyntaxKind.ColonToken)
          );
        });
        expect(others).toEqual([]);
      }),
    );
  });

  it("evaluates to the value", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const evaluated: unknown = runInThisContext(`(${literal(value)})`);
        // Not toStrictEqual, which takes a property named "constructor" for the class of the object.
        expect(isDeepStrictEqual(evaluated, value)).toBe(true);
      }),
    );
  });

  it("is on one line", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(literal(value)).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
  });

  it.each([NaN, Infinity, undefined, () => 1, Symbol("x"), 1n, new Date(0), new Map()])(
    "does not exist for %s, which is not JSON",
    (value) => {
      expect(() => literal(value)).toThrow(TypeError);
    },
  );

  it("omits undefined properties, and quotes names only if necessary", () => {
    expect(literal({ a: undefined, id: 1, 200: "json", "a-b": [] })).toBe(
      '{ 200: "json", id: 1, "a-b": [] }',
    );
    expect(propertyName("__proto__")).toBe('["__proto__"]');
  });
});

describe("the text of a comment", () => {
  it("never ends the comment", () => {
    fc.assert(
      fc.property(fc.array(hostileText), (parts) => {
        const source = `/** ${commentText(parts.join(""))} */`;
        expect(tokensOf(source)).toEqual([]);
      }),
    );
  });

  it("never ends the line of a line comment", () => {
    fc.assert(
      fc.property(fc.array(hostileText), (parts) => {
        expect(tokensOf(`// ${singleLine(parts.join(""))}`)).toEqual([]);
      }),
    );
  });
});
