import { isObject } from "../core/is-object.ts";

/** One reason for a failed call, in the one form that the errors of all services are converted to. */
export interface QlikErrorItem {
  /** `RELOADS-013`, `HTTP-429` …; numbers as text; empty if missing. */
  readonly code: string;
  /** A short sentence; for the error of a field, the field's name: `address.city`. */
  readonly title: string;
  /** A longer explanation; empty if missing. */
  readonly detail: string;
}

/** How deep errors are read: deeper ones are not for people. */
const MAX_DEPTH = 6;

/** How many texts of a nested error are read. */
const MAX_TEXTS = 100;

/** How long the texts of one item may be together when they are collected from its fields, in characters. */
const MAX_COLLECTED = 500;

/**
 * Reads the reasons from an error body of any service:
 * - `{ errors: [{ code, title, detail }] }`, or texts in place of the objects,
 * - the same fields at the top, or in `error`,
 * - `{ error, error_description }` (RFC 6749, section 5.2) and `{ message }`,
 * - errors by field, `{ errors: { name: ["is required"] } }`: the title is the field, the detail its error,
 * - a text or a number in `errors`.
 */
export function errorItems(body: unknown): readonly QlikErrorItem[] {
  const { errors, error } = fieldsOf(body);
  const items = itemsOf(errors);
  if (items.length > 0) return items;
  // Of other fields at the top nothing is known: they may be data as well as reasons.
  return [knownItem(body), knownItem(error)].filter(isFilled).slice(0, 1);
}

function itemsOf(errors: unknown): QlikErrorItem[] {
  if (Array.isArray(errors)) {
    return errors
      .map((item) => (hasKnownFields(item) ? knownItem(item) : collected(item)))
      .filter(isFilled);
  }
  if (hasKnownFields(errors)) return [knownItem(errors)].filter(isFilled);
  return textsOf(errors).map(({ field, text }) =>
    field === "" ? itemOf("", text) : itemOf("", field, text),
  );
}

/** The fields that services name the parts of an error by. */
function hasKnownFields(value: unknown): boolean {
  const { code, title, message, error, error_description, detail } = fieldsOf(value);
  // A list is the errors of a field that has such a name.
  return [code, title, message, error, error_description, detail].some((field) => isText(field));
}

function knownItem(value: unknown): QlikErrorItem {
  const { code, error, title, message, error_description, detail } = fieldsOf(value);
  return itemOf(
    textOf(code ?? error),
    textOf(title) || textOf(message) || textOf(error_description) || textOf(value),
    textOf(detail) || collected(detail).title,
  );
}

/** One item of all the texts in a value: `{ field: "name", reasons: ["is required"] }`. */
function collected(value: unknown): QlikErrorItem {
  const texts = textsOf(value).map(({ field, text }) =>
    field === "" ? text : `${field}: ${text}`,
  );
  const all = texts.join(", ");
  return itemOf("", all.length > MAX_COLLECTED ? `${all.slice(0, MAX_COLLECTED)}…` : all);
}

/** A text, and the path of the field that it is the error of. */
interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** All texts in a value. The positions in lists are not part of the field. */
function textsOf(
  value: unknown,
  field = "",
  depth = 0,
  texts: FieldText[] = [],
): readonly FieldText[] {
  if (texts.length === MAX_TEXTS || depth > MAX_DEPTH) return texts;
  const text = textOf(value);
  if (text !== "") texts.push({ field, text });
  else if (Array.isArray(value)) for (const item of value) textsOf(item, field, depth + 1, texts);
  else
    for (const [name, item] of Object.entries(fieldsOf(value)))
      textsOf(item, field === "" ? name : `${field}.${name}`, depth + 1, texts);
  return texts;
}

/** The name of a call in Qlik's logs, where the body has one. */
export function traceIdOf(body: unknown): string | undefined {
  const { traceId, errors } = fieldsOf(body);
  const first = fieldsOf(Array.isArray(errors) ? errors[0] : undefined);
  return textOf(traceId ?? first["traceId"] ?? fieldsOf(first["meta"])["traceId"]) || undefined;
}

function itemOf(code: string, title: string, detail = ""): QlikErrorItem {
  return { code, title, detail };
}

function isFilled({ code, title, detail }: QlikErrorItem): boolean {
  return code + title + detail !== "";
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function textOf(value: unknown): string {
  return isText(value) ? String(value) : "";
}
