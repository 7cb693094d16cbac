/** Packs the package once, as `npm publish` does, and installs it in a project of its own for the tests of this folder. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The project that the package is installed in, and the tarball. */
    readonly consumer: string;
    readonly tarball: string;
  }
}

const root = path.resolve(import.meta.dirname, "../../..");
/** What the package needs in a project, and what its declarations and Node's need. */
const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(path.join(tmpdir(), "qlik-consumer-"));
  const installed = path.join(consumer, "node_modules/qlik-cloud-client");
  mkdirSync(installed, { recursive: true });
  const printed = execFileSync("npm", ["pack", "--silent", "--pack-destination", consumer], {
    cwd: root,
    encoding: "utf8",
  });
  const tarball = path.join(consumer, printed.trim().split("\n").at(-1)!);
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of DEPENDENCIES) {
    symlinkSync(path.join(root, "node_modules", name), path.join(consumer, "node_modules", name));
  }
  writeFileSync(path.join(consumer, "package.json"), '{ "type": "module" }');
  project.provide("consumer", consumer);
  project.provide("tarball", tarball);
  return () => {
    rmSync(consumer, { recursive: true, force: true });
  };
}
