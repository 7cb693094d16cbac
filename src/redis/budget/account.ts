/** What this process knows of the budget in Redis, which it repeats in case that Redis or the network has lost something. */
import type { TakeReply, TakeRequest } from "./take-script.ts";
import type { Times } from "./times.ts";

/** Permits that were granted by the request of that number. */
interface Grant {
  readonly id: number;
  readonly bucket: number;
  readonly at: number;
  /** How many of them were not returned. */
  count: number;
}

type Statement = Pick<
  TakeRequest,
  "id" | "seen" | "grants" | "generation" | "step" | "used" | "usedAt" | "away"
>;

export class Account {
  readonly #times: Times;
  #id = 0;
  /** The last request whose reply arrived, and when. */
  #seen = 0;
  #seenAt = -Infinity;
  #generation = "";
  /** The overview of use as Redis gave it, when, and to which request. */
  #used: TakeReply["used"] = [];
  #overviewAt = -Infinity;
  #overviewId = 0;
  /** Whether Redis has lost its data, so that it must be told the overview. */
  #isAskedForUse = false;
  /** The last grants: others don't know of them, and a replica that took over may not. */
  #grants: Grant[] = [];
  /** The local shares of all processes together. */
  #fleetShare = 0;
  /** Since when Redis is unavailable. */
  #awaySince: number | undefined;

  constructor(times: Times) {
    this.#times = times;
  }

  /** The part of the next request that concerns what was before. */
  request(now: number, isOverviewNeeded: boolean): Statement {
    const { overview, step } = this.#times;
    const isOverviewDue = isOverviewNeeded || now - this.#overviewAt >= overview;
    return {
      id: ++this.#id,
      seen: this.#seen,
      grants: this.#grants.map(({ id, bucket, count }) => [id, bucket, count]),
      generation: this.#generation,
      step: isOverviewDue ? step : 0,
      ...(this.#isAskedForUse && { used: this.#used, usedAt: this.#overviewId }),
      ...(this.#awaySince !== undefined && {
        away: { fleetShare: this.#fleetShare, milliseconds: Math.ceil(now - this.#awaySince) },
      }),
    };
  }

  accept(reply: TakeReply, { id, back, step }: TakeRequest, now: number): void {
    const { generation, isUnknown, fleetShare, granted, bucket, used } = reply;
    this.#seen = id;
    this.#seenAt = now;
    this.#generation = generation;
    this.#isAskedForUse = isUnknown;
    this.#awaySince = undefined;
    this.#fleetShare = fleetShare;
    if (step > 0 && !isUnknown) {
      this.#used = used;
      this.#overviewAt = now;
      this.#overviewId = id;
    }
    const last = this.#grants.at(-1);
    if (last) last.count -= back;
    this.#grants.push({ id, bucket, count: granted, at: now });
    this.#grants = this.#grants.filter(
      ({ id, at, count }) =>
        count > 0 && (id > this.#overviewId || now - at < 2 * this.#times.lease),
    );
  }

  /** Redis did not answer a request of that time. */
  fail(sentAt: number): void {
    this.#awaySince ??= sentAt;
  }

  /** Whether too much may have happened since the last reply for this process to know what the fleet has left. */
  isOutdated(now: number): boolean {
    return this.#awaySince === undefined && now - this.#seenAt > 2 * this.#times.lease;
  }
}
