/** The HTTP server of a tenant. The only module that depends on Node; only `listen()` loads it. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text, wholeNumber } from "../../core/option-readers.ts";
import { option, readOptions, type Reader } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { ConnectionReset } from "./faults/connection.ts";
import type { HeaderLookup, IncomingRequest } from "./incoming-request.ts";
import type { RawResponse } from "./encode-response.ts";

/** The options of `tenant.listen()`. */
export interface ListenOptions {
  /**
   * The port to listen on.
   * @default 0, which means any free port
   */
  readonly port?: number;
  /**
   * The address to listen on, or a name of this machine. `"0.0.0.0"` lets other machines in.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * Which pages of other origins may call, such as `["http://localhost:5173"]`, or whether all may (CORS): answers their
   * preflight requests, and lets their scripts read all headers, with cookies too.
   * @default false, as Qlik Cloud does without an entry for the origin
   */
  readonly cors?: boolean | readonly string[];
}

const origins: Reader<boolean | readonly string[]> = (value, name) => {
  if (typeof value === "boolean") return value;
  const isOrigin = (text: unknown): boolean =>
    typeof text === "string" && URL.canParse(text) && new URL(text).origin === text;
  if (Array.isArray(value) && value.every(isOrigin)) return value as string[];
  throw new QlikInputError(
    `"${name}" must be a boolean or an array of origins such as "http://localhost:5173", got ${JSON.stringify(value)}.`,
  );
};

const OPTIONS = {
  port: option(wholeNumber(0, 65_535), 0),
  host: option(text, "127.0.0.1"),
  cors: option(origins, false),
};

/** A tenant's HTTP server. */
export interface TenantServer {
  /** Such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
  /** Calls `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

type HandleRequest = (received: IncomingRequest) => Promise<RawResponse>;

/** @throws {QlikInputError} for a wrong option, and on platforms without servers. */
export async function serve(
  handleRequest: HandleRequest,
  options: ListenOptions,
): Promise<TenantServer> {
  const { port, host, cors } = readOptions(options, OPTIONS);
  const server = createServer()((incoming, outgoing) => {
    const { origin } = incoming.headers;
    if (origin !== undefined && (Array.isArray(cors) ? cors.includes(origin) : cors)) {
      allow(incoming, outgoing, origin);
      if (isPreflight(incoming)) {
        outgoing.writeHead(204).end();
        return;
      }
    }
    respond(incoming, outgoing, handleRequest).catch((error: unknown) => {
      if (outgoing.headersSent) {
        outgoing.destroy();
        return;
      }
      if (error instanceof ConnectionReset) {
        outgoing.socket?.resetAndDestroy();
        return;
      }
      // A request that fetch could not send, such as one with an invalid Host header.
      outgoing.writeHead(400);
      outgoing.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
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
      // close() would wait for the idle connections that clients keep open.
      server.closeAllConnections();
    }));
  const origin = `http://${reachable(host)}:${(server.address() as AddressInfo).port}`;
  return { origin, close, [Symbol.asyncDispose]: close };
}

/** Requested from the platform, so that bundlers for browsers find no import. */
function createServer(): typeof import("node:http").createServer {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (process?.getBuiltinModule) return process.getBuiltinModule("node:http").createServer;
  throw new QlikInputError(
    'This platform has no servers: listen() needs Node, Deno or Bun. Pass "tenant.fetch" to the client instead.',
  );
}

/** The host of an address by which this machine reaches what listens on it. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && "access-control-request-method" in headers;
}

/** Allows the page that calls everything. A wildcard would not hold for calls with cookies (Fetch standard, section 3.3). */
function allow({ headers }: IncomingMessage, outgoing: ServerResponse, origin: string): void {
  outgoing.setHeader("access-control-allow-origin", origin);
  outgoing.setHeader("access-control-allow-credentials", "true");
  outgoing.setHeader("vary", "origin");
  for (const what of ["method", "headers"] as const) {
    const asked = headers[`access-control-request-${what}`];
    const name = what === "method" ? "methods" : what;
    if (asked !== undefined) outgoing.setHeader(`access-control-allow-${name}`, asked);
  }
}

function exposeHeaders(outgoing: ServerResponse, headers: RawResponse["headers"]): void {
  if (outgoing.hasHeader("access-control-allow-origin"))
    outgoing.setHeader("access-control-expose-headers", Object.keys(headers).join(", "));
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handleRequest: HandleRequest,
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  // From the Host header, so that links have the origin that the client uses: localhost, or a forwarded port.
  const origin = `http://${headers.host ?? "127.0.0.1"}`;
  let signal: AbortSignal | undefined;
  const response = await handleRequest({
    method,
    // Concatenated, since a path that begins with // would be parsed as another host.
    url: new URL(url.startsWith("/") ? origin + url : url, origin),
    headers: lookup(headers),
    // Without a body there is nothing to wait for, which saves time.
    body:
      "content-length" in headers || "transfer-encoding" in headers
        ? await read(incoming)
        : NO_BODY,
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

/** Returns a signal that aborts when the client disconnects before the response is complete. */
function signalOfDisconnect(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  return gone.signal;
}

async function send(
  { status, headers, body }: RawResponse,
  outgoing: ServerResponse,
): Promise<void> {
  exposeHeaders(outgoing, headers);
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
  // The source ends when the client disconnects, even while it has nothing to send.
  outgoing.once("close", () => {
    reader.cancel().catch(() => undefined);
  });
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    await write(outgoing, part.value);
  }
  outgoing.end();
}

/** Waits until the chunk is sent, so that an error that follows does not discard it. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
