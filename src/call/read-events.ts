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
      yield* parser(decoder.decode(value, { stream: true }));
    }
  } finally {
    // A stream that has ended or failed can't be cancelled, which doesn't matter any more.
    reader.cancel().catch(() => undefined);
  }
}

/** Returns a function that takes the text of a stream, piece by piece, and returns the events that each piece completes. */
export function createEventParser(): (text: string) => ServerSentEvent[] {
  let [rest, event, id] = ["", "", ""];
  let endsWithCr = false;
  let lines: string[] = [];

  /** The event that an empty line completes, if it has data. */
  const dispatch = (): ServerSentEvent[] => {
    const complete =
      lines.length > 0 ? [{ event: event || "message", data: lines.join("\n"), id }] : [];
    event = "";
    lines = [];
    return complete;
  };
  const readLine = (line: string): ServerSentEvent[] => {
    if (line === "") return dispatch();
    const [, name = "", value = ""] = /^([^:]*)(?::\x20?(.*))?$/s.exec(line) ?? [];
    if (name === "data") lines.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    return [];
  };
  return (text) => {
    if (text === "") return [];
    // A CR ends its line at once; the LF that may follow belongs to it.
    const unread = endsWithCr && text.startsWith("\n") ? text.slice(1) : text;
    endsWithCr = text.endsWith("\r");
    const pieces = (rest + unread).split(/\r\n|\n|\r/);
    rest = pieces.pop() ?? "";
    return pieces.flatMap(readLine);
  };
}
