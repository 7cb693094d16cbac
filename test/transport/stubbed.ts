/** A client whose network is a list of answers, on a clock that nobody waits for. */
import { createQlikClient, type QlikClient, type QlikClientOptions } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";

/** What `fetch` does: it answers, it fails, or it never comes back. */
export type Outcome = Response | Error | "silence";

export interface Stubbed {
  readonly qlik: QlikClient;
  readonly clock: ManualClock;
  /** What was sent, as `fetch` was given it. */
  readonly sent: readonly Request[];
  /** The waits before each repetition, in milliseconds. */
  readonly delays: readonly number[];
  /** How many timers run. */
  readonly timers: () => number;
}

/** The last outcome is that of all further requests. Waits between attempts pass by themselves. */
export function stubbed(
  outcomes: readonly (() => Outcome)[],
  options: Partial<QlikClientOptions> = {},
): Stubbed {
  const clock = new ManualClock();
  const [sent, delays]: [Request[], number[]] = [[], []];
  const timers = new Set<() => void>();
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    rateLimit: "off",
    clock: {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      after(delay, run) {
        const stop = clock.after(delay, () => {
          timers.delete(stop);
          run();
        });
        timers.add(stop);
        return () => {
          timers.delete(stop);
          stop();
        };
      },
    },
    fetch: (url, init) => {
      const outcome = (outcomes[sent.length] ?? outcomes.at(-1))?.();
      sent.push(new Request(url, init));
      if (outcome === "silence") return new Promise(() => undefined);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome!);
    },
    logger: (event) => {
      if (event.type !== "retry") return;
      delays.push(event.delayMs);
      void clock.advance(Math.ceil(event.delayMs));
    },
    ...options,
  });
  return { qlik, clock, sent, delays, timers: () => timers.size };
}

/** An answer with a JSON body. */
export function answer(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): () => Response {
  return () => Response.json(body, { status, headers });
}

/** What Node's fetch throws when the connection fails so. */
export function failure(code: string): () => Error {
  const cause = Object.assign(new Error("connect"), { code });
  return () => new TypeError("fetch failed", { cause });
}

/** What a promise rejects with. */
export function thrown(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`It resolved with ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}
