/**
 * What a call costs the compiler, and with it the editor after each keystroke: the number of types that it instantiates,
 * which is the same on every machine.
 */
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const file = path.join(root, "test/types/measured.ts");
const CLIENTS = `
import { createQlikClient, paginate } from "../../src/index.ts";
export const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
export const throwing = createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnError: true });
export { paginate };
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

describe("a call instantiates few types:", () => {
  test.each([
    [1_000, `await qlik["/api/v1/reloads"].GET();`],
    [1_000, `await throwing["/api/v1/reloads"].GET();`],
    [1_500, `await qlik["/api/v1/reloads"].POST({ body: { appId: "a" } });`],
    [1_500, `await qlik["/api/v1/reloads"].GET({ params: { query: { limit: 5 } } });`],
    // All paths of the method are looked at, so that this one grows with the number of operations.
    [5_000, `await qlik.GET("/api/v1/reloads");`],
    [500, `await qlik.raw("GET", "/api/v1/anything");`],
    // Of the other paths, nothing is looked at but that they are lists.
    [1_000, `paginate(qlik, "/api/v1/reloads");`],
  ])("at most %i for %s", (most, code) => {
    expect(costOf(code)).toBeLessThanOrEqual(most);
  });

  test("a further call costs less than the first", () => {
    const [first, second] = ["/api/v1/reloads", "/api/v1/spaces"].map(
      (name) => `await qlik["${name}"].GET();`,
    );
    expect(costOf(`${first}${second}`) - costOf(first!)).toBeLessThan(costOf(first!));
  });
});
