import { tagOf } from "./json.ts";
import { QlikInputError } from "../errors/errors.ts";

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
      ...(typeof value === "string" ? ["\r\n\r\n", toCrlf(value)] : encodeFile(name, value)),
      "\r\n",
    );
  }
  parts.push(`--${boundary}--\r\n`);
  return { body: new Blob(parts), mediaType: `multipart/form-data; boundary=${boundary}` };
}

function encodeFile(field: string, file: unknown): [string, Blob] {
  if (!(file instanceof Blob)) {
    throw new QlikInputError(
      `Form field ${JSON.stringify(field)} must be a string or a Blob of the platform, got ${tagOf(Object(file) as object)}. Use new Blob([bytes]).`,
    );
  }
  const { name = "blob" } = file as Blob & { readonly name?: string };
  const mediaType = file.type === "" ? "application/octet-stream" : file.type;
  return [`; filename="${escape(name)}"\r\nContent-Type: ${mediaType}\r\n\r\n`, file];
}

function toCrlf(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function escape(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
