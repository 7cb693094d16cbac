/** One call, from the caller's options to the result. What the typed methods run on, with their types forgotten. */
import { operations } from "../../generated/operations.ts";
import { QlikInputError } from "../errors.ts";
import type { Send } from "../transport/policy.ts";
import { assertHeaders, encodeBody, encodeQuery } from "./encode.ts";
import type { CommonOptions } from "./methods.ts";
import { createDispatch, type RequestParts } from "./openapi-fetch.ts";
import type { Operation } from "../operation.ts";
import { readData, readError } from "./read.ts";
import type { Failure, Success } from "./result.ts";

export interface UntypedOptions extends CommonOptions {
  readonly params?: RequestParts["params"];
  readonly body?: unknown;
}

export type UntypedCall = (
  method: string,
  path: string,
  options?: UntypedOptions,
) => Promise<Success<number, unknown> | Failure<number, object>>;

/** For a path that the specification doesn't describe: the answer decides how it is read. */
const UNDESCRIBED: Pick<Operation, "success" | "anonymous" | "body" | "commaSeparated"> = {
  success: {},
};

/** Makes the function behind every typed method of a client. */
export function createCall(
  origin: string,
  clientHeaders: Readonly<Record<string, string>>,
  send: Send,
): UntypedCall {
  const dispatch = createDispatch(origin, clientHeaders);

  return async (method, path, options = {}) => {
    const { params = {}, body, headers, signal, ...misplaced } = options;
    const operation = operations[`${method === "HEAD" ? "GET" : method} ${path}`];
    const facts = operation ?? UNDESCRIBED;
    let response: Response;
    try {
      assertPath(path);
      assertNone(misplaced);
      assertHeaders({ ...params.header, ...headers });
      const encoded = body === undefined ? undefined : encodeBody(body, facts);
      const parts: RequestParts = {
        method,
        path,
        params,
        encodeQuery: (query) => encodeQuery(query, facts.commaSeparated),
        headers: encoded ? { "content-type": encoded.mediaType, ...headers } : { ...headers },
        body: encoded?.body,
        signal,
        operation,
      };
      response = await dispatch(parts, send);
    } catch (error) {
      // What refuses a value doesn't know the call that it belongs to.
      if (!(error instanceof QlikInputError) || error.method) throw error;
      throw new QlikInputError(error.message, { method, path, cause: error.cause });
    }
    const { status, ok } = response;
    const answer = { response, call: { method, path, status }, signal };
    if (!ok) return { status, ok, error: await readError(answer), response };
    return { status, ok, data: await readData(answer, method, facts), response };
  };
}

/** What follows the origin could otherwise change it: `https://tenant` + `@elsewhere`. */
function assertPath(path: unknown): void {
  if (typeof path === "string" && path.startsWith("/")) return;
  throw new QlikInputError('the path has to begin with "/", as the specification writes it.');
}

/** TypeScript refuses options that don't exist; JavaScript would send a call without its filter. */
function assertNone(misplaced: object): void {
  const [name] = Object.keys(misplaced);
  if (name === undefined) return;
  const hint = /^(path|query|header)$/.test(name)
    ? `Give it as params.${name}.`
    : "Is it misspelled?";
  throw new QlikInputError(`there is no option ${name}. ${hint}`);
}
