/** Writes streams of server-sent events (HTML standard, section 9.2). */

/** An event that a handler sends. */
export interface SentEvent {
  /** @default "message" */
  readonly event?: string;
  /** A string is sent as it is, any other value as JSON. */
  readonly data: unknown;
  readonly id?: string;
}

/** Returns the events as a stream, each when it is read. A reader that leaves ends the iteration. */
export function toEventStream(
  events: AsyncIterable<SentEvent>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(encodeEvent(next.value)));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function encodeEvent({ event, data, id }: SentEvent): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`),
  ];
  return `${lines.join("\n")}\n\n`;
}
