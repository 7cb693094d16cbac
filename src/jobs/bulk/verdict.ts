import { errorItems } from "../../errors/error-items.ts";

/** What an item of a 207 answer says of itself; `undefined` if it says nothing. */
export type Verdict = "done" | "failed" | undefined;

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** Invitations have words in place of a status. Someone who exists already needs no invitation. */
const WORDS: Readonly<Record<string, Verdict>> = { ok: "done", exists: "done", error: "failed" };

/**
 * Reads an item as all services write it. In this order: an `error`, the HTTP `status` (a number, a word, or an object with
 * a `code`), whether it is `valid`, and the error's `code`, which is `HTTP-204` of a success.
 */
export function verdictOf(item: unknown): Verdict {
  const { status, httpStatusCode, valid, error, errorMessage, code } = fieldsOf(item);
  if (error || errorMessage) return "failed";
  return (
    byStatus(status ?? httpStatusCode) ??
    byStatus(fieldsOf(status)["code"]) ??
    (typeof valid === "boolean" ? (valid ? "done" : "failed") : undefined) ??
    byCode(code)
  );
}

function byStatus(status: unknown): Verdict {
  if (typeof status === "string" && Object.hasOwn(WORDS, status)) return WORDS[status];
  if (typeof status !== "number") return undefined;
  return status >= 400 ? "failed" : status >= 200 ? "done" : undefined;
}

function byCode(code: unknown): Verdict {
  if (typeof code !== "string" || code === "") return undefined;
  const [, status] = /^HTTP-(\d{3})$/.exec(code) ?? [];
  return status === undefined ? "failed" : byStatus(Number(status));
}

/** Why an item failed, in one line: `LICENSES-403 – No free seat`. */
export function reasonOf(item: unknown): string {
  if (item instanceof Error) return item.message;
  const { status, error, errorMessage, validationResult } = fieldsOf(item);
  const { errorResponse, code = status } = fieldsOf(status);
  const { errorCodeName, errorMessage: message } = fieldsOf(errorResponse);
  const [reason] = errorItems(error ? { error } : item);
  const { code: named, title, detail } = reason ?? { code: "", title: "", detail: "" };
  const texts = [named || errorCodeName, title, detail, errorMessage, message, validationResult];
  return texts.filter(Boolean).join(" – ") || `status ${JSON.stringify(code) ?? "unknown"}`;
}
