import { expect, it } from "vitest";
import { findUnreachable, indentByOne } from "../../scripts/package/declarations.ts";

const files = new Map([
  ["dist/index.d.ts", 'import type { A } from "./a/a.ts";\nexport * from "./b.js";\n'],
  ["dist/a/a.d.ts", 'export type A = import("../c.ts").C;\n'],
  ["dist/b.d.ts", '/**\n * import { e } from "./elsewhere.js";\n */\nexport {};\n'],
  ["dist/c.d.ts", 'import type { A } from "./a/a.ts";\nexport type C = A | "*/*" | string;\n'],
  ["dist/inside.d.ts", 'import type { A } from "./a/a.ts";\n'],
]);

it("finds the declarations that no entry leads to, in whatever way they import", () => {
  expect(findUnreachable(files, ["dist/index.d.ts"])).toEqual(["dist/inside.d.ts"]);
  expect(findUnreachable(files, ["dist/b.d.ts"])).toHaveLength(4);
});

it("rejects a declaration that imports one that isn't there", () => {
  const broken = new Map([["dist/index.d.ts", 'export * from "./gone.ts";']]);
  expect(() => findUnreachable(broken, ["dist/index.d.ts"])).toThrow("There is no dist/gone.d.ts.");
});

it("indents declarations by one space, and leaves the texts of comments as they are", () => {
  const text = `export interface A {
    /**
     * Text:
     *     code
     */
    b: {
        c: "    d";
    };
}
`;
  expect(indentByOne(text)).toBe(`export interface A {
 /**
  * Text:
  *     code
  */
 b: {
  c: "    d";
 };
}
`);
});
