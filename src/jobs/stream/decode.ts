/** Makes items of the bytes of a response, piece by piece. */
import { createEventParser, type ServerSentEvent } from "../../call/read-events.ts";
import { QlikConnectionError, QlikProtocolError, type FailedCall } from "../../errors/errors.ts";
import { plainError } from "../../errors/secrets.ts";
import { excerptOf, hideSecrets } from "../excerpt.ts";

/** The items that a response is read as, by the value of `as`. */
export interface StreamItems {
  /** Server-sent events (HTML standard, section 9.2). */
  readonly events: ServerSentEvent;
  /** JSON values, one a line. They are not checked against any schema. */
  readonly ndjson: unknown;
  /** Pieces of UTF-8 text as they arrive, without a byte order mark. */
  readonly text: string;
  /** Pieces of the body as they arrive. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type StreamForm = keyof StreamItems;

/** A response that is being decoded. */
export interface Decoder<Item> {
  /** Takes bytes, and returns the items that they complete; iterate them before the next piece. */
  push(bytes: Uint8Array<ArrayBuffer>): Iterable<Item>;
  /**
   * Takes the end of the response, and returns the last items.
   *
   * @throws {QlikConnectionError} when it cuts off an event.
   * @throws {QlikProtocolError} when it cuts off a line.
   */
  end(): Iterable<Item>;
  /** The number of characters of the item that is not complete yet. */
  readonly pending: number;
  /** The id from which the stream can be continued; empty if there is none. */
  readonly lastId: string;
  /** How long to wait before continuing, in milliseconds, if the stream has said it. */
  readonly retry: number | undefined;
}

/** What errors report about the call, at that moment. */
export type Failed = () => FailedCall;

const NOT_CONTINUED = { lastId: "", retry: undefined } as const;

export const DECODERS: {
  readonly [Form in StreamForm]: (failed: Failed, lastId: string) => Decoder<StreamItems[Form]>;
} = {
  events: decodeEvents,
  ndjson: decodeLines,
  text: () => {
    const decoder = new TextDecoder();
    const items = (text: string): string[] => (text === "" ? [] : [text]);
    return {
      push: (bytes) => items(decoder.decode(bytes, { stream: true })),
      end: () => items(decoder.decode()),
      pending: 0,
      ...NOT_CONTINUED,
    };
  },
  bytes: () => ({ push: (bytes) => [bytes], end: () => [], pending: 0, ...NOT_CONTINUED }),
};

function decodeEvents(failed: Failed, lastId: string): Decoder<ServerSentEvent> {
  // It removes a byte order mark at the start, as the standard says.
  const decoder = new TextDecoder();
  const parser = createEventParser(lastId);
  return {
    push: (bytes) => parser.push(decoder.decode(bytes, { stream: true })),
    end() {
      const last = parser.push(decoder.decode());
      if (parser.pending === 0) return last;
      // Browsers drop the event; here, nobody would notice.
      throw new QlikConnectionError("The response ended in the middle of an event.", failed());
    },
    get pending() {
      return parser.pending;
    },
    get lastId() {
      return parser.lastId;
    },
    get retry() {
      return parser.retry;
    },
  };
}

/** Newline-delimited JSON. Empty lines are skipped; the last line may lack its line feed. */
function decodeLines(failed: Failed): Decoder<unknown> {
  const decoder = new TextDecoder();
  let rest = "";
  let lineNumber = 0;
  const parse = (line: string): unknown => {
    try {
      return JSON.parse(line) as unknown;
    } catch (cause) {
      const excerpt = excerptOf(line);
      throw new QlikProtocolError(
        `Line ${lineNumber} of the response is not valid JSON. It begins: ${excerpt}`,
        { ...failed(), excerpt, cause: plainError(cause, hideSecrets) },
      );
    }
  };
  // One by one, since the lines before a malformed one are valid.
  function* push(text: string): Generator {
    const [end = "", ...others] = text.split("\n");
    const lines = [rest + end, ...others];
    rest = lines.pop() ?? "";
    for (const line of lines) {
      lineNumber++;
      if (line.trim() !== "") yield parse(line);
    }
  }
  return {
    push: (bytes) => push(decoder.decode(bytes, { stream: true })),
    end: () => push(`${decoder.decode()}\n`),
    get pending() {
      return rest.length;
    },
    ...NOT_CONTINUED,
  };
}
