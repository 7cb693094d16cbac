/** The reloads of a tenant: QUEUED, RELOADING, an end; on the tenant's clock. */
import type { Reload, ReloadStatus } from "../../../generated/schema.ts";
import type { Clock } from "../clock.ts";
import type { ReloadOutcome } from "../options.ts";
import { isoTime } from "./time.ts";

/** How many reloads a tenant runs at a time. Qlik promises no number. */
const ENGINES = 4;

/** The greatest weight that a reload may have; the least is 1. */
export const HEAVIEST = 10;

type Timed = Pick<Reload, "startTime" | "engineTime" | "endTime" | "errorCode" | "errorMessage">;

/** What is known of a reload when it is asked for. */
export interface ReloadOrder {
  readonly id: string;
  readonly sequence: number;
  readonly appId: string;
  readonly userId: string;
  readonly partial: boolean;
  readonly weight: number;
  readonly resourceId?: string;
  readonly resourceType?: string;
}

export type ReloadRecord = ReloadOrder &
  Timed & { readonly status: ReloadStatus; readonly creationTime: string };

/** A reload that has not ended, with what moves it on. */
interface Pending {
  record: ReloadRecord;
  readonly outcome: Ending;
  /** When it may leave the queue, in the clock's milliseconds. */
  readonly readyAt: number;
  /** Takes back the timer that moves it on. */
  stop: () => void;
}

type Ending = Pick<ReloadRecord, "status" | "errorCode" | "errorMessage">;

export class ReloadQueue {
  readonly #clock: Clock;
  readonly #duration: number;
  readonly #onEnd: (reload: ReloadRecord) => void;
  readonly #records = new Map<string, ReloadRecord>();
  /** By app, as an app has one at most. */
  readonly #pending = new Map<string, Pending>();
  /** Those in the queue, by weight, the heaviest first; the oldest first among equals. */
  readonly #queued: readonly Set<Pending>[] = Array.from({ length: HEAVIEST }, () => new Set());
  #busyEngines = 0;
  readonly #outcomes: ReloadOutcome[] = [];

  constructor(clock: Clock, duration: number, onEnd: (reload: ReloadRecord) => void) {
    this.#clock = clock;
    this.#duration = duration;
    this.#onEnd = onEnd;
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
    const wait = this.#duration / 10;
    const readyAt = this.#clock.now() + wait;
    const pending: Pending = {
      record,
      outcome: this.#takeOutcome(record.appId),
      readyAt,
      stop: this.#clock.after(wait, () => {
        // Platforms fire a timer up to a millisecond before their own clock shows its time.
        this.#startReady(Math.max(readyAt, this.#clock.now()));
      }),
    };
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
      this.#endAfter(this.#duration / 10, pending, { status: "CANCELED" });
    }
    return pending.record.status;
  }

  #takeOutcome(appId: string): Ending {
    const index = this.#outcomes.findIndex((outcome) => outcome.appId === appId);
    return this.#outcomes.splice(index, index < 0 ? 0 : 1)[0] ?? { status: "SUCCEEDED" };
  }

  #queueOf({ weight }: ReloadRecord): Set<Pending> {
    return this.#queued[HEAVIEST - weight] ?? new Set();
  }

  /** Fills the free engines. */
  #startReady(now: number): void {
    for (const queue of this.#queued) {
      for (const next of queue) {
        // All wait equally long, so that the oldest is the first to be ready.
        if (next.readyAt > now) break;
        if (this.#busyEngines === ENGINES) return;
        this.#busyEngines++;
        queue.delete(next);
        this.#change(next, { status: "RELOADING", startTime: isoTime(this.#clock) });
        this.#endAfter(this.#duration - this.#duration / 10, next, next.outcome);
      }
    }
  }

  /** In place of what was to come before. */
  #endAfter(delay: number, pending: Pending, ending: Ending): void {
    pending.stop();
    pending.stop = this.#clock.after(delay, () => {
      this.#end(pending, ending);
    });
  }

  #end(pending: Pending, { status, errorCode, errorMessage }: Ending): void {
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
    this.#onEnd(pending.record);
    this.#startReady(this.#clock.now());
  }

  #change(pending: Pending, change: Timed & { status: ReloadStatus }): void {
    pending.record = { ...pending.record, ...change };
    this.#records.set(pending.record.id, pending.record);
  }
}
