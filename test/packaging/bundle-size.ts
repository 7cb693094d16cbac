/** What a bundler ships of a program. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** The size of a program, whose imports are seen from the root of the repository. */
export function sizeOf(program: string): Size {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: path.resolve() },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    target: "es2022",
    format: "esm",
    logLevel: "error",
  });
  const code = outputFiles[0]!.contents;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** What some exports of a module add to a program that has others of it. */
export function weightOf(module: string, added: readonly string[], to: readonly string[]): Size {
  const [before, after] = [to, [...to, ...added]].map((names) => {
    const all = names.join(", ");
    return sizeOf(`import { ${all} } from "./src/${module}"; console.log(${all});`);
  });
  return {
    minified: after!.minified - before!.minified,
    gzipped: after!.gzipped - before!.gzipped,
  };
}

const CLIENT = ["createQlikClient"];

/** The jobs that stand beside the client, and what they are imported beside of. */
export const JOBS: readonly {
  readonly added: readonly string[];
  readonly to: readonly string[];
}[] = [
  { added: ["paginate"], to: CLIENT },
  { added: ["scim", "reloadFilter"], to: CLIENT },
  { added: ["reloadApp"], to: CLIENT },
  { added: ["reloadAll", "reloadChain"], to: [...CLIENT, "reloadApp"] },
  { added: ["exportApp"], to: CLIENT },
  { added: ["importApp"], to: CLIENT },
  { added: ["promoteApp"], to: [...CLIENT, "exportApp", "importApp"] },
  { added: ["scheduleReload"], to: CLIENT },
  { added: ["reconcile"], to: [...CLIENT, "paginate"] },
];
