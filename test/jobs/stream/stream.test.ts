import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikConnectionError,
  QlikInputError,
  QlikNotFoundError,
  QlikProtocolError,
  QlikTimeoutError,
  stream,
  type QlikClient,
  type ServerSentEvent,
} from "../../../src/index.ts";
import { loopback } from "../../loopback.ts";
import { all, piecesOf, responding, sending } from "./responding.ts";

const ASK = "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
const REQUEST = {
  params: {
    path: {
      assistantId: "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111",
      threadId: "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c112",
    },
  },
  body: { input: { prompt: "Which region sells best?", promptType: "thread" } },
} as const;
const LIST = "GET /api/v1/reloads";

function eventsOf(text: string, size?: number): Promise<ServerSentEvent[]> {
  const { qlik } = responding(ASK, () => piecesOf(text, "text/event-stream", size));
  return all(stream(qlik, ASK, REQUEST));
}

function linesOf(text: string, size?: number): AsyncGenerator {
  const { qlik } = responding(LIST, () => piecesOf(text, "application/x-ndjson", size));
  return stream(qlik, LIST, {}, { as: "ndjson" });
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a stream of events", () => {
  test("has the same events however it is cut and its lines end", async () => {
    const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n\0]/g, ""));
    const event = fc.record({
      event: line.filter((text) => text !== ""),
      data: fc.array(line, { minLength: 1 }).map((lines) => lines.join("\n")),
      id: line,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 4 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 50 }),
        async (events, end, size) => {
          const fields = events.map(({ event, data, id }) => [
            ...[": comment", `event: ${event}`, `id: ${id}`],
            ...data.split("\n").map((part) => `data: ${part}`),
          ]);
          const text = fields.map((lines) => [...lines, "", ""].join(end)).join("");
          expect(await eventsOf(`\uFEFF${text}`, size)).toEqual(events);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("has each event as it comes", async () => {
    const { response, send, end } = sending();
    const { qlik } = responding(ASK, () => response);
    const events = stream(qlik, ASK, REQUEST);
    send("data: one\n\ndata: tw");
    expect(await events.next()).toMatchObject({ value: { data: "one" } });
    send("o\n\n");
    expect(await events.next()).toMatchObject({ value: { data: "two" } });
    end();
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test.each(["data: two", "data: two\n", "event: x\n", "data: tw\u00e9".slice(0, -1), "da"])(
    "that is cut off after %j is an error, after the events before",
    async (rest) => {
      const { qlik } = responding(ASK, () => piecesOf(`data: one\n\n${rest}`, "text/event-stream"));
      const events = stream(qlik, ASK, REQUEST);
      expect(await events.next()).toMatchObject({ value: { data: "one" } });
      const error = await errorOf(events.next());
      expect(error).toBeInstanceOf(QlikConnectionError);
      expect(error).toMatchObject({ method: "POST", status: 200, attempts: 1 });
    },
  );

  test("whose connection breaks is an error", async () => {
    const { response, send, fail } = sending();
    const { qlik } = responding(ASK, () => response);
    const events = stream(qlik, ASK, REQUEST);
    send("data: one\n\n");
    await events.next();
    fail();
    expect(await errorOf(events.next())).toBeInstanceOf(QlikConnectionError);
  });

  test("limits the length of an event, not that of the stream", async () => {
    const text = "data: 1234\n\n".repeat(9);
    const read = (body: string): Promise<unknown> => {
      const { qlik } = responding(ASK, () => piecesOf(body, "text/event-stream", 3));
      return errorOf(all(stream(qlik, ASK, REQUEST, { maxEventLength: 20 })));
    };
    expect(await read(text)).toBeUndefined();
    expect(await read("data: 1\ndata: 2\ndata: 3\n\n")).toMatchObject({ code: "too-large" });
    expect(await read(`data: ${"x".repeat(20)}\n\n`)).toBeInstanceOf(QlikProtocolError);
  });

  test.each([
    ["another media type", () => Response.json({ data: [] }), "but got application/json"],
    ["no body", () => new Response(null, { status: 204 }), "but got no Content-Type"],
    ["a web page", () => piecesOf("<html>", "text/html"), "HTML page"],
  ])("is not %s", async (_, respond, reason) => {
    const { qlik } = responding(ASK, respond);
    const error = await errorOf(all(stream(qlik, ASK, REQUEST)));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toHaveProperty("message", expect.stringContaining(reason));
  });

  test("is an error of the API when Qlik rejects the request", async () => {
    const { qlik } = responding(ASK, () => Response.json({ errors: [] }, { status: 404 }));
    expect(await errorOf(all(stream(qlik, ASK, REQUEST)))).toBeInstanceOf(QlikNotFoundError);
  });
});

describe("the time of a stream", () => {
  test("is limited until the first event, be it before or after the response starts", async () => {
    const { response } = sending();
    for (const respond of [() => new Promise<never>(() => undefined), () => response]) {
      const { tenant, qlik } = responding(ASK, respond);
      const error = errorOf(stream(qlik, ASK, REQUEST, { firstEvent: "30s" }).next());
      await tenant.advance("29s");
      await tenant.advance("1s");
      expect(await error).toBeInstanceOf(QlikTimeoutError);
      expect(await error).toMatchObject({ limit: "firstEvent", method: "POST", elapsedMs: 30_000 });
    }
  });

  test("is limited between two events; comments don't count", async () => {
    const { response, send, isCancelled } = sending();
    const { tenant, qlik } = responding(ASK, () => response);
    const events = stream(qlik, ASK, REQUEST, { firstEvent: "1s", idle: "10s" });
    send("data: one\n\n");
    await events.next();
    // The time of the caller.
    await tenant.advance("1h");
    const error = errorOf(events.next());
    await tenant.advance("6s");
    send(": still here\n\n");
    await tenant.advance("6s");
    expect(await error).toMatchObject({ name: "QlikTimeoutError", limit: "idle" });
    expect(isCancelled()).toBe(true);
  });

  test("is limited as a whole by the deadline", async () => {
    const { response, send } = sending();
    const { tenant, qlik } = responding(ASK, () => response);
    const events = stream(qlik, ASK, REQUEST, { deadline: "10s" });
    send("data: one\n\n");
    await events.next();
    const error = errorOf(events.next());
    await tenant.advance("10s");
    expect(await error).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
  });

  test("ends by the signal, with the events that were received already left out", async () => {
    const controller = new AbortController();
    const { response, send, isCancelled } = sending();
    const { qlik } = responding(ASK, () => response);
    const events = stream(qlik, ASK, REQUEST, { signal: controller.signal });
    send("data: one\n\ndata: two\n\n");
    await events.next();
    controller.abort("enough");
    const error = await errorOf(events.next());
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toHaveProperty("cause", "enough");
    expect(isCancelled()).toBe(true);
  });
});

describe("the connection of a stream", () => {
  test("is closed when the loop is left", async () => {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const server = await loopback((response) => {
      response.on("close", close);
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: one\n\n");
    });
    for await (const { data } of stream(server.client(), ASK, REQUEST)) {
      expect(data).toBe("one");
      break;
    }
    await closed;
  });

  test("is made when the first event is asked for", async () => {
    const server = await loopback();
    await stream(server.client(), ASK, REQUEST).return();
    expect(server.received).toEqual([]);
  });
});

describe("a broken stream of a GET request", () => {
  const parts = ["retry: 500\nid: 7\ndata: a\n\nid: 8\ndata: lost", "id: 8\ndata: b\n\n"];

  /** The ids that are sent when each response is this one. */
  async function idsOf(text: string, reconnects: number): Promise<(string | null)[]> {
    const ids: (string | null)[] = [];
    const { tenant, qlik } = responding(LIST, ({ headers }) => {
      ids.push(headers.get("last-event-id"));
      return piecesOf(ids.length === 1 ? text : "data: cut", "text/event-stream");
    });
    const events = all(stream(qlik, LIST, {}, { as: "events", reconnects }));
    expect(await errorOf(tenant.run(events))).toBeInstanceOf(QlikConnectionError);
    return ids;
  }

  test("is continued from its last complete event", async () => {
    const { tenant, qlik } = responding(LIST, (request) => {
      const id = request.headers.get("last-event-id");
      return piecesOf(parts[id === null ? 0 : 1]!, "text/event-stream");
    });
    const events = all(stream(qlik, LIST, {}, { as: "events", reconnects: 1 }));
    expect((await tenant.run(events)).map(({ id, data }) => [id, data])).toEqual([
      ["7", "a"],
      ["8", "b"],
    ]);
  });

  test("is requested so many times in a row", async () => {
    expect(await idsOf("id: 7\ndata: a\n\ndata: cut", 2)).toEqual([null, "7", "7"]);
  });

  test("is not requested again without an id, nor by default", async () => {
    expect(await idsOf("data: a\n\ndata: cut", 2)).toEqual([null]);
    expect(await idsOf("id: 7\ndata: a\n\ndata: cut", 0)).toEqual([null]);
  });
});

describe("newline-delimited JSON", () => {
  test("has the same values however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        async (values, end, isTerminated, size) => {
          const text = values.map((value) => JSON.stringify(value)).join(end);
          const read = await all(linesOf(isTerminated ? text + end : text, size));
          expect(read).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("shows no secret of a malformed line", async () => {
    const error = await errorOf(linesOf('{"password":"canary-0123"}}', 1000).next());
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("canary-0123");
  });

  test.each([1, 1000])("names the malformed line, in pieces of %d bytes", async (size) => {
    const lines = linesOf('{"a":1}\n\n{"a":\n{"a":2}', size);
    expect(await lines.next()).toEqual({ done: false, value: { a: 1 } });
    const error = await errorOf(lines.next());
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toMatchObject({
      message: expect.stringContaining("Line 3 of the response is not valid JSON") as string,
      excerpt: '{"a":',
      path: "/api/v1/reloads",
    });
  });

  test("is an error when its last line is cut off", async () => {
    expect(await errorOf(all(linesOf('1\n{"a"')))).toBeInstanceOf(QlikProtocolError);
  });
});

describe("text and bytes", () => {
  const text = "\uFEFFGrüße, 世界";

  test.each([1, 2, 1000])("have the text in pieces of %d bytes", async (size) => {
    const { qlik } = responding(LIST, () => piecesOf(text, "text/plain", size));
    expect((await all(stream(qlik, LIST, {}, { as: "text" }))).join("")).toBe(text.slice(1));
    const bytes = await all(stream(qlik, LIST, {}, { as: "bytes" }));
    expect(await new Blob(bytes).arrayBuffer()).toEqual(new TextEncoder().encode(text).buffer);
  });
});

test.each<[string, (qlik: QlikClient) => unknown, string]>([
  ["an unknown option", (qlik) => stream(qlik, ASK, REQUEST, { timeout: 1 } as never), "timeout"],
  ["a time of zero", (qlik) => stream(qlik, ASK, REQUEST, { idle: 0 }), '"idle" must be'],
  [
    "an option of calls",
    (qlik) => stream(qlik, ASK, { ...REQUEST, deadline: 1 } as never),
    '"deadline" is not an option of the request',
  ],
  [
    "a path alone",
    (qlik) => stream(qlik, "/api/v1/reloads" as typeof ASK, REQUEST),
    '"operation" must be',
  ],
  [
    "a POST to be continued",
    (qlik) => stream(qlik, ASK, REQUEST, { reconnects: 1 }),
    '"reconnects" needs a GET',
  ],
])("rejects %s at once", (_, start, reason) => {
  const { qlik } = responding(ASK, () => Response.json({}));
  expect(() => start(qlik)).toThrow(QlikInputError);
  expect(() => start(qlik)).toThrow(reason);
});
