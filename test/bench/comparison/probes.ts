/** What clients do in cases that differ: each is tried with each client, and told in a few words. */
import type { Client, Outcome } from "./clients.ts";
import { json, type Answer, type ProbeServer, type Seen } from "./probe-server.ts";

export interface Probe {
  readonly what: string;
  readonly answer: Answer;
  readonly call: (client: Client) => Promise<Outcome>;
  readonly tell: (outcome: Outcome, seen: readonly Seen[]) => string;
}

/** Each case reads a record of its own, since `@qlik/api` keeps what it has read. */
const RELOAD = { id: "1", appId: "a", status: "SUCCEEDED" };
const ERROR = { errors: [{ code: "HTTP-404", title: "Not found" }] };
const RETRY_AFTER_MS = 1000;
const FILTER = 'status eq "50%"';

export const PROBES: readonly Probe[] = [
  {
    what: "two reads of the same reload",
    answer: json(RELOAD),
    async call(client) {
      await client.read("twice");
      return client.read("twice");
    },
    tell: (_, { length }) => (length === 2 ? "two requests" : "one request, then a cache"),
  },
  {
    what: "`429` with `Retry-After`",
    answer: (response, count) => {
      const answer =
        count === 1
          ? json(ERROR, 429, { "retry-after": String(RETRY_AFTER_MS / 1000) })
          : json(RELOAD);
      answer(response, count);
    },
    call: (client) => client.read("limited"),
    tell: (outcome, [first, second]) => {
      if (!first || !second) return told(outcome);
      return second.at - first.at >= RETRY_AFTER_MS * 0.99
        ? "retried after it"
        : "retried too early";
    },
  },
  {
    what: "`503` for a GET",
    answer: (response, count) => {
      const answer = count === 1 ? json(ERROR, 503) : json(RELOAD);
      answer(response, count);
    },
    call: (client) => client.read("unavailable"),
    tell: retriedOr,
  },
  {
    what: "a response that breaks off",
    answer: (response, count) => {
      if (count > 1) {
        json(RELOAD)(response, count);
        return;
      }
      response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
      response.write('{"id":', () => response.destroy());
    },
    call: (client) => client.read("broken"),
    tell: retriedOr,
  },
  {
    what: "`200` with an HTML page",
    answer: (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html><body>Sign in to the proxy</body></html>");
    },
    call: (client) => client.read("page"),
    tell: told,
  },
  {
    what: "`404`",
    answer: json(ERROR, 404),
    call: (client) => client.read("missing"),
    tell: told,
  },
  {
    what: "a `%` in a query value",
    answer: json({ data: [] }),
    call: (client) => client.list(FILTER),
    tell: (outcome, [seen]) => {
      if (!seen) return told(outcome);
      const { searchParams } = new URL(seen.url, "http://host");
      return searchParams.get("filter") === FILTER ? "encoded" : "sent as another value";
    },
  },
  {
    what: "a `/` in a path value",
    answer: json(RELOAD),
    call: (client) => client.read("a/b"),
    tell: (outcome, [seen]) => {
      if (!seen) return told(outcome);
      return seen.url === "/api/v1/reloads/a%2Fb" ? "encoded" : `requests \`${seen.url}\``;
    },
  },
  ...[
    { value: "..", what: "`..` as a path value" },
    { value: "", what: "an empty path value" },
  ].map(({ value, what }): Probe => ({
    what,
    answer: json({}),
    call: (client) => client.read(value),
    tell: (outcome, [seen]) => (seen ? `requests \`${seen.url}\`` : told(outcome)),
  })),
];

/** Tries each client; returns what each did, by name. */
export async function tryOut(
  { answer, call, tell }: Probe,
  clients: readonly Client[],
  server: ProbeServer,
): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const client of clients) {
    server.begin(answer);
    const outcome = await call(client);
    all.set(client.name, tell(outcome, server.seen));
  }
  return all;
}

/**
 * What each client does with a token for an address without encryption, of another machine. Nothing is sent.
 */
export async function tryPlainHttp(
  makeClients: (origin: string) => readonly Client[],
): Promise<ReadonlyMap<string, string>> {
  const real = globalThis.fetch;
  const all = new Map<string, string>();
  let isSent = false;
  globalThis.fetch = (input, init) => {
    const { url, headers } = new Request(input, init);
    isSent ||= url.startsWith("http:") && headers.has("authorization");
    return Promise.resolve(Response.json(RELOAD));
  };
  try {
    for (const client of makeClients("http://tenant.example")) {
      isSent = false;
      const outcome = await client.read("1");
      all.set(client.name, isSent ? "sends the token" : told(outcome));
    }
  } finally {
    globalThis.fetch = real;
  }
  return all;
}

export const PLAIN_HTTP = "an address with `http:`";

/** All cases, in the order of the table. */
export const CASES: readonly string[] = [...PROBES.map(({ what }) => what), PLAIN_HTTP];

function retriedOr(outcome: Outcome, { length }: readonly Seen[]): string {
  if (length < 2) return told(outcome);
  return outcome.kind === "data" ? "retried" : `retried, then ${told(outcome)}`;
}

function told(outcome: Outcome): string {
  if (outcome.kind === "thrown") return `throws \`${outcome.name}\``;
  return outcome.kind === "data" ? "returned as data" : "an error result";
}
