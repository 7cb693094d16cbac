/**
 * Many calls at once through the embedded tenant, over real sockets, of which about a tenth meets a fault. The client is
 * the default one but for its clock, which runs ten thousand times as fast, and for more repetitions.
 */
import { createQlikClient, type LogEvent } from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import type { ResponseBody } from "../../src/types.ts";
import { createFastClock, SPEED } from "./fast-clock.ts";
import { addFaults, TOKEN_EXPIRY } from "./faults.ts";
import { heapUsed, leaksIn, listenToComplaints, openSockets, socketsClosed } from "./leaks.ts";
import { Ledger, type Outcome } from "./ledger.ts";
import { isOnStage, CALLS_PER_TURN, stage, turn } from "./story.ts";

export interface SoakOptions {
  /** Each has a new tenant in the place of the old one, so that only what the client holds can grow. */
  readonly rounds: number;
  readonly callsPerRound: number;
  readonly atOnce: number;
  readonly seed: string;
}

export interface SoakReport {
  readonly calls: ReadonlyMap<string, number>;
  /** By what the client told: attempts, repetitions, waits, tokens. */
  readonly events: ReadonlyMap<LogEvent["type"], number>;
  /** How many requests each kind of fault struck. */
  readonly struck: ReadonlyMap<string, number>;
  /** What callers were told of their POSTs and PATCHes. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Megabytes after each round. */
  readonly heap: readonly number[];
  /** After each round, and when the server was closed. */
  readonly sockets: readonly number[];
  /** What must not be; empty when all is well. */
  readonly violations: readonly string[];
}

const CREDENTIALS = { clientId: "soak", clientSecret: "soak-secret" };

/**
 * A tenth of the attempts fails, and with each token that ends those that are under way with it: with nine repetitions,
 * a call fails by bad luck once in thousands of millions.
 */
const RETRIES = 9;

/** How long a token lives: 500 calls. One that ends strikes all calls that are under way with it. */
const TURNS_PER_TOKEN = 50;

/** Both ends of a connection for each call that is under way, and some that are about to close. */
const MOST_SOCKETS = 2.5;

/** Makes the calls. What goes wrong is in the report. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { rounds, callsPerRound, atOnce, seed } = options;
  const ledger = new Ledger();
  const [events, struck] = [new Map<LogEvent["type"], number>(), new Map<string, number>()];
  const [heap, sockets]: [number[], number[]] = [[], []];
  const stopListening = listenToComplaints((complaint) => {
    ledger.violate(complaint);
  });
  const port = await freePort();
  const qlik = createQlikClient({
    tenant: `http://127.0.0.1:${port}`,
    auth: CREDENTIALS,
    clock: createFastClock(),
    retry: { retries: RETRIES, maxElapsed: 60_000 * SPEED },
    timeout: 60_000 * SPEED,
    logger: ({ type }) => events.set(type, (events.get(type) ?? 0) + 1),
  });
  // One for all calls: their listeners must not gather.
  const { signal } = new AbortController();

  for (let round = 0; round < rounds; round++) {
    const data = { ...stage(atOnce, CREDENTIALS.clientId), oauthClients: [CREDENTIALS] };
    const tenant = createTenant({ seed: `${seed} ${round}`, rateLimit: false, data });
    const server = await tenant.listen({ port });
    const faults = addFaults(tenant.faults);
    let turns = callsPerRound / CALLS_PER_TURN;
    const work = async (worker: number): Promise<void> => {
      while (turns-- > 0) {
        if (turns % TURNS_PER_TOKEN === 0) tenant.faults.add(TOKEN_EXPIRY);
        await turn(qlik, { worker, number: turns, signal }, ledger);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
    for (const [name, { hits }] of faults) struck.set(name, (struck.get(name) ?? 0) + hits);
    tenant.faults.clear();
    ledger.settle(await countActs(tenant));
    sockets.push(openSockets());
    await server.close();
    heap.push(heapUsed());
  }
  await socketsClosed();
  sockets.push(openSockets());
  stopListening();
  const { calls, outcomes, violations } = ledger;
  const leaks = leaksIn(heap, sockets, MOST_SOCKETS * atOnce);
  return { calls, events, struck, outcomes, heap, sockets, violations: [...violations, ...leaks] };
}

/** How often the tenant acted, by the mark that each act has left: a name of an app, a value in an accepted PATCH. */
async function countActs(tenant: Tenant): Promise<ReadonlyMap<string, number>> {
  const marks: unknown[] = [];
  for (const { method, status, body } of tenant.requests) {
    if (method === "PATCH" && status === 200) marks.push((body as { value: string }[])[0]?.value);
  }
  const query = "/api/v1/items?resourceType=app&limit=100";
  for (let next: string | undefined = tenant.origin + query; next !== undefined;) {
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const response = await tenant.fetch(next, { headers });
    const page = (await response.json()) as ResponseBody<"GET /api/v1/items", 200>;
    marks.push(...page.data.map(({ name }) => name).filter((name) => !isOnStage(name)));
    next = page.links.next?.href;
  }
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(String(mark), (counts.get(String(mark)) ?? 0) + 1);
  return counts;
}

/** A port that nobody listens at, for tenants that follow one another. */
async function freePort(): Promise<number> {
  const server = await createTenant().listen();
  await server.close();
  return Number(new URL(server.origin).port);
}
