/** A webhook handler behind `node:http`, Express and what resembles them. Knows Node's objects by their shape alone. */
import { bytesOf, type EventBody } from "./bytes.ts";
import type { WebhookHandler } from "./handler.ts";
import { consumed } from "./read-body.ts";

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
  /** The bytes that a body parser has kept: Google's functions do, and Express with `verify`. */
  readonly rawBody?: unknown;
  /** What a body parser has made of the body; bytes of `express.raw()`, text of `express.text()`. */
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

/** Node needs an absolute address; the handler looks at none. */
const BASE = "http://localhost";

/**
 * Puts a handler behind `node:http` or Express. Put it before body parsers, or give the route `express.raw({ type: () =>
 * true })`. Where a parser must come first, have it keep the bytes as `rawBody`; without them every event is answered
 * with 500, and `onError` told why.
 *
 * @example
 * createServer(toNodeHandler(handler)).listen(3000);
 * app.post("/qlik-events", toNodeHandler(handler)); // Express, above app.use(express.json())
 * app.use(express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })); // or below this
 */
export function toNodeHandler(handler: WebhookHandler): NodeHandler {
  return (request, response, next) => {
    respond(handler, request, response).catch((error: unknown) => {
      if (next) {
        next(error);
        return;
      }
      response.statusCode = 500;
      response.end(new Uint8Array());
    });
  };
}

async function respond(
  handler: WebhookHandler,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const answer = await handler(requestOf(request));
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(new Uint8Array(await answer.arrayBuffer()));
}

function requestOf(incoming: NodeRequest): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    // Names of HTTP/2's own begin with a colon.
    value === undefined || name.startsWith(":") ? [] : [[name, String(value)] as [string, string]],
  );
  const init = { method, headers: entries };
  const address = URL.canParse(url, BASE) ? new URL(url, BASE) : BASE;
  if (method !== "POST") return new Request(address, { ...init, method: "GET" });
  // TypeScript's library lacks `duplex`, without which a stream is refused.
  return new Request(address, { ...init, body: bodyOf(incoming), duplex: "half" } as RequestInit);
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

/** Fails when it is read, so that the handler tells `onError` why. */
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

/** By events, since leaving an iterator early destroys the connection that the answer has to take. */
function streamOf(incoming: NodeRequest): ReadableStream {
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const fail = (error?: Error): void => {
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
      incoming.on("error", fail);
      incoming.on("close", () => {
        if (isOpen) fail();
        isOpen = false;
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isOpen = false;
      // What nobody wants is thrown away, since many clients read no answer before they have sent everything.
      incoming.resume();
    },
  });
}
