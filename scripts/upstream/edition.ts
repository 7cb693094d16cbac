/** An edition of Qlik's specification: a folder with one published file a service, read and normalised. */
import { statSync } from "node:fs";
import path from "node:path";
import type { Normalised } from "../normalise/normalise.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { documentsIn, serviceOf } from "../pipeline/sources.ts";
import { findPrefix, withPrefix } from "./align-paths.ts";
import { normaliseFile, parseDocumentFile, readAll, shownPath } from "./published-file.ts";
import type { OwnDocument } from "./services.ts";

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
 * @param documents Our documents. The paths of a file without servers get the prefix that they have in ours.
 * @throws {PipelineFault} if a file is not a document, or has a defect that no rule can heal.
 */
export function readEdition(
  folder: string,
  services?: readonly string[],
  documents: readonly OwnDocument[] = [],
): EditionFile[] {
  const names = documentsIn(folder).filter(
    (name) => !services || services.includes(serviceOf(name)),
  );
  return readAll(
    names.map((name) => path.join(folder, name)),
    (location) => readFile(location, documents),
  );
}

/** @throws {PipelineFault} if the folder of published files does not exist. */
export function assertPulled(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const hint = "Run `npm run spec -- pull --all`, or name another folder with --from.";
  const message = "The folder does not exist";
  throw new PipelineFault([{ file: shownPath(folder), rule: "edition", message, hint }]);
}

function readFile(location: string, documents: readonly OwnDocument[]): EditionFile {
  const service = serviceOf(path.basename(location));
  const own = documents.find((each) => each.service === service);
  const published = align(parseDocumentFile(location), own);
  const normalised = normaliseFile(published, location, { service });
  return { service, file: shownPath(location), published, ...normalised };
}

/** Qlik publishes files without servers at times. Their paths then lack the part that the URL has. */
function align(published: OpenApiDocument, own: OwnDocument | undefined): OpenApiDocument {
  if (!own || (published.servers?.length ?? 0) > 0) return published;
  const prefix = findPrefix(published, own.document as OpenApiDocument);
  return prefix === undefined ? published : withPrefix(published, prefix);
}
