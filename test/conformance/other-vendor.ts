/** GitHub's description of its API, as the package `@octokit/openapi` has it: 29 MB, hence no dependency. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { normalise, type Rejection } from "../../scripts/normalise/normalise.ts";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import type { Finding } from "../../scripts/openapi/finding.ts";
import { emitCalls } from "../../scripts/pipeline/calls.ts";
import { checkDocuments } from "../../scripts/pipeline/check.ts";
import { merge } from "../../scripts/pipeline/merge.ts";
import { emitOperations, tabulate } from "../../scripts/pipeline/operations.ts";
import type { ServiceDocument } from "../../scripts/pipeline/sources.ts";
import { emitTypes } from "../../scripts/pipeline/types.ts";
import type { Operation } from "../../src/call/operation.ts";

const PACKAGE = "@octokit/openapi@23.0.2";
const SHA512 =
  "pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==";
const MEMBER = "package/generated/api.github.com.json";
const folder = path.resolve("node_modules/.cache/other-vendor");

/**
 * Returns the description, which is fetched once.
 *
 * @returns `undefined` when the registry cannot be reached.
 */
export function githubDescription(): OpenApiDocument | undefined {
  const file = path.join(folder, MEMBER);
  if (!existsSync(file) && !fetchInto(folder)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
}

function fetchInto(target: string): boolean {
  const aside = `${target}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  try {
    const archive = pack(aside);
    if (archive === undefined) return false;
    const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
    if (digest !== SHA512)
      throw new Error(`${PACKAGE} must have the SHA-512 ${SHA512}, got ${digest}.`);
    execFileSync("tar", ["-xzf", archive, "-C", aside, MEMBER]);
    rmSync(archive);
    rmSync(target, { recursive: true, force: true });
    renameSync(aside, target);
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function pack(destination: string): string | undefined {
  const options = ["--pack-destination", destination, "--fetch-retries", "0", "--ignore-scripts"];
  try {
    const output = execFileSync("npm", ["pack", PACKAGE, "--silent", ...options], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 120_000,
    });
    return path.join(destination, output.trim().split("\n").at(-1)!);
  } catch {
    return undefined;
  }
}

/** What the pipeline makes of a description. */
export interface Passed {
  readonly rejections: readonly Rejection[];
  readonly findings: readonly Finding[];
  readonly table: ReadonlyMap<string, Operation>;
  /** The text of each generated module, by its name. */
  readonly modules: Readonly<Record<string, string>>;
}

/** Passes a description through the stages of the pipeline, without the rules of our own lint. */
export async function passThrough(published: OpenApiDocument): Promise<Passed> {
  const service = "github";
  const { document, rejections } = normalise(published, { service });
  const file = `${service}.json`;
  const source: ServiceDocument = {
    ...{ service, file, text: "", content: document, isPublished: true },
    locate: (pointer, finding) => ({ ...finding, file: `${file}${pointer}` }),
  };
  const merged = merge([source]);
  const table = tabulate(merged);
  const modules = {
    "schema.ts": await emitTypes(merged),
    "operations.ts": emitOperations(table),
    "calls.ts": emitCalls(merged),
  };
  return { rejections, findings: checkDocuments([source]), table, modules };
}
