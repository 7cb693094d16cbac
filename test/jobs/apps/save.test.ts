import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { exportApp, importApp, QlikFileError, QlikInputError } from "../../../src/index.ts";
import { saveFile } from "../../../src/jobs/apps/save-file.ts";
import { asked, failureOf, finish, openApps } from "./open-apps.ts";

const FILE = "GET /api/v1/temp-contents/{id}";

/** A folder for one test. */
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "qlik-apps-"));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  return made;
}

// Files take the platform's own time, in which the manual clock must not run far.
const STEP = 1;

describe("a saved export", () => {
  test.each([
    ["by a path", (target: string) => target],
    ["by a URL", (target: string) => pathToFileURL(target)],
  ])("has the bytes of the file, and is alone in its folder: %s", async (_, named) => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const target = path.join(folder(), "sales ü.qvf");
    await finish(tenant, exportApp(qlik, "sales").saveTo(named(target)), STEP);
    const blob = await finish(tenant, exportApp(qlik, "sales").blob());
    expect(readFileSync(target, "utf8")).toBe(await blob.text());
    expect(readdirSync(path.dirname(target))).toEqual(["sales ü.qvf"]);
  });

  test("replaces the file that was there, after breaks too", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const target = path.join(folder(), "sales.qvf");
    writeFileSync(target, "old");
    tenant.faults.add({ match: FILE, reset: "midway", times: 3 });
    await finish(tenant, exportApp(qlik, "sales").saveTo(target), STEP);
    const blob = await finish(tenant, exportApp(qlik, "sales").blob());
    expect(readFileSync(target, "utf8")).toBe(await blob.text());
  });

  test("is what importApp takes", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const target = path.join(folder(), "sales.qvf");
    await finish(tenant, exportApp(qlik, "sales").saveTo(target), STEP);
    const byPath = await finish(tenant, importApp(qlik, target), STEP);
    const byUrl = await finish(tenant, importApp(qlik, pathToFileURL(target)), STEP);
    expect([byPath, byUrl].map(({ attributes }) => attributes.name)).toEqual(["Sales", "Sales"]);
  });
});

describe("an export that cannot be saved", () => {
  test("is not begun where there is no such folder", async () => {
    const { tenant, qlik } = openApps();
    const target = path.join(folder(), "none", "sales.qvf");
    const error = await failureOf(exportApp(qlik, "sales").saveTo(target));
    expect(error).toBeInstanceOf(QlikFileError);
    expect((error as Error).message).toContain(`${target} could not be written: ENOENT`);
    expect((error as Error).cause).toMatchObject({ code: "ENOENT" });
    expect(asked(tenant)).toEqual([]);
  });

  test("is not begun where a folder has the name", async () => {
    const { tenant, qlik } = openApps();
    const target = folder();
    const error = await failureOf(exportApp(qlik, "sales").saveTo(target));
    expect((error as Error).message).toContain("it is a folder");
    expect(asked(tenant)).toEqual([]);
  });

  test.each([
    ["in the middle", 0],
    ["while it waits", 3_600_000],
  ])("leaves the old file as it was when it is aborted %s", async (_, exportDuration) => {
    const { tenant, qlik } = openApps({ exportDuration });
    const target = path.join(folder(), "sales.qvf");
    writeFileSync(target, "old");
    tenant.faults.add({ match: FILE, slowBody: "1m" });
    const abort = new AbortController();
    const saving = exportApp(qlik, "sales", { signal: abort.signal }).saveTo(target);
    let isDone = false;
    const work = failureOf(saving).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await tenant.advance(1000);
      if (tenant.clock.now() > Date.UTC(2026, 0, 1, 0, 0, 30)) abort.abort("enough");
    }
    expect(await work).toMatchObject({ name: "QlikAbortError", cause: "enough" });
    expect(readFileSync(target, "utf8")).toBe("old");
    expect(readdirSync(path.dirname(target))).toEqual(["sales.qvf"]);
  });

  test("leaves the old file as it was when the connection keeps breaking", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const target = path.join(folder(), "sales.qvf");
    writeFileSync(target, "old");
    tenant.faults.add({ match: FILE, slowBody: "1h" });
    const saving = exportApp(qlik, "sales", { timeout: 100 }).saveTo(target);
    expect(await failureOf(finish(tenant, saving, 10))).toMatchObject({
      name: "QlikConnectionError",
    });
    expect(readFileSync(target, "utf8")).toBe("old");
    expect(readdirSync(path.dirname(target))).toEqual(["sales.qvf"]);
  });

  test("stops reading when a part cannot be written", async () => {
    const target = path.join(folder(), "sales.qvf");
    writeFileSync(target, "old");
    let isStopped = false;
    async function* parts(): AsyncGenerator<Uint8Array> {
      try {
        yield await Promise.resolve(new Uint8Array(10));
        for (;;) yield {} as Uint8Array;
      } finally {
        isStopped = true;
      }
    }
    const error = await failureOf(saveFile(target, parts()));
    expect(error).toBeInstanceOf(QlikFileError);
    expect(isStopped).toBe(true);
    expect(readFileSync(target, "utf8")).toBe("old");
    expect(readdirSync(path.dirname(target))).toEqual(["sales.qvf"]);
  });

  test("leaves nothing beside the target when that cannot be replaced", async () => {
    const target = path.join(folder(), "sales.qvf");
    async function* parts(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(10));
      mkdirSync(target);
    }
    const error = await failureOf(saveFile(target, parts()));
    expect((error as Error).message).toMatch(/sales\.qvf could not be written: E/);
    expect(readdirSync(path.dirname(target))).toEqual(["sales.qvf"]);
  });

  test("says so where the address is that of no file", async () => {
    const { tenant, qlik } = openApps();
    const error = await failureOf(
      exportApp(qlik, "sales").saveTo(new URL("https://files.example/")),
    );
    expect(error).toBeInstanceOf(QlikInputError);
    expect(asked(tenant)).toEqual([]);
  });

  test("says so where there are no files", async () => {
    const { tenant, qlik } = openApps();
    const { process } = globalThis;
    onTestFinished(() => {
      globalThis.process = process;
    });
    globalThis.process = undefined as never;
    const error = await failureOf(exportApp(qlik, "sales").saveTo("sales.qvf"));
    const other = await failureOf(importApp(qlik, "sales.qvf"));
    globalThis.process = process;
    expect(error).toBeInstanceOf(QlikInputError);
    expect(other).toBeInstanceOf(QlikInputError);
    expect((error as Error).message).toContain("Use streams or Blobs");
    expect(asked(tenant)).toEqual([]);
  });
});
