/** Stage 1: reads the documents in `spec/`. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { checkDocuments, checkRings } from "./check.ts";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
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
  readonly cwd: string;
  readonly report: ReportFindings;
  /** Whether documents of OpenAPI 3.1 are normalised too. Those of 3.0 always are. */
  readonly normaliseAll: boolean;
}

/** Reads all documents in the folder, in the order of their file names. */
export async function readSources(
  folder: string,
  { redocly, cwd, report, normaliseAll }: ReadOptions,
): Promise<ServiceDocument[]> {
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
    try {
      const document = await redocly.parse(path.join(folder, name));
      const rings = checkRings(document);
      if (rings.length > 0) throw new PipelineFault(rings);
      const service = serviceOf(name);
      documents.push(
        normaliseAll || document.content.openapi.startsWith("3.0.")
          ? await normalisePublished(document, { service, redocly })
          : { ...document, service, isPublished: false },
      );
    } catch (error) {
      if (!(error instanceof PipelineFault)) throw error;
      report(error.findings);
      findings.push(...error.findings);
    }
  }
  if (findings.length === 0) return documents;
  throw new PipelineFault([...findings, ...(await lintEach(documents, redocly, report))]);
}

/** Lints each document separately, so that a finding has the file and line to fix. */
export async function lintEach(
  documents: readonly ServiceDocument[],
  redocly: Redocly,
  report: ReportFindings,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const document of documents) {
    const broken = await findingsIn(document, redocly);
    if (broken.length > 0) report(broken);
    findings.push(...broken);
  }
  return findings;
}

async function findingsIn(
  document: ServiceDocument,
  redocly: Redocly,
): Promise<readonly Finding[]> {
  try {
    const broken = await redocly.lint(document.content, document);
    return broken.length > 0 ? broken : checkDocuments([document]);
  } catch (error) {
    if (error instanceof PipelineFault) return error.findings;
    throw error;
  }
}
