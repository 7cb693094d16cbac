/** A webhook handler for `node:http`, Express and similar servers. Knows Node's objects by their shape only. */
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { bytesOf, type EventBody } from "./bytes.ts";
import { consumed } from "./read-body.ts";
import { assertHandler } from "./webhook-request.ts";

/** What is used of Node's `IncomingMessage` and Express's request. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether the body was read to its end. */
  readonly readableEnded?: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- nothing narrower fits Node's own overloads
  readonly on: (event: string, listener: (...values: any[]) => void) => unknown;
  readonly pause: () => unknown;
  readonly resume: () => unknown;
  /** The bytes that a body parser has kept: Google Cloud Functions do so, and Express with `verify`. */
  readonly rawBody?: unknown;
  /** What a body parser has made of the body; bytes with `express.raw()`, text with `express.text()`. */
  readonly body?: unknown;
}

/** What is used of Node's `ServerResponse` and Express's response. */
export interface NodeResponse {
  statusCode: number;
  readonly setHeader: (name: string, value: string) => unknown;
  readonly end: (body: Uint8Array) => unknown;
}

export type NodeHandler = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error: unknown) => void,
) => void;

/** A web `Request` needs an absolute URL; Node's has the path only. */
const BASE = "http://localhost";

/**
 * Adapts a webhook handler to `node:http` and Express. Put it before body parsers, or give the route `express.raw({ type:
 * () => true })`. Where a parser must come first, make it keep the bytes as `rawBody`; without them every event is answered
 * with 500, and `onError` reports why.
 *
 * @throws {QlikInputError} when `handler` is not a function; the adapted handler throws it when it is called with anything
 * but Node's request and response.
 * @example
 * createServer(toNodeHandler(handler)).listen(3000);
 * app.post("/qlik-events", toNodeHandler(handler)); // Express, above app.use(express.json())
 * app.use(express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })); // or below this
 */
export function toNodeHandler(
  handler: (request: Request, ...context: readonly unknown[]) => Promise<Response>,
): NodeHandler {
  assertHandler(handler);
  return (request, response, next) => {
    assertNode(request, response);
    send(handler, request, response).catch((error: unknown) => {
      if (next) next(error);
      else fail(response);
    });
  };
}

/** @throws {QlikInputError} at once, since nobody may handle the rejection of a promise. */
function assertNode(request: unknown, response: unknown): void {
  const { headers, on } = (request ?? {}) as Partial<NodeRequest>;
  const { setHeader, end } = (response ?? {}) as Partial<NodeResponse>;
  if (headers && [on, setHeader, end].every((each) => typeof each === "function")) return;
  throw new QlikInputError(
    `The handler of toNodeHandler() must be called with Node's request and response, got ${describeValue(request)} and ${describeValue(response)}. Use toLambdaHandler(handler) for AWS Lambda; with a web Request, call the webhook handler itself; with Fastify, pass request.raw and reply.raw.`,
  );
}

async function send(
  handler: (request: Request) => Promise<Response>,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const answer = await handler(requestOf(request));
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(new Uint8Array(await answer.arrayBuffer()));
}

function fail(response: NodeResponse): void {
  try {
    response.statusCode = 500;
    response.end(new Uint8Array());
  } catch {
    // The response was sent, or its connection closed: there is nobody to inform.
  }
}

function requestOf(incoming: NodeRequest): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    // Pseudo-headers of HTTP/2 begin with a colon.
    value === undefined || name.startsWith(":") ? [] : [[name, String(value)] as [string, string]],
  );
  const init = { method, headers: entries };
  const address = addressOf(url);
  if (method !== "POST") return new Request(address, { ...init, method: "GET" });
  // TypeScript's library lacks `duplex`, which streams require.
  return new Request(address, { ...init, body: bodyOf(incoming), duplex: "half" } as RequestInit);
}

/** `Request` rejects URLs with user info, and the first line of a request is anybody's. */
function addressOf(url: string): string {
  if (!URL.canParse(url, BASE)) return BASE;
  const address = new URL(url, BASE);
  address.username = "";
  address.password = "";
  return address.username || address.password ? BASE : address.href;
}

function bodyOf(incoming: NodeRequest): BodyInit {
  const { rawBody, body, readableEnded } = incoming;
  if (isWhole(rawBody)) return rawBody;
  if (readableEnded !== true) return streamOf(incoming);
  return isWhole(body) ? body : unreadable();
}

function isWhole(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || ArrayBuffer.isView(body);
}

/** A stream that fails when it is read, so that `onError` reports why. */
function unreadable(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.error(
        consumed(
          "A body parser has read the body of the request and kept neither rawBody nor bytes.",
        ),
      );
    },
  });
}

/** By events, since leaving an iterator early destroys the connection that the response needs. */
function streamOf(incoming: NodeRequest): ReadableStream {
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const abort = (error?: Error): void => {
        controller.error(error ?? new Error("The connection was closed."));
      };
      incoming.on("data", (chunk: EventBody) => {
        if (!isOpen) return;
        controller.enqueue(bytesOf(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => {
        if (isOpen) controller.close();
        isOpen = false;
      });
      incoming.on("error", abort);
      incoming.on("close", () => {
        if (isOpen) abort();
        isOpen = false;
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isOpen = false;
      // The rest is read and dropped, since many clients read no response before they have sent everything.
      incoming.resume();
    },
  });
}
