/** Makes the description that the embedded tenant has in the package: an excerpt for each group of paths, compressed. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";
import {
  excerpt,
  excerptNames,
  type Document,
  type Excerpt,
} from "../../src/testing/description/excerpt.ts";

/** What takes the place of `src/testing/description/read-excerpt.ts`. */
const READ_PACKED = `
import { unpack } from "./unpack.ts";
export async function readExcerpt(name) {
  const { default: excerpts } = await import("packed:excerpts");
  return Object.hasOwn(excerpts, name) ? unpack(excerpts[name]) : undefined;
}`;

/** Gives the tenant the excerpts in a file of their own, which is loaded by the first request. */
export function packedExcerpts(document: Document): Plugin {
  return {
    name: "packed excerpts",
    setup(bundler) {
      bundler.onLoad({ filter: /\bread-excerpt\.ts$/ }, ({ path: file }) => ({
        contents: READ_PACKED,
        resolveDir: path.dirname(file),
      }));
      bundler.onResolve({ filter: /^packed:/ }, () => ({ path: "excerpts", namespace: "packed" }));
      bundler.onLoad({ filter: /.*/, namespace: "packed" }, () => ({
        contents: `export default ${JSON.stringify(packAll(document), null, 1)};`,
      }));
    },
  };
}

function packAll(document: Document): Record<string, string> {
  const names = excerptNames(document);
  return Object.fromEntries(names.map((name) => [name, pack(excerpt(document, name)!)]));
}

/** Returns an excerpt as `src/testing/description/unpack.ts` reads it: a fifth of its JSON. */
export function pack(excerpt: Excerpt): string {
  return gzipSync(JSON.stringify(excerpt), { level: 9 }).toString("base64");
}
