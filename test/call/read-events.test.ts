import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikConnectionError,
  readEvents,
  unwrap,
  type ServerSentEvent,
} from "../../src/index.ts";
import { loopback, type Answer } from "../loopback.ts";
import { shape } from "../shapes/open.ts";

const PATH = "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
const OPTIONS = {
  params: {
    path: {
      assistantId: "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111",
      threadId: "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c112",
    },
  },
  body: { input: { prompt: "Which region sells best?", promptType: "thread" } },
} as const;

/** A stream of these bytes, cut after so many. */
function streamOf(text: string, size = Infinity): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let position = 0;
  return new ReadableStream({
    pull(controller) {
      if (position >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(position, position + size));
      position += size;
    },
  });
}

async function read(text: string, size?: number): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = [];
  for await (const event of readEvents(streamOf(text, size))) events.push(event);
  return events;
}

const message = (data: string, more: Partial<ServerSentEvent> = {}): ServerSentEvent => ({
  event: "message",
  id: "",
  data,
  ...more,
});

describe("a stream of events", () => {
  test.each<[string, string, ServerSentEvent[]]>([
    [
      "has a type, data and an id",
      "event: a\ndata: x\nid: 7\n\n",
      [{ event: "a", data: "x", id: "7" }],
    ],
    ["joins lines of data", "data: a\ndata\ndata:b\n\n", [message("a\n\nb")]],
    ["removes one space after the colon", "data:  a\n\ndata:b\n\n", [message(" a"), message("b")]],
    [
      "keeps the id for later events",
      "id: 7\ndata: a\n\ndata: b\n\n",
      [message("a", { id: "7" }), message("b", { id: "7" })],
    ],
    [
      "does not keep the type",
      "event: x\ndata: a\n\ndata: b\n\n",
      [message("a", { event: "x" }), message("b")],
    ],
    ["ignores an id with a null character", "id: 7\0\ndata: a\n\n", [message("a")]],
    [
      "ignores comments, retry and unknown fields",
      ": hi\nretry: 5\nx: y\ndata: a\n\n",
      [message("a")],
    ],
    [
      "ignores events without data",
      "event: ping\n\nid: 1\n\ndata: a\n\n",
      [message("a", { id: "1" })],
    ],
    ["has events with empty data", "data\n\ndata:\n\n", [message(""), message("")]],
    ["ignores an event that the end cuts off", "data: a\n\ndata: b\n", [message("a")]],
    [
      "ends lines by CR, LF or both",
      "data: a\r\rdata: b\r\n\r\ndata: c\n\n",
      [message("a"), message("b"), message("c")],
    ],
    ["may begin with a byte order mark", "\uFEFFdata: a\n\n", [message("a")]],
    ["may have no events", "", []],
  ])("%s", async (_, text, events) => {
    expect(await read(text)).toEqual(events);
    expect(await read(text, 1)).toEqual(events);
  });

  const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n\0]/g, ""));
  const event = fc.record({
    event: line.filter((text) => text !== ""),
    data: fc.array(line, { minLength: 1 }).map((lines) => lines.join("\n")),
    id: line,
  });

  test("has the events that were written, however it is cut and its lines end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 50 }),
        async (events, end, size) => {
          const text = events
            .map(({ event, data, id }) =>
              [
                `event: ${event}`,
                `id: ${id}`,
                ...data.split("\n").map((part) => `data: ${part}`),
                "",
                "",
              ].join(end),
            )
            .join("");
          expect(await read(text, size)).toEqual(events);
        },
      ),
    );
  });

  test("never fails, whatever it holds", async () => {
    const bytes = fc.string({
      unit: fc.constantFrom("\r", "\n", ":", " ", "data", "id", "\0", "é"),
    });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5 }), async (text, size) => {
        expect(await read(text, size)).toEqual(await read(text));
      }),
    );
  });

  test.each<[string, unknown, string]>([
    ["a result", { ok: true }, 'expects the "data" of a call'],
    ["a promise", Promise.resolve(), 'Did you forget "await"?'],
    ["nothing", undefined, "got undefined"],
  ])("is not %s", async (_, given, reason) => {
    await expect(readEvents(given as never).next()).rejects.toThrow(reason);
  });

  test("is read once", async () => {
    const stream = streamOf("data: a\n\ndata: b\n\n");
    const events = readEvents(stream);
    await events.next();
    await expect(readEvents(stream).next()).rejects.toThrow("locked");
    await events.return(undefined);
  });
});

/** Sends an event, and says when the client has gone. */
function oneEvent(gone: () => void): Answer {
  return (response) => {
    response.on("close", gone);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: one\n\n");
  };
}

describe("the response of an assistant", () => {
  test("is a stream of events by the tenant", async () => {
    const { qlik } = shape(
      `POST ${PATH}`,
      () =>
        new Response('data: {"output":"The"}\n\ndata: {"output":" North"}\n\n', {
          headers: { "content-type": "text/event-stream" },
        }),
    );
    let text = "";
    for await (const { data } of readEvents(unwrap(await qlik[PATH].POST(OPTIONS))))
      text += (JSON.parse(data) as { output: string }).output;
    expect(text).toBe("The North");
  });

  test("has events as they come, and its connection is closed when the loop is left", async () => {
    let leave = (): void => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    const server = await loopback(oneEvent(leave));
    const stream = unwrap(await server.client()[PATH].POST(OPTIONS));
    for await (const { data } of readEvents(stream)) {
      expect(data).toBe("one");
      break;
    }
    await gone;
  });

  test("ends by the caller's signal", async () => {
    const controller = new AbortController();
    const server = await loopback(oneEvent(() => undefined));
    const call = server.client()[PATH].POST({ ...OPTIONS, signal: controller.signal });
    const events = readEvents(unwrap(await call));
    await events.next();
    controller.abort();
    await expect(events.next()).rejects.toThrow(QlikAbortError);
  });

  test("is an error when the connection breaks", async () => {
    const server = await loopback((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: one\n\n");
      setImmediate(() => response.destroy());
    });
    const events = readEvents(unwrap(await server.client()[PATH].POST(OPTIONS)));
    const all = async (): Promise<void> => {
      for await (const event of events) expect(event.data).toBe("one");
    };
    await expect(all()).rejects.toThrow(QlikConnectionError);
  });
});
