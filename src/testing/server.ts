/** The only module that knows Node; nothing loads it but `listen()`. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

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

type Receive = (request: Request, url: URL) => Promise<Response>;

/** Listens on 127.0.0.1. */
export async function serve(receive: Receive, { port = 0 }: ListenOptions): Promise<TenantServer> {
  // Not at the top: a bundler that makes one file of all modules would import them wherever it is loaded.
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, receive).catch((error: unknown) => {
      // The connection broke, or the request is one that Request refuses, such as the method TRACE.
      if (!outgoing.headersSent) outgoing.writeHead(400);
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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  // By the Host header, so that links lead to where the client found the tenant: localhost, or a forwarded port.
  const address = new URL(url, `http://${headers.host ?? "127.0.0.1"}`);
  const init: RequestInit = { method, headers: pairs(rawHeaders) };
  if (method !== "GET" && method !== "HEAD") init.body = new Blob(chunks);
  const response = await receive(new Request(address, init), address);
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
}
