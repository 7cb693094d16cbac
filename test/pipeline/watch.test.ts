import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import {
  contentOf,
  GENERATE,
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
      expect(Object.keys(contentOf(out))).toHaveLength(5);
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
