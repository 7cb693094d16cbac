/** What npm publishes, and when it does not. */
import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { addressesOf, PLACEHOLDER } from "../../scripts/package/addresses.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("names the repository in one place, which all addresses follow from", () => {
  const { homepage, bugs, repository, config } = manifest;
  expect({ homepage, bugs, repository }).toEqual(addressesOf(config.repository));
  const found = execFileSync("git", ["grep", "-lF", config.repository], { cwd: root });
  expect(found.toString().trim().split("\n")).toEqual(["package.json"]);
});

test("is published to everybody, with proof of where it was built", () => {
  expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  expect(manifest).not.toHaveProperty("private");
  expect(manifest.author).not.toBe("");
});

test("is for the versions of Node that can require ES modules", () => {
  expect(manifest.engines).toEqual({ node: "^20.19.0 || >=22.12.0" });
});

test("is built whenever it is packed, so that no tree is published unbuilt", () => {
  expect(manifest.scripts.prepack).toBe("npm run build");
});

test.runIf(manifest.config.repository.includes(PLACEHOLDER))(
  "is not published before the address of the repository is set",
  () => {
    const { status, stderr } = spawnSync("npm", ["publish", "--dry-run"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('"config.repository" in package.json must be the address');
  },
);
