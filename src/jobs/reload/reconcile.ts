import type { Reload } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { paginate } from "../../lists/paginate.ts";

/** Which reloads to look for. */
export interface ReconcileOptions {
  /**
   * When it was run last, or the time to begin with: a `Date`, or text such as `2026-06-01T00:00:00Z`. Reloads that ended
   * within `grace` before it are looked at too, since that run has left them out.
   */
  readonly since: Date | string;
  /**
   * Whether the event of a reload has come; asked with the reload's id, which is `data.id` of
   * `com.qlik.v1.reload.finished`.
   * @default none has come
   */
  readonly heard?: (reloadId: string) => boolean | Promise<boolean>;
  /**
   * Reloads of this app alone. Who is no TenantAdmin has to say.
   * @default all apps
   */
  readonly appId?: string;
  /**
   * Milliseconds after the end of a reload in which its event may still be on its way.
   * @default 60_000
   */
  readonly grace?: number;
  /** Ends the reading, with `QlikAbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives the reloads that have ended and whose events never came, the newest first: Qlik sends an event once, and what gets
 * lost is not sent again. Run it now and then beside a webhook, with the time of the last run as `since`: each reload is
 * looked at in one run then. What goes wrong on the way rejects as `paginate` does.
 *
 * @throws {QlikInputError} at once, when `since` is no time.
 * @example
 * for await (const reload of reconcile(qlik, { since: lastRun, heard: (id) => handled.has(id) })) {
 *   console.log(`The event of ${reload.id} got lost: ${reload.status}`);
 * }
 */
export function reconcile(qlik: AnyQlikClient, options: ReconcileOptions): AsyncIterable<Reload> {
  const { since, heard = () => false, appId, grace = 60_000, signal } = options;
  const from = since instanceof Date ? since.getTime() : Date.parse(since);
  if (Number.isNaN(from)) throw new QlikInputError("reconcile: since is no time.");
  const { clock } = resultsOf(qlik);
  return {
    async *[Symbol.asyncIterator]() {
      // The runs meet here: what ended later is left to the next one.
      const until = clock.now() - grace;
      const query = {
        sort: "-endTime",
        limit: 100,
        ...(appId !== undefined && { appId }),
      } as const;
      const call = { params: { query }, ...(signal && { signal }) };
      for await (const reload of paginate(qlik, "/api/v1/reloads", call)) {
        // Those that go on have no end. Qlik doesn't say where in the order they stand.
        if (reload.endTime === undefined) continue;
        const ended = Date.parse(reload.endTime);
        if (ended <= from - grace) return;
        if (ended <= until && !(await heard(reload.id))) yield reload;
      }
    },
  };
}
