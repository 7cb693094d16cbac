import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished, vi } from "vitest";
import { stringify } from "yaml";
import { render } from "../../scripts/pipeline/render.ts";
import { emitParts } from "../../scripts/pipeline/types.ts";
import type { OpenApiDocument, PathItemObject } from "../../scripts/openapi/document.ts";
import type { ServiceDocument } from "../../scripts/pipeline/sources.ts";
import type { Files } from "../../scripts/pipeline/write.ts";

// Generous, because processes and compilers share few cores with all other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const root: string = path.resolve(import.meta.dirname, "../..");
export const config: string = path.join(root, "redocly.yaml");

export interface Parts {
  /** By `METHOD /path`; what an operation leaves out is filled in. */
  readonly operations?: Record<string, Record<string, unknown>>;
  readonly components?: Record<string, Record<string, unknown>>;
  readonly fields?: Record<string, unknown>;
}

/** A small valid document, provided that the parts are valid. */
export function service(
  name: string,
  { operations = { [`GET /${name}`]: {} }, components = {}, fields = {} }: Parts = {},
): OpenApiDocument {
  const paths: Record<string, PathItemObject & Record<string, unknown>> = {};
  for (const [index, [key, operation]] of Object.entries(operations).entries()) {
    const [method = "", path = ""] = key.split(" ");
    (paths[path] ??= {})[method.toLowerCase()] = {
      operationId: `${name}${index}`,
      tags: [name],
      summary: "Do it",
      description: "Does it.",
      "x-qlik-tier": { tier: "1", limit: 1000 },
      responses: { "204": { description: "It is done." }, "404": NOT_FOUND },
      ...operation,
    };
  }
  const tag = { name, description: `All about ${name}.` };
  return {
    openapi: "3.1.0",
    info: { title: name, version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://tenant.qlikcloud.com" }],
    security: [{ bearer: [] }],
    tags: [tag],
    paths,
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } }, ...components },
    ...fields,
  };
}

const NOT_FOUND = {
  description: "There is no such thing.",
  content: { "application/json": { schema: { type: "object" }, example: { code: "X-1" } } },
};

/** Responses with one that carries the schema. */
export function answer(schema: unknown, mediaType = "application/json", status = 200): object {
  return { [status]: { description: "Here it is.", content: { [mediaType]: { schema } } } };
}

/** A reference to a schema by its name, or to another component by its section and name. */
export function ref(name: string): { $ref: string } {
  return { $ref: `#/components/${name.includes("/") ? "" : "schemas/"}${name}` };
}

/** A document as it is once it has been read, without a file behind it. */
export function asRead(document: OpenApiDocument): ServiceDocument {
  const service = document.info.title;
  const file = `spec/${service}.yaml`;
  const text = JSON.stringify(document);
  // There is no file, so the location is the pointer instead of line and column.
  const locate: ServiceDocument["locate"] = (pointer, finding) => ({
    ...finding,
    file: `${file}${pointer}`,
  });
  return { service, file, text, content: document, isPublished: false, locate };
}

/** Creates a folder that is removed at the end of the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export type Documents = Record<string, string | object>;

/** Writes documents to a new folder; the folder `out` next to it does not exist yet. */
export function writeDocuments(documents: Documents): { spec: string; out: string } {
  const folder = temporaryFolder();
  const spec = path.join(folder, "spec");
  mkdirSync(spec);
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(path.join(spec, name), toText(document));
  }
  return { spec, out: path.join(folder, "out") };
}

export function toText(document: string | object): string {
  return typeof document === "string" ? document : stringify(document, { lineWidth: 0 });
}

/** Runs the documents of a folder through the whole pipeline, by the project's own rules. */
export async function renderFolder(spec: string, out?: string): Promise<Files> {
  const lock = path.join(spec, "names.lock.json");
  const { files } = await render({ spec, config, root, lock, ...(out && { out }) }, emitParts);
  return files;
}

/** Every file and folder below a folder, files with what they hold. */
export function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const contents = entries.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const content = entry.isFile() ? readFileSync(file, "utf8") : "(folder)";
    return [path.relative(folder, file), content];
  });
  return Object.fromEntries(contents) as Record<string, string>;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const GENERATE: readonly string[] = ["scripts/run.mjs", "scripts/generate.ts"];

/** Runs what `npm run generate -- …` runs. */
export function generate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...GENERATE, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
