import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as eventNames from "../src/events.ts";
import * as publicNames from "../src/index.ts";
import manifest from "../package.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");

/** The documents with examples. */
const documents = [
  "README.md",
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

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
  set(key: string, value: string, options: { NX: true; EX: number }): Promise<string | null>;
  del(key: string): Promise<unknown>;
};
declare const secret: string;
declare const handler: import("qlik-cloud-client/events").WebhookHandler;
declare module "express" {
  interface Options { verify?: (request: any, response: unknown, bytes: Uint8Array) => unknown }
  interface App {
    post(path: string, handler: import("qlik-cloud-client/events").NodeHandler): void;
    use(handler: unknown): void;
    listen(port: number): void;
  }
  const express: { (): App; json(options?: Options): unknown };
  export default express;
}
declare module "@azure/functions" {
  export const app: {
    http(
      name: string,
      options: {
        methods: string[];
        authLevel: "anonymous";
        handler: (
          request: import("qlik-cloud-client/events").WebhookRequest,
        ) => Promise<{ status?: number; headers?: Record<string, string>; body?: string }>;
      },
    ): void;
  };
}
declare module "next/server" {
  export function after(task: Promise<unknown> | (() => unknown)): void;
}
`;

interface Block {
  /** Where it stands, as a file of TypeScript. */
  readonly name: string;
  readonly code: string;
  /** The test that runs it, by a comment above the block: `<!-- test/examples/x.test.ts -->`. */
  readonly ranBy: string | undefined;
}

const blocks: readonly Block[] = documents.flatMap((document) => {
  const text = readFileSync(path.join(root, document), "utf8");
  const found = text.matchAll(/(?:^<!-- (\S+\.test\.ts) -->\n\n)?^```ts\n(.*?)^```$/gms);
  return Array.from(found, ([, ranBy, code = ""], index) => ({
    name: `${document.replaceAll(/\W+/g, "-")}-${index}.ts`,
    code,
    ranBy,
  }));
});

/** Whether a test has the code of a block; the imports may stand elsewhere in it. */
function isIn(file: string, { code }: Block): boolean {
  const [body = ""] = code.split(/^import [^;]*;\n\n?/m).slice(-1);
  const run = readFileSync(path.join(root, file), "utf8").replaceAll(/^ +/gm, "");
  return run.includes(body.replaceAll(/^ +/gm, ""));
}

describe("the README and docs/", () => {
  test.each(documents)(
    "have examples that compile: %s",
    (document) => {
      const own = blocks.filter(({ name }) => name.startsWith(document.replaceAll(/\W+/g, "-")));
      expect(own.length).toBeGreaterThan(0);
      const files = new Map(
        own.map(({ name, code }) => [path.join(root, "test", name), `${code}\nexport {};`]),
      );
      files.set(path.join(root, "test/readme-given.d.ts"), GIVEN);
      expect(compile(files)).toEqual([]);
    },
    60_000,
  );

  test.each(readdirSync(path.join(root, "test/examples")))(
    "show code that runs in the tests: %s",
    (name) => {
      expect(blocks.filter((block) => isIn(`test/examples/${name}`, block))).not.toEqual([]);
    },
  );

  test("show the code of the tests that they name", () => {
    const named = blocks.flatMap((block) =>
      block.ranBy === undefined ? [] : [{ ...block, ranBy: block.ranBy }],
    );
    expect(named.length).toBeGreaterThan(3);
    const stale = named.filter((block) => !isIn(block.ranBy, block));
    expect(stale.map(({ name }) => name)).toEqual([]);
  });
});

describe("the README", () => {
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
        "/events": "events",
        "/testing": "testing",
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
