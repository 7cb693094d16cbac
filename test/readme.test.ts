import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import * as eventNames from "../src/events.ts";
import * as publicNames from "../src/index.ts";
import manifest from "../package.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");

function read(document: string): string {
  return readFileSync(path.join(root, document), "utf8");
}

/** The part of a document that is not generated. */
function written(document: string): string {
  return read(document)
    .replace(/<!-- generated: .*?<!-- \/generated -->/s, "")
    .trimEnd();
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, "").replaceAll(/`[^`\n]*`/g, "");
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsIn(text: string): string[] {
  const headings = text.matchAll(/^#+ (.+)$/gm);
  return Array.from(
    headings,
    ([, heading = ""]) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, "")
        .replaceAll(" ", "-")}`,
  );
}

/** The documents with examples. */
const documents = [
  "README.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll(path.sep, "/")}`),
];

/** These have no code of TypeScript. */
const WITHOUT_EXAMPLES = new Set([
  "docs/services.md",
  "docs/generating.md",
  "docs/comparison.md",
  "docs/wording.md",
]);

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
declare const appId: string, spaceId: string, reloadId: string, connectionId: string;
declare const assistantId: string;
declare const alertId: string, deploymentId: string, dataSetId: string, licenseKey: string;
declare const projectId: string, sourceId: string, folder: string;
declare const file: Blob, id: string, pause: number;
declare const userId: string, managerId: string, away: string[];
declare const dev: import("qlik-cloud-client").QlikClient;
declare const prod: import("qlik-cloud-client").QlikClient;
declare const automationId: string, pdf: string;
declare const definition: import("qlik-cloud-client").ReportRequest;
declare const store: Map<string, string>;
declare const options: import("qlik-cloud-client").QlikClientOptions;
declare function nightlyJob(qlik: import("qlik-cloud-client").QlikClient): Promise<void>;
declare const since: Date, handled: Set<string>;
declare function alertOwner(appId: string, why?: string): Promise<void>;
declare const vault: {
  read(name: string): Promise<{ token: string }>;
  write(name: string, secret: string | undefined): Promise<void>;
};
declare const redis: {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, options: { PXAT: number }): Promise<void>;
  set(key: string, value: string, options: { NX: true; EX: number }): Promise<string | null>;
  del(key: string): Promise<unknown>;
};
declare const proxyUrl: string, user: string, password: string;
declare const caFile: string, certFile: string, keyFile: string;
declare const requireUser: import("express").RequestHandler;
declare function mayReload(request: Request, appId: string): Promise<boolean>;
declare const url: string, secret: string, webIntegrationId: string;
declare const client: import("qlik-cloud-client/redis").RedisClient, encryptionKey: string;
declare const fleet: import("qlik-cloud-client/redis").RedisFleet, date: string;
declare const jobs: import("qlik-cloud-client/redis").RedisTickets, signal: AbortSignal;
declare const handler: import("qlik-cloud-client/events").WebhookHandler;
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
  const text = read(document);
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
  let errors: readonly string[];

  beforeAll(() => {
    const files = new Map(
      blocks.map(({ name, code }) => [path.join(root, "test", name), `${code}\nexport {};`]),
    );
    files.set(path.join(root, "test/readme-given.d.ts"), GIVEN);
    // All in one program, since each takes seconds to load the types.
    errors = compile(files);
  }, 240_000);

  test.each(documents)("have examples that compile: %s", (document) => {
    const prefix = document.replaceAll(/\W+/g, "-");
    const own = blocks.filter(({ name }) => name.startsWith(prefix));
    expect(own.length).toBeGreaterThan(WITHOUT_EXAMPLES.has(document) ? -1 : 0);
    expect(errors.filter((error) => error.startsWith(prefix))).toEqual([]);
  });

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
    expect(named.length).toBeGreaterThan(15);
    const stale = named.filter((block) => !isIn(block.ranBy, block));
    expect(stale.map(({ name }) => name)).toEqual([]);
  });
});

describe("the guide to results and errors", () => {
  test("names every error that the package exports", () => {
    const errors = Object.keys({ ...publicNames, ...eventNames }).filter((name) =>
      name.endsWith("Error"),
    );
    const guide = read("docs/results-and-errors.md");
    expect(errors.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the documents", () => {
  test.each([...documents, "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])(
    "have links that lead to a file and a heading: %s",
    (document) => {
      const links = [
        ...withoutCode(read(document)).matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]+)?\)/g),
      ];
      const broken = links.filter(([, file = "", anchor]) => {
        const target = file === "" ? document : path.join(path.dirname(document), file);
        if (!existsSync(path.join(root, target))) return true;
        return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
      });
      expect(broken.map(([link]) => link)).toEqual([]);
    },
  );

  test.each([...documents, "CONTRIBUTING.md"])("name scripts that exist: %s", (document) => {
    const used = [...read(document).matchAll(/npm run (\w+(?::\w+)*)/g)].map(
      ([, name = ""]) => name,
    );
    expect(used.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

describe("the README", () => {
  test("has at most 450 lines, and the guides at most 250 each", () => {
    const lengths = documents.map((document) => [document, written(document).split("\n").length]);
    const limit = (document: string | number): number => (document === "README.md" ? 450 : 250);
    expect(lengths.filter(([document = "", length = 0]) => +length > limit(document))).toEqual([]);
  });

  test("has recipes of at most 15 lines", () => {
    const [, recipes = ""] = /^## Recipes\n(.*?)^## /ms.exec(readme) ?? [];
    const codes = Array.from(recipes.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
    expect(codes).toHaveLength(8);
    expect(codes.filter((code) => code.split("\n").length - 1 > 15)).toEqual([]);
  });

  test("links to every guide for users", () => {
    const guides = documents.filter((document) => !/^(README|docs\/wording)/.test(document));
    // The guides to migration are linked from the comparison.
    const linked =
      readme + read("docs/comparison.md").replaceAll("](migration/", "](docs/migration/");
    expect(guides.filter((guide) => !linked.includes(`](${guide})`))).toEqual([]);
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
        "/browser": "browser",
        "/codegen": "codegen",
        "/types": "types",
        "/events": "events",
        "/redis": "redis",
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
