import { expect, it } from "vitest";
import { indentByOne, pruneDeclarations } from "../../scripts/package/declarations.ts";

/** The files that are left, by path. */
function prune(files: Record<string, string>, ...entries: string[]): Record<string, string> {
  return Object.fromEntries(pruneDeclarations(new Map(Object.entries(files)), entries));
}

it("leaves out the files that no entry leads to, in whatever way they import", () => {
  const files = {
    "dist/index.d.ts":
      'import type { A } from "./a/a.ts";\nexport * from "./b.js";\nexport type I = A;\n',
    "dist/a/a.d.ts": 'export type A = import("../c.ts").C;\n',
    "dist/b.d.ts": '/**\n * import { e } from "./elsewhere.js";\n */\nexport {};\n',
    "dist/c.d.ts": 'import type * as a from "./a/a.ts";\nexport type C = a.A | "*/*";\n',
    "dist/inside.d.ts": 'import type { A } from "./a/a.ts";\n',
  };
  const { "dist/inside.d.ts": _, ...others } = files;
  expect(prune(files, "dist/index.d.ts")).toEqual(others);
  expect(Object.keys(prune(files, "dist/b.d.ts"))).toEqual(["dist/b.d.ts"]);
});

it("leaves out the declarations that no entry leads to, and what only they import", () => {
  const files = {
    "index.d.ts": 'export { create, type Options as Given } from "./create.ts";\n',
    "create.d.ts": `/** Creates. */
import { type Inner, type Outer } from "./types.ts";
import type { Unused } from "./unused.ts";
/** Not for users. */
export declare class Store {
    readonly inner: Inner<Unused>;
}
/** The options. */
export interface Options {
    readonly outer: Outer;
}
export declare const limit: number;
export declare function create(options: Options): Local;
interface Local {
    a: typeof limit;
}
export {};
`,
    "types.d.ts": "export type Inner<T> = T;\n/** It. */\nexport type Outer = string;\n",
    "unused.d.ts": "export type Unused = 1;\n",
  };
  expect(prune(files, "index.d.ts")).toEqual({
    "index.d.ts": files["index.d.ts"],
    "create.d.ts": `/** Creates. */
import { type Outer } from "./types.ts";
/** The options. */
export interface Options {
    readonly outer: Outer;
}
export declare const limit: number;
export declare function create(options: Options): Local;
interface Local {
    a: typeof limit;
}
export {};
`,
    "types.d.ts": "/** It. */\nexport type Outer = string;\n",
  });
  expect(prune(files, "create.d.ts")).toEqual({ ...files, "index.d.ts": undefined });
});

it("rejects a declaration that imports one that isn't there", () => {
  const broken = { "dist/index.d.ts": 'export * from "./gone.ts";' };
  expect(() => prune(broken, "dist/index.d.ts")).toThrow("There is no dist/gone.d.ts.");
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
