import { QlikInputError } from "../errors/errors.ts";
import { isBlob, isBytes, OCTETS, tagOf, toBytes } from "./bytes.ts";
import { toJson } from "./json.ts";

/** A form as a body with its media type, which names the boundary. */
export interface EncodedForm {
  readonly body: Blob;
  readonly mediaType: string;
}

/**
 * Encodes a form as `multipart/form-data`, as the HTML standard's "multipart/form-data encoding algorithm" does (RFC 7578).
 * Not every `fetch` knows the platform's `FormData`; every one knows a Blob. Files are not read before they are sent.
 *
 * @throws {QlikInputError} for files of another class than the platform's Blob.
 */
export function encodeForm(form: Iterable<readonly [string, unknown]>): EncodedForm {
  const boundary = `----form-data-${crypto.randomUUID()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of form) {
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${escape(toCrlf(name))}"`,
      ...encodePart(name, value),
      "\r\n",
    );
  }
  parts.push(`--${boundary}--\r\n`);
  return { body: new Blob(parts), mediaType: `multipart/form-data; boundary=${boundary}` };
}

/** A part of a form that is JSON. Unlike a Blob it has no file name, so that servers take it for a field. */
interface JsonPart {
  readonly json: string;
}

/**
 * Returns the parts of a form that is given as an object, by the defaults of OpenAPI: files as they are, objects as
 * `application/json`, other values as text. The items of an array are parts of the same name; `undefined` and `null` are
 * left out.
 *
 * @throws {QlikInputError} for a value that JSON cannot hold, with its JSON pointer.
 */
export function formParts(fields: object): (readonly [string, unknown])[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return [[name, partOf(value, [name])] as const];
    return value.map((item, index) => [name, partOf(item, [name, index])] as const);
  });
}

/** Whether an object has a file, so that it can't be sent as JSON. */
export function hasFile(fields: object): boolean {
  return Object.values(fields)
    .flat()
    .some((value) => isBlob(value) || isBytes(value));
}

function partOf(value: unknown, place: readonly (string | number)[]): string | Blob | JsonPart {
  if (typeof value === "string") return value;
  if (isBytes(value)) return new Blob([toBytes(value)]);
  if (isBlob(value)) return value;
  const json = toJson(value, place);
  const parsed = JSON.parse(json) as object | string | number | boolean | null;
  // A number, a boolean, or what becomes a string, such as a Date.
  return typeof parsed === "object" ? { json } : String(parsed);
}

function encodePart(field: string, value: unknown): (string | Blob)[] {
  if (typeof value === "string") return ["\r\n\r\n", toCrlf(value)];
  const { json } = Object(value) as Partial<JsonPart>;
  // Bun's Blobs have a method of the name.
  if (typeof json === "string") return ["\r\nContent-Type: application/json\r\n\r\n", json];
  return encodeFile(field, value);
}

function encodeFile(field: string, file: unknown): [string, Blob] {
  if (!(file instanceof Blob)) {
    throw new QlikInputError(
      `Form field ${JSON.stringify(field)} must be a string or a Blob of the platform, got ${tagOf(Object(file) as object)}. Use new Blob([bytes]).`,
    );
  }
  const { name = "blob" } = file as Blob & { readonly name?: string };
  return [`; filename="${escape(name)}"\r\nContent-Type: ${file.type || OCTETS}\r\n\r\n`, file];
}

function toCrlf(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function escape(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
