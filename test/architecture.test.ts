/** How src/ hangs together: what may know what. Imports of types count. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { describe, expect, onTestFinished, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** The files of src/ and generated/ that each file of src/ imports, by path from the root. */
const imports = new Map<string, string[]>(
  filesIn("src").map((file) => {
    const code = readFileSync(path.join(root, file), "utf8");
    const found = code.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g);
    return [file, [...found].map(([, to]) => path.join(path.dirname(file), to!))];
  }),
);

const CLIENT = "src/(client|call|transport|core|errors)/|generated/(schema|operations|calls)\\.ts$";

/** What each folder of src/ may import besides itself: nothing but what is below it. */
const LAYERS: Readonly<Record<string, RegExp>> = {
  core: /^src\/errors\/errors\.ts$/,
  // The records of reloads in an error have their types.
  errors: /^src\/core\/|^generated\/schema\.ts$/,
  transport: /^src\/(core\/|errors\/(errors|secrets)\.ts$)/,
  call: /^src\/(transport|core|errors)\/|^generated\/(schema|operations|calls)\.ts$/,
  client: /^src\/(call|transport|core|errors)\/|^generated\/(schema|operations|calls)\.ts$/,
  lists: new RegExp(`^(${CLIENT})`),
  jobs: new RegExp(`^(src/lists/|generated/(ensures|waits)\\.ts$|${CLIENT})`),
  browser: new RegExp(`^(${CLIENT})`),
  events: /^src\/(core|errors)\/|^generated\/schema\.ts$/,
  redis:
    /^src\/(core\/|errors\/|transport\/(rate-budget|auth\/token-store)\.ts$|events\/dedupe\.ts$|client\/client-types\.ts$|jobs\/(job\.ts|reload\/|wait\/))/,
  // The tenant has the table of operations of the client, but not its calls, and signs events as receivers verify them.
  testing:
    /^src\/((core|errors)\/|call\/(operation|result|status)\.ts$|events\/signature\.ts$|jobs\/schedule\/time-zone\.ts$|types\.ts$)|^generated\//,
};

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .sort();
}

function importersOf(pattern: RegExp): string[] {
  return [...imports]
    .filter(([, to]) => to.some((file) => pattern.test(file)))
    .map(([file]) => file);
}

function packagesIn(file: string): string[] {
  const code = readFileSync(path.join(root, file), "utf8");
  const found = code.matchAll(
    /^(?:import|export)\b[^";]*\bfrom "([^."][^"]*)"|\bimport\("([^."][^"]*)"/gm,
  );
  return [...new Set(Array.from(found, ([, name, late]) => (name ?? late)!))];
}

describe("the source", () => {
  test("has no circular imports", () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const to of imports.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of imports.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("has HTTP mechanics of the embedded tenant that don't import its services", () => {
    const importers = importersOf(/^src\/testing\/services\//);
    expect(importers.filter((file) => file.startsWith("src/testing/http/"))).toEqual([]);
  });

  test("describes each of its folders in a README", () => {
    const missing = Object.keys(LAYERS).filter(
      (folder) => !readdirSync(path.join(root, "src", folder)).includes("README.md"),
    );
    expect(missing).toEqual([]);
  });

  test("describes each folder in a README", () => {
    const folders = new Set(filesIn("src").map((file) => path.dirname(file)));
    folders.delete("src");
    const missing = [...folders].filter((folder) => {
      return !readdirSync(path.join(root, folder)).includes("README.md");
    });
    expect(missing).toEqual([]);
  });

  test("knows each package that it uses in one file", () => {
    const users = [...imports.keys()].flatMap((file) =>
      packagesIn(file)
        .filter((name) => !name.startsWith("node:") && !name.startsWith("qlik-cloud-client"))
        .map((name) => `${file}: ${name}`),
    );
    expect(users).toEqual([
      "src/call/openapi-fetch.ts: openapi-fetch",
      "src/testing/http/validation/schema-validator.ts: @cfworker/json-schema",
      "src/testing/services/extensions/archives.ts: fflate",
      "src/testing/services/scheduling/schedule.ts: rrule-temporal",
    ]);
  });

  test("knows Node in the files that apps go to and come from, and in the tenant's server", () => {
    const users = [...imports.keys()].filter((file) =>
      packagesIn(file).some((name) => name.startsWith("node:")),
    );
    expect(users).toEqual(["src/jobs/files/files.ts", "src/testing/http/server.ts"]);
  });

  test("has layers: each folder imports only those below it", () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const [, folder] = /^src\/(\w+)\//.exec(file) ?? [];
      const allowed = LAYERS[folder ?? ""];
      if (folder === undefined) return [];
      return targets
        .filter((to) => !to.startsWith(`src/${folder}/`) && !allowed?.test(to))
        .map((to) => `${file} → ${to}`);
    });
    expect(wrong).toEqual([]);
    const folders = [...imports.keys()].map((file) => file.split("/")[1]!);
    expect(new Set(folders.filter((name) => !name.endsWith(".ts")))).toEqual(
      new Set(Object.keys(LAYERS)),
    );
  });

  test("has a transport that compiles with core/ and errors/ alone", () => {
    const known = new Set<string>();
    const visit = (file: string): void => {
      if (known.has(file)) return;
      known.add(file);
      for (const to of imports.get(file) ?? []) visit(to);
    };
    for (const file of imports.keys()) if (file.startsWith("src/transport/")) visit(file);
    const foreign = [...known].filter((file) => !/^src\/(transport|core)\//.test(file));
    // The classes of the errors and the masking of secrets; nothing about Qlik's error bodies.
    expect(foreign.sort()).toEqual(["src/errors/errors.ts", "src/errors/secrets.ts"]);

    const folder = mkdtempSync(path.join(tmpdir(), "qlik-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    for (const file of known) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      copyFileSync(path.join(root, file), path.join(folder, file));
    }
    writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name)).config,
      ts.sys,
      root,
    );
    const program = ts.createProgram(
      [...known].map((file) => path.join(folder, file)),
      { ...options, noEmit: true, typeRoots: [path.join(root, "node_modules/@types")] },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [
        file && path.relative(folder, file.fileName),
        ts.flattenDiagnosticMessageText(messageText, " "),
      ]);
    expect(problems).toEqual([]);
  });
});

describe("the pipeline", () => {
  test("knows openapi-typescript in one file, Redocly in another and its resolver, and TypeScript in six", () => {
    const users = filesIn("scripts").flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), "utf8").matchAll(
          /"(openapi-typescript|typescript|@redocly\/[\w-]+)"\)?;/g,
        ),
      ].map(([, name]) => `${file}: ${name}`),
    );
    expect([...new Set(users.map((user) => user.split(":")[0]))]).toEqual([
      "scripts/package/declarations.ts",
      "scripts/package/pure-modules.ts",
      "scripts/pipeline/folder-resolver.ts",
      "scripts/pipeline/lean-types.ts",
      "scripts/pipeline/redocly.ts",
      "scripts/pipeline/type-nodes.ts",
      "scripts/pipeline/types.ts",
      "scripts/upstream/diff/compile/compiler.ts",
    ]);
  });
});
