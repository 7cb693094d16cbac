import type { Reload } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { abortSignal, callback, duration, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { paginate } from "../../lists/paginate.ts";

/** Which reloads to report. */
export interface ReconcileOptions {
  /**
   * When `reconcile` ran last, or the time to begin with: a `Date`, or text such as `2026-06-01T00:00:00Z`. Reloads that
   * ended within `gracePeriod` before it are included, since that run has left them out.
   */
  readonly since: Date | string;
  /**
   * Returns whether the event of a reload was received. It is called with the reload's id, which is `data.id` of
   * `com.qlik.v1.reload.finished`.
   * @default none was received
   */
  readonly heard?: ((reloadId: string) => boolean | Promise<boolean>) | undefined;
  /**
   * Only reloads of this app. Required for callers without the role TenantAdmin.
   * @default all apps
   */
  readonly appId?: string | undefined;
  /**
   * How long after the end of a reload its event may still arrive: milliseconds, or text such as `"2m"`.
   * @default "1m"
   */
  readonly gracePeriod?: Duration | undefined;
  /** Aborts the reading, which then rejects with `QlikAbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** The time, in milliseconds since 1970. */
function readTime(value: unknown, name: string): number {
  const time =
    value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : NaN;
  if (!Number.isNaN(time)) return time;
  const got = value instanceof Date ? "an invalid Date" : describeValue(value);
  throw new QlikInputError(
    `"${name}" must be a Date or a time such as 2026-06-01T00:00:00Z, got ${got}.`,
  );
}

const OPTIONS = {
  since: required(readTime),
  heard: option(
    callback<(reloadId: string) => boolean | Promise<boolean>>("a function (reloadId) => boolean"),
    () => false,
  ),
  appId: option(text),
  gracePeriod: option(duration({ min: 0 }), 60_000),
  signal: option(abortSignal),
} satisfies OptionsTable<ReconcileOptions>;

const PLACE = { remedies: { grace: 'Use "gracePeriod".' } };

/**
 * Finds the reloads that have ended and whose events were never received, the newest first: Qlik sends an event once, and
 * doesn't send it again when it gets lost. Run it periodically in addition to a webhook, with the time of the last run as
 * `since`: each reload is then checked in one run. Iterating rejects as that of `paginate` does.
 *
 * @throws {QlikInputError} for options that can't be used.
 * @example
 * for await (const reload of reconcile(qlik, { since: lastRun, heard: (id) => handled.has(id) })) {
 *   console.log(`The event of ${reload.id} got lost: ${reload.status}`);
 * }
 */
export function reconcile(qlik: AnyQlikClient, options: ReconcileOptions): AsyncIterable<Reload> {
  const { since, heard, appId, gracePeriod, signal } = readOptions(options, OPTIONS, PLACE);
  const { clock } = resultsOf(qlik);
  return {
    async *[Symbol.asyncIterator]() {
      // Reloads that ended later are left to the next run, which begins where this one ends.
      const until = clock.now() - gracePeriod;
      const query = {
        sort: "-endTime",
        limit: 100,
        ...(appId !== undefined && { appId }),
      } as const;
      const call = { params: { query }, ...(signal && { signal }) };
      for await (const reload of paginate(qlik, "/api/v1/reloads", call)) {
        // Reloads that are still running have no end. Qlik doesn't document where in the order they are.
        if (!reload.endTime) continue;
        const endedAt = Date.parse(reload.endTime);
        if (endedAt <= since - gracePeriod) return;
        // A time that can't be read must not hide a reload.
        if (!(endedAt > until) && !(await heard(reload.id))) yield reload;
      }
    },
  };
}
