/** What a call costs the compiler, counted in type instantiations, which are the same on every machine. */
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const file = path.join(root, "test/types/cost-of.ts");
const CLIENT = `
import { createQlikClient } from "../../src/index.ts";
export const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
`;

function instantiations(code: string): number {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) =>
    ts.sys.readFile(name),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.readFile = (name) => (name === file ? CLIENT + code : disk.readFile(name));
  host.fileExists = (name) => name === file || disk.fileExists(name);
  const program = ts.createProgram([file], options, host);
  expect(program.getSemanticDiagnostics(program.getSourceFile(file))).toEqual([]);
  return (program as unknown as { getInstantiationCount(): number }).getInstantiationCount();
}

test("a call by its path costs less than 2,000 type instantiations, and its neighbours nothing", () => {
  const none = instantiations("");
  const one = instantiations(`export const a = qlik["/api/v1/reloads"].GET();`) - none;
  expect(one).toBeLessThan(2_000);
  const two =
    instantiations(
      `export const a = qlik["/api/v1/reloads"].GET(), b = qlik["/api/v1/spaces"].GET();`,
    ) - none;
  expect(two).toBeLessThan(2 * 2_000);
}, 120_000);
