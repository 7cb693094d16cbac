/** The reloads of a tenant: QUEUED, RELOADING, an end; on the tenant's clock. */
import type { Reload, ReloadStatus, ReloadType } from "../../../../generated/schema.ts";
import type { Clock } from "../../state/clock.ts";
import type { ReloadOutcome } from "../../state/options.ts";
import { isoTime } from "../../state/time.ts";

/** The greatest weight that a reload may have; the least is 1. */
const MAX_WEIGHT = 10;

/** Qlik stops a reload that takes more: three hours, in milliseconds. */
const MAX_DURATION = 3 * 3_600_000;

type Timed = Pick<Reload, "startTime" | "engineTime" | "endTime" | "errorCode" | "errorMessage">;

/** What is known of a reload when it is asked for. */
export interface ReloadOrder {
  readonly id: string;
  readonly sequence: number;
  readonly appId: string;
  readonly userId: string;
  /** What started it: `external` an API call, `chronos` a reload task. */
  readonly type: ReloadType;
  readonly partial: boolean;
  readonly weight: number;
  /** Script variables, by name. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly resourceId?: string;
  readonly resourceType?: string;
}

export type ReloadRecord = ReloadOrder &
  Timed & { readonly status: ReloadStatus; readonly creationTime: string };

/** How a tenant reloads. */
export interface ReloadRules {
  /** How many reloads run at a time. */
  readonly engines: number;
  /** Milliseconds from the request for a reload to its end, when an engine is free. */
  readonly duration: number;
  /** How many reloads an app may have a day, by UTC. */
  readonly quota: number;
  /** Is told of every reload that has ended. */
  readonly onEnd: (reload: ReloadRecord) => void;
}

/** A reload that has not ended, with what moves it on. */
interface Pending {
  record: ReloadRecord;
  readonly duration: number;
  readonly outcome: Outcome;
  /** When it may leave the queue, in the clock's milliseconds. */
  readonly readyAt: number;
  /** Takes back the timer that moves it on. */
  stop: () => void;
}

type Outcome = Pick<ReloadRecord, "status" | "errorCode" | "errorMessage">;

export class ReloadQueue {
  readonly #clock: Clock;
  readonly #rules: ReloadRules;
  /** By app, where it isn't the tenant's. */
  readonly #durations = new Map<string, number>();
  readonly #records = new Map<string, ReloadRecord>();
  /** By app, as an app has one at most. */
  readonly #pending = new Map<string, Pending>();
  /** Those in the queue, by weight, the heaviest first; the oldest first among equals. */
  readonly #queued: readonly Set<Pending>[] = Array.from({ length: MAX_WEIGHT }, () => new Set());
  #busyEngines = 0;
  /** How many reloads each app has had on a day. */
  #used = { day: "", byApp: new Map<string, number>() };
  readonly #outcomes: ReloadOutcome[] = [];

  constructor(clock: Clock, rules: ReloadRules) {
    this.#clock = clock;
    this.#rules = rules;
  }

  get(id: string): ReloadRecord | undefined {
    return this.#records.get(id);
  }

  all(): ReloadRecord[] {
    return [...this.#records.values()];
  }

  /** The reload of an app that has not ended, if there is one. */
  pendingOf(appId: string): ReloadRecord | undefined {
    return this.#pending.get(appId)?.record;
  }

  /** Whether an app has had all the reloads that it may have today. */
  isQuotaMet(appId: string): boolean {
    return (this.#usedToday().get(appId) ?? 0) >= this.#rules.quota;
  }

  /** Says how long the reloads of an app take from now on, in milliseconds. */
  setDuration(appId: string, duration: number): void {
    this.#durations.set(appId, duration);
  }

  /** Says how the next reload of an app ends that has no outcome yet. */
  script(outcome: ReloadOutcome): void {
    this.#outcomes.push(outcome);
  }

  /** Queues a reload. The app must have none that is pending. */
  add(order: ReloadOrder): ReloadRecord {
    const record: ReloadRecord = {
      ...order,
      status: "QUEUED",
      creationTime: isoTime(this.#clock),
    };
    const asked = this.#durations.get(record.appId) ?? this.#rules.duration;
    const duration = Math.min(asked, MAX_DURATION);
    const outcome = this.#takeOutcome(record.appId);
    const wait = shareInQueue(duration);
    const readyAt = this.#clock.now() + wait;
    const pending: Pending = {
      record,
      duration,
      // One that is stopped does not come to the end that it was to have.
      outcome: asked > MAX_DURATION ? { status: "EXCEEDED_LIMIT" } : outcome,
      readyAt,
      stop: this.#clock.after(wait, () => {
        // Platforms fire a timer up to a millisecond before their own clock shows its time.
        this.#startReady(Math.max(readyAt, this.#clock.now()));
      }),
    };
    const used = this.#usedToday();
    used.set(record.appId, (used.get(record.appId) ?? 0) + 1);
    this.#records.set(record.id, record);
    this.#pending.set(record.appId, pending);
    this.#queueOf(record).add(pending);
    return record;
  }

  /** Gives the status that the reload has thereby; `undefined` when it had ended before. */
  cancel({ id, appId }: ReloadRecord): ReloadStatus | undefined {
    const pending = this.#pending.get(appId);
    if (pending?.record.id !== id) return undefined;
    if (pending.record.status === "QUEUED") {
      this.#end(pending, { status: "CANCELED" });
    } else if (pending.record.status === "RELOADING") {
      this.#change(pending, { status: "CANCELING" });
      this.#endAfter(shareInQueue(pending.duration), pending, { status: "CANCELED" });
    }
    return pending.record.status;
  }

  #usedToday(): Map<string, number> {
    const day = isoTime(this.#clock).slice(0, 10);
    if (day !== this.#used.day) this.#used = { day, byApp: new Map() };
    return this.#used.byApp;
  }

  #takeOutcome(appId: string): Outcome {
    const index = this.#outcomes.findIndex((outcome) => outcome.appId === appId);
    return this.#outcomes.splice(index, index < 0 ? 0 : 1)[0] ?? { status: "SUCCEEDED" };
  }

  #queueOf({ weight }: ReloadRecord): Set<Pending> {
    return this.#queued[MAX_WEIGHT - weight] ?? new Set();
  }

  /** Fills the free engines. */
  #startReady(now: number): void {
    for (const queue of this.#queued) {
      // Apps differ in how long theirs wait, so that an older one may not be ready where a younger one is.
      for (const next of queue) {
        if (this.#busyEngines === this.#rules.engines) return;
        if (next.readyAt > now) continue;
        this.#busyEngines++;
        queue.delete(next);
        this.#change(next, { status: "RELOADING", startTime: isoTime(this.#clock) });
        this.#endAfter(next.duration - shareInQueue(next.duration), next, next.outcome);
      }
    }
  }

  /** In place of what was to come before. */
  #endAfter(delay: number, pending: Pending, outcome: Outcome): void {
    pending.stop();
    pending.stop = this.#clock.after(delay, () => {
      this.#end(pending, outcome);
    });
  }

  #end(pending: Pending, { status, errorCode, errorMessage }: Outcome): void {
    pending.stop();
    if (!this.#queueOf(pending.record).delete(pending)) this.#busyEngines--;
    this.#pending.delete(pending.record.appId);
    const endTime = isoTime(this.#clock);
    this.#change(pending, {
      status,
      ...(status === "SUCCEEDED" && { engineTime: endTime }),
      endTime,
      ...(status === "FAILED" && {
        errorCode: errorCode ?? "EngineConnectionError",
        errorMessage: errorMessage ?? "The connection to the engine was lost",
      }),
    });
    this.#rules.onEnd(pending.record);
    this.#startReady(this.#clock.now());
  }

  #change(pending: Pending, change: Timed & { status: ReloadStatus }): void {
    pending.record = { ...pending.record, ...change };
    this.#records.set(pending.record.id, pending.record);
  }
}

/** A tenth of the time, which is also what the engine needs to stop. */
function shareInQueue(duration: number): number {
  return duration / 10;
}
