/** The table of failures in docs/reliability.md, row by row against a client. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  type CallResult,
  type Fetch,
  type QlikClientOptions,
} from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";

const guide = readFileSync(path.resolve(import.meta.dirname, "../../docs/reliability.md"), "utf8");

/** What a failure is made of. */
interface Failing {
  readonly fetch: Fetch;
  readonly client?: Partial<QlikClientOptions>;
  readonly call?: (clock: ManualClock) => object;
}

const never: Fetch = () => new Promise(() => undefined);

function broken(code: string): Failing {
  const cause = Object.assign(new Error("broken"), { code });
  return { fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) };
}

function answers(status: number, headers: Record<string, string> = {}, body = "{}"): Failing {
  return { fetch: () => Promise.resolve(new Response(body, { status, headers })) };
}

function redirects(status: number, location: string): Failing {
  return {
    fetch: (url) =>
      Promise.resolve(
        url.endsWith("/there")
          ? new Response("{}", { headers: { "content-type": "application/json" } })
          : new Response(null, { status, headers: { location } }),
      ),
  };
}

const HOME = "/there";
const AWAY = "https://elsewhere.example/there";

/** The failures of each row, by its first cell. */
const ROWS: Record<string, readonly Failing[]> = {
  "connection refused, host not found": ["ECONNREFUSED", "ENOTFOUND"].map(broken),
  "no sockets or files left on this machine": ["EMFILE", "ENOBUFS"].map(broken),
  "certificate or TLS handshake": ["SELF_SIGNED_CERT_IN_CHAIN", "ERR_SSL_WRONG_VERSION_NUMBER"].map(
    broken,
  ),
  "a header or option that `fetch` rejects": [broken("UND_ERR_INVALID_ARG")],
  "connection closed before the response ended": [
    broken("ECONNRESET"),
    {
      fetch: () => {
        const body = new ReadableStream({
          pull(controller) {
            controller.error(new TypeError("terminated"));
          },
        });
        const headers = { "content-type": "application/json" };
        return Promise.resolve(new Response(body, { headers }));
      },
    },
  ],
  "an attempt takes longer than `timeout`": [{ fetch: never }],
  "the call takes longer than `deadline`": [{ fetch: never, client: { deadline: 1000 } }],
  "`signal` is aborted": [
    {
      fetch: never,
      call: (clock) => {
        const controller = new AbortController();
        clock.after(10, () => {
          controller.abort();
        });
        return { signal: controller.signal };
      },
    },
  ],
  "408, 500, 502, 504": [408, 500, 502, 504].map((status) => answers(status)),
  "503": [answers(503)],
  "503 with Retry-After": [answers(503, { "retry-after": "100" })],
  "429 of the rate limit": [answers(429, { "retry-after": "20" }), answers(429)],
  "429 with a `RELOADS-…` code": [answers(429, {}, '{"errors":[{"code":"RELOADS-004"}]}')],
  "Retry-After of more than 5 minutes": [answers(503, { "retry-after": "301" })],
  "401": [{ ...answers(401), client: { auth: { token: tokens() } } }],
  "403, 404, 409 and all others": [400, 403, 404, 409, 412, 501, 505].map((status) =>
    answers(status),
  ),
  "success with a wrong body": [answers(200, { "content-type": "application/json" }, "<html>")],
  "any of these, with a stream as body": [
    {
      ...answers(503, { "retry-after": "1" }),
      call: () => ({ body: new Blob(["a"]).stream() }),
    },
  ],
};

function tokens(): () => string {
  let given = 0;
  return () => `token-${++given}`;
}

const TABLE = new Map(
  guide
    .split("## When something fails")[1]!
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => {
      const [name = "", ...cells] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [name, cells];
    }),
);

interface Seen {
  readonly times: number;
  readonly end: string;
  readonly hint: string | undefined;
}

async function see(method: string, { fetch, client, call }: Failing): Promise<Seen> {
  const clock = new ManualClock();
  let times = 0;
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    clock,
    fetch: (url, init) => {
      times++;
      return fetch(url, init);
    },
    ...client,
  });
  const request = qlik.request as (...args: unknown[]) => Promise<CallResult<unknown>>;
  const options = { ...(method.startsWith("P") && { body: {} }), ...call?.(clock) };
  const asked = request(method, "/api/v1/anything", options).then(
    (result: { ok?: boolean; call?: { hint?: string } }) => ({
      end: result.ok ? "success" : "result",
      hint: result.call?.hint,
    }),
    (error: unknown) => error as { name: string; hint?: string },
  );
  await clock.advance("1h");
  const outcome = await asked;
  return { times, end: "name" in outcome ? outcome.name : outcome.end, hint: outcome.hint };
}

/** How often the request is sent, by how the cell begins. */
function timesBy(cell: string): number {
  const [word = ""] = /^\w+/.exec(cell) ?? [];
  const times = { retried: 4, once: 2, no: 1 }[word];
  return times ?? expect.fail(`the cell must begin with retried, once or no: ${cell}`);
}

describe("when something fails, the guide is right about", () => {
  test("all that can fail", () => {
    const redirecting = ["redirect on the tenant", "redirect to another origin"];
    expect([...TABLE.keys()].sort()).toEqual([...Object.keys(ROWS), ...redirecting].sort());
  });

  const cases = Object.keys(ROWS).flatMap((name) =>
    ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"]
      // HEAD has no body that could be wrong, and neither has a body to send.
      .filter((method) => !(method === "HEAD" && /body|closed/.test(name)))
      .filter((method) => !(/^(GET|DELETE)$/.test(method) && name.includes("stream")))
      .map((method) => [name, method] as const),
  );
  test.each(cases)("%s, with %s", async (name, method) => {
    const [idempotent = "", other = "", end = ""] = TABLE.get(name) ?? [];
    const cell = /^P(OST|ATCH)$/.test(method) ? other : idempotent;
    for (const failing of ROWS[name] ?? []) {
      const seen = await see(method, failing);
      // The dash: no GET has such a response.
      if (cell !== "–") expect(seen.times).toBe(timesBy(cell));
      if (end.startsWith("the same")) expect(seen.end).toBe("result");
      else expect(seen.end).toBe(/\w+/.exec(end)?.[0]);
      if (end.includes("hint")) expect(seen.hint).toMatch(/^Not retried: /);
    }
  });

  test.each([
    ["GET", 302, HOME, 2, "success"],
    ["DELETE", 302, HOME, 2, "success"],
    ["POST", 303, HOME, 2, "success"],
    ["POST", 307, HOME, 2, "success"],
    ["POST", 308, HOME, 2, "success"],
    ["POST", 302, HOME, 1, "QlikProtocolError"],
    ["GET", 302, AWAY, 2, "success"],
    ["HEAD", 308, AWAY, 2, "success"],
    ["POST", 303, AWAY, 2, "success"],
    ["POST", 307, AWAY, 1, "QlikProtocolError"],
  ])("redirects: %s is told %i to %s", async (method, status, location, times, end) => {
    expect(await see(method, redirects(status, location))).toMatchObject({ times, end });
    const row = location === HOME ? "redirect on the tenant" : "redirect to another origin";
    if (end !== "success") expect(TABLE.get(row)?.[2]).toBe(`\`${end}\``);
  });
});
