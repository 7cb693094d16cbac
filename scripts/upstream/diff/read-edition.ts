/** Reads an edition for a comparison: a folder with one document a service, or a single file. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { normalise } from "../../normalise/normalise.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { PipelineFault, type Finding } from "../../openapi/finding.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import type { EditionDocument } from "./edition-operations.ts";
import { isObject } from "./view.ts";

export interface ReadEdition {
  readonly documents: readonly EditionDocument[];
  /** What was healed so that a document could be read at all. */
  readonly notes: readonly Finding[];
}

/** @throws {PipelineFault} if there is no document, or if one cannot be read, with all reasons. */
export function readEditionAt(location: string): ReadEdition {
  const stats = statSync(location, { throwIfNoEntry: false });
  const files = stats?.isDirectory()
    ? documentsIn(location).map((name) => path.join(location, name))
    : stats
      ? [location]
      : [];
  if (files.length === 0) {
    const message = stats ? "The folder has no documents" : "The file or folder does not exist";
    const hint = "Give a file, or a folder with one .yaml or .json file a service.";
    throw new PipelineFault([{ file: show(location), rule: "edition", message, hint }]);
  }
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  const documents = files.flatMap((file) => {
    try {
      return [readDocument(file, notes)];
    } catch (error) {
      if (!(error instanceof PipelineFault)) throw error;
      findings.push(...error.findings);
      return [];
    }
  });
  if (findings.length > 0) throw new PipelineFault(findings);
  return { documents, notes };
}

function readDocument(location: string, notes: Finding[]): EditionDocument {
  const file = show(location);
  const service = serviceOf(path.basename(location));
  const published = withVersion(parseFile(location, file), file, notes);
  const { document, rejections } = normalise(published, { service });
  const findings = rejections.map(({ rule, pointer, message, hint }) => {
    return { file, rule, message: `${pointer}: ${message}`, hint };
  });
  if (findings.length > 0) throw new PipelineFault(findings);
  return { service, document };
}

function parseFile(location: string, file: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(location, "utf8");
  let content: unknown;
  try {
    content = location.endsWith(".json") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const message = `The file cannot be parsed: ${(error as Error).message.split("\n")[0] ?? ""}`;
    const hint = "Fetch the file again: it may be truncated, or a page in place of a document.";
    throw new PipelineFault([{ file, rule: "edition", message, hint }]);
  }
  if (isObject(content) && (isObject(content["paths"]) || isObject(content["webhooks"]))) {
    return content;
  }
  const message = "The file must be an OpenAPI document with `paths` or `webhooks`";
  const hint = "Remove the file from the folder, or fetch it again.";
  throw new PipelineFault([{ file, rule: "edition", message, hint }]);
}

/** Qlik once published a document without its version for nine days; its structure was that of the edition before. */
function withVersion(
  content: Readonly<Record<string, unknown>>,
  file: string,
  notes: Finding[],
): OpenApiDocument {
  const version = content["openapi"];
  if (typeof version === "string") return content as object as OpenApiDocument;
  const message = `\`openapi\` must be a version, got ${JSON.stringify(version) ?? "nothing"}`;
  const hint = "The document was read as OpenAPI 3.0.3.";
  notes.push({ file, rule: "edition", message, hint });
  const info = { title: serviceOf(path.basename(file)), version: "" };
  return { info, ...content, openapi: "3.0.3" };
}

function show(location: string): string {
  return path.relative(process.cwd(), location) || ".";
}
