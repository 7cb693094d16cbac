/** A server that records requests and answers as a probe says. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { listen } from "../../listen.ts";
import { PLATFORM } from "../child-server.ts";

export interface Seen {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** Answers a request, which is the first of a probe or a later one. */
export type Answer = (response: ServerResponse, count: number) => void;

export interface ProbeServer {
  readonly origin: string;
  /** Forgets what it has seen, and answers so from now on. */
  begin(answer: Answer): void;
  readonly seen: readonly Seen[];
}

export async function withProbeServer<T>(work: (server: ProbeServer) => Promise<T>): Promise<T> {
  let answer: Answer = json({});
  let seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    request.resume();
    // @qlik/api asks other hosts than Qlik's what they are.
    if (url.startsWith("/api")) {
      seen.push({ method, url, headers, at: performance.now() });
      answer(response, seen.length);
    } else json(JSON.parse(PLATFORM))(response, 0);
  });
  const { origin, close } = await listen(server);
  try {
    return await work({
      origin,
      begin(next) {
        answer = next;
        seen = [];
      },
      get seen() {
        return seen;
      },
    });
  } finally {
    close();
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}
