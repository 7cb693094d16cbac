import type { ReloadRequest } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { ReloadHandle, ReloadOptions, ReloadTicket } from "./handle.ts";
import { createHandle } from "./create-handle.ts";
import { readReload } from "./read-reloads.ts";
import { startReload } from "./start.ts";

/**
 * Reloads an app and waits until that has ended. How often it looks, and how late it may see the end, is told at
 * `nextLook` (src/reload/polling.ts); events make it immediate.
 *
 * Rejects with `ReloadError` when the reload ends otherwise than by success, `QlikApiError` when Qlik refuses it
 * (`isQuota`, a role that is missing), `QlikTimeoutError` after the deadline, `QlikAbortError` by the signal. A POST whose
 * answer is lost rejects with `QlikConnectionError`: call again, to follow the reload if there is one.
 *
 * @example
 * const reload = await reloadApp(qlik, { appId });
 *
 * const run = reloadApp(qlik, { appId, partial: true }, { deadline: 600_000, logLines: 20 });
 * for await (const { status } of run) console.log(status);
 */
export function reloadApp(
  qlik: AnyQlikClient,
  request: ReloadRequest,
  options: ReloadOptions = {},
): ReloadHandle {
  const results = resultsOf(qlik);
  return createHandle(results, request.appId, options, (signal) =>
    startReload(results, request, options.ifPending, signal),
  );
}

/**
 * Goes on waiting for a reload that another process, or an earlier run, has started.
 *
 * @throws {QlikInputError} at once, when the ticket names no reload or no app.
 * @example
 * const run = reloadApp(qlik, { appId });
 * await run.started;
 * await redis.set("reload", JSON.stringify(run));
 * // later
 * const reload = await resumeReload(qlik, JSON.parse(await redis.get("reload")));
 */
export function resumeReload(
  qlik: AnyQlikClient,
  ticket: ReloadTicket,
  options: Omit<ReloadOptions, "ifPending"> = {},
): ReloadHandle {
  // A store that has none gives null.
  const { appId, reloadId } = Object(ticket) as Partial<ReloadTicket>;
  if (!appId || !reloadId) {
    throw new QlikInputError(
      "resumeReload: there is no appId or no reloadId. Give what JSON.parse makes of JSON.stringify(handle).",
    );
  }
  const results = resultsOf(qlik);
  return createHandle(results, appId, { ...options, ifPending: "attach" }, async (signal) => ({
    reload: await readReload(results, reloadId, signal),
    attached: true,
  }));
}
