/** The only module that knows Node; nothing loads it but `listen()`. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectionReset, isStreamed } from "./faults/connection.ts";
import type { Received } from "./routes/received.ts";

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

type Receive = (received: Received) => Promise<Response>;

/** Listens on 127.0.0.1. */
export async function serve(receive: Receive, { port = 0 }: ListenOptions): Promise<TenantServer> {
  // Not at the top: a bundler that makes one file of all modules would import them wherever it is loaded.
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, receive).catch((error: unknown) => {
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

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  receive: Receive,
): Promise<void> {
  const { method = "GET", url = "/", headers, rawHeaders } = incoming;
  const chunks: Uint8Array[] = [];
  // Waiting for the end of a body that there is not would take longer than most answers.
  const hasBody = "content-length" in headers || "transfer-encoding" in headers;
  if (hasBody) for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const gone = new AbortController();
  outgoing.once("close", () => {
    // Each answer closes; to abort what has ended would take as long as to make the answer.
    if (!outgoing.writableFinished) gone.abort();
  });
  // By the Host header, so that links lead to where the client found the tenant: localhost, or a forwarded port.
  const origin = `http://${headers.host ?? "127.0.0.1"}`;
  const response = await receive({
    method,
    // Put together as text, since a path that begins with // would be taken for another host.
    url: new URL(url.startsWith("/") ? origin + url : url, origin),
    headers: new Headers(pairs(rawHeaders)),
    body: new Uint8Array(Buffer.concat(chunks)),
    signal: gone.signal,
  });
  await send(response, outgoing);
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const head = Object.fromEntries(response.headers);
  if (!isStreamed(response)) {
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, head);
    outgoing.end(body);
    return;
  }
  outgoing.writeHead(response.status, head);
  outgoing.flushHeaders();
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    await write(outgoing, part.value);
  }
  outgoing.end();
}

/** Waits until it is sent, so that what breaks next does not take it along. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
}
