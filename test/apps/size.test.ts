import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundle of the client and these functions weighs, minified and gzipped, in bytes. */
async function weigh(...names: string[]): Promise<number> {
  const all = ["createQlikClient", ...names].join(", ");
  const contents = `import { ${all} } from "./src/index.ts"; console.log(${all});`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, minify: true, write: false, platform: "browser", format: "esm" },
    target: "es2022",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

test("the transfer of apps weighs at most 2 kB each on top of the client, in browsers too", async () => {
  const client = await weigh();
  const both = await weigh("exportApp", "importApp");
  expect((await weigh("exportApp")) - client).toBeLessThan(2000);
  expect((await weigh("importApp")) - client).toBeLessThan(2000);
  expect((await weigh("exportApp", "importApp", "promoteApp")) - both).toBeLessThan(2000);
});
