/** Reads and validates a form of `multipart/form-data` (RFC 7578), as OpenAPI describes its parts. */
import { essenceOf } from "../../../core/media-type.ts";
import { invalid } from "../http-error.ts";
import type { HeaderLookup } from "../incoming-request.ts";
import { resolve } from "../../description/description.ts";
import type { MediaTypeObject, Schema } from "../../description/schema.ts";
import { findProblem } from "./schema-validator.ts";

/**
 * Returns the parts by their names: files (`format: binary`) as `File`, texts as strings, other values parsed from their
 * JSON. Parts of the same name are the items of an array.
 *
 * @throws {HttpError} 400 when the form is not valid.
 */
export async function readMultipart(
  body: Uint8Array<ArrayBuffer>,
  headers: HeaderLookup,
  { schema, encoding = {} }: MediaTypeObject,
): Promise<Record<string, unknown>> {
  const form = await parse(body, headers);
  const { properties = {} } = resolve(schema);
  const entries = [...new Set(form.keys())].map(async (name) => {
    const part = resolve(properties[name] ?? {});
    const parts = form.getAll(name);
    if (!typesOf(part).includes("array")) return [name, await readPart(name, parts.at(-1)!, part)];
    const item = resolve(part.items ?? {});
    return [name, await Promise.all(parts.map((value) => readPart(name, value, item)))];
  });
  const fields = Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
  for (const [name, { contentType }] of Object.entries(encoding)) {
    assertMediaType(name, fields[name], contentType);
  }
  const problem = findProblem(withoutFiles(fields), schema);
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  return fields;
}

async function parse(body: Uint8Array<ArrayBuffer>, headers: HeaderLookup): Promise<FormData> {
  const type = headers.get("content-type") ?? "";
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw invalid({ pointer: "" }, "must be a form of the boundary that the Content-Type names");
  }
}

/** Asserts that a file has one of the media types that are declared, separated by commas. */
function assertMediaType(name: string, file: unknown, declared: string | undefined): void {
  if (!(file instanceof File) || declared === undefined) return;
  if (declared.split(/, */).includes(essenceOf(file.type))) return;
  throw invalid({ pointer: `/${name}` }, `must be a file of ${declared}, got ${file.type}`);
}

/** JSON may arrive as a file too: clients that set its media type have to send it as a Blob. */
async function readPart(name: string, value: string | File, schema: Schema): Promise<unknown> {
  if (schema.format === "binary") {
    if (typeof value !== "string") return value;
    throw invalid({ pointer: `/${name}` }, "must be a file: a part with a filename");
  }
  const text = typeof value === "string" ? value : await value.text();
  if (typesOf(schema).includes("string")) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The schema rejects it, unless it accepts anything.
    return text;
  }
}

function typesOf({ type = [] }: Schema): readonly unknown[] {
  return [type].flat();
}

/** A file is a string to the schema. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutFiles(part)]),
  );
}
