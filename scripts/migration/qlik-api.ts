/** The functions of the installed `@qlik/api`, and the operations that they call, read from their code. */
import { readFileSync } from "node:fs";
import path from "node:path";

export interface QlikApi {
  readonly version: string;
  readonly modules: readonly QlikApiModule[];
}

export interface QlikApiModule {
  /** What is imported: `@qlik/api/analytics/apps` */
  readonly name: string;
  /** The functions that call an operation. */
  readonly calls: readonly QlikApiCall[];
  /** The names of the other functions. */
  readonly others: readonly string[];
}

export interface QlikApiCall {
  readonly name: string;
  /** `GET /api/v1/spaces/{spaceId}` */
  readonly operation: string;
  /** Those of the path in their order, `query`, `body`. */
  readonly parameters: readonly string[];
}

/** Imports all modules of the package, and reads the functions that they export by name. */
export async function readQlikApi(folder = "node_modules/@qlik/api"): Promise<QlikApi> {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    version: string;
    exports: Record<string, string>;
  };
  const modules = Object.keys(manifest.exports).map(async (entry) => {
    const name = path.posix.join("@qlik/api", entry);
    return { name, ...readModule((await import(name)) as object) };
  });
  return { version: manifest.version, modules: await Promise.all(modules) };
}

/** Divides the functions of a module into those that call an operation and others. The module itself is its `default`. */
export function readModule(exported: object): Omit<QlikApiModule, "name"> {
  const functions = Object.entries(exported).filter(
    ([name, value]) => name !== "default" && typeof value === "function",
  );
  const calls = functions.flatMap(([name, value]) => readCall(name, String(value)) ?? []);
  const others = functions
    .map(([name]) => name)
    .filter((name) => !calls.some((call) => call.name === name));
  return { calls, others };
}

/** At run time the source text of a function is the only place that says which operation it calls. */
export function readCall(name: string, source: string): QlikApiCall | undefined {
  const [, parameters, method, template] =
    /^async function \w+\(([^)]*)\)[^]*?\bmethod: "(\w+)",\s*pathTemplate: "([^"]+)"/.exec(
      source,
    ) ?? [];
  if (parameters === undefined || !method || !template) return undefined;
  return {
    name,
    operation: `${method.toUpperCase()} ${template}`,
    parameters: parameters.split(", ").slice(0, -1),
  };
}
