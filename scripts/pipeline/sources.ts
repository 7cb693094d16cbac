/** Stage 1: the documents of `spec/`. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { checkOperations } from "./check.ts";
import { PipelineFault, type Finding } from "./fault.ts";
import type { ReadDocument, Redocly } from "./redocly.ts";

export interface ServiceDocument extends ReadDocument {
  /** The file's name without its ending: `reload-tasks`. It prefixes a schema name that services dispute. */
  readonly service: string;
}

const IS_DOCUMENT = /\.(ya?ml|json)$/;

/** Reads every document of the folder; the order is that of the file names, whatever the file system says. */
export async function readSources(
  folder: string,
  redocly: Redocly,
  cwd: string,
): Promise<ServiceDocument[]> {
  const shown = path.relative(cwd, folder) || ".";
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = isFolder ? readdirSync(folder).filter((name) => IS_DOCUMENT.test(name)) : [];
  if (files.length === 0) {
    const message = isFolder ? "the folder holds no document" : "there is no such folder";
    const hint = "Put one OpenAPI document a service there, such as spec/reloads.yaml.";
    throw new PipelineFault([{ file: shown, rule: "sources", message, hint }]);
  }

  const documents: ServiceDocument[] = [];
  const findings: Finding[] = [];
  for (const name of files.sort()) {
    try {
      const document = await redocly.parse(path.join(folder, name));
      documents.push({ ...document, service: name.replace(IS_DOCUMENT, "") });
    } catch (error) {
      if (!(error instanceof PipelineFault)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length === 0) return documents;
  throw new PipelineFault([...findings, ...(await lintEach(documents, redocly))]);
}

/** What is wrong with the documents, each by itself, so that a finding has the file and line to mend. */
export async function lintEach(
  documents: readonly ServiceDocument[],
  redocly: Redocly,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const document of documents) {
    const broken = await redocly.lint(document.content, document.file, document.text);
    findings.push(...(broken.length > 0 ? broken : checkOperations([document])));
  }
  return findings;
}

/** Identifies what was generated from; line endings don't count, since git may change them. */
export function hashSources(documents: readonly ServiceDocument[]): string {
  const hash = createHash("sha256");
  for (const { service, text } of documents) {
    hash.update(`${service}\0${text.replaceAll("\r\n", "\n")}\0`);
  }
  return hash.digest("hex");
}
