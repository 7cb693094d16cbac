/** What the events add to a worker or a page. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

function sizeOf(...names: string[]): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { ${names.join(", ")} } from "./src/events/index.ts"; console.log(${names.join(", ")});`,
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

test("verifying and parsing take 2 kB at most, minified and gzipped, and a handler as much again", () => {
  const parsing = sizeOf("verifySignature", "parseEvent");
  const handler = sizeOf("verifySignature", "parseEvent", "createWebhookHandler", "toNodeHandler");
  expect(parsing).toBeLessThanOrEqual(2_000);
  expect(handler - parsing).toBeLessThanOrEqual(2_000);
});
