/** A real HTTP server on loopback, for one test. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { onTestFinished } from "vitest";
import { createQlikClient, type QlikClient, type QlikClientOptions } from "../src/index.ts";
import { listen } from "./listen.ts";
import { unaided } from "./no-retry.ts";

export interface Received {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Loopback {
  readonly origin: string;
  readonly received: readonly Received[];
  /** The request that came last. */
  readonly last: Received;
  /** A client of this server. */
  readonly client: (options?: Partial<QlikClientOptions>) => QlikClient;
}

export type Answer = (response: ServerResponse, request: Received) => void;

/** Listens until the test is over. Answers `{}` as JSON unless told otherwise. */
export async function loopback(answer: Answer = json({})): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body });
      answer(response, received.at(-1)!);
    });
  });
  const { origin, close } = await listen(server);
  onTestFinished(close);
  return {
    origin,
    received,
    get last() {
      const last = received.at(-1);
      if (!last) throw new Error("Nothing was received.");
      return last;
    },
    client: (options) =>
      createQlikClient({ ...unaided, tenant: origin, auth: { apiKey: "key" }, ...options }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function json(body: unknown, status = 200): Answer {
  return reply(status, JSON.stringify(body), "application/json");
}

export function reply(status: number, body?: string | Uint8Array, mediaType?: string): Answer {
  return (response) => {
    response.writeHead(status, mediaType ? { "content-type": mediaType } : {});
    response.end(body);
  };
}
