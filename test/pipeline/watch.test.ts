import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { render } from "../../scripts/pipeline/render.ts";
import { emitParts } from "../../scripts/pipeline/types.ts";
import {
  config,
  contentOf,
  GENERATE,
  ref,
  root,
  service,
  temporaryFolder,
  toText,
  writeDocuments,
} from "./helpers.ts";

const PATIENCE = { timeout: 15_000, interval: 20 };

it("--watch generates again after each kind of change and continues after errors", async () => {
  const { spec, out } = writeDocuments({ "things.yaml": service("things") });
  const file = path.join(spec, "things.yaml");
  const { shown } = watchFolder(spec, out);

  const holds = (operationId: string): Promise<void> =>
    vi.waitFor(() => {
      expect(readFileSync(path.join(out, "schema.ts"), "utf8")).toContain(`"${operationId}"`);
      expect(Object.keys(contentOf(out))).toHaveLength(7);
    }, PATIENCE);
  const saysLast = (text: string): Promise<void> =>
    vi.waitFor(() => {
      expect(shown().at(-1)).toContain(text);
    }, PATIENCE);
  const things = (operationId: string): string =>
    toText(service("things", { operations: { "GET /things": { operationId } } }));

  await saysLast("Watching ");
  await holds("things0");

  writeFileSync(file, things("written"));
  await holds("written");

  // As git and many editors do it; Node's recursive watcher lost sight of the file here.
  for (const operationId of ["replacedOnce", "replacedTwice"]) {
    const aside = path.join(temporaryFolder(), "things.yaml");
    writeFileSync(aside, things(operationId));
    renameSync(aside, file);
    await holds(operationId);
  }
  writeFileSync(file, things("writtenAgain"));
  await holds("writtenAgain");

  const before = contentOf(out);
  writeFileSync(file, things("faulty").replace("summary: Do it", "summary:\tDo: it"));
  await saysLast("1 error. No files were written.");
  // The finding may be in the same chunk of output or in the one before.
  expect(shown().slice(-2).join("\n")).toContain(`${path.relative(root, file)}:`);
  expect(contentOf(out)).toEqual(before);

  writeFileSync(file, things("mended"));
  await holds("mended");

  writeFileSync(path.join(spec, "others.yaml"), toText(service("others")));
  await holds("others0");
});

it("--watch writes what a run writes that remembers nothing, whichever service changes", async () => {
  const content = { "application/json": { schema: ref("Shared"), example: {} } };
  const body = { description: "It.", content };
  const named = (name: string, words: string): string =>
    toText(
      service(name, {
        operations: { [`GET /${name}`]: { responses: { "200": body, "404": body } } },
        components: { schemas: { Shared: { type: "object", description: words } } },
      }),
    );
  const { spec, out } = writeDocuments({
    "a.yaml": named("a", "Same."),
    "b.yaml": named("b", "Same."),
  });
  const { shown } = watchFolder(spec, out);
  const holds = (words: string): Promise<void> =>
    vi.waitFor(() => {
      expect(readFileSync(path.join(out, "schema.ts"), "utf8")).toContain(words);
      expect(shown().at(-1)).toContain("Wrote ");
    }, PATIENCE);
  await vi.waitFor(() => {
    expect(shown().at(-1)).toContain("Watching ");
  }, PATIENCE);

  // What they shared becomes two schemas, and then one again for both.
  for (const [name, words] of [
    ["a", "Another."],
    ["b", "A third."],
    ["b", "Another."],
  ] as const) {
    writeFileSync(path.join(spec, `${name}.yaml`), named(name, words));
    await holds(words);
    await vi.waitFor(async () => {
      const lock = path.join(out, "names.lock.json");
      const options = { spec, out, lock, config, root };
      const { files } = await render(options, emitParts);
      for (const [each, text] of files) {
        expect(readFileSync(path.join(out, each), "utf8")).toBe(text);
      }
    }, PATIENCE);
  }
});

/** Runs the command with `--watch` until the test is over; `shown` returns its output so far. */
function watchFolder(spec: string, out: string): { shown: () => readonly string[] } {
  const args = [...GENERATE, "--watch", "--spec", spec, "--out", out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const shown: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => shown.push(text.trim()));
  }
  child.once("exit", (code, signal) => shown.push(`It ended: ${code ?? signal}`));
  onTestFinished(async () => {
    if ((child.exitCode ?? child.signalCode) !== null) return;
    child.kill();
    await once(child, "exit");
  });
  return { shown: () => shown };
}
