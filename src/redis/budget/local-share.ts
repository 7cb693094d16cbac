/** What a process sends by itself while Redis is unavailable, and what it reports of that afterwards. */

/** What the fleet had used when Redis was last available, in the time of this process. */
export interface FleetUse {
  /** Until when which number of permits counts, as `[until, count]`. */
  readonly parts: readonly (readonly [until: number, count: number])[];
}

/** Requests that were sent: their number in this process, how many milliseconds ago, and how many. */
export type SentReport = readonly (readonly [id: number, age: number, count: number])[];

/** The requests sent at about one time. */
interface Sent {
  readonly id: number;
  at: number;
  count: number;
  /** Whether it is in a report, so that it must not change. */
  isTold: boolean;
  /** Whether Redis has counted them. They still use up the share until they leave the window. */
  isReported: boolean;
}

export interface LocalShareOptions {
  readonly limit: number;
  readonly window: number;
  readonly share: number;
  /** The share of so many requests may be sent at once. More are sent at the average rate of the share. */
  readonly burst: number;
  /** Requests sent within this time of each other are kept as one number. */
  readonly precision: number;
}

/**
 * A share of the limit, less the same share of what the fleet had used: so the shares of all processes together leave what
 * was in use alone. Most of it is sent at its average rate, so that the fleet knows what a process that has
 * not come back may have sent at most.
 */
export class LocalShare {
  readonly #options: LocalShareOptions;
  #use: FleetUse = { parts: [] };
  #log: Sent[] = [];
  #count = 0;
  /** How many requests may be sent at once, and since when they get more. */
  #ready: { count: number; at: number };

  constructor(options: LocalShareOptions, now: number) {
    this.#options = options;
    this.#ready = { count: 1, at: now };
  }

  get #own(): number {
    return Math.max(1, this.#options.share * this.#options.limit);
  }

  get #burst(): number {
    return Math.max(1, this.#options.share * this.#options.burst);
  }

  /** Takes the place of what was known of the fleet. */
  learn(use: FleetUse): void {
    this.#use = use;
  }

  /** Sends nothing until then, and no more than one request at once afterwards. */
  beginAt(time: number): void {
    this.#ready = { count: 1, at: time };
  }

  /** Counts one more request, if there is room for it. */
  take(now: number): boolean {
    if (this.next(now) > now) return false;
    this.#ready = { count: this.#readyAt(now) - 1, at: now };
    const last = this.#log.at(-1);
    if (last && !last.isTold && now - last.at < this.#options.precision) {
      last.at = now;
      last.count++;
    } else {
      this.#log.push({ id: ++this.#count, at: now, count: 1, isTold: false, isReported: false });
    }
    return true;
  }

  /** When the next request may be sent. */
  next(now: number): number {
    const { limit, window } = this.#options;
    this.#trim(now);
    const parts = this.#use.parts.filter(([until]) => until > now);
    const used = parts.reduce((sum, [, count]) => sum + count, 0);
    const own = this.#own;
    const sent = this.#log.reduce((sum, { count }) => sum + count, 0);
    if (Math.floor((own * (limit - used)) / limit) - sent < 1) {
      // Something has to leave the window first.
      const ends = [...parts.map(([until]) => until), ...this.#log.map(({ at }) => at + window)];
      return Math.min(...ends, now + window);
    }
    const begin = Math.max(now, this.#ready.at);
    return begin + (Math.max(0, 1 - this.#readyAt(begin)) * window) / own;
  }

  /** What Redis has not acknowledged yet; `undefined` if there is nothing. */
  report(now: number): SentReport | undefined {
    this.#trim(now);
    const open = this.#log.filter(({ isReported }) => !isReported);
    for (const each of open) each.isTold = true;
    if (open.length === 0) return undefined;
    return open.map(({ id, at, count }) => [id, Math.floor(now - at), count]);
  }

  /** Redis has counted the report. */
  acknowledge(report: SentReport): void {
    const [last] = report.at(-1)!;
    for (const each of this.#log) each.isReported ||= each.id <= last;
  }

  #trim(now: number): void {
    while (this.#log[0] && this.#log[0].at + this.#options.window <= now) this.#log.shift();
  }

  #readyAt(time: number): number {
    const { count, at } = this.#ready;
    return Math.min(this.#burst, count + ((time - at) * this.#own) / this.#options.window);
  }
}
