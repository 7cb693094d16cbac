/**
 * A server that fails in the way that the key of a request names: a key is `scenario.id`, given as the bearer token, the
 * client's id or the query parameter `key`. `/seen?key=…` returns the requests that it received with a key.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { listen, type Listening } from "../listen.ts";
import type { SeenRequest } from "./behaviours/behaviour.ts";

/** A request, and how many came before it with the same key. */
interface Exchange {
  readonly request: SeenRequest;
  readonly before: number;
  readonly key: string;
  readonly elsewhere: string;
  readonly response: ServerResponse;
}

type Scenario = (exchange: Exchange) => void;

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
};

const error = (code: string): object => ({ errors: [{ code, title: "Injected" }] });

/** What is answered without a failure: the request. */
const echo: Scenario = ({ request, response }) => {
  json(response, 200, request);
};

const once =
  (status: number, headers = {}): Scenario =>
  (exchange) => {
    if (exchange.before > 0) echo(exchange);
    else json(exchange.response, status, error(`HTTP-${status}`), headers);
  };

const redirect =
  (status: number, to: (exchange: Exchange) => string): Scenario =>
  (exchange) => {
    if (exchange.request.path.startsWith("/target")) echo(exchange);
    else exchange.response.writeHead(status, { location: to(exchange) }).end();
  };

const target = ({ key }: Exchange): string => `/target?key=${encodeURIComponent(key)}`;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  echo,
  unavailable: once(503),
  limited: once(429, { "retry-after": "0" }),
  /** The first call of a client is told to wait; the others, which come with a token, too. */
  paused: (exchange) => {
    const calls = exchange.before;
    if (calls > 1) echo(exchange);
    else json(exchange.response, 429, error("HTTP-429"), { "retry-after": "1" });
  },
  down: ({ response }) => {
    json(response, 503, error("HTTP-503"));
  },
  leak: ({ request, response }) => {
    json(response, 400, { errors: [{ code: "X-1", title: request.headers["authorization"] }] });
  },
  html: ({ response }) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>");
  },
  gzip: ({ response }) => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    response.writeHead(200, headers).end(gzipSync(JSON.stringify({ name: "compressed" })));
  },
  /** Never answers. */
  silent: () => undefined,
  /** Promises more than it sends. */
  broken: ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"name": "', () => response.socket?.resetAndDestroy());
  },
  /** Resets the connection, which the first request has left open. */
  reset: (exchange) => {
    if (exchange.request.method === "GET") echo(exchange);
    else exchange.response.socket?.resetAndDestroy();
  },
  away: redirect(302, (exchange) => exchange.elsewhere + target(exchange)),
  moved: redirect(302, target),
  kept: redirect(307, target),
  /** Rejects the first token of a client. */
  stale: ({ request, response }) => {
    const rejects = request.headers["authorization"]?.endsWith(".1") ?? true;
    json(response, rejects ? 401 : 200, rejects ? error("HTTP-401") : { name: "Ann" });
  },
  /** A megabyte, in 16 parts. */
  large: ({ response }) => {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    for (let part = 0; part < 16; part++) response.write(new Uint8Array(65_536).fill(part));
    response.end();
  },
  events: ({ response }) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: one\n\ndata: tw");
    response.end("o\n\n");
  },
};

/** Lets pages of other origins call, also after a redirect from one origin to another. */
function allowPages({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  response.setHeader("access-control-expose-headers", "*");
  const asked = headers["access-control-request-headers"];
  if (asked !== undefined) response.setHeader("access-control-allow-headers", asked);
}

/** @param elsewhere the origin that redirects lead to, if they leave the server */
export async function startFaultServer(elsewhere = ""): Promise<Listening> {
  const requests = new Map<string, SeenRequest[]>();
  const server = createServer((incoming, response) => {
    void respond(incoming, response);
  });

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    allowPages(incoming, response);
    if (incoming.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    const asked = url.searchParams.get("key");
    if (url.pathname === "/seen") {
      json(response, 200, requests.get(asked ?? "") ?? []);
      return;
    }
    const text = body.subarray(0, 10_000).toString();
    const token = /^Bearer (?:token-)?(.+?)(?:\.\d+)?$/.exec(incoming.headers.authorization ?? "");
    const clientId = /"client_id":"([^"]+)"/.exec(text)?.[1];
    const key = token?.[1] ?? clientId ?? asked ?? "";
    const request: SeenRequest = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      bytes: body.length,
      text,
    };
    const earlier = requests.get(key) ?? [];
    requests.set(key, [...earlier, request]);
    if (url.pathname === "/oauth/token") {
      const issued = earlier.filter(({ path }) => path === "/oauth/token").length + 1;
      const token = { access_token: `token-${key}.${issued}`, token_type: "bearer" };
      setTimeout(
        () => {
          json(response, 200, { ...token, expires_in: 21_600 });
        },
        key.startsWith("slowly.") && issued === 1 ? 5_000 : 50,
      );
      return;
    }
    const scenario = SCENARIOS[key.split(".")[0]!] ?? echo;
    scenario({ request, before: earlier.length, key, elsewhere, response });
  }

  return listen(server);
}
