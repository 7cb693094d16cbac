/** The calls that the reference shows. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { callsOf } from "../../scripts/docs/rest/calls.ts";
import { servicesOf } from "../../scripts/docs/rest/services.ts";
import { readOwnDocuments } from "../../scripts/upstream/services.ts";

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenApiDocument;
const operations = servicesOf(document, readOwnDocuments("spec")).flatMap(
  (service) => service.operations,
);

describe("the calls of all operations", async () => {
  const calls = new Map(
    await Promise.all(
      operations.map(async (each) => [each.key, await callsOf(document, each)] as const),
    ),
  );

  // In one program, since the types of all operations take seconds.
  test("compile in both styles, and a wrong one would not", { timeout: 180_000 }, () => {
    const code = [...calls].flatMap(([key, { byPath, byMethod }]) =>
      [byPath, byMethod].map((call) => `{ // ${key}\n${call}\n}`),
    );
    const wrong = '{ // wrong\nawait qlik["/api/v1/apps"].POST({ body: { attributes: 1 } });\n}';
    const given = `import type { QlikClient } from "../../src/index.ts";
declare const qlik: QlikClient;
declare const file: Blob;
`;
    const errors = errorsOf([given, ...code, wrong].join("\n"));
    expect(errors).toEqual([expect.stringMatching(/^wrong: /)]);
  });

  test("are commands of a shell that send one request to the path", { timeout: 120_000 }, () => {
    for (const { key, method } of operations) {
      const words = wordsOf(calls.get(key)!.curl);
      expect(words[0], key).toBe("curl");
      expect(words.includes("-X") ? words[words.indexOf("-X") + 1] : "GET").toBe(method);
      const urls = words.filter((word) => word.startsWith("https://my-tenant/"));
      expect(urls, key).toHaveLength(1);
      expect(urls[0], key).not.toMatch(/[{}\s]/);
    }
  });
});

test("a command keeps hostile values within its quotes", async () => {
  const hostile = "'; touch /tmp/x; $(id) `id` \" \\ $HOME !";
  const [operation] = servicesOf(
    {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: { "/x": { post: hostileOperation(hostile) } },
    },
    [{ service: "x", document: { info: {}, paths: { "/x": { post: {} } } } }],
  )[0]!.operations;
  const { curl } = await callsOf(
    { openapi: "3.1.0", info: { title: "", version: "" } },
    operation!,
  );
  const words = wordsOf(curl);
  expect(JSON.parse(words.at(-1)!)).toEqual({ name: hostile });
  expect(words).toHaveLength(10);
  const url = words.find((word) => word.startsWith("https:"))!;
  expect(new URL(url).searchParams.get("q")).toBe(hostile);
});

function hostileOperation(
  text: string,
): NonNullable<OpenApiDocument["paths"]>[string]["post"] & object {
  return {
    operationId: "x",
    parameters: [{ name: "q", in: "query", required: true, example: text } as never],
    requestBody: { content: { "application/json": { example: { name: text } } as never } },
  };
}

/** The words of a command, as a shell reads them. */
function wordsOf(command: string): string[] {
  const script = `QLIK_TENANT=my-tenant QLIK_API_KEY=key; printf '%s\\0' ${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

/** What the compiler says about a file in this folder. */
function errorsOf(code: string): string[] {
  const file = path.resolve("test/docs/all-calls.ts");
  const { config } = ts.readConfigFile("tsconfig.json", (name) => readFileSync(name, "utf8")) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    path.resolve(name) === file
      ? ts.createSourceFile(name, code, rest[0])
      : getSourceFile(name, ...rest);
  const program = ts.createProgram(
    [file],
    { ...options, noUnusedLocals: false, declaration: false, isolatedDeclarations: false },
    host,
  );
  const source = program.getSourceFile(file)!;
  return program.getSemanticDiagnostics(source).map(({ messageText, start = 0 }) => {
    const before = code.slice(0, start);
    const key = before.slice(before.lastIndexOf("// ") + 3).split("\n")[0];
    return `${key}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`.slice(0, 400);
  });
}
