/** The calls of this process that wait for one rate limit, and the permits that it holds. */
import { MAX_TIMER } from "../../core/duration.ts";
import { isWorker } from "../../core/platform.ts";
import { waitInLine } from "../../core/wait-in-line.ts";
import { QlikConnectionError } from "../../errors/errors.ts";
import type { BudgetKey } from "../../transport/rate-budget.ts";
import { Account } from "./account.ts";
import { LocalShare } from "./local-share.ts";
import { readReply, takeScript, type TakeReply, type TakeRequest } from "./take-script.ts";
import { timesOf, type Times } from "./times.ts";
import type { FleetBudgetTools } from "./tools.ts";

export interface LineTools extends FleetBudgetTools {
  /** The name of this process in the fleet. */
  readonly member: string;
  readonly random: () => number;
}

/**
 * Gives permits to calls, first come, first served. It takes them from Redis for the length of a lease, as many as it is likely to
 * use, so that most calls need no round trip, and returns what it doesn't use. While Redis is unavailable, it goes on with
 * the local share.
 */
export class Line {
  readonly #tools: LineTools;
  readonly #key: BudgetKey;
  readonly #times: Times;
  /** The most permits that are granted at once. */
  readonly #most: number;
  readonly #keys: readonly [string, string];
  readonly #waiting = new Set<() => void>();
  readonly #account: Account;
  readonly #local: LocalShare;
  /** The permits in hand. `granted` is what the last grant had, and `used` what has been taken of permits since. */
  readonly #lease = {
    ...{ left: 0, bucket: 0, granted: 0, used: 0 },
    ...{ at: -Infinity, until: -Infinity, untilDate: -Infinity },
  };
  #stopTimer: (() => void) | undefined;
  #asking: Promise<void> | undefined;
  #isLocal = false;
  #isClosed = false;
  /** When Redis may be asked again, when it was asked last, and until when this process reports that it lives. */
  #askAt = -Infinity;
  #askedAt = -Infinity;
  #activeUntil = -Infinity;
  #closedUntil = -Infinity;
  #isPauseTold = true;
  #allowance: { left: number; readonly until: number; isTold: boolean } | undefined;

  constructor(key: BudgetKey, tools: LineTools) {
    this.#tools = tools;
    this.#key = key;
    this.#times = timesOf(key);
    // The part in braces puts both keys in one slot of a cluster.
    const name = `${tools.prefix}{${key.name.replace(/[{}]/g, "")}}`;
    this.#keys = [`${name}:budget`, `${name}:members`];
    const { window, bucket: precision } = this.#times;
    const { limit } = key;
    this.#most = Math.max(1, Math.ceil(limit / 10));
    this.#account = new Account(this.#times);
    this.#local = new LocalShare(
      { limit, window, precision, burst: this.#most, share: tools.localShare },
      this.#now(),
    );
  }

  acquire(signal: AbortSignal | undefined): Promise<void> | undefined {
    signal?.throwIfAborted();
    if (this.#waiting.size === 0 && this.#take(this.#now())) return undefined;
    const turn = waitInLine(this.#waiting, signal, () => {
      this.#plan();
    });
    // In Workers, the timer of a request that has ended never fires.
    if (!this.#stopTimer || this.#waiting.size === 1 || isWorker()) this.#drain();
    return turn;
  }

  pause(milliseconds: number): void {
    const jitter = this.#tools.random() * this.#times.jitter;
    this.#closedUntil = Math.max(this.#closedUntil, this.#now() + milliseconds + jitter);
    this.#local.beginAt(this.#closedUntil);
    this.#isPauseTold = false;
    void this.#ask();
  }

  sync(left: number, milliseconds: number): void {
    // Told with the next request for permits: a round trip for each response would be too many.
    this.#allowance = { left, until: this.#now() + milliseconds, isTold: false };
    this.#plan();
  }

  /** Returns what is held. Afterwards, calls go on by the local share alone. */
  async close(): Promise<void> {
    await this.#asking;
    if (this.#lease.left > 0 && !this.#isLocal) await this.#ask();
    this.#isClosed = true;
    this.#isLocal = true;
    this.#drain();
  }

  #now(): number {
    return this.#tools.clock.monotonic();
  }

  #take(now: number): boolean {
    if (now < this.#closedUntil) return false;
    const allowance = this.#allowance;
    if (allowance && now < allowance.until && allowance.left <= 0) return false;
    const lease = this.#lease;
    // The monotonic clock of a function that the platform has frozen may not have moved meanwhile.
    if (lease.left > 0 && now < lease.until && this.#tools.clock.now() < lease.untilDate) {
      lease.left--;
      lease.used++;
    } else if (this.#isLocal && this.#local.take(now)) this.#activeUntil = now + this.#times.window;
    else return false;
    if (allowance) allowance.left--;
    return true;
  }

  /** Sends the waiting requests for which there are permits, and asks for more. */
  #drain(): void {
    const now = this.#now();
    for (const go of this.#waiting) {
      if (!this.#take(now)) break;
      go();
    }
    if (this.#isDue(now)) void this.#ask();
    this.#plan();
  }

  /** Whether Redis should be asked now. */
  #isDue(now: number): boolean {
    return !this.#asking && this.#dueAt(now) <= now;
  }

  #dueAt(now: number): number {
    if (this.#isClosed) return Infinity;
    if (this.#waiting.size > 0) return this.#askAt;
    if (this.#isLocal) return now < this.#activeUntil ? this.#askAt : Infinity;
    // What is left of a lease is returned; a process that has sent something reports that it lives.
    if (this.#lease.left > 0) return this.#lease.until;
    return now < this.#activeUntil ? this.#askedAt + this.#times.heartbeat : Infinity;
  }

  /** Sets the timer for what comes next. */
  #plan(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const now = this.#now();
    let next = this.#asking ? Infinity : this.#dueAt(now);
    const isWaiting = this.#waiting.size > 0;
    if (isWaiting) {
      const isAllowed = !this.#allowance || this.#allowance.left > 0;
      const allowedAt = isAllowed ? -Infinity : this.#allowance!.until;
      const opensAt = Math.max(this.#closedUntil, allowedAt);
      if (this.#isLocal) next = Math.min(next, Math.max(opensAt, this.#local.next(now)));
    }
    if (next === Infinity) return;
    const wait = Math.min(Math.max(1, Math.ceil(next - now)), MAX_TIMER);
    this.#stopTimer = this.#tools.clock.after(
      wait,
      () => {
        this.#stopTimer = undefined;
        this.#drain();
      },
      { background: !isWaiting },
    );
  }

  /** Settles everything with Redis in one round trip. Never rejects. */
  #ask(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    return (this.#asking ??= this.#exchange().finally(() => {
      this.#asking = undefined;
      // A pause that was told meanwhile must not wait.
      if (!this.#isPauseTold && !this.#isLocal) this.#askAt = -Infinity;
      this.#drain();
    }));
  }

  async #exchange(): Promise<void> {
    const { commands, health } = this.#tools;
    const sentAt = this.#now();
    const sentDate = this.#tools.clock.now();
    const request = this.#request(sentAt);
    this.#lease.left = 0;
    this.#askedAt = sentAt;
    if (request.pause) this.#isPauseTold = true;
    try {
      const reply = readReply(
        await commands.run(takeScript, this.#keys, [JSON.stringify(request)]),
      );
      health.succeeded();
      this.#accept(reply, request, sentAt, sentDate);
    } catch (error) {
      if (request.pause) this.#isPauseTold = false;
      this.#isLocal = true;
      if (this.#account.isOutdated(sentAt)) this.#local.beginAt(sentAt);
      this.#account.fail(sentAt);
      this.#askAt = this.#now() + this.#times.probe * (0.5 + this.#tools.random());
      health.failed(
        error instanceof QlikConnectionError
          ? error
          : new QlikConnectionError("Redis returned something unexpected.", { cause: error }),
      );
    }
  }

  #request(now: number): TakeRequest {
    const { member, processClass, localShare } = this.#tools;
    const { limit } = this.#key;
    const { window, bucket, lease, gather, ramp, settle } = this.#times;
    const held = this.#lease;
    const most = this.#most;
    const need = now < this.#closedUntil ? 0 : Math.min(this.#waiting.size, most);
    const recent = Math.ceil((held.used / Math.max(1, now - held.at)) * lease);
    const isShort = held.left === 0 && now < held.until;
    const forecast = Math.max(recent, isShort ? 2 * held.granted : 0);
    const allowance = this.#allowance;
    const report = this.#local.report(now);
    return {
      ...this.#account.request(now, report !== undefined),
      ...{ limit, window, bucket, lease, most, member, localShare, gather, settle, need },
      class: processClass?.name ?? "-",
      share: processClass?.share,
      want: need === 0 ? 0 : Math.max(need, forecast),
      back: held.left,
      backTo: held.bucket,
      ...(report && { report }),
      ...(!this.#isPauseTold && {
        pause: { closed: Math.max(0, Math.ceil(this.#closedUntil - now)), ramp },
      }),
      ...(allowance &&
        !allowance.isTold &&
        now < allowance.until && {
          left: { count: Math.max(0, allowance.left), milliseconds: allowance.until - now },
        }),
    };
  }

  #accept(reply: TakeReply, request: TakeRequest, sentAt: number, sentDate: number): void {
    const now = this.#now();
    const { window, lease } = this.#times;
    const { granted, bucket, wait, isUnknown } = reply;
    this.#account.accept(reply, request, now);
    if (request.report) this.#local.acknowledge(request.report);
    if (request.left && this.#allowance) this.#allowance.isTold = true;
    if (request.step > 0 && !isUnknown) {
      const untilOf = (step: number): number =>
        now + (step + 1) * request.bucket + window - reply.now;
      this.#local.learn({ parts: reply.used.map(([step, count]) => [untilOf(step), count]) });
    }
    // Other processes may not have reported yet.
    this.#isLocal = reply.isGathering;
    this.#askAt = isUnknown ? now : now + wait + this.#tools.random() * Math.min(wait, 50);
    if (granted > 0) {
      // Its time began when it was asked for, which is before Redis granted it.
      Object.assign(this.#lease, {
        ...{ left: granted, granted, bucket },
        ...{ until: sentAt + lease, untilDate: sentDate + lease },
        ...{ at: now, used: 0 },
      });
      this.#activeUntil = now + window;
    }
  }
}
