/** Reads and validates the body of a request, by the family of its media type. */
import { isJson, isText } from "../../../core/media-type.ts";
import { findProblem } from "./schema-validator.ts";
import { readMultipart } from "./multipart.ts";
import type { RequestBodyObject } from "../../description/schema.ts";
import {
  FORM_TYPE,
  mediaTypeOf,
  MULTIPART_TYPE,
  parseForm,
  parseJson,
  type IncomingRequest,
} from "../incoming-request.ts";
import { invalid, HttpError } from "../http-error.ts";

/**
 * Returns the parsed JSON or form, whose files are `File`; a text as a string, and any other media type as bytes;
 * `undefined` without a body. The default Content-Type is the first one in the specification.
 *
 * @param statuses the statuses that the operation declares
 * @throws {HttpError} 400 when the body is not valid; 415 for another media type where the operation declares it.
 */
export function readBody(
  { headers, body }: IncomingRequest,
  { required = false, content }: RequestBodyObject,
  statuses: readonly string[] = [],
): unknown {
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypeOf(headers) ?? mediaTypes[0] ?? "";
  // A file may be empty.
  if (body.length === 0 && !(headers.has("content-type") && isBinary(mediaType))) {
    if (required) throw invalid({ pointer: "" }, "is required");
    return undefined;
  }
  const described = content[mediaType];
  if (!described) throw wrongMediaType(mediaType, mediaTypes, statuses);
  if (mediaType === MULTIPART_TYPE) return readMultipart(body, headers, described);
  if (isText(mediaType)) return new TextDecoder().decode(body);
  if (isBinary(mediaType)) return body;
  const value = mediaType === FORM_TYPE ? parseForm(body) : readJson(body);
  const problem = findProblem(value, described.schema);
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  return value;
}

function isBinary(mediaType: string): boolean {
  const isForm = mediaType === FORM_TYPE || mediaType === MULTIPART_TYPE;
  return !isForm && !isJson(mediaType) && !isText(mediaType);
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch {
    throw invalid({ pointer: "" }, "must be valid JSON");
  }
}

function wrongMediaType(
  mediaType: string,
  declared: readonly string[],
  statuses: readonly string[],
): HttpError {
  // Most of Qlik's operations document 400 for all invalid requests.
  return new HttpError(statuses.includes("415") ? 415 : 400, {
    title: "Unsupported media type",
    detail: `The Content-Type must be ${declared.join(" or ")}, got ${mediaType}.`,
    source: { pointer: "" },
  });
}
