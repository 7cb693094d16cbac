/** How src/ hangs together: what may know what. Imports of types count. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** The files of src/ and generated/ that each file of src/ imports, by path from the root. */
const imports = new Map<string, string[]>(
  filesIn("src").map((file) => {
    const code = readFileSync(path.join(root, file), "utf8");
    const found = code.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g);
    return [file, [...found].map(([, to]) => path.join(path.dirname(file), to!))];
  }),
);

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

  test("describes each folder of the embedded tenant in a README", () => {
    const folders = new Set(filesIn("src/testing").map((file) => path.dirname(file)));
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
      "src/testing/services/scheduling/schedule.ts: rrule-temporal",
    ]);
  });

  test("knows Node in the files that apps go to and come from, and in the tenant's server", () => {
    const users = [...imports.keys()].filter((file) =>
      packagesIn(file).some((name) => name.startsWith("node:")),
    );
    expect(users).toEqual(["src/jobs/apps/files.ts", "src/testing/http/server.ts"]);
  });

  test("doesn't know the embedded tenant, and the tenant doesn't know the client", () => {
    expect(
      importersOf(/^src\/testing\//).filter((file) => !/^src\/testing[./]/.test(file)),
    ).toEqual([]);
    expect(
      importersOf(/^src\/(client\/client|index)\.ts$/).filter((file) =>
        file.startsWith("src/testing/"),
      ),
    ).toEqual([]);
  });

  test("takes events without knowing the client, but for the class of its errors", () => {
    const known = [...imports]
      .filter(([file]) => /^src\/events[./]/.test(file))
      .flatMap(([, to]) => to.filter((file) => !file.startsWith("src/events/")));
    const allowed = /^(generated\/schema\.ts|src\/(errors|core)\/.*)$/;
    expect(known.filter((file) => !allowed.test(file))).toEqual([]);
    expect(imports.get("src/errors/errors.ts")).toEqual([]);
  });

  test("has a transport that doesn't know the typed calls", () => {
    expect(
      importersOf(/^src\/call\/(?!operation)/).filter((file) => file.startsWith("src/transport/")),
    ).toEqual([]);
  });
});

describe("the errors", () => {
  test("know neither the transport nor the typed calls", () => {
    expect(
      importersOf(/^src\/(transport|call|client)\//).filter((file) =>
        file.startsWith("src/errors/"),
      ),
    ).toEqual([]);
  });
});

describe("the pipeline", () => {
  test("knows openapi-typescript and TypeScript in one file, Redocly in another and its resolver", () => {
    const users = filesIn("scripts").flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), "utf8").matchAll(
          /"(openapi-typescript|typescript|@redocly\/[\w-]+)"\)?;/g,
        ),
      ].map(([, name]) => `${file}: ${name}`),
    );
    expect([...new Set(users.map((user) => user.split(":")[0]))]).toEqual([
      "scripts/pipeline/folder-resolver.ts",
      "scripts/pipeline/redocly.ts",
      "scripts/pipeline/types.ts",
    ]);
  });
});
