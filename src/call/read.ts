/** Makes the result of a call from its answer: bodies are read by the kind that the specification declares. */
import { QlikConnectionError, QlikProtocolError, type FailedCall } from "../errors.ts";
import type { BodyKind, Operation } from "../operation.ts";
import type { UndeclaredError } from "./result.ts";

/** How much of a body an error shows. */
const EXCERPT_LENGTH = 200;

/** An answer to read, and what an error about it has to tell. */
export interface Answer {
  readonly response: Response;
  readonly call: FailedCall;
  /** Aborts the call, and with it the reading. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads the body of a success.
 *
 * @throws {QlikProtocolError} when the body is not of the declared kind.
 * @throws {QlikConnectionError} when the connection breaks before its end.
 */
export async function readData(
  answer: Answer,
  method: string,
  operation: Pick<Operation, "success" | "anonymous">,
): Promise<unknown> {
  const { response, call } = answer;
  const kind = method === "HEAD" ? "none" : kindOf(response, operation);
  // What needs no token hands one out, which an excerpt would show, and the parser's message too.
  const isSecret = operation.anonymous ?? false;
  const refuse = (text: string, what: string, cause?: unknown): QlikProtocolError =>
    wrongBody(isSecret ? "" : text, what, kind, isSecret ? call : { ...call, cause });
  // Cancelling frees the connection, which would otherwise wait for somebody to read.
  if (kind === "none") return response.body?.cancel();
  // A proxy's sign-in or error page, sent with 200, is the one wrong body that reads as text or bytes without a fault.
  if (/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) {
    throw refuse(await readText(answer), "an HTML page");
  }
  if (kind === "binary") return whole(answer, () => response.blob());
  const text = await readText(answer);
  if (kind === "text") return text;
  if (text.trim() === "") throw refuse(text, "an empty body");
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw refuse(text, "a body that is not valid JSON", cause);
  }
}

/**
 * A success that isn't declared is read like the first that is: Qlik may well answer 201 where it documents 200. An
 * operation unknown to the specification goes by the answer's media type.
 */
function kindOf(response: Response, { success }: Pick<Operation, "success">): BodyKind {
  const declared =
    success[response.status] ?? (response.status === 204 ? "none" : Object.values(success)[0]);
  if (declared) return declared;
  const mediaType = response.headers.get("content-type") ?? "";
  if (/[/+]json\b/i.test(mediaType)) return "json";
  if (/^text\//i.test(mediaType)) return "text";
  return mediaType === "" ? "none" : "binary";
}

function readText(answer: Answer): Promise<string> {
  return whole(answer, () => answer.response.text());
}

async function whole<T>({ call, signal }: Answer, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const message =
      "the connection broke before the end of the answer. The service may have acted all the same.";
    throw new QlikConnectionError(message, { ...call, cause });
  }
}

const EXPECTED: Record<BodyKind, string> = {
  json: "JSON",
  text: "plain text",
  binary: "the bytes of a file",
  none: "no body",
};

function wrongBody(
  text: string,
  what: string,
  kind: BodyKind,
  call: FailedCall,
): QlikProtocolError {
  const excerpt = excerptOf(text);
  const shown = excerpt ? ` It begins: ${excerpt}` : "";
  const message = `the answer ${call.status ?? ""} has ${what}; the specification promises ${EXPECTED[kind]}.${shown}`;
  return new QlikProtocolError(message, { ...call, excerpt });
}

/**
 * Reads the body of a refusal. A JSON object stays as it came; anything else, an empty body above all, becomes an
 * object of the shape that Qlik's services share, so that `error` is never falsy and `error.errors` can be read.
 *
 * @throws {QlikConnectionError} when the connection breaks before the body's end.
 */
export async function readError(answer: Answer): Promise<object> {
  const text = await readText(answer);
  const body = parseObject(text);
  if (body) return body;
  const { status, statusText } = answer.response;
  const title = statusText || `Status ${status}`;
  const detail = excerptOf(text) || "The answer has no body.";
  return { errors: [{ code: `HTTP-${status}`, title, detail }] } satisfies UndeclaredError;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}
