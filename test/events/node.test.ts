/** `toNodeHandler` behind real servers on loopback. */
import { once } from "node:events";
import {
  createServer,
  request as post,
  type IncomingMessage,
  type RequestListener,
} from "node:http";
import { connect } from "node:net";
import { PassThrough, type Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import {
  createWebhookHandler,
  sign,
  toNodeHandler,
  type QlikEvent,
  type WebhookHandlerOptions,
} from "qlik-cloud-client/events";
import { listen } from "../listen.ts";
import { delivery, FINISHED, SECRET } from "./samples.ts";

const TYPE = "com.qlik.v1.reload.finished";

/** Serves a handler until the test is over; `before` stands for what is put before it, such as a body parser. */
async function serve(
  before: (request: IncomingMessage) => unknown = () => undefined,
  options: Partial<Pick<WebhookHandlerOptions, "maxBodyBytes" | "onError" | "wait">> = {},
) {
  const taken: QlikEvent[] = [];
  const errors: unknown[] = [];
  const listener = toNodeHandler(
    createWebhookHandler({
      secrets: SECRET,
      on: { [TYPE]: (event) => taken.push(event) },
      onError: (error) => errors.push(error),
      ...options,
    }),
  );
  const origin = await serveListener((request, response) => {
    void Promise.resolve(before(request)).then(() => {
      listener(request, response);
    });
  });
  return { origin, taken, errors };
}

async function serveListener(listener: RequestListener): Promise<string> {
  const { origin, close } = await listen(createServer(listener));
  onTestFinished(close);
  return origin;
}

async function send(origin: string, event: unknown = FINISHED): Promise<Response> {
  const request = await delivery(event);
  return fetch(`${origin}/qlik-events`, {
    method: "POST",
    headers: request.headers,
    body: await request.text(),
  });
}

async function bytesOf(request: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe("a handler behind node:http", () => {
  test("takes what is posted", async () => {
    const { origin, taken } = await serve();
    const response = await send(origin);
    expect([response.status, await response.text()]).toEqual([202, ""]);
    expect(taken).toEqual([FINISHED]);
  });

  test("takes an event in many pieces, and one of nearly the largest size", async () => {
    const { origin, taken } = await serve();
    const event = { ...FINISHED, data: { ...FINISHED.data, log: "ö✓".repeat(200_000) } };
    expect((await send(origin, event)).status).toBe(202);
    const body = Buffer.from(JSON.stringify({ ...FINISHED, id: "pieces", userid: "Zoë" }));
    const headers = { "qlik-signature": await sign(body, SECRET), "x-twice": ["a", "b"] };
    const request = post(origin, { method: "POST", headers });
    for (const byte of body) request.write(Uint8Array.of(byte));
    request.end();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(202);
    expect(taken.map(({ id, userid }) => [id, userid])).toEqual([
      ["e1", "u1"],
      ["pieces", "Zoë"],
    ]);
    expect(taken[0]?.data).toEqual(event.data);
  });

  test("refuses what the handler refuses, with its headers and text", async () => {
    const { origin, taken } = await serve();
    const got = await fetch(origin);
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await fetch(origin, { method: "HEAD" })).status).toBe(405);
    expect((await fetch(origin, { method: "PUT", body: "{}" })).status).toBe(405);
    const unsigned = await fetch(origin, { method: "POST", body: JSON.stringify(FINISHED) });
    expect([unsigned.status, await unsigned.text()]).toEqual([
      401,
      "The signature is missing or does not match the body.",
    ]);
    expect((await send(origin, "{}")).status).toBe(400);
    expect(taken).toEqual([]);
  });

  test.each(["Content-Length: 5000000", "Transfer-Encoding: chunked"])(
    "takes another event by the same connection after it has refused a large one (%s)",
    async (framing) => {
      const { origin, taken, errors } = await serve(undefined, { maxBodyBytes: 2_000 });
      const body = JSON.stringify(FINISHED);
      const socket = connect(Number(new URL(origin).port), "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.write(
        `POST / HTTP/1.1\r\nHost: a\r\nQlik-Signature: ${"0".repeat(64)}\r\n${framing}\r\n\r\n`,
      );
      const isChunked = framing.startsWith("Transfer");
      if (isChunked) socket.write(`${(5_000_000).toString(16)}\r\n`);
      socket.write(new Uint8Array(5_000_000));
      if (isChunked) socket.write("\r\n0\r\n\r\n");
      socket.write(
        `POST / HTTP/1.1\r\nHost: a\r\nQlik-Signature: ${await sign(body, SECRET)}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      const answers = (await bytesOf(socket)).toString();
      expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 202"]);
      expect(answers).toContain("The body has more than 2000 bytes.");
      expect([taken.length, errors]).toEqual([1, []]);
    },
  );

  test("holds a body back while nobody reads it, and throws away what nobody wants", async () => {
    for (const isWanted of [true, false]) {
      let pause!: () => void;
      let end!: () => void;
      const paused = new Promise<void>((resolve) => (pause = resolve));
      const ended = new Promise<void>((resolve) => (end = resolve));
      const listener = toNodeHandler(async (request) => {
        await paused;
        if (isWanted) return Response.json((await request.arrayBuffer()).byteLength);
        await request.body?.cancel();
        await ended;
        return Response.json("thrown away");
      });
      const origin = await serveListener((request, response) => {
        request.once("pause", pause).once("end", end);
        listener(request, response);
      });
      const response = await fetch(origin, { method: "POST", body: new Uint8Array(3_000_000) });
      expect(await response.json()).toBe(isWanted ? 3_000_000 : "thrown away");
    }
  });

  test("outlives a connection that breaks, and addresses that are none", async () => {
    const { origin, taken, errors } = await serve();
    const { port } = new URL(origin);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{");
    await once(socket, "connect");
    socket.resetAndDestroy();
    const odd = connect(Number(port), "127.0.0.1");
    odd.write(
      "POST http://[ HTTP/1.1\r\nHost: [\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    const [answer] = (await once(odd, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
    expect((await send(origin)).status).toBe(202);
    expect([taken.length, errors]).toEqual([1, []]);
  });

  test.each(["http://u:p@x/", "//u:p@x/", "http://u@x/", "//:p@/", "*", "ftp://u:p@x"])(
    "takes an event that is posted to %s as any other",
    async (target) => {
      const { origin, taken, errors } = await serve();
      const body = JSON.stringify(FINISHED);
      const socket = connect(Number(new URL(origin).port), "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.write(
        `POST ${target} HTTP/1.1\r\nHost: a\r\nQlik-Signature: ${await sign(body, SECRET)}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      expect((await bytesOf(socket)).toString()).toMatch(/^HTTP\/1\.1 202 /);
      expect([taken.length, errors]).toEqual([1, []]);
    },
  );

  test("answers any target, method and header as the handler says", async () => {
    const handler = createWebhookHandler({ secrets: SECRET, on: {} });
    const text = fc.string({ unit: "binary-ascii" });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("POST", "TRACE", "GET"), async (url, method) => {
        const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined };
        const request = Object.assign(new PassThrough(), { method, url, headers: {} });
        const failure = await new Promise((resolve) => {
          const end = (): void => {
            resolve(undefined);
          };
          toNodeHandler(handler)(request, Object.assign(response, { end }), resolve);
        });
        expect(failure).toBeUndefined();
        expect(response.statusCode).toBe(method === "POST" ? 401 : 405);
      }),
    );
  });

  test.each<[string, unknown[], RegExp]>([
    ["Lambda's event and context", [{ headers: {} }, { awsRequestId: "1" }], /toLambdaHandler/],
    ["a web Request", [new Request("http://a/")], /webhook handler itself/],
    ["nothing", [], /got undefined and undefined/],
  ])("throws at once when it is called with %s", (_, values, message) => {
    const listener = toNodeHandler(createWebhookHandler({ secrets: SECRET, on: {} }));
    const call = listener as (...values: unknown[]) => void;
    expect(() => {
      call(...values);
    }).toThrow(QlikInputError);
    expect(() => {
      call(...values);
    }).toThrow(message);
  });

  test("is made of a function only", () => {
    const options = { secrets: SECRET, on: {} };
    expect(() => toNodeHandler(options as never)).toThrow(QlikInputError);
  });

  test("answers 500, or passes on, what another handler than ours throws", async () => {
    const failing = toNodeHandler(() => Promise.reject(new Error("mine")));
    const bare = await serveListener((request, response) => {
      failing(request, response);
    });
    expect((await fetch(bare)).status).toBe(500);
    const express = await serveListener((request, response) => {
      failing(request, response, (error) => response.writeHead(503).end(String(error)));
    });
    const response = await fetch(express);
    expect([response.status, await response.text()]).toEqual([503, "Error: mine"]);
  });
});

describe("a handler behind a body parser", () => {
  test.each<[string, (bytes: Buffer) => object]>([
    ["keeps rawBody", (rawBody) => ({ rawBody, body: JSON.parse(rawBody.toString()) as unknown })],
    ["keeps rawBody as text", (bytes) => ({ rawBody: bytes.toString() })],
    ["gives bytes, as express.raw()", (body) => ({ body })],
    ["gives text, as express.text()", (bytes) => ({ body: bytes.toString() })],
  ])("that %s takes the event", async (_, parsed) => {
    const { origin, taken } = await serve(async (request) => {
      Object.assign(request, parsed(await bytesOf(request)));
    });
    expect((await send(origin, { ...FINISHED, userid: "Zoë" })).status).toBe(202);
    expect(taken).toHaveLength(1);
  });

  test("that has left the body alone takes the event, whatever it calls the body", async () => {
    const { origin, taken } = await serve((request) => Object.assign(request, { body: {} }));
    expect((await send(origin)).status).toBe(202);
    expect(taken).toHaveLength(1);
  });

  test("that keeps no bytes answers 500, and onError is told what to do", async () => {
    const { origin, taken, errors } = await serve(async (request) => {
      const body: unknown = JSON.parse((await bytesOf(request)).toString());
      Object.assign(request, { body });
    });
    expect((await send(origin)).status).toBe(500);
    expect(taken).toEqual([]);
    expect(errors).toEqual([expect.objectContaining({ name: "QlikEventError", code: "consumed" })]);
    expect(String(errors[0])).toMatch(/body parser .* rawBody .* before anything parses its body/);
  });
});
