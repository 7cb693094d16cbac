/** Every operation of the description: by the types, right calls compile and wrong ones do not; at run time, each is sent. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { loopback, reply } from "../loopback.ts";
import { callCases } from "./call-cases.ts";
import { everyOperation } from "./every-operation.ts";
import { sampledOperations } from "./sampled-operations.ts";

const root = path.resolve(import.meta.dirname, "../..");

describe("each operation, by its path and by its method,", () => {
  const cases = sampledOperations.flatMap((operation) =>
    callCases(operation).map((line) => ({ key: operation.key, line })),
  );
  const head = [
    'import { unwrap, type QlikClient } from "../../../src/index.ts";',
    "declare const qlik: QlikClient;",
  ];
  let folder: string;

  beforeAll(() => {
    // Within the repository, so that what the calls import is found.
    const cache = path.join(root, "node_modules/.cache");
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, "every-operation-"));
    const lines = [...head, ...cases.map(({ line }) => line), ""];
    writeFileSync(path.join(folder, "calls.ts"), lines.join("\n"));
    const config = {
      extends: "../../../tsconfig.json",
      compilerOptions: { types: [] },
      include: ["calls.ts"],
      exclude: [],
    };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(["typescript", "typescript-7"])(
    "compiles when it is called rightly, and only then, by %s",
    (compiler) => {
      const tsc = path.join(root, "node_modules", compiler, "bin/tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
      const errors = Array.from(
        stdout.matchAll(/^(?:.*calls\.ts\((\d+),\d+\): )?error (.*)$/gm),
        ([, line, message]) => ({ ...cases[Number(line) - 1 - head.length], message }),
      );
      expect(errors).toEqual([]);
    },
    300_000,
  );
});

test("every operation of the run-time table is in the description, and the other way round", () => {
  const keys = sampledOperations.map(({ key }) => key);
  expect(keys.sort()).toEqual(Object.keys(operations).sort());
});

test("every operation sends its method to its path, with its body's media type", async () => {
  const server = await loopback(reply(404));
  const calls = everyOperation(server.client({ retry: false }));
  for (const { key, method, path: template, body } of sampledOperations) {
    await calls[key]!();
    const [pathname] = server.last.url.split("?");
    expect(server.last.method, key).toBe(method);
    expect(pathname).toMatch(patternOf(template));
    const [mediaType] = server.last.headers["content-type"]?.split(";") ?? [];
    expect(mediaType, key).toBe(body?.mediaType);
  }
  expect(server.received).toHaveLength(sampledOperations.length);
}, 120_000);

/** A placeholder takes the place of a segment, or of several of them. */
function patternOf(template: string): RegExp {
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^?]+")}$`);
}
