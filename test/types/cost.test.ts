/**
 * What a call costs the compiler, and with it the editor after each keystroke: the number of types that it instantiates,
 * which is the same on every machine.
 */
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { median } from "../bench/rounds.ts";
import { openEditor } from "../editor.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = path.join(root, "test/types/measured.ts");
const CLIENTS = `
import { createQlikClient, paginate, reloadApp, type QlikClient } from "../../src/index.ts";
export const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
export const throwing = createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnError: true });
export { paginate, reloadApp, type QlikClient };
import type { Query } from "../../src/types.ts";
export type Used = Query<never>;
`;

const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const sources = new Map<string, ts.SourceFile | undefined>();

function instantiations(code: string): number {
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  host.getSourceFile = (name, ...others) => {
    if (name === file) return ts.createSourceFile(name, CLIENTS + code, ts.ScriptTarget.ES2022);
    if (!sources.has(name)) sources.set(name, read(name, ...others));
    return sources.get(name);
  };
  const program = ts.createProgram([file], options, host);
  const problems = program.getSemanticDiagnostics(program.getSourceFile(file));
  expect(problems.map(({ messageText }) => messageText)).toEqual([]);
  return program.getInstantiationCount();
}

/** How many more a call instantiates than the clients alone. */
function costOf(code: string): number {
  return instantiations(code) - instantiations("");
}

describe("a call instantiates few types, however many operations there are:", () => {
  test.each([
    [700, `await qlik["/api/v1/reloads"].GET();`],
    [700, `await throwing["/api/v1/reloads"].GET();`],
    [1_000, `await qlik["/api/v1/reloads"].POST({ body: { appId: "a" } });`],
    [1_000, `await qlik["/api/v1/reloads"].GET({ params: { query: { limit: 5 } } });`],
    [1_000, `await qlik.GET("/api/v1/reloads");`],
    [1_500, `await qlik.GET("/api/v1/reloads", { params: { query: { limit: 5 } } });`],
    [1_500, `await throwing.GET("/api/v1/reloads", { params: { query: { limit: 5 } } });`],
    // The bodies of all paths of the method are looked at until the path is known.
    [12_000, `await qlik.POST("/api/v1/reloads", { body: { appId: "a" } });`],
    [500, `await qlik.raw("GET", "/api/v1/anything");`],
    [
      500,
      `export const reloads = [reloadApp(qlik, { appId: "a" }), reloadApp(throwing, { appId: "a" })];`,
    ],
    // Of the other paths, nothing is looked at but that they are lists.
    [1_000, `paginate(qlik, "/api/v1/reloads");`],
    [500, `export const query: Query<"GET /api/v1/reloads"> = { limit: 5 };`],
  ])("at most %i for %s", (most, code) => {
    const cost = costOf(code);
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(most);
  });

  test("none for a client that is expected somewhere, whose type must not be compared path by path", () => {
    const made = `createQlikClient({ tenant: "t", auth: { apiKey: "k" } })`;
    expect(costOf(`export const made = (): QlikClient => ${made};`)).toBeLessThanOrEqual(100);
  });

  test("a further call costs less than the first", () => {
    const [first, second] = ["/api/v1/reloads", "/api/v1/spaces"].map(
      (name) => `await qlik["${name}"].GET();`,
    );
    expect(costOf(`${first}${second}`) - costOf(first!)).toBeLessThan(costOf(first!));
  });
});

describe("the completion of a path takes at most fifty times as long as that of fetch's arguments,", () => {
  // Medians of runs that take turns, so that a busy machine slows all of them alike. The hard gate is above.
  test.each([`qlik["/§"];`, `qlik.GET("/§");`])("by %s", (code) => {
    const { service, edit } = openEditor(file, { head: CLIENTS, folder: root, options });
    const times = { path: [] as number[], fetch: [] as number[] };
    for (let run = 0; run < 9; run++) {
      for (const [name, text] of [
        ["path", code],
        ["fetch", `fetch("https://t", { method: "§" });`],
      ] as const) {
        const started = performance.now();
        service.getCompletionsAtPosition(file, edit(`// ${run}\n${text}`), undefined);
        times[name].push(performance.now() - started);
      }
    }
    const [path, fetch] = [times.path, times.fetch].map(median) as [number, number];
    expect(path).toBeLessThan(50 * Math.max(fetch, 5));
  });
});
