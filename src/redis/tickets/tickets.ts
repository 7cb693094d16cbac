import { sleep } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { describeValue } from "../../core/describe-value.ts";
import { duration, text } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type Reader,
} from "../../core/options.ts";
import { QlikConnectionError, QlikInputError } from "../../errors/errors.ts";
import { client } from "../../jobs/job.ts";
import type { ReloadTicket } from "../../jobs/reload/handle.ts";
import type { RunTicket } from "../../jobs/wait/handle.ts";
import { MAX_REMEMBER } from "../dedupe.ts";
import type { RedisFleet } from "../fleet.ts";
import { toolsOf } from "../tools.ts";
import type { RedisTickets, RedisTicketsOptions, TicketHandle, TicketStatus } from "./job-types.ts";
import { attemptOf, createLedger, type Held, type Ledger } from "./ledger.ts";
import { readWorkOptions, workOn } from "./work.ts";

const fleet: Reader<RedisFleet> = (value, name) => {
  if (toolsOf(value)) return value as RedisFleet;
  throw new QlikInputError(
    `"${name}" must be a fleet, got ${describeValue(value)}. Create one with redisFleet().`,
  );
};

const OPTIONS = {
  fleet: required(fleet),
  qlik: required(client),
  queue: option((value, name) => {
    const queue = text(value, name);
    if (!/[{}]/.test(queue)) return queue;
    throw new QlikInputError(`"${name}" must not contain { or }, got ${describeValue(value)}.`);
  }, "jobs"),
  lease: option(duration({ min: 200 }), 30_000),
  remember: option(duration({ max: MAX_REMEMBER }), 7 * 86_400_000),
} satisfies OptionsTable<RedisTicketsOptions>;

/** The longest time between two beats, in milliseconds. */
const MAX_BEAT = 1_000;

/**
 * Lets runs of Qlik outlive the process that started them: their tickets are in Redis, any worker of the fleet waits for them, and
 * another one takes over when it dies. The end of each job is recorded once.
 *
 * @throws {QlikInputError} when an option is invalid.
 * @example
 * const jobs = redisTickets({ fleet, qlik });
 * await jobs.start("nightly", (signal) => reloadApp(qlik, { appId }, { signal }));
 *
 * // In each worker:
 * await jobs.work({
 *   onEnd: (job) => console.log(job.id, job.outcome),
 *   signal,
 * });
 */
export function redisTickets(options: RedisTicketsOptions): RedisTickets {
  const { fleet, qlik, ...settings } = readOptions(options, OPTIONS);
  const tools = toolsOf(fleet)!;
  const { clock } = tools;
  const ledger = createLedger(tools, settings);
  const beatEvery = Math.min(MAX_BEAT, settings.lease / 4);
  /** The ids of jobs by claims that may be in Redis although nothing was started. */
  const lostClaims = new Map<string, string>();
  const dropClaim = async (id: string, claim: string): Promise<void> => {
    await ledger.drop(id, claim);
    lostClaims.delete(claim);
  };
  /** Drops a claim as soon as Redis takes it, or the lease is over. Doesn't keep the process running. Never rejects. */
  const dropLater = async (id: string, claim: string): Promise<void> => {
    lostClaims.set(claim, id);
    const startedAt = clock.monotonic();
    while (lostClaims.has(claim)) {
      if (clock.monotonic() - startedAt > settings.lease) lostClaims.delete(claim);
      else await dropClaim(id, claim).catch(() => pauseInBackground(beatEvery, clock));
    }
  };
  /** Wakes the workers of this process. */
  const workers = new Set<() => void>();

  return {
    async start(id, begin) {
      text(id, "id");
      for (const [lost, lostId] of lostClaims) if (lostId === id) await dropClaim(id, lost);
      const claim = `~${crypto.randomUUID()}`;
      let job: Held | undefined;
      try {
        job = await ledger.claim(id, claim);
      } catch (error) {
        // The claim may be in Redis although its reply was lost: it would stop those who try again.
        void dropLater(id, claim);
        throw error;
      }
      if (!job) return false;
      const stop = keepStarting(ledger, clock, job, beatEvery);
      const controller = new AbortController();
      let ticket: string;
      try {
        const handle = readHandle(begin(controller.signal));
        // Workers wait for it; this process stops waiting when the ticket is stored.
        handle.then(undefined, () => undefined);
        await handle.started;
        ticket = JSON.stringify(handle);
      } catch (error) {
        stop();
        await dropClaim(id, claim).catch(() => void dropLater(id, claim));
        throw error;
      }
      stop();
      try {
        await store(ledger, clock, { ...job, ticket }, { ...settings, beatEvery });
      } finally {
        controller.abort();
      }
      for (const wake of workers) wake();
      return true;
    },
    work(workOptions) {
      const values = readWorkOptions(workOptions);
      const { reloadEvents: events } = fleet;
      const { lease } = settings;
      return workOn(values, { ledger, clock, qlik, events, lease, beatEvery, workers });
    },
    async status(id) {
      const found = await ledger.find(text(id, "id"));
      return found && statusOf(found);
    },
  };
}

function readHandle(value: TicketHandle): TicketHandle {
  const { then, toJSON } = Object(value) as Partial<TicketHandle>;
  if (typeof then === "function" && typeof toJSON === "function") return value;
  throw new QlikInputError(
    `"begin" must return the handle of a run, as reloadApp() does, got ${describeValue(value)}. An async function returns another promise.`,
  );
}

async function pauseInBackground(milliseconds: number, clock: Clock): Promise<void> {
  await new Promise<void>((resolve) => {
    clock.after(milliseconds, resolve, { background: true });
  });
}

/** Keeps the claim of a job while its run is being started. Returns the function that ends this. */
function keepStarting(ledger: Ledger, clock: Clock, job: Held, beatEvery: number): () => void {
  let isOver = false;
  let stopTimer: (() => void) | undefined;
  const plan = (): void => {
    if (isOver) return;
    stopTimer = clock.after(beatEvery, () => {
      void ledger.beat([job], 0).then(plan, plan);
    });
  };
  plan();
  return () => {
    isOver = true;
    stopTimer?.();
  };
}

/** Stores the ticket, so that any worker can take the job at once. */
async function store(
  ledger: Ledger,
  clock: Clock,
  job: Held,
  { lease, beatEvery }: { readonly lease: number; readonly beatEvery: number },
): Promise<void> {
  const startedAt = clock.monotonic();
  const hint = "The run was started. Wait for it with resumeReload() or resumeRun().";
  for (;;) {
    try {
      if (await ledger.store(job)) return;
      throw new QlikConnectionError(
        `Another process has started the job ${JSON.stringify(job.id)}, since this one did not renew its lease for ${lease} ms ("lease").`,
        { jobState: "running", hint },
      );
    } catch (error) {
      const { message, jobState, cause } = error as QlikConnectionError & { jobState?: "running" };
      if (jobState) throw error;
      if (clock.monotonic() - startedAt > lease)
        throw new QlikConnectionError(message, { cause, jobState: "running", hint });
    }
    await sleep(beatEvery, clock, (slept) => slept);
  }
}

function statusOf({
  state,
  fence,
  text: record,
}: {
  readonly state: "open" | "ended";
  readonly fence: string;
  readonly text: string;
}): TicketStatus {
  const attempt = attemptOf(fence);
  if (state === "ended") {
    const ended = JSON.parse(record) as Pick<
      TicketStatus & { readonly state: "ended" },
      "outcome" | "message"
    >;
    return { state, attempt, ...ended };
  }
  if (record.startsWith("~")) return { state: "starting", attempt };
  return { state: "running", attempt, ticket: JSON.parse(record) as ReloadTicket | RunTicket };
}
