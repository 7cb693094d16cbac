import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import {
  apiOfUrl,
  formatLock,
  LOCK_NAME,
  markAdopted,
  readLock,
  serviceOfApi,
  writeLock,
} from "../../scripts/upstream/lock.ts";
import { QLIK_ADDRESS, urlOf } from "../../scripts/upstream/pull/source.ts";

const root = path.resolve(import.meta.dirname, "../..");
const sha256 = "0".repeat(64);

test("the committed lock has the address, hash and edition of 80 files, and the edition of each of our documents", () => {
  const lock = readLock(path.join(root, "spec"));
  expect(Object.keys(lock)).toHaveLength(80);
  for (const [service, { url = "", edition }] of Object.entries(lock)) {
    expect(url).toBe(urlOf(QLIK_ADDRESS, apiOfUrl(service, url) ?? ""));
    expect(edition).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
  const adopted = Object.keys(lock).filter((service) => lock[service]?.adopted !== undefined);
  expect(adopted).toEqual(
    expect.arrayContaining(["apps", "reloads", "scheduling-tasks", "spaces"]),
  );
});

test("the API of any address is found by the service's name", () => {
  const segment = fc.stringMatching(/^\.?[a-z][a-z0-9]*(-[a-z0-9]+){0,3}$/);
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
      const api = segments.join("/");
      expect(apiOfUrl(serviceOfApi(api), urlOf(QLIK_ADDRESS, api))).toBe(api);
    }),
  );
  expect(apiOfUrl("apps", "https://qlik.dev/specs/rest/reloads.json")).toBeUndefined();
});

test("is sorted, and is written only if it changes", () => {
  const folder = temporary();
  const lock = { b: { sha256, edition: "2026-07-24" }, a: { sha256, edition: "2026-07-25" } };
  expect([writeLock(folder, lock), writeLock(folder, lock)]).toEqual([true, false]);
  expect(Object.keys(readLock(folder))).toEqual(["a", "b"]);
  expect(readFileSync(path.join(folder, LOCK_NAME), "utf8")).toBe(formatLock(lock));
});

test("records the edition that a document agrees with, for services that are known", () => {
  const lock = { a: { sha256, edition: "2026-07-24" } };
  expect(markAdopted(lock, ["a", "b"])).toEqual({ a: { ...lock.a, adopted: "2026-07-24" } });
});

test.each([
  ["no JSON", "{", "The file must be JSON"],
  ["no services", "[]", 'The file must have an object "services"'],
  [
    "no hash",
    '{ "services": { "apps": {} } }',
    'The entry "apps" must have "sha256" and "edition"',
  ],
])("rejects a lock with %s", (_, text, message) => {
  const folder = temporary();
  writeFileSync(path.join(folder, LOCK_NAME), text);
  expect(() => readLock(folder)).toThrow(message);
});

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "spec-lock-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
