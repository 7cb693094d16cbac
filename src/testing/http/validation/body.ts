/** Reads and validates the body of a request. */
import { findProblem } from "./schema-validator.ts";
import type { RequestBodyObject } from "../../description/schema.ts";
import {
  FORM_TYPE,
  JSON_TYPE,
  mediaTypeOf,
  parseForm,
  parseJson,
  type IncomingRequest,
} from "../incoming-request.ts";
import { invalid, HttpError } from "../http-error.ts";

/**
 * Returns the parsed JSON or form, or the bytes of any other media type; `undefined` without a body. The default
 * Content-Type is the first one in the specification.
 *
 * @throws {HttpError} 400 when the body is not valid.
 */
export function readBody(
  { headers, body }: IncomingRequest,
  { required = false, content }: RequestBodyObject,
): unknown {
  if (body.length === 0) {
    if (required) throw invalid({ pointer: "" }, "is required");
    return undefined;
  }
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypeOf(headers) ?? mediaTypes[0] ?? "";
  const schema = content[mediaType]?.schema;
  // Qlik documents 400 for all invalid requests, and 415 nowhere.
  if (!schema) throw wrongMediaType(mediaType, mediaTypes);
  if (mediaType !== JSON_TYPE && mediaType !== FORM_TYPE) return body;
  const value = mediaType === FORM_TYPE ? parseForm(body) : readJson(body);
  const problem = findProblem(value, schema);
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  return value;
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch {
    throw invalid({ pointer: "" }, "must be valid JSON");
  }
}

function wrongMediaType(mediaType: string, declared: readonly string[]): HttpError {
  return new HttpError(400, {
    title: "Unsupported media type",
    detail: `The Content-Type must be ${declared.join(" or ")}, got ${mediaType}.`,
    source: { pointer: "" },
  });
}
