/** Reads two editions for a comparison. Each is a folder with one document a service, or a single file. */
import { statSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../normalise/rules.ts";
import { PipelineFault, type Finding } from "../../openapi/finding.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import { findPrefix, withPrefix } from "../align-paths.ts";
import { normaliseFile, parseDocumentFile, readAll, shownPath } from "../published-file.ts";
import type { EditionDocument } from "./edition-operations.ts";

export interface ReadEditions {
  readonly old: readonly EditionDocument[];
  readonly next: readonly EditionDocument[];
  /** What a document lacks, and how it was read. */
  readonly notes: readonly Finding[];
}

interface ReadDocument extends EditionDocument {
  readonly file: string;
  readonly hasServers: boolean;
}

interface ReadOptions {
  /** Whether documents of OpenAPI 3.1 are normalised too, because others have published them. */
  readonly normaliseAll: boolean;
}

/** An extension that the pipeline drops says what is experimental. */
const KEEPING_EXTENSIONS = RULES.filter(({ name }) => name !== "drop-extensions");

/** @throws {PipelineFault} if a document cannot be read, with the reasons of all. */
export function readEditions(
  locations: { readonly old: string; readonly next: string },
  options: ReadOptions,
): ReadEditions {
  const notes: Finding[] = [];
  const [old, next] = readAll([locations.old, locations.next], (location) =>
    readAll(filesAt(location), (file) => readDocument(file, options, notes)),
  ) as [ReadDocument[], ReadDocument[]];
  const [one, other] = [old[0], next[0]];
  if (one && other && old.length === 1 && next.length === 1) {
    // Two files are two editions of one service, whatever they are called.
    old[0] = { ...one, service: other.service };
  }
  return { old: align(old, next, notes), next: align(next, old, notes), notes };
}

function filesAt(location: string): string[] {
  const stats = statSync(location, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return [location];
  const names = documentsIn(location);
  if (names.length > 0) return names.map((name) => path.join(location, name));
  const message = stats
    ? "The folder must contain at least one document"
    : "The file or folder does not exist";
  const hint = "Give a file, or a folder with one .yaml or .json file a service.";
  throw new PipelineFault([{ file: shownPath(location), rule: "edition", message, hint }]);
}

function readDocument(
  location: string,
  { normaliseAll }: ReadOptions,
  notes: Finding[],
): ReadDocument {
  const file = shownPath(location);
  const service = serviceOf(path.basename(location));
  const published = parseDocumentFile(location);
  const version: unknown = published.openapi;
  const hasServers = Array.isArray(published.servers) && published.servers.length > 0;
  if (version === undefined) {
    const message = "`openapi` must be a version, got nothing";
    notes.push({ file, rule: "edition", message, hint: "It was read as OpenAPI 3.0." });
  }
  if (!normaliseAll && typeof version === "string" && version.startsWith("3.1.")) {
    return { file, service, document: published, hasServers };
  }
  const { document } = normaliseFile(published, location, { service, rules: KEEPING_EXTENSIONS });
  return { file, service, document, hasServers };
}

/** Qlik's files of 2025 have no servers, and their paths lack the prefix that is part of every URL. */
function align(
  documents: readonly ReadDocument[],
  others: readonly ReadDocument[],
  notes: Finding[],
): EditionDocument[] {
  return documents.map(({ service, document, file, hasServers }) => {
    const other = others.find((each) => each.service === service);
    const prefix = hasServers || !other ? undefined : findPrefix(document, other.document);
    if (prefix === undefined) return { service, document };
    const message = `\`servers\` is missing, and the paths lack ${prefix}`;
    const hint = `The paths were read below ${prefix}, as in ${other!.file}.`;
    notes.push({ file, rule: "edition", message, hint });
    return { service, document: withPrefix(document, prefix) };
  });
}
