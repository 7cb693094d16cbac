import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { exportApp, importApp, QlikFileError, QlikInputError } from "../../../src/index.ts";
import { saveFile } from "../../../src/jobs/files/save-file.ts";
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

/** For what Windows lacks: modes, FIFOs and devices. */
const testOnUnix = test.skipIf(process.platform === "win32");

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

/** Parts of a file, and whether they have been asked for. */
function partsOf(text: string): AsyncGenerator<Uint8Array> & { wasRead?: boolean } {
  async function* parts(): AsyncGenerator<Uint8Array> {
    made.wasRead = true;
    yield await Promise.resolve(new TextEncoder().encode(text));
  }
  const made: AsyncGenerator<Uint8Array> & { wasRead?: boolean } = parts();
  return made;
}

describe("what stands at the path", () => {
  testOnUnix("is replaced behind a link, which stays, and keeps its mode", async () => {
    const place = folder();
    const target = path.join(place, "v1.qvf");
    writeFileSync(target, "old", { mode: 0o600 });
    symlinkSync("v1.qvf", path.join(place, "latest.qvf"));
    symlinkSync("latest.qvf", path.join(place, "link.qvf"));
    await saveFile(path.join(place, "link.qvf"), partsOf("new"));
    expect(readFileSync(target, "utf8")).toBe("new");
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(lstatSync(path.join(place, "link.qvf")).isSymbolicLink()).toBe(true);
    expect(readdirSync(place)).toHaveLength(3);
  });

  test("is created behind a link that leads to nothing yet", async () => {
    const place = folder();
    symlinkSync("v2.qvf", path.join(place, "latest.qvf"));
    await saveFile(path.join(place, "latest.qvf"), partsOf("new"));
    expect(readFileSync(path.join(place, "v2.qvf"), "utf8")).toBe("new");
    expect(lstatSync(path.join(place, "latest.qvf")).isSymbolicLink()).toBe(true);
  });

  testOnUnix("stays if it is not a regular file", async () => {
    const pipe = path.join(folder(), "pipe");
    execFileSync("mkfifo", [pipe]);
    for (const target of [pipe, "/dev/null", path.dirname(pipe)]) {
      const parts = partsOf("new");
      expect(await failureOf(saveFile(target, parts))).toBeInstanceOf(QlikFileError);
      expect(parts.wasRead).toBeUndefined();
    }
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test("may have a name of 255 bytes, and is whole after two saves at once", async () => {
    const target = path.join(folder(), "n".repeat(255));
    await Promise.all([saveFile(target, partsOf("one")), saveFile(target, partsOf("two"))]);
    expect(readFileSync(target, "utf8")).toMatch(/^(one|two)$/);
    expect(readdirSync(path.dirname(target))).toHaveLength(1);
  });

  test.each(["", undefined, null, 1, {}, "a\0b"])("must not be %j", async (target) => {
    const parts = partsOf("new");
    expect(await failureOf(saveFile(target as string, parts))).toBeInstanceOf(QlikInputError);
    expect(parts.wasRead).toBeUndefined();
  });
});

describe("an export that cannot be saved", () => {
  test("is not begun where there is no such folder", async () => {
    const { tenant, qlik } = openApps();
    const target = path.join(folder(), "none", "sales.qvf");
    const error = await failureOf(exportApp(qlik, "sales").saveTo(target));
    expect(error).toBeInstanceOf(QlikFileError);
    expect((error as Error).message).toContain(`Could not write ${target}: ENOENT`);
    expect((error as Error).cause).toMatchObject({ code: "ENOENT" });
    expect(asked(tenant)).toEqual([]);
  });

  test("is not begun where a folder has the name", async () => {
    const { tenant, qlik } = openApps();
    const target = folder();
    const error = await failureOf(exportApp(qlik, "sales").saveTo(target));
    expect((error as Error).message).toContain("it is a directory");
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
    expect((error as Error).message).toMatch(/Could not write .*sales\.qvf: E/);
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
