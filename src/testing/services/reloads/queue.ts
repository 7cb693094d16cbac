/** The reloads of a tenant: from QUEUED and RELOADING to their end, on the tenant's clock. */
import type { Reload, ReloadStatus } from "../../../../generated/schema.ts";
import type { Collection } from "../../engine/store.ts";
import type { Clock } from "../../state/clock.ts";
import type { ReloadOutcome } from "../../state/options.ts";
import { isoTime } from "../../state/time.ts";

/** The maximum weight of a reload; the minimum is 1. */
const MAX_WEIGHT = 10;

/** The duration after which Qlik stops a reload: three hours, in milliseconds. */
const MAX_DURATION = 3 * 3_600_000;

/** A reload, as far as it is stored. Qlik only shows the script variables in the log. */
export interface ReloadRecord extends Omit<Reload, "links" | "log"> {
  readonly partial: boolean;
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** A reload as it is requested: `external` by an API call, `chronos` by a reload task. */
export type ReloadOrder = Omit<ReloadRecord, "status" | "creationTime">;

/** The settings of a queue. */
export interface ReloadRules {
  /** The number of reloads that run at a time. */
  readonly engines: number;
  /** The time from the request for a reload to its end when an engine is free, in milliseconds. */
  readonly duration: number;
  /** The maximum number of reloads of an app a day, by UTC. */
  readonly quota: number;
  /** Called for every reload that has ended. */
  readonly onEnd: (reload: ReloadRecord) => void;
}

/** A reload that has not ended. */
interface Pending {
  readonly id: string;
  readonly appId: string;
  /** The queued reloads of the same weight. */
  readonly queue: Set<Pending>;
  readonly duration: number;
  readonly outcome: Outcome;
  /** When it may leave the queue, by the clock. */
  readonly readyAt: number;
  /** Cancels the timer of the next status. */
  stop: () => void;
}

/** The end of one reload, in place of those of its app. */
export interface GivenEnd {
  readonly outcome: Outcome;
  readonly duration: number | undefined;
}

type Outcome = Pick<ReloadRecord, "status" | "errorCode" | "errorMessage">;

export class ReloadQueue {
  readonly #clock: Clock;
  readonly #records: Collection<ReloadRecord>;
  readonly #rules: ReloadRules;
  /** By app, where it differs from that of the tenant. */
  readonly #durations = new Map<string, number>();
  /** By app: an app has at most one. */
  readonly #pending = new Map<string, Pending>();
  /** The queued reloads by weight, the heaviest first; among equals, the oldest first. */
  readonly #queued: readonly Set<Pending>[] = Array.from({ length: MAX_WEIGHT }, () => new Set());
  #busyEngines = 0;
  /** The number of reloads of each app on a day. */
  #used = { day: "", byApp: new Map<string, number>() };
  readonly #outcomes: ReloadOutcome[] = [];

  constructor(clock: Clock, records: Collection<ReloadRecord>, rules: ReloadRules) {
    this.#clock = clock;
    this.#records = records;
    this.#rules = rules;
  }

  get(id: string): ReloadRecord | undefined {
    return this.#records.get(id);
  }

  all(): readonly ReloadRecord[] {
    return this.#records.records;
  }

  /** Returns the reload of an app that has not ended, if there is one. */
  pendingOf(appId: string): ReloadRecord | undefined {
    return this.#records.get(this.#pending.get(appId)?.id ?? "");
  }

  /** Returns whether an app's quota of today is used up. */
  isQuotaMet(appId: string): boolean {
    return (this.#usedToday().get(appId) ?? 0) >= this.#rules.quota;
  }

  /** Sets the duration of later reloads of an app, in milliseconds. */
  setDuration(appId: string, duration: number): void {
    this.#durations.set(appId, duration);
  }

  /** Sets the outcome of the next reload of an app for which none is set. */
  script(outcome: ReloadOutcome): void {
    this.#outcomes.push(outcome);
  }

  /** Queues a reload, whose outcome and duration may be given. The app must not have a pending one. */
  add(order: ReloadOrder, given: Partial<GivenEnd> = {}): ReloadRecord {
    const { id, appId, weight = 1 } = order;
    const requested = given.duration ?? this.#durations.get(appId) ?? this.#rules.duration;
    const duration = Math.min(requested, MAX_DURATION);
    const outcome = given.outcome ?? this.#takeOutcome(appId);
    const wait = shareInQueue(duration);
    const readyAt = this.#clock.now() + wait;
    const pending: Pending = {
      id,
      appId,
      queue: this.#queued[MAX_WEIGHT - weight] ?? new Set(),
      duration,
      // A reload that is stopped does not reach the outcome that was set.
      outcome: requested > MAX_DURATION ? { status: "EXCEEDED_LIMIT" } : outcome,
      readyAt,
      stop: this.#clock.after(wait, () => {
        // Platforms run a timer up to a millisecond before its time by their own clock.
        this.#startReady(Math.max(readyAt, this.#clock.now()));
      }),
    };
    const used = this.#usedToday();
    used.set(appId, (used.get(appId) ?? 0) + 1);
    this.#pending.set(appId, pending);
    pending.queue.add(pending);
    const creationTime = isoTime(this.#clock);
    return this.#records.set(id, { ...order, status: "QUEUED", creationTime });
  }

  /** Cancels a reload. Returns its new status; `undefined` when it had ended before. */
  cancel({ id, appId }: ReloadRecord): ReloadStatus | undefined {
    const pending = this.#pending.get(appId);
    if (pending?.id !== id) return undefined;
    const { status } = this.#records.require(id);
    if (status === "QUEUED") {
      this.#end(pending, { status: "CANCELED" });
    } else if (status === "RELOADING") {
      this.#records.change(id, { status: "CANCELING" });
      this.#endAfter(shareInQueue(pending.duration), pending, { status: "CANCELED" });
    }
    return this.#records.require(id).status;
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

  /** Starts reloads on the free engines. */
  #startReady(now: number): void {
    for (const queue of this.#queued) {
      // Durations differ by app, so an older reload may not be ready when a younger one is.
      for (const next of queue) {
        if (this.#busyEngines === this.#rules.engines) return;
        if (next.readyAt > now) continue;
        this.#busyEngines++;
        queue.delete(next);
        const startTime = isoTime(this.#clock);
        this.#records.change(next.id, { status: "RELOADING", startTime });
        this.#endAfter(next.duration - shareInQueue(next.duration), next, next.outcome);
      }
    }
  }

  /** Replaces the timer of a reload. */
  #endAfter(delay: number, pending: Pending, outcome: Outcome): void {
    pending.stop();
    pending.stop = this.#clock.after(delay, () => {
      this.#end(pending, outcome);
    });
  }

  #end(pending: Pending, { status, errorCode, errorMessage }: Outcome): void {
    pending.stop();
    if (!pending.queue.delete(pending)) this.#busyEngines--;
    this.#pending.delete(pending.appId);
    const endTime = isoTime(this.#clock);
    const reload = this.#records.change(pending.id, {
      status,
      ...(status === "SUCCEEDED" && { engineTime: endTime }),
      endTime,
      ...(status === "FAILED" && {
        errorCode: errorCode ?? "EngineConnectionError",
        errorMessage: errorMessage ?? "The connection to the engine was lost",
      }),
    });
    this.#rules.onEnd(reload);
    this.#startReady(this.#clock.now());
  }
}

/** Returns the time in the queue: a tenth of the duration. The engine needs as long to stop. */
function shareInQueue(duration: number): number {
  return duration / 10;
}
