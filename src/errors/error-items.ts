/** One reason for a refusal, in the one form that all services' errors are brought into. */
export interface QlikErrorItem {
  /** `RELOADS-013`, `HTTP-429` …; numbers as text; empty when there is none. */
  readonly code: string;
  readonly title: string;
  /** Empty when there is none. */
  readonly detail: string;
}

/**
 * Reads the reasons out of an error body of any service: `{ errors: [{ code, title, detail }] }`, the same fields at the
 * top, `{ error, error_description }` (RFC 6749, section 5.2), `{ message }`, or texts in place of objects.
 */
export function errorItems(body: unknown): readonly QlikErrorItem[] {
  const { errors } = fieldsOf(body);
  const list: unknown[] = Array.isArray(errors) && errors.length > 0 ? errors : [body];
  return list.map(itemOf).filter(({ code, title, detail }) => code + title + detail !== "");
}

function itemOf(item: unknown): QlikErrorItem {
  const { code, error, title, message, error_description, detail } = fieldsOf(item);
  return {
    code: text(code ?? error),
    title: text(title ?? message ?? error_description ?? item),
    detail: text(detail),
  };
}

/** The name of a call in Qlik's logs, where the body has one. */
export function traceIdOf(body: unknown): string | undefined {
  const { traceId, errors } = fieldsOf(body);
  const first = fieldsOf(Array.isArray(errors) ? errors[0] : undefined);
  return text(traceId ?? first["traceId"] ?? fieldsOf(first["meta"])["traceId"]) || undefined;
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
