/** What waiting for reloads adds to a bundle that has a client. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

function sizeOf(...names: string[]): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { ${names.join(", ")} } from "./src/index.ts"; console.log(${names.join(", ")});`,
      resolveDir: path.resolve(import.meta.dirname, "../.."),
    },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    target: "es2022",
    format: "esm",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

test("a reload that is waited for takes 2.3 kB at most, minified and gzipped, and many of them 1 kB more", () => {
  const client = sizeOf("createQlikClient");
  const one = sizeOf("createQlikClient", "reloadApp");
  const many = sizeOf("createQlikClient", "reloadApp", "reloadAll", "reloadChain");
  expect(one - client).toBeLessThanOrEqual(2_300);
  expect(many - one).toBeLessThanOrEqual(1_000);
});
