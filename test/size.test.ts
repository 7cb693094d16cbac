/** What each of the jobs adds to a bundle that has a client, minified and gzipped, in bytes. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

function sizeOf(module: string, names: readonly string[]): number {
  const all = names.join(", ");
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { ${all} } from "./src/${module}"; console.log(${all});`,
      resolveDir: path.resolve(import.meta.dirname, ".."),
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

const CLIENT = ["createQlikClient"];
const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: ["paginate"], most: 1_100 },
  { added: ["scim", "reloadFilter"], most: 500 },
  { added: ["reloadApp"], most: 2_300 },
  { added: ["reloadAll", "reloadChain"], to: [...CLIENT, "reloadApp"], most: 1_000 },
  { added: ["exportApp"], most: 2_000 },
  { added: ["importApp"], most: 500 },
  { added: ["promoteApp"], to: [...CLIENT, "exportApp", "importApp"], most: 1_000 },
  { added: ["scheduleReload"], most: 2_000 },
  { added: ["reconcile"], to: [...CLIENT, "paginate"], most: 300 },
])("$added take at most $most bytes more", ({ added, to = CLIENT, most }) => {
  expect(sizeOf("index.ts", [...to, ...added]) - sizeOf("index.ts", to)).toBeLessThanOrEqual(most);
});

test.each([
  { added: PARSING, to: [], most: 2_000 },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: 2_000 },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  const before = to.length > 0 ? sizeOf("events/index.ts", to) : 0;
  expect(sizeOf("events/index.ts", [...to, ...added]) - before).toBeLessThanOrEqual(most);
});
