import type { ReloadRequest } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { readOptions } from "../../core/options.ts";
import type { ReloadHandle, ReloadOptions, ReloadTicket } from "./handle.ts";
import { createReloadHandle } from "./reload-job.ts";
import { assertReloadRequest, readTicket, RELOAD_OPTIONS, RESUME_OPTIONS } from "./options.ts";
import { startReload } from "./start.ts";

/**
 * Reloads an app and waits until the reload has ended. Polls after 15 % of the time since the start, at least 1 s and at
 * most 30 s; with `events` the end is known at once.
 *
 * Rejects with `QlikReloadError` when the reload ends otherwise than by success, `QlikApiError` when Qlik rejects it (`isQuota`,
 * a missing role), `QlikTimeoutError` after the deadline, `QlikAbortError` by the signal; `jobState` of the latter two says
 * whether the reload was started. A POST whose response is lost rejects with `QlikConnectionError`: call again, to attach to
 * the reload if it was started.
 *
 * @throws {QlikInputError} at once, for options or a request that can't be used.
 * @example
 * const reload = await reloadApp(qlik, { appId });
 *
 * const run = reloadApp(qlik, { appId, partial: true }, { deadline: "10m", logLines: 20 });
 * process.once("SIGINT", () => void run.cancel().catch(console.error));
 * for await (const { status } of run) console.log(status);
 */
export function reloadApp(
  qlik: AnyQlikClient,
  request: ReloadRequest,
  options: ReloadOptions = {},
): ReloadHandle {
  assertReloadRequest(request, "request");
  const values = readOptions(options, RELOAD_OPTIONS);
  const results = resultsOf(qlik);
  return createReloadHandle(results, request.appId, values, {
    start: (signal) => startReload(results, request, values.ifPending, signal),
  });
}

/**
 * Waits for a reload that another process, or an earlier run, has started.
 *
 * @param ticket what `JSON.parse` makes of `JSON.stringify(handle)`
 * @throws {QlikInputError} at once, when the ticket has no reload or no app, or for options that can't be used.
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
  const { appId, reloadId } = readTicket(ticket);
  const values = { ...readOptions(options, RESUME_OPTIONS), ifPending: "attach" } as const;
  const results = resultsOf(qlik);
  return createReloadHandle(results, appId, values, { reloadId });
}
