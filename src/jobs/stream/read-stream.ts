import type { RawOptions } from "../../call/call-types.ts";
import type { UntypedCall } from "../../call/call.ts";
import { unwrap, type AnyResult } from "../../call/unwrap.ts";
import type { QlikClient } from "../../client/client.ts";
import { failed, type CallRecord } from "../../core/call-record.ts";
import { afterFinite } from "../../core/clock.ts";
import { createDeadlineScope, type DeadlineScope } from "../../core/deadline-scope.ts";
import { essenceOf, isEventStream } from "../../core/media-type.ts";
import { wait } from "../../core/poll.ts";
import {
  QlikConnectionError,
  QlikProtocolError,
  QlikTimeoutError,
  type FailedCall,
} from "../../errors/errors.ts";
import { tooLarge } from "./too-large.ts";
import { excerptOf } from "../excerpt.ts";
import { DECODERS, type Decoder, type StreamForm, type StreamItems } from "./decode.ts";

/** A request whose response is streamed. */
export interface StreamRequest {
  readonly method: string;
  readonly path: string;
  readonly call: RawOptions;
}

/** How the response is read; durations are milliseconds. */
export interface StreamSettings<Form extends StreamForm> {
  readonly as: Form;
  readonly signal: AbortSignal | undefined;
  readonly deadline: number;
  readonly firstEvent: number;
  readonly idle: number;
  readonly maxEventLength: number;
  readonly reconnects: number;
}

/** The time until a stream is connected again, unless it says another one, in milliseconds: that of browsers. */
const RECONNECT_DELAY = 3_000;

/** What errors report about the stream; the status is that of the last response. */
interface StreamRecord extends CallRecord {
  status?: number;
}

/** Sends the request, and returns the items of its response as they arrive. */
export async function* readStream<Form extends StreamForm>(
  qlik: QlikClient,
  request: StreamRequest,
  settings: StreamSettings<Form>,
): AsyncGenerator<StreamItems[Form], void, undefined> {
  const { clock } = qlik;
  const { method, path } = request;
  const { signal, deadline, firstEvent, idle, reconnects } = settings;
  const call: StreamRecord = { method, path, startedAt: clock.monotonic(), attempts: 0 };
  const describe = (): FailedCall => ({
    ...failed(call, clock),
    attempts: call.attempts || undefined,
    status: call.status,
  });
  const scope = createDeadlineScope({
    clock,
    signal,
    deadline,
    errorContext: {
      timedOut: `The stream had not ended after ${deadline} ms ("deadline").`,
      aborted: "The stream was aborted by its signal.",
      call: describe,
    },
  });
  let count = 0;
  /** Limits the time until the next item; the time that the caller takes for one doesn't count. */
  const startTimer = (): (() => void) => {
    const [limit, milliseconds] =
      count === 0 ? (["firstEvent", firstEvent] as const) : (["idle", idle] as const);
    return afterFinite(clock, milliseconds, () => {
      const message =
        count === 0
          ? `Nothing was received within ${milliseconds} ms ("firstEvent").`
          : `Nothing was received for ${milliseconds} ms ("idle"), after ${count} parts.`;
      const hint = `Increase "${limit}" if the service needs more time.`;
      scope.abort(new QlikTimeoutError(message, { ...describe(), hint, limit }));
    });
  };
  let stopTimer = startTimer();
  try {
    let lastId = "";
    for (let failures = 0; ;) {
      const decoder = DECODERS[settings.as](describe, lastId);
      try {
        for await (const items of connect(qlik, request, settings, {
          ...{ call, scope, decoder, describe },
        })) {
          for (const item of items) {
            [failures, count] = [0, count + 1];
            stopTimer();
            yield item;
            scope.throwIfEnded();
            stopTimer = startTimer();
          }
        }
        return;
      } catch (error) {
        ({ lastId } = decoder);
        // Without an id, the stream would begin anew.
        const isSafe = error instanceof QlikConnectionError && lastId !== "";
        if (!isSafe || ++failures > reconnects) throw error;
      }
      await wait(decoder.retry ?? RECONNECT_DELAY, scope.signal, clock);
    }
  } catch (error) {
    scope.throwIfEnded();
    throw error;
  } finally {
    stopTimer();
    scope.end();
  }
}

interface Connection<Item> {
  readonly call: StreamRecord;
  readonly describe: () => FailedCall;
  readonly scope: DeadlineScope;
  readonly decoder: Decoder<Item>;
}

/** Sends the request once, and returns the items that each piece of its response completes. */
async function* connect<Form extends StreamForm>(
  { request: untyped }: QlikClient,
  { method, path, call: options }: StreamRequest,
  { as, maxEventLength }: StreamSettings<Form>,
  { call, describe, scope, decoder }: Connection<StreamItems[Form]>,
): AsyncGenerator<Iterable<StreamItems[Form]>, void, undefined> {
  const { lastId } = decoder;
  const result = await (untyped as unknown as UntypedCall)(
    method,
    path,
    {
      ...options,
      ...(lastId !== "" && { headers: { ...options.headers, "last-event-id": lastId } }),
      ...{ signal: scope.signal, timeout: Infinity, deadline: Infinity },
    },
    true,
  );
  call.attempts += result.call.attempts;
  ({ status: call.status } = result);
  const body = unwrap(result as AnyResult) as ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  const { status, response } = result;
  const mediaType = essenceOf(response.headers.get("content-type")) || "no Content-Type";
  const isWrong = as === "events" && !isEventStream(mediaType);
  const reader = body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await (reader && scope.race(reader.read()))) ?? { done: true };
      if (isWrong) {
        const excerpt = excerptOf(new TextDecoder().decode(value));
        const message = `Expected server-sent events but got ${mediaType} (status ${status}).`;
        throw new QlikProtocolError(excerpt === "" ? message : `${message} It begins: ${excerpt}`, {
          ...describe(),
          hint: 'Set "as" to "ndjson", "text" or "bytes" for another kind of response.',
          excerpt,
        });
      }
      yield done ? decoder.end() : decoder.push(value);
      if (done) return;
      if (decoder.pending > maxEventLength) throw tooLarge(maxEventLength, describe());
    }
  } finally {
    // Closes the connection. A stream that has ended or failed can't be cancelled, which doesn't matter any more.
    reader?.cancel().catch(() => undefined);
  }
}
