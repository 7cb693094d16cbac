import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { markPure } from "../../scripts/package/pure-modules.ts";

/** What a bundler keeps of a module of which nothing is used. */
function kept(text: string): string {
  return transformSync(markPure(text), { loader: "ts", treeShaking: true, format: "esm" }).code;
}

describe("a constant that is not used is left out", () => {
  test.each([
    "const a = f();",
    "const a = f({ b: g(), ...c });",
    "const a: A[] = [...b, c.d] as const;",
    "const a = new Map([[b.c, d[0]]]);",
    "const a = `${b} ${c}`, d = tag`e`;",
  ])("%s", (text) => {
    expect(kept(text)).toBe("");
  });
});

test("leaves values that bundlers know, functions and other statements as they are", () => {
  const text =
    "const a = 1, b = () => f(), { c } = f();\nlet d;\nf();\nfunction e() { const g = f(); }";
  expect(markPure(text)).toBe(text);
});

test("does not change a value", async () => {
  const text = "const one = [1, ...[2]]; export const all = { ...{ one }, two: Math.max(...one) };";
  const { code } = transformSync(markPure(text), { loader: "ts", format: "esm" });
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly all: unknown;
  };
  expect(module.all).toEqual({ one: [1, 2], two: 2 });
});
