/** What a bundler ships of a program. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, buildSync, type BuildOptions } from "esbuild";
import ts from "typescript";

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Gzipped, without the sentences of messages, which are not shortened for the sake of bytes. */
  readonly gzippedCode: number;
}

/** A program that makes a client and sends one GET request. */
export const ONE_GET = `
  import { createQlikClient } from "./src/index.ts";
  const qlik = createQlikClient({ tenant: "tenant.eu.qlikcloud.com", auth: { apiKey: "k" } });
  console.log(await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "1" } } }));`;

/** The size of a program, whose imports are seen from the root of the repository. */
export function sizeOf(program: string): Size {
  const [file] = buildSync(optionsFor(program)).outputFiles;
  return measure(file!.text);
}

/** What the table of operations, and the code that decodes it, add to {@link ONE_GET}: gzipped, in bytes. */
export async function tableShare(): Promise<number> {
  const rest = await sizeWithout("operations", ONE_GET);
  return sizeOf(ONE_GET).gzipped - rest.gzipped;
}

/** What `waitFor` adds to the client: the mechanism, and the rows of all operations that start a run. */
export async function waitShares(): Promise<{ readonly mechanism: number; readonly rows: number }> {
  const program = programOf("index.ts", [...CLIENT, "waitFor"]);
  const whole = sizeOf(program).gzippedCode;
  const { gzippedCode: withoutRows } = await sizeWithout("waits", program);
  const client = sizeOf(programOf("index.ts", CLIENT)).gzippedCode;
  return { mechanism: withoutRows - client, rows: whole - withoutRows };
}

/** The size of a program whose table of that name, in generated/, is empty. */
async function sizeWithout(table: "operations" | "waits", program: string): Promise<Size> {
  const { outputFiles } = await build({
    ...optionsFor(program),
    plugins: [
      {
        name: "without the table",
        setup(bundle) {
          bundle.onLoad({ filter: new RegExp(`[/\\\\]generated[/\\\\]${table}\\.ts$`) }, () => ({
            contents: `export const ${table} = {};`,
          }));
        },
      },
    ],
  });
  return measure(outputFiles[0]!.text);
}

function programOf(module: string, names: readonly string[]): string {
  const all = names.join(", ");
  return `import { ${all} } from "./src/${module}"; console.log(${all});`;
}

function optionsFor(program: string): BuildOptions & { write: false } {
  return {
    stdin: { contents: program, resolveDir: path.resolve() },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    target: "es2022",
    format: "esm",
    logLevel: "error",
  };
}

function measure(code: string): Size {
  const zip = (text: string): number => gzipSync(text, { level: 9 }).length;
  return {
    minified: Buffer.byteLength(code),
    gzipped: zip(code),
    gzippedCode: zip(withoutSentences(code)),
  };
}

/** Empties all texts that contain a space, except for those of the table: `GET /api/v1/spaces`. */
function withoutSentences(code: string): string {
  const file = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2022, true);
  const cuts: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      // Behind the opening quote or brace, before the closing quote, or "${".
      const opensExpression = ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
      const [start, end] = [node.getStart(file) + 1, node.end - (opensExpression ? 2 : 1)];
      if (node.text.includes(" ") && !/^[A-Z]+ \//.test(node.text)) cuts.push({ start, end });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** What some exports of a module add to a program that has others of it. */
export function weightOf(module: string, added: readonly string[], to: readonly string[]): Size {
  const [before, after] = [to, [...to, ...added]].map((names) => sizeOf(programOf(module, names)));
  return {
    minified: after!.minified - before!.minified,
    gzipped: after!.gzipped - before!.gzipped,
    gzippedCode: after!.gzippedCode - before!.gzippedCode,
  };
}

const CLIENT = ["createQlikClient"];

/** The jobs that stand beside the client, and what they are imported beside of. */
export const JOBS: readonly {
  readonly added: readonly string[];
  readonly to: readonly string[];
  /** In bytes, where that is not 3 kB. */
  readonly most?: number;
}[] = [
  { added: ["paginate"], to: CLIENT },
  { added: ["scim", "reloadFilter"], to: CLIENT },
  // The waiting, which waitFor shares, is 2 kB of it.
  { added: ["reloadApp"], to: CLIENT, most: 3_260 },
  { added: ["reloadAll", "reloadChain"], to: [...CLIENT, "reloadApp"] },
  // Its rows are 1.2 kB of that; see waitShares() for what it takes without reloadApp.
  { added: ["waitFor"], to: [...CLIENT, "reloadApp"], most: 3_030 },
  { added: ["runAutomation"], to: [...CLIENT, "waitFor"] },
  { added: ["createReport"], to: [...CLIENT, "waitFor", "exportApp"] },
  { added: ["exportApp"], to: CLIENT },
  { added: ["importApp"], to: CLIENT },
  { added: ["promoteApp"], to: [...CLIENT, "exportApp", "importApp"] },
  { added: ["scheduleReload"], to: CLIENT },
  { added: ["createDeprecationReport"], to: CLIENT },
  { added: ["reconcile"], to: [...CLIENT, "paginate"] },
  { added: ["stream"], to: CLIENT },
  { added: ["askAssistant"], to: [...CLIENT, "stream"] },
  { added: ["auditEvents"], to: [...CLIENT, "paginate"] },
  { added: ["settle", "settleAll"], to: CLIENT },
  { added: ["inviteUsers"], to: CLIENT },
  { added: ["assignLicenses", "removeLicenses"], to: CLIENT },
  { added: ["transferOwnership"], to: [...CLIENT, "paginate", "settleAll"] },
  { added: ["offboardUser"], to: [...CLIENT, "transferOwnership"] },
  { added: ["patch"], to: CLIENT },
  { added: ["ensure"], to: [...CLIENT, "paginate", "patch"] },
  { added: ["ensureUser"], to: [...CLIENT, "ensure"] },
  { added: ["findSpace", "findApp", "listApps"], to: [...CLIENT, "paginate"] },
  { added: ["publishApp"], to: CLIENT },
  { added: ["upload"], to: CLIENT },
  // Sources of five kinds, chunks, breaks and locks.
  { added: ["uploadTempFile"], to: CLIENT, most: 3_050 },
  { added: ["resumeUpload"], to: [...CLIENT, "uploadTempFile"] },
  { added: ["uploadDataFile"], to: [...CLIENT, "upload", "uploadTempFile"] },
];
