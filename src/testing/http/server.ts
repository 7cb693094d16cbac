/** The only module that knows Node; nothing loads it but `listen()`. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectionReset } from "./faults/connection.ts";
import type { HeaderLookup, IncomingRequest } from "./incoming-request.ts";
import type { RawResponse } from "./encode-response.ts";

/** How a tenant is served. */
export interface ListenOptions {
  /**
   * The port to listen at.
   * @default 0, which means any free one
   */
  readonly port?: number;
}

/** A tenant's HTTP server. */
export interface TenantServer {
  /** Such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

type HandleRequest = (received: IncomingRequest) => Promise<RawResponse>;

/** Listens on 127.0.0.1. */
export async function serve(handleRequest: HandleRequest, { port = 0 }: ListenOptions): Promise<TenantServer> {
  // Not at the top: a bundler that makes one file of all modules would import them wherever it is loaded.
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    encodeResponse(incoming, outgoing, handleRequest).catch((error: unknown) => {
      if (outgoing.headersSent) {
        outgoing.destroy();
        return;
      }
      if (error instanceof ConnectionReset) {
        outgoing.socket?.resetAndDestroy();
        return;
      }
      // The request is one that nobody could send by fetch: a Host header that is none, say.
      outgoing.writeHead(400);
      outgoing.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      // Clients keep idle connections open, for which close would wait.
      server.closeAllConnections();
    }));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close, [Symbol.asyncDispose]: close };
}

async function encodeResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handleRequest: HandleRequest,
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  // By the Host header, so that links lead to where the client found the tenant: localhost, or a forwarded port.
  const origin = `http://${headers.host ?? "127.0.0.1"}`;
  let signal: AbortSignal | undefined;
  const response = await handleRequest({
    method,
    // Put together as text, since a path that begins with // would be taken for another host.
    url: new URL(url.startsWith("/") ? origin + url : url, origin),
    headers: lookup(headers),
    // Waiting for the end of a body that there is not would take longer than most answers.
    body:
      "content-length" in headers || "transfer-encoding" in headers ? await read(incoming) : NO_BODY,
    get signal() {
      return (signal ??= signalOfDisconnect(outgoing));
    },
  });
  await send(response, outgoing);
}

const NO_BODY = new Uint8Array();

function read(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    incoming
      .on("data", (chunk: Uint8Array) => chunks.push(chunk))
      .once("end", () => {
        resolve(new Uint8Array(Buffer.concat(chunks)));
      })
      .once("error", reject);
  });
}

function lookup(headers: IncomingHttpHeaders): HeaderLookup {
  const get = (name: string): string | null => headers[name.toLowerCase()]?.toString() ?? null;
  return {
    get,
    has: (name) => get(name) !== null,
    *[Symbol.iterator]() {
      for (const name of Object.keys(headers)) yield [name, get(name) ?? ""];
    },
  };
}

/** Aborts when the client goes before it is answered. */
function signalOfDisconnect(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  return gone.signal;
}

async function send({ status, headers, body }: RawResponse, outgoing: ServerResponse): Promise<void> {
  if (!(body instanceof ReadableStream)) {
    if (body === null) {
      outgoing.writeHead(status, headers).end();
      return;
    }
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    outgoing.writeHead(status, { ...headers, "content-length": bytes.length }).end(bytes);
    return;
  }
  outgoing.writeHead(status, headers).flushHeaders();
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    await write(outgoing, part.value);
  }
  outgoing.end();
}

/** Delays until it is sent, so that what breaks next does not take it along. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
