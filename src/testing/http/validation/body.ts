/** Reads the body of a request, as the specification describes it. */
import { findProblem } from "./schema-validator.ts";
import type { RequestBodyObject } from "./openapi.ts";
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
 * What the JSON or the form says, or the bytes of any other media type; `undefined` for no body. Without a Content-Type
 * it is taken for what the specification names first.
 *
 * @throws {HttpError} 400 when it isn't as it has to be.
 */
export function readBody(
  { headers, body }: IncomingRequest,
  { required = false, content }: RequestBodyObject,
): unknown {
  if (body.length === 0) {
    if (required) throw invalid({ pointer: "" }, "is missing");
    return undefined;
  }
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypeOf(headers) ?? mediaTypes[0] ?? "";
  const schema = content[mediaType]?.schema;
  // Qlik documents 415 nowhere, and 400 for whatever is wrong with a request.
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
    throw invalid({ pointer: "" }, "is no valid JSON");
  }
}

function wrongMediaType(mediaType: string, declared: readonly string[]): HttpError {
  return new HttpError(400, {
    title: "Unsupported media type",
    detail: `the body is ${mediaType} by its Content-Type, and must be ${declared.join(" or ")}`,
    source: { pointer: "" },
  });
}
