/** Stage 1: reads the documents in `spec/`. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checkRings } from "./check.ts";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import { refersToFiles } from "./file-references.ts";
import { normalisePublished } from "./published.ts";
import type { ReadDocument, Redocly } from "./redocly.ts";

export interface ServiceDocument extends ReadDocument {
  /** The file name without its extension: `reload-tasks`. Used as the prefix of conflicting schema names. */
  readonly service: string;
  /** Whether the content is a normalised copy of what the file has, because the file was published by others. */
  readonly isPublished: boolean;
  /** Returns the place in the text of a pointer into the content, if the content is a normalised copy. */
  readonly pointerInText?: (pointer: string) => string;
}

const IS_DOCUMENT = /\.(ya?ml|json)$/;
/** `names.lock.json`, next to the documents. */
const LOCK_SUFFIX = ".lock.json";

/** Returns the file names of the documents, sorted, so that the order does not depend on the file system. */
export function documentsIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder
    ? readdirSync(folder)
        .filter((name) => IS_DOCUMENT.test(name) && !name.endsWith(LOCK_SUFFIX))
        .sort()
    : [];
}

/** Returns the service of a file: `reload-tasks` for `reload-tasks.yaml`. */
export function serviceOf(name: string): string {
  return name.replace(IS_DOCUMENT, "");
}

/** Called with findings as soon as they are available, before all documents are checked. */
export type ReportFindings = (findings: readonly Finding[]) => void;

export interface ReadOptions {
  readonly redocly: Redocly;
  /** Lints the documents that could be read, when others could not. */
  readonly lint: (documents: readonly ServiceDocument[]) => Promise<readonly Finding[]>;
  /** The documents of earlier runs by their file, which are not read again unless they have changed. */
  readonly known: Map<string, ServiceDocument>;
  readonly cwd: string;
  readonly report: ReportFindings;
  /** Whether documents of OpenAPI 3.1 are normalised too. Those of 3.0 always are. */
  readonly normaliseAll: boolean;
}

/** Reads all documents in the folder, in the order of their file names. */
export async function readSources(
  folder: string,
  options: ReadOptions,
): Promise<ServiceDocument[]> {
  const { cwd, report, known, lint } = options;
  const shown = path.relative(cwd, folder) || ".";
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = documentsIn(folder);
  if (files.length === 0) {
    const message = isFolder
      ? "The folder must contain at least one document"
      : "The folder does not exist";
    const hint = "Add one OpenAPI document per service, such as spec/reloads.yaml.";
    throw new PipelineFault([{ file: shown, rule: "sources", message, hint }]);
  }

  const documents: ServiceDocument[] = [];
  const findings: Finding[] = [];
  for (const name of files) {
    const file = path.join(folder, name);
    try {
      const before = known.get(file);
      const isSame = before && isUnchanged(file, before.text);
      documents.push(isSame ? before : await readDocument(file, options));
    } catch (error) {
      if (!(error instanceof PipelineFault)) throw error;
      report(error.findings);
      findings.push(...error.findings);
    }
  }
  if (findings.length === 0) return documents;
  throw new PipelineFault([...findings, ...(await lint(documents))]);
}

async function readDocument(
  file: string,
  { redocly, normaliseAll, known }: ReadOptions,
): Promise<ServiceDocument> {
  known.delete(file);
  const document = await redocly.parse(file);
  const rings = checkRings(document);
  if (rings.length > 0) throw new PipelineFault(rings);
  const service = serviceOf(path.basename(file));
  const read =
    normaliseAll || document.content.openapi.startsWith("3.0.")
      ? await normalisePublished(document, { service, redocly })
      : { ...document, service, isPublished: false };
  // A normalised document contains what it refers to in other files, which could change.
  if (!refersToFiles(document.content)) known.set(file, read);
  return read;
}

/** Reads regular files alone: others could block, and are rejected when they are parsed. */
function isUnchanged(file: string, text: string): boolean {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readFileSync(file, "utf8") === text;
}
