import type { CallIndex } from "../../../generated/calls.ts";
import type { RawOptions } from "../../call/call-types.ts";
import type { OperationKey, OperationOf } from "../../call/methods.ts";
import type { SuccessStatus } from "../../call/status.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { abortSignal, duration, oneOf, wholeNumber } from "../../core/option-readers.ts";
import { option, readOptions, type Option, type OptionsTable } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { StreamForm, StreamItems } from "./decode.ts";
import { readStream } from "./read-stream.ts";

export type { StreamForm, StreamItems } from "./decode.ts";

/** How a response is streamed. Durations are milliseconds, or text such as `"30s"`. */
export interface StreamOptions<Form extends StreamForm = StreamForm> {
  /**
   * What the response is read as.
   * @default "events", where the specification declares an event stream; required otherwise
   */
  readonly as?: Form | undefined;
  /** Ends the stream with `QlikAbortError`, whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of the whole stream. It replaces the client's `timeout` and `deadline`, which are for single calls.
   * @default Infinity
   */
  readonly deadline?: Duration | undefined;
  /**
   * The maximum time until the first event, line or piece, with the request and its retries.
   * @default "60s"
   */
  readonly firstEvent?: Duration | undefined;
  /**
   * The maximum time between two events, lines or pieces. Comments by which a service keeps the connection open do not count.
   * @default "60s"
   */
  readonly idle?: Duration | undefined;
  /**
   * The maximum length of an event or a line, in characters.
   * @default 16_777_216
   */
  readonly maxEventLength?: number | undefined;
  /**
   * How often in a row a broken stream of events is requested again from its last event, by the header `Last-Event-ID`. Only
   * for GET, and only after an event with an id.
   * @default 0
   */
  readonly reconnects?: number | undefined;
}

/** The table of the options; declarations need its type in full. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a table is indexed by name
type StreamTable = {
  readonly as: Option<StreamForm, StreamForm>;
  readonly signal: Option<AbortSignal>;
  readonly deadline: Option<number, number>;
  readonly firstEvent: Option<number, number>;
  readonly idle: Option<number, number>;
  readonly maxEventLength: Option<number, number>;
  readonly reconnects: Option<number, number>;
};

const DEFAULT_PATIENCE = 60_000;

export const STREAM_OPTIONS: StreamTable = {
  as: option<StreamForm>(oneOf("events", "ndjson", "text", "bytes"), "events"),
  signal: option(abortSignal),
  deadline: option(duration({ infinite: true }), Infinity),
  firstEvent: option(duration({ infinite: true }), DEFAULT_PATIENCE),
  idle: option(duration({ infinite: true }), DEFAULT_PATIENCE),
  maxEventLength: option(wholeNumber(1), 2 ** 24),
  reconnects: option(wholeNumber(), 0),
} satisfies OptionsTable<StreamOptions>;

/** The options of calls that are options of the stream, or don't apply to it. */
type NotOfRequests = "signal" | "timeout" | "deadline" | "maxResponseBytes";
const NOT_OF_REQUESTS = ["signal", "timeout", "deadline", "maxResponseBytes"] as const;

/** The parameters, the body and the headers of an operation whose response is streamed. */
export type StreamRequestOf<Key extends OperationKey> =
  Key extends `${infer M extends keyof CallIndex} ${infer P}`
    ? P extends keyof CallIndex[M]
      ? Omit<CallIndex[M][P], NotOfRequests>
      : never
    : never;

/** Whether the specification declares an event stream for an operation. */
type HasEvents<Op> = Op extends { responses: infer Responses }
  ? {
      [S in keyof Responses & SuccessStatus]: Responses[S] extends {
        content: { "text/event-stream": unknown };
      }
        ? S
        : never;
    }[keyof Responses & SuccessStatus] extends never
    ? false
    : true
  : never;

/** The arguments after the operation: none where nothing is required. */
export type StreamArguments<Key extends OperationKey, Form extends StreamForm> =
  HasEvents<OperationOf<Key>> extends true
    ? object extends StreamRequestOf<Key>
      ? [request?: StreamRequestOf<Key>, options?: StreamOptions<Form>]
      : [request: StreamRequestOf<Key>, options?: StreamOptions<Form>]
    : [request: StreamRequestOf<Key>, options: StreamOptions<Form> & { readonly as: Form }];

/**
 * Sends a request and returns its response as it arrives: server-sent events, JSON values by line, text or bytes. Nothing is
 * sent before the first one is asked for, and no more is read than is asked for. Leaving the loop closes the connection.
 *
 * The loop ends when the response is complete, and rejects otherwise:
 * - `QlikApiError` when Qlik rejects the request,
 * - `QlikTimeoutError` whose `limit` says which time is over: `"firstEvent"`, `"idle"` or `"deadline"`,
 * - `QlikConnectionError` when the connection breaks, or the response ends in the middle of an event,
 * - `QlikProtocolError` when the response has another media type, a line is not JSON, or an event is too large,
 * - `QlikAbortError` by the signal.
 *
 * A request that isn't a GET is never sent again once its response has started. Transient errors before that are retried
 * as in any call.
 *
 * @throws {QlikInputError} at once, for an unknown option or a value that can't be used.
 * @example
 * const path = { assistantId, threadId };
 * const body = { input: { prompt: "Which region sells best?", promptType: "thread" } } as const;
 * const operation = "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
 * for await (const { data } of stream(qlik, operation, { params: { path }, body })) console.log(data);
 */
export function stream<Key extends OperationKey, const Form extends StreamForm = "events">(
  qlik: AnyQlikClient,
  operation: Key,
  ...[request, options]: StreamArguments<Key, Form>
): AsyncGenerator<StreamItems[Form], void, undefined> {
  const settings = readOptions(options, STREAM_OPTIONS);
  const [method, path] = readOperation(operation);
  if (settings.reconnects > 0 && (method !== "GET" || settings.as !== "events")) {
    throw new QlikInputError(
      '"reconnects" needs a GET request for events, since others can\'t be continued.',
    );
  }
  const call = (request ?? {}) as RawOptions;
  for (const name of NOT_OF_REQUESTS) {
    if (call[name] === undefined) continue;
    throw new QlikInputError(
      `"${name}" is not an option of the request. Options of stream(), after it, are ${Object.keys(STREAM_OPTIONS).join(", ")}.`,
    );
  }
  return readStream(
    resultsOf(qlik),
    { method, path, call },
    { ...settings, as: settings.as as Form },
  );
}

function readOperation(operation: unknown): readonly [method: string, path: string] {
  const [, method, path] = /^([A-Z]+) (\/.*)$/.exec(String(operation)) ?? [];
  if (typeof operation === "string" && method !== undefined && path !== undefined)
    return [method, path];
  throw new QlikInputError(
    `"operation" must be a method and a path, as in "GET /api/v1/spaces", got ${describeValue(operation)}.`,
  );
}
