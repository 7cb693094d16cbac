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
 * top, `{ error, error_description }` (RFC 6749, section 5.2), or `{ message }`.
 */
export function errorItems(body: unknown): readonly QlikErrorItem[] {
  if (!isObject(body)) return [];
  const list = Array.isArray(body["errors"]) ? (body["errors"] as unknown[]) : [body];
  return list
    .filter(isObject)
    .map(itemOf)
    .filter(({ code, title }) => code !== "" || title !== "");
}

function itemOf(item: Record<string, unknown>): QlikErrorItem {
  return {
    code: text(item["code"] ?? item["error"]),
    title: text(item["title"] ?? item["message"] ?? item["error_description"]),
    detail: text(item["detail"]),
  };
}

/** The name of a call in Qlik's logs, where the body has one. */
export function traceIdOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const [first] = Array.isArray(body["errors"]) ? (body["errors"] as unknown[]) : [];
  const meta = isObject(first) ? first["meta"] : undefined;
  const id = body["traceId"] ?? (isObject(meta) ? meta["traceId"] : undefined);
  return typeof id === "string" ? id : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
