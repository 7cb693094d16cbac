import type { Reload, ReloadRequest } from "../../../generated/schema.ts";
import type { AnyQlikClient } from "../../client/client-types.ts";
import { passAbort } from "../../core/abort.ts";
import { callListener } from "../../core/call-listener.ts";
import { describeValue } from "../../core/describe-value.ts";
import { callback, concurrency, flag } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import { createSemaphore } from "../../core/semaphore.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { dependenciesFirst } from "./dependencies.ts";
import type { ReloadOptions } from "./handle.ts";
import { assertReloadRequest, RELOAD_OPTIONS } from "./options.ts";
import { reloadApp } from "./reload-app.ts";

/** The outcome of one of many reloads. */
export type ReloadOutcome =
  | { readonly appId: string; readonly outcome: "succeeded"; readonly reload: Reload }
  /** `error` is what `reloadApp` rejects with. */
  | { readonly appId: string; readonly outcome: "failed"; readonly error: unknown }
  /** It was not started, because of the app `because`. */
  | { readonly appId: string; readonly outcome: "skipped"; readonly because: string };

/** The progress of many reloads. */
export interface ReloadsProgress {
  /** The app that has just changed. */
  readonly appId: string;
  /** Its reload's status, or its outcome. */
  readonly status: Reload["status"] | ReloadOutcome["outcome"];
  /** How many apps have an outcome. */
  readonly done: number;
  readonly total: number;
}

/** The options of {@link reloadAll} and {@link reloadChain}. */
export interface ReloadsOptions extends Omit<ReloadOptions, "throwOnFailure"> {
  /**
   * How many reloads run at a time, or `Infinity`.
   * @default 10
   */
  readonly concurrency?: number | undefined;
  /**
   * Whether nothing more is started after a failure. Running reloads continue.
   * @default false
   */
  readonly stopOnFailure?: boolean | undefined;
  /**
   * Gets each change of each reload. When it throws, or its promise rejects before the end, the waiting ends and the job
   * rejects with that error.
   */
  readonly onProgress?: ((progress: ReloadsProgress) => unknown) | undefined;
}

const { throwOnFailure: _, ...SHARED_OPTIONS } = RELOAD_OPTIONS;

const OPTIONS = {
  ...SHARED_OPTIONS,
  concurrency: option(concurrency, 10),
  stopOnFailure: option(flag, false),
  onProgress: option(
    callback<(progress: ReloadsProgress) => unknown>("a function (progress) => void"),
  ),
} satisfies OptionsTable<ReloadsOptions>;

/**
 * Reloads apps, several at a time, and returns the outcome of each, in the given order. Failures don't reject; an abort
 * does. `deadline` is that of each reload.
 *
 * @throws {QlikInputError} at once, for an app that is listed twice or without its id, and for options that can't be used.
 * @example
 * const outcomes = await reloadAll(qlik, ["sales", "stock"], { concurrency: 5 });
 * const failed = outcomes.filter(({ outcome }) => outcome === "failed");
 */
export function reloadAll(
  qlik: AnyQlikClient,
  apps: readonly (string | ReloadRequest)[],
  options: ReloadsOptions = {},
): Promise<ReloadOutcome[]> {
  const nodes = new Map<string, Node>();
  assertArray(apps, "apps");
  for (const [index, app] of apps.entries()) {
    const request = typeof app === "string" ? { appId: app } : app;
    // An array of JavaScript may hold anything, such as what a search has not found.
    assertReloadRequest(request, `apps[${index}]`);
    if (nodes.has(request.appId)) {
      throw new QlikInputError(`"apps" must not list the app ${request.appId} twice.`);
    }
    nodes.set(request.appId, { request, after: [] });
  }
  return run(qlik, nodes, [...nodes.keys()], options);
}

/**
 * Reloads apps after those that they depend on. Apps that depend on a failed one are skipped.
 *
 * @param graph for each app, by id, the apps that must be reloaded before it
 * @throws {QlikInputError} at once, for a cycle, for an app that only appears as a dependency, and for options that can't
 * be used.
 * @example
 * await reloadChain(qlik, { sales: [], stock: [], finance: ["sales", "stock"] });
 */
export function reloadChain(
  qlik: AnyQlikClient,
  graph: Readonly<Record<string, readonly string[]>>,
  options: ReloadsOptions = {},
): Promise<ReloadOutcome[]> {
  if (typeof graph !== "object" || graph === null || Symbol.iterator in graph) {
    throw new QlikInputError(
      `"graph" must be an object of apps and their dependencies, got ${describeValue(graph)}.`,
    );
  }
  for (const [appId, after] of Object.entries(graph)) {
    assertReloadRequest({ appId }, "graph");
    // A text would be taken for a list of letters.
    assertArray(after, `graph.${appId}`);
  }
  const nodes = new Map(
    Object.entries(graph).map(([appId, after]) => [appId, { request: { appId }, after }]),
  );
  return run(qlik, nodes, dependenciesFirst(graph), options);
}

interface Node {
  readonly request: ReloadRequest;
  readonly after: readonly string[];
}

function assertArray(list: unknown, name: string): void {
  if (!Array.isArray(list)) {
    throw new QlikInputError(`"${name}" must be an array of apps, got ${describeValue(list)}.`);
  }
}

/** Runs the reloads of `nodes`; `order` has each app after its dependencies. */
function run(
  qlik: AnyQlikClient,
  nodes: ReadonlyMap<string, Node>,
  order: readonly string[],
  options: ReloadsOptions,
): Promise<ReloadOutcome[]> {
  const { concurrency, stopOnFailure, onProgress, signal, ...shared } = readOptions(
    options,
    OPTIONS,
  );
  // A controller of its own, so that nothing goes on behind the caller's back when a callback fails.
  const stop = new AbortController();
  const release = passAbort(signal, (reason) => {
    stop.abort(reason);
  });
  const acquire = createSemaphore(concurrency);
  const outcomes = new Map<string, Promise<ReloadOutcome>>();
  const total = nodes.size;
  let done = 0;
  let failed: string | undefined;
  let callbackFailure: { readonly error: unknown } | undefined;

  const report = (appId: string, status: ReloadsProgress["status"]): void => {
    if (!onProgress) return;
    callListener(onProgress, { appId, status, done, total }, (error) => {
      callbackFailure ??= { error };
      stop.abort(error);
    });
  };
  const reload = async (appId: string, request: ReloadRequest): Promise<ReloadOutcome> => {
    try {
      const handle = reloadApp(qlik, request, { ...shared, signal: stop.signal });
      handle.onProgress(({ status }) => {
        report(appId, status);
      });
      return { appId, outcome: "succeeded", reload: await handle };
    } catch (error) {
      if (stop.signal.aborted) throw error;
      return { appId, outcome: "failed", error };
    }
  };
  const attempt = async (appId: string, { request, after }: Node): Promise<ReloadOutcome> => {
    const dependencies = await Promise.all(after.map((id) => outcomes.get(id)!));
    const missing = dependencies.find(({ outcome }) => outcome !== "succeeded");
    if (missing) return { appId, outcome: "skipped", because: missing.appId };
    const releaseSlot = await acquire();
    try {
      if (stopOnFailure && failed !== undefined) {
        return { appId, outcome: "skipped", because: failed };
      }
      const outcome = await reload(appId, request);
      // Before the slot is free: what waits for it must know.
      if (outcome.outcome === "failed") failed ??= appId;
      return outcome;
    } finally {
      releaseSlot();
    }
  };
  const settle = async (appId: string): Promise<ReloadOutcome> => {
    const outcome = await attempt(appId, nodes.get(appId)!);
    done++;
    report(appId, outcome.outcome);
    return outcome;
  };
  const settleAll = async (): Promise<ReloadOutcome[]> => {
    try {
      for (const appId of order) outcomes.set(appId, settle(appId));
      const all = await Promise.all([...nodes.keys()].map((appId) => outcomes.get(appId)!));
      if (callbackFailure) throw callbackFailure.error;
      return all;
    } catch (error) {
      stop.abort(error);
      throw callbackFailure ? callbackFailure.error : error;
    } finally {
      release();
    }
  };
  return settleAll();
}
