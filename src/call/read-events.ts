/** Server-sent events (HTML standard, section 9.2), of a response whose data is a stream of them. */
import { QlikInputError } from "../errors/errors.ts";
import { describeValue } from "../core/describe-value.ts";

/** One event of a stream. */
export interface ServerSentEvent {
  /**
   * The type of the event.
   * @default "message"
   */
  readonly event: string;
  /** The data, which most services write as JSON. Several lines are joined by line feeds. */
  readonly data: string;
  /** The last id that the stream has sent, with this event or before; empty if there was none. */
  readonly id: string;
}

/**
 * Reads a stream of server-sent events. Leaving the loop closes the connection.
 *
 * Events are parsed as browsers do; comments and the field `retry` are ignored, as is an event that the end of the stream
 * cuts off. The stream isn't opened again when the connection breaks: the loop rejects with `QlikConnectionError`.
 *
 * @param stream the data of a call, or of `download`
 * @throws {QlikInputError} when the argument is not a stream that can be read.
 * @example
 * const { data } = await qlik["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"].POST({
 *   params: { path: { assistantId, threadId } },
 *   body: { input: { prompt: "Which region sells best?", promptType: "thread" } },
 * });
 * if (data) for await (const { data: json } of readEvents(data)) console.log(json);
 */
export async function* readEvents(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  if (typeof (stream as Partial<ReadableStream> | undefined)?.getReader !== "function") {
    const isPromise = typeof (stream as { then?: unknown } | undefined)?.then === "function";
    throw new QlikInputError(
      `readEvents() expects the "data" of a call that returns a stream, got ${isPromise ? "a promise" : describeValue(stream)}.${
        isPromise ? ' Did you forget "await"?' : ""
      }`,
    );
  }
  if (stream.locked)
    throw new QlikInputError(
      "readEvents() expects a stream that nobody else reads, got a locked one.",
    );
  const reader = stream.getReader();
  // It removes a byte order mark at the start, as the standard says.
  const decoder = new TextDecoder();
  const parser = createEventParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    // A stream that has ended or failed can't be cancelled, which doesn't matter any more.
    reader.cancel().catch(() => undefined);
  }
}

/** Parses the text of a stream of events, piece by piece. */
export interface EventParser {
  /** Takes a piece, and returns the events that it completes. */
  push(text: string): ServerSentEvent[];
  /** The number of characters that belong to no complete event yet; 0 between events. */
  readonly pending: number;
  /** The id of the last complete event, with data or without, from which the stream continues; empty if there is none. */
  readonly lastId: string;
  /** How long to wait before connecting again, in milliseconds, if the stream has said it. */
  readonly retry: number | undefined;
}

/** @param lastId the id of the last event of the connection before */
export function createEventParser(lastId = ""): EventParser {
  let [rest, event, id] = ["", "", lastId];
  let retry: number | undefined;
  let endsWithCr = false;
  let lines: string[] = [];
  let size = 0;

  /** The event that an empty line completes, if it has data. */
  const dispatch = (): ServerSentEvent[] => {
    const complete =
      lines.length > 0 ? [{ event: event || "message", data: lines.join("\n"), id }] : [];
    event = "";
    lines = [];
    size = 0;
    lastId = id;
    return complete;
  };
  const readLine = (line: string): ServerSentEvent[] => {
    if (line === "") return dispatch();
    const [, name = "", value = ""] = /^([^:]*)(?::\x20?(.*))?$/s.exec(line) ?? [];
    if (name !== "") size += line.length;
    if (name === "data") lines.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
    return [];
  };
  return {
    push(text) {
      if (text === "") return [];
      // A CR ends its line at once; the LF that may follow belongs to it.
      const unread = endsWithCr && text.startsWith("\n") ? text.slice(1) : text;
      endsWithCr = text.endsWith("\r");
      // A long line is not searched again for each of its pieces.
      const [end = "", ...others] = unread.split(/\r\n|\n|\r/);
      const pieces = [rest + end, ...others];
      rest = pieces.pop() ?? "";
      return pieces.flatMap(readLine);
    },
    get pending() {
      return size + rest.length;
    },
    get lastId() {
      return lastId;
    },
    get retry() {
      return retry;
    },
  };
}
