/** A file of a published specification: parsed, and normalised. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject } from "../facts/json.ts";
import { normalise, type Normalised } from "../normalise/normalise.ts";
import type { Rule } from "../normalise/rule.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { PipelineFault } from "../openapi/finding.ts";

const FETCH_AGAIN =
  "Fetch the file again with `npm run spec -- pull`, or remove it. It may be truncated, or a page in place of a document.";

/** Returns the path of a file as messages have it. */
export function shownPath(location: string): string {
  return path.relative(process.cwd(), location) || ".";
}

/** @throws {PipelineFault} if the file is not a document. */
export function parseDocumentFile(location: string): OpenApiDocument {
  const file = shownPath(location);
  const text = readFileSync(location, "utf8");
  const isJson = location.endsWith(".json");
  let content: unknown;
  try {
    content = isJson ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [reason = ""] = (error as Error).message.split("\n");
    const message = `The file must be ${isJson ? "JSON" : "YAML"}: ${reason}`;
    throw new PipelineFault([{ file, rule: "edition", message, hint: FETCH_AGAIN }]);
  }
  if (isObject(content) && (isObject(content["paths"]) || isObject(content["webhooks"])))
    return content as unknown as OpenApiDocument;
  const message = "The file must be an OpenAPI document with `paths` or `webhooks`";
  throw new PipelineFault([{ file, rule: "edition", message, hint: FETCH_AGAIN }]);
}

/**
 * Normalises the document of a file.
 * @throws {PipelineFault} if it has defects that no rule can heal.
 */
export function normaliseFile(
  published: OpenApiDocument,
  location: string,
  options: { service: string; rules?: readonly Rule[] },
): Normalised {
  const normalised = normalise(published, options);
  const findings = normalised.rejections.map(({ rule, pointer, message, hint }) => ({
    ...{ file: shownPath(location), rule, message: `${pointer}: ${message}`, hint },
  }));
  if (findings.length > 0) throw new PipelineFault(findings);
  return normalised;
}

/** Applies `read` to each location. @throws {PipelineFault} with the findings of all that cannot be read. */
export function readAll<T>(locations: readonly string[], read: (location: string) => T): T[] {
  const results: T[] = [];
  const faults: PipelineFault[] = [];
  for (const location of locations) {
    try {
      results.push(read(location));
    } catch (error) {
      if (!(error instanceof PipelineFault)) throw error;
      faults.push(error);
    }
  }
  if (faults.length === 0) return results;
  throw new PipelineFault(faults.flatMap(({ findings }) => findings));
}
