import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as eventNames from "../src/events.ts";
import * as publicNames from "../src/index.ts";
import manifest from "../package.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");

/** What the examples take for granted. */
const GIVEN = `
declare const qlik: import("qlik-cloud-client").QlikClient;
declare const createQlikClient: typeof import("qlik-cloud-client").createQlikClient;
declare const unwrap: typeof import("qlik-cloud-client").unwrap;
declare const QlikApiError: typeof import("qlik-cloud-client").QlikApiError;
type QlikApiError = import("qlik-cloud-client").QlikApiError;
type Policy = import("qlik-cloud-client").Policy;
type TokenStore = import("qlik-cloud-client").TokenStore;
declare const tenant: string, apiKey: string, accessToken: string;
declare const clientId: string, clientSecret: string, tokenStore: TokenStore;
declare const appId: string, spaceId: string, reloadId: string;
declare const since: Date, handled: Set<string>;
declare function alertOwner(appId: string, why?: string): Promise<void>;
declare const vault: { read(name: string): Promise<{ token: string }> };
declare const redis: {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, options: { PXAT: number }): Promise<void>;
};
`;

const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "");

describe("the README", () => {
  test("has examples that compile", () => {
    expect(blocks.length).toBeGreaterThan(5);
    const files = new Map(
      blocks.map((code, index) => [
        path.join(root, `test/readme-${index}.ts`),
        `${code}\nexport {};`,
      ]),
    );
    files.set(path.join(root, "test/readme-given.d.ts"), GIVEN);
    expect(compile(files)).toEqual([]);
  }, 60_000);

  // Whole, or an excerpt of it, whose imports stand elsewhere in the test.
  test.each(readdirSync(path.join(root, "test/examples")))(
    "shows code that runs in the tests: %s",
    (name) => {
      const example = readFileSync(path.join(root, "test/examples", name), "utf8");
      const run = example.replaceAll(/^ +/gm, "");
      const shown = blocks.filter((code) => {
        const [body = ""] = code.split(/^import [^;]*;\n\n?/m).slice(-1);
        return run.includes(body.replaceAll(/^ +/gm, ""));
      });
      expect(shown).not.toEqual([]);
    },
  );

  test("names every error that the package exports", () => {
    const errors = Object.keys({ ...publicNames, ...eventNames }).filter((name) =>
      name.endsWith("Error"),
    );
    expect(errors.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test("has the command that CI runs", () => {
    const ci = readFileSync(path.join(root, ".ci/run"), "utf8");
    const [command] = /^npm ci && npm test$/m.exec(readme) ?? [];
    expect(command).toBeDefined();
    expect(ci.split("\n")).toContain(command);
  });

  test("names scripts that exist", () => {
    const used = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
      ([, name]) => name,
    );
    expect(used).toContain("start");
    expect(used.filter((name = "") => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

function compile(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ["node"],
    paths: Object.fromEntries(
      Object.entries({
        "": "index",
        "/types": "types",
        "/events": "events/index",
        "/testing": "testing/index",
      }).map(([subpath, file]) => [
        `qlik-cloud-client${subpath}`,
        [path.join(root, `src/${file}.ts`)],
      ]),
    ),
  };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (name) => files.has(name) || disk.fileExists(name);
  host.readFile = (name) => files.get(name) ?? disk.readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? disk.getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && files.has(file.fileName))
    .map(({ file, start = 0, messageText }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start);
      return `${path.basename(file!.fileName)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}
