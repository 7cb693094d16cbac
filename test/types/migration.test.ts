/** The calls of the migration tables compile, as do the names of what else they point to. */
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { renderOptions, variablesOf } from "../../scripts/migration/call.ts";
import { curlRows } from "../../scripts/migration/from-curl.ts";
import { callFor } from "../../scripts/migration/from-qlik-api.ts";
import { callsOf } from "../../scripts/migration/from-qlik-cli.ts";
import { helpersOf } from "../../scripts/migration/helpers.ts";
import { readOperations, type DescribedOperation } from "../../scripts/migration/operations.ts";
import { readQlikApi } from "../../scripts/migration/qlik-api.ts";
import { readQlikCli } from "../../scripts/migration/qlik-cli.ts";

const root = path.resolve(import.meta.dirname, "../..");
const operations = readOperations(path.join(root, "generated/openapi.json"));

interface Line {
  readonly code: string;
  readonly operation: DescribedOperation;
}

describe("the migration tables", () => {
  test("have calls and helpers that compile", async () => {
    const { modules } = await readQlikApi(path.join(root, "node_modules/@qlik/api"));
    const functions = modules.flatMap(({ calls }) =>
      calls.map((each): Line => {
        const { call, operation } = callFor(each, operations);
        return { code: call, operation };
      }),
    );
    const commands = callsOf(
      readQlikCli(path.join(root, "spec/clients/qlik-cli.json")),
      operations,
    );
    const lines = curlRows(operations).map(({ call, operation }) => ({ code: call, operation }));
    const helpers = [...operations.values()].flatMap(helperLinesOf);
    expect(functions.length).toBeGreaterThan(700);
    expect(commands.length).toBeGreaterThan(600);
    expect(helpers.length).toBeGreaterThan(200);
    expect([...compile([...functions, ...commands, ...lines, ...helpers])]).toEqual([]);
  }, 240_000);

  test("are checked by a compiler that finds a wrong path, parameter and body", () => {
    const space = operations.get("PATCH /api/v1/spaces/{spaceId}")!;
    const lines = [
      `qlik["/api/v1/spaces/{spaceId}"].PATCH(${renderOptions(space)})`,
      `qlik["/api/v1/spaces/{id}"].PATCH(${renderOptions(space)})`,
      `qlik["/api/v1/spaces/{spaceId}"].PATCH({ params: { path: { id: spaceId } }, body })`,
      `qlik["/api/v1/spaces"].GET({ body })`,
    ].map((code) => ({ code, operation: space }));
    expect([...compile(lines).keys()]).toEqual(lines.slice(1).map(({ code }) => code));
  }, 240_000);
});

/** A use of each helper of an operation, as far as its types name operations or paths. */
function helperLinesOf(operation: DescribedOperation): Line[] {
  const { key, path: template } = operation;
  const forms: Readonly<Record<string, string>> = {
    paginate: `api.paginate(qlik, "${template}", ${renderOptions(operation) || "{}"})`,
    waitFor: `api.waitFor(qlik, "${key}", ${renderOptions(operation) || "{}"})`,
    ensure: `"${template}" satisfies api.EnsurePath`,
    patch: `"${key}" satisfies api.PatchKey`,
  };
  return helpersOf(operation).map((name) => ({ code: forms[name] ?? `api.${name}`, operation }));
}

/** Returns the lines that do not compile, each with a message. */
function compile(lines: readonly Line[]): ReadonlyMap<string, string> {
  const file = path.join(root, "test/migration-calls.ts");
  const variables = new Set(lines.flatMap(({ operation }) => variablesOf(operation)));
  const head = [
    'import * as api from "../src/index.ts";',
    "declare const qlik: api.QlikClient;",
    `declare const ${[...variables].map((name) => `${name}: any`).join(", ")};`,
  ];
  const text = [...head, ...lines.map(({ code }) => `void (() => ${code});`)].join("\n");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : disk.getSourceFile(name, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  const source = program.getSourceFile(file);
  const messages = program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const { line } = ts.getLineAndCharacterOfPosition(source!, start);
    const code = lines[line - head.length]?.code ?? `${head[line]}`;
    return [code, ts.flattenDiagnosticMessageText(messageText, "\n")] as const;
  });
  return new Map(messages);
}
