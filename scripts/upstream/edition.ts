/** An edition of Qlik's specification: a folder with one published file a service, read and normalised. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject } from "../facts/json.ts";
import { normalise, type Normalised } from "../normalise/normalise.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { documentsIn, serviceOf } from "../pipeline/sources.ts";
import { findPrefix, withPrefix } from "./align-paths.ts";
import type { OwnDocument } from "./services.ts";

const FETCH_AGAIN = "Fetch the file again with `npm run spec -- pull`, or remove it.";

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
  const files = names.map((name) => readFile(path.join(folder, name), documents));
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

function readFile(location: string, documents: readonly OwnDocument[]): EditionFile {
  const file = path.relative(process.cwd(), location);
  const service = serviceOf(path.basename(location));
  const own = documents.find((each) => each.service === service);
  const published = align(parseFile(location, file), own);
  return { service, file, published, ...normalise(published, { service }) };
}

function parseFile(location: string, file: string): OpenApiDocument {
  const text = readFileSync(location, "utf8");
  let content: unknown;
  try {
    content = location.endsWith(".json") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [reason = ""] = (error as Error).message.split("\n");
    const format = location.endsWith(".json") ? "JSON" : "YAML";
    const message = `The file must be ${format}: ${reason}`;
    throw new PipelineFault([{ file, rule: "edition", message, hint: FETCH_AGAIN }]);
  }
  if (isObject(content) && (isObject(content["paths"]) || isObject(content["webhooks"])))
    return content as unknown as OpenApiDocument;
  const message = "The file must be an OpenAPI document with `paths` or `webhooks`";
  throw new PipelineFault([{ file, rule: "edition", message, hint: FETCH_AGAIN }]);
}

/** Qlik publishes files without servers at times. Their paths then lack the part that the URL has. */
function align(published: OpenApiDocument, own: OwnDocument | undefined): OpenApiDocument {
  if (!own || (published.servers?.length ?? 0) > 0) return published;
  const prefix = findPrefix(published, own.document as OpenApiDocument);
  return prefix === undefined ? published : withPrefix(published, prefix);
}
