import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { mergingImports } from "../../scripts/package/merged-chunks.ts";

/**
 * A package of four entries and a module that one of them loads later. Each combination of them shares something; `all` is
 * shared by all of them.
 */
const MODULES: Readonly<Record<string, string>> = {
  root: `export * from "./all"; export * from "./light-too"; export * from "./page-too"; export * from "./tenant-too"; export * from "./own";`,
  light: `export { all } from "./all"; export { lightToo } from "./light-too";`,
  page: `export { all } from "./all"; export { pageToo } from "./page-too";`,
  tenant: `export { tenantToo } from "./tenant-too"; export { all } from "./all"; export const later = () => import("./server"); export { apart } from "./apart";`,
  server: `export { all } from "./all"; export { apart } from "./apart";`,
  all: `export class all {}`,
  "light-too": `import { all } from "./all"; export const lightToo = () => new all();`,
  "page-too": `import { all } from "./all"; export const pageToo = () => new all();`,
  "tenant-too": `export const tenantToo = () => "of the root and the tenant";`,
  apart: `export const apart = () => "of the tenant and its server";`,
  own: `export const own = () => "of the root alone";`,
};
const ENTRIES = ["root", "light", "page", "tenant"];

async function bundle(imports: ReadonlyMap<string, readonly string[]>): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ENTRIES.map((name) => `m:${name}`),
    ...{ bundle: true, splitting: true, format: "esm", write: false, metafile: true },
    outdir: "out",
    logLevel: "error",
    logOverride: { "ignored-bare-import": "silent" },
    plugins: [
      {
        name: "modules of this test",
        setup(bundler) {
          bundler.onResolve({ filter: /./ }, ({ path: specifier }) => ({
            path: specifier.replace(/^(?:m:|\.\/)/, ""),
            namespace: "m",
            sideEffects: false,
          }));
          bundler.onLoad({ filter: /./ }, ({ path: name }) => ({
            contents: [
              MODULES[name],
              ...(imports.get(`m:${name}`) ?? []).map((each) => `import "${each}";`),
            ].join("\n"),
          }));
        },
      },
    ],
  });
  return metafile;
}

/** The modules in each of the files that an entry loads. */
function filesOf({ outputs }: Metafile, entry: string): string[][] {
  const [first = ""] =
    Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `m:${entry}`) ?? [];
  const files = new Set([first]);
  for (const file of files) {
    for (const { path, kind } of outputs[file]!.imports)
      if (kind === "import-statement") files.add(path);
  }
  return [...files]
    .map((file) =>
      Object.entries(outputs[file]!.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([module]) => module.replace("m:", ""))
        .sort(),
    )
    .filter((modules) => modules.length > 0)
    .sort();
}

describe("merging what the root entry shares", () => {
  let before: Metafile;
  let after: Metafile;

  beforeAll(async () => {
    before = await bundle(new Map());
    after = await bundle(mergingImports(before, { root: "m:root", light: ["m:light"] }));
  });

  test("makes one file of what light entries share, and one of the rest", () => {
    expect(filesOf(before, "root")).toHaveLength(5);
    expect(filesOf(after, "root")).toEqual([
      ["all", "light-too"],
      ["own"],
      ["page-too", "tenant-too"],
    ]);
  });

  test("gives light entries nothing but what they share", () => {
    expect(filesOf(after, "light")).toEqual([["all", "light-too"]]);
  });

  test("leaves what the root entry does not have where it was", () => {
    expect(filesOf(after, "tenant")).toContainEqual(["apart"]);
    expect(filesOf(after, "server")).toEqual([["all", "light-too"], ["apart"]]);
  });

  test("has each module in one file", () => {
    const modules = Object.values(after.outputs).flatMap(({ inputs }) => Object.keys(inputs));
    expect(modules.sort()).toEqual([...new Set(modules)].sort());
    expect(modules).toContain("m:all");
  });
});
