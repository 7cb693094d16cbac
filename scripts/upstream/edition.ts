/** An edition of Qlik's specification: a folder with one published file a service, read and normalised. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { normalise, type Normalised } from "../normalise/normalise.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { documentsIn, serviceOf } from "../pipeline/sources.ts";

export interface EditionFile extends Normalised {
  readonly service: string;
  /** The path of the file as published, relative to the working directory. */
  readonly file: string;
  /** The document before it was normalised. */
  readonly published: OpenApiDocument;
}

/**
 * Reads the files of an edition, and normalises them.
 * @param services The services to read. @default all of the folder
 * @throws {PipelineFault} if a file is not a document, or has a defect that no rule can heal.
 */
export function readEdition(folder: string, services?: readonly string[]): EditionFile[] {
  const names = documentsIn(folder).filter(
    (name) => !services || services.includes(serviceOf(name)),
  );
  const files = names.map((name) => readFile(path.join(folder, name)));
  const findings = files.flatMap(({ file, rejections }) =>
    rejections.map(({ rule, pointer, message, hint }) => ({
      file,
      rule,
      message: `${pointer}: ${message}`,
      hint,
    })),
  );
  if (findings.length > 0) throw new PipelineFault(findings);
  return files;
}

function readFile(location: string): EditionFile {
  const file = path.relative(process.cwd(), location);
  const text = readFileSync(location, "utf8");
  const service = serviceOf(path.basename(location));
  const published = (
    location.endsWith(".json") ? JSON.parse(text) : parse(text)
  ) as OpenApiDocument;
  return { service, file, published, ...normalise(published, { service }) };
}
