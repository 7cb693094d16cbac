/** Files that break off, over real connections and over made-up ones. */
import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  exportApp,
  QlikApiError,
  QlikConnectionError,
  QlikProtocolError,
  type QlikClient,
} from "../../../src/index.ts";
import { ManualClock } from "../../../src/testing/state/clock.ts";
import { loopback, type Loopback, type Received } from "../../loopback.ts";
import { failureOf, finish, impatient } from "./open-apps.ts";

const FILE = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

type Reply = (response: ServerResponse, request: Received) => void;

/** A server whose file comes by these answers, one after the other. */
async function serve(...replies: Reply[]): Promise<{ server: Loopback; qlik: QlikClient }> {
  let next = 0;
  const server = await loopback((response, request) => {
    if (request.method === "POST") {
      response.writeHead(201, { location: "/api/v1/temp-contents/f1" });
      response.end();
    } else replies[next++]!(response, request);
  });
  return { server, qlik: server.client({ clock: impatient }) };
}

const OCTETS = { "content-type": "application/octet-stream" };

/** Some of the file, whose connection breaks then unless it is the end. */
function part(
  status: number,
  headers: Record<string, string | number>,
  from: number,
  to: number = FILE.length,
): Reply {
  return (response) => {
    response.writeHead(status, { ...OCTETS, ...headers });
    response.write(FILE.subarray(from, to), () => {
      if (to === FILE.length) response.end();
      // What was written has to be on its way before.
      else setImmediate(() => response.socket?.resetAndDestroy());
    });
  };
}

const whole = (to?: number, headers = {}): Reply =>
  part(200, { "content-length": FILE.length, ...headers }, 0, to);
const rest = (from: number, to?: number, headers = {}): Reply =>
  part(206, { "content-range": `bytes ${from}-999/1000`, ...headers }, from, to);

function ranges({ received }: Loopback): (string | undefined)[] {
  return received.slice(1).map(({ headers }) => headers.range);
}

async function bytesOf(qlik: QlikClient): Promise<Buffer> {
  return Buffer.from(await (await exportApp(qlik, "sales").blob()).arrayBuffer());
}

describe("a file that breaks off", () => {
  test("goes on by Range, over a real connection", async () => {
    const { server, qlik } = await serve(whole(300), rest(300, 301), rest(301));
    expect(await bytesOf(qlik)).toEqual(FILE);
    expect(ranges(server)).toEqual([undefined, "bytes=300-", "bytes=301-"]);
    // Of a part, the platform asks so itself.
    expect(server.received[1]?.headers["accept-encoding"]).toBe("identity");
  });

  test("begins anew where the server knows no Range, and gives each byte once", async () => {
    const { server, qlik } = await serve(whole(300), whole(200), whole(700), whole());
    expect(await bytesOf(qlik)).toEqual(FILE);
    expect(ranges(server)).toEqual([undefined, "bytes=300-", "bytes=300-", "bytes=700-"]);
  });

  test("is the same by its tag", async () => {
    const etag = '"1"';
    const tagged = { etag };
    const { server, qlik } = await serve(whole(300, tagged), rest(300, 400, tagged), rest(400));
    expect(await bytesOf(qlik)).toEqual(FILE);
    expect(server.received.slice(1).map(({ headers }) => headers["if-range"])).toEqual([
      undefined,
      etag,
      etag,
    ]);
  });

  test("is not asked for by a weak tag, which promises nothing about bytes", async () => {
    const weak = { etag: 'W/"1"' };
    const { server, qlik } = await serve(whole(300, weak), rest(300, undefined, weak));
    expect(await bytesOf(qlik)).toEqual(FILE);
    expect(server.last.headers["if-range"]).toBeUndefined();
  });

  test.each<[string, Reply]>([
    ["another tag", rest(300, undefined, { etag: '"2"' })],
    ["another tag, and whole", whole(undefined, { etag: '"2"' })],
    [
      "another date of modification",
      rest(300, undefined, { "last-modified": "Fri, 02 Jan 2026 00:00:00 GMT" }),
    ],
    ["another size", part(206, { "content-range": "bytes 300-999/1001" }, 300)],
    ["another size, and whole", part(200, { "content-length": 999 }, 1)],
    ["a gap", part(206, { "content-range": "bytes 301-999/1000" }, 301)],
    ["a range that is none", part(206, { "content-range": "bytes 300-999" }, 300)],
    ["no range at all", part(206, {}, 300)],
  ])("is another file with %s", async (_, reply) => {
    const { server, qlik } = await serve(
      whole(300, { etag: '"1"', "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" }),
      reply,
    );
    const error = await failureOf(bytesOf(qlik));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect((error as Error).message).toMatch(/byte 300 of the file .*export the app again/);
    expect(server.received).toHaveLength(3);
  });

  test("passes over what an answer has from before", async () => {
    const { qlik } = await serve(whole(300), rest(250));
    expect(await bytesOf(qlik)).toEqual(FILE);
  });

  test("goes on where the size is not told", async () => {
    const open = (from: number): Reply =>
      part(206, { "content-range": `bytes ${from}-999/*` }, from);
    const { qlik } = await serve(part(200, {}, 0, 300), open(300));
    expect(await bytesOf(qlik)).toEqual(FILE);
  });

  test("is whole where nothing follows its last byte", async () => {
    const broken: Reply = (response) => {
      response.writeHead(200, OCTETS);
      response.write(FILE, () => setImmediate(() => response.socket?.resetAndDestroy()));
    };
    const none: Reply = (response) => {
      response.writeHead(416, { "content-range": "bytes */1000" }).end();
    };
    const { server, qlik } = await serve(broken, none);
    expect(await bytesOf(qlik)).toEqual(FILE);
    expect(ranges(server)).toEqual([undefined, "bytes=1000-"]);
  });

  test("is refused where the server has less of it: 416", async () => {
    const none: Reply = (response) => {
      response.writeHead(416, { "content-range": "bytes */10" }).end();
    };
    const { qlik } = await serve(whole(300), none);
    expect(await failureOf(bytesOf(qlik))).toBeInstanceOf(QlikApiError);
  });

  test("comes in as many parts as the server gives", async () => {
    const some = (from: number, to: number): Reply => {
      const range = `bytes ${from}-${to - 1}/1000`;
      return (response) => {
        response.writeHead(206, { ...OCTETS, "content-range": range, "content-length": to - from });
        response.end(FILE.subarray(from, to));
      };
    };
    const { qlik } = await serve(some(0, 400), some(400, 401), some(401, 1000));
    expect(await bytesOf(qlik)).toEqual(FILE);
  });

  test("is given up when it breaks six times without one more byte", async () => {
    const { server, qlik } = await serve(
      whole(300),
      ...Array.from({ length: 7 }, () => whole(299)),
    );
    const error = await failureOf(bytesOf(qlik));
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect((error as Error).message).toContain("6 times in a row after 300 of 1000 bytes");
    expect(server.received).toHaveLength(7);
  });

  test("waits twice as long each time", async () => {
    const clock = new ManualClock();
    const times: number[] = [];
    const fetch = (_: string, { method }: RequestInit): Promise<Response> => {
      if (method === "POST") {
        const headers = { location: "/api/v1/temp-contents/f1" };
        return Promise.resolve(new Response(null, { status: 201, headers }));
      }
      times.push(clock.now());
      return Promise.resolve(new Response("", { headers: { "content-length": "5" } }));
    };
    const auth = { apiKey: "key" };
    const qlik = createQlikClient({ tenant: "https://t.example.com", auth, fetch, clock });
    await failureOf(
      finish({ advance: (step) => clock.advance(step) }, exportApp(qlik, "a").blob()),
    );
    expect(times.slice(1).map((time, index) => time - times[index]!)).toEqual([
      250, 500, 1000, 2000, 4000,
    ]);
  });
});

/** What a connection does: how many bytes it gives, whether it knows ranges, tells the size, breaks or just ends. */
const connections = fc.record({
  most: fc.nat({ max: 400 }),
  knowsRange: fc.boolean(),
  tellsSize: fc.boolean(),
  breaks: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 100 }),
  waits: fc.boolean(),
  overlap: fc.nat({ max: 20 }),
});
type Connection = typeof connections extends fc.Arbitrary<infer Value> ? Value : never;

describe("any way of breaking off", () => {
  test("gives the same bytes, or none too many", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(connections, { maxLength: 12 }),
        fc.uint8Array({ minLength: 1, maxLength: 1000 }),
        async (plan, file) => {
          const clock = new ManualClock();
          const fetch = madeUp(file, plan);
          const auth = { apiKey: "key" };
          const qlik = createQlikClient({ tenant: "https://t.example.com", auth, fetch, clock });
          const given: number[] = [];
          const read = async (): Promise<void> => {
            const reader = exportApp(qlik, "sales").stream().getReader();
            for (let next = await reader.read(); !next.done; next = await reader.read()) {
              given.push(...next.value);
            }
          };
          const advance = (step: string | number): Promise<void> => clock.advance(step as number);
          const error = await finish({ advance }, read(), 1000).then(() => undefined, String);
          expect(given).toEqual([...file.subarray(0, given.length)]);
          if (error === undefined) expect(given).toHaveLength(file.length);
          else expect(error).toContain("broke 6 times in a row");
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A tenant whose connections go by plan, and well after it. */
function madeUp(
  file: Uint8Array,
  plan: readonly Connection[],
): (url: string, init: RequestInit) => Promise<Response> {
  let next = 0;
  return (_, { method, headers }) => {
    if (method === "POST") {
      const location = "/api/v1/temp-contents/f1";
      return Promise.resolve(new Response(null, { status: 201, headers: { location } }));
    }
    const connection = plan[next++];
    if (connection?.waits) return Promise.resolve(new Response(null, { status: 204 }));
    const { knowsRange = true, overlap = 0 } = connection ?? {};
    const [, asked] = /^bytes=(\d+)-$/.exec(new Headers(headers).get("range") ?? "") ?? [];
    const isPart = asked !== undefined && knowsRange && Number(asked) < file.length;
    const from = isPart ? Math.max(0, Number(asked) - overlap) : 0;
    const tellsSize = connection === undefined || connection.tellsSize || !connection.breaks;
    const size = tellsSize ? file.length : "*";
    const told: Record<string, string> = { ...OCTETS };
    if (isPart) told["content-range"] = `bytes ${from}-${file.length - 1}/${size}`;
    else if (tellsSize) told["content-length"] = String(file.length);
    const body = bodyOf(file.slice(from), connection);
    return Promise.resolve(new Response(body, { status: isPart ? 206 : 200, headers: told }));
  };
}

function bodyOf(bytes: Uint8Array, connection: Connection | undefined): ReadableStream<Uint8Array> {
  const { most = Infinity, breaks = false, chunk = 64 } = connection ?? {};
  const end = Math.min(bytes.length, most);
  let position = 0;
  return new ReadableStream({
    pull(controller) {
      if (position < end) {
        const to = Math.min(end, position + chunk);
        controller.enqueue(bytes.slice(position, to));
        position = to;
      } else if (breaks) controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
}
