import type { Reload, ReloadRequest } from "../../../generated/schema.ts";
import type { AnyQlikClient } from "../../client/client-types.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { passAbort } from "../../core/abort.ts";
import type { ReloadOptions } from "./handle.ts";
import { reloadApp } from "./reload-app.ts";
import { createSlots } from "../../core/semaphore.ts";

/** What became of one of many reloads. */
export type ReloadOutcome =
  | { readonly appId: string; readonly outcome: "succeeded"; readonly reload: Reload }
  /** `error` is what `reloadApp` rejects with. */
  | { readonly appId: string; readonly outcome: "failed"; readonly error: unknown }
  /** It was not started, because of the app `because`. */
  | { readonly appId: string; readonly outcome: "skipped"; readonly because: string };

/** How far many reloads have come. */
export interface ReloadsProgress {
  /** The app that has just changed. */
  readonly appId: string;
  /** Its reload's status, or what became of it. */
  readonly status: Reload["status"] | ReloadOutcome["outcome"];
  /** How many apps are through with it. */
  readonly done: number;
  readonly total: number;
}

/** How many reloads are run. */
export interface ReloadsOptions extends Omit<ReloadOptions, "throwOnFailure"> {
  /**
   * How many may run at a time.
   * @default 10
   */
  readonly concurrency?: number;
  /**
   * Whether nothing more is started after a failure. What runs goes on.
   * @default false
   */
  readonly stopOnFailure?: boolean;
  /** Is told each change of each reload. */
  readonly onProgress?: (progress: ReloadsProgress) => void;
}

/**
 * Reloads apps, several at a time, and tells what became of each, in the given order. Failures don't reject; an abort
 * does. `deadline` is that of each reload.
 *
 * @throws {QlikInputError} at once, for an app that is given twice or without its id.
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
  assertList("reloadAll: the second argument", apps);
  for (const app of apps) {
    const request = typeof app === "string" ? { appId: app } : app;
    // An array of JavaScript may hold anything, such as what a search has not found.
    if (!(request as ReloadRequest | undefined)?.appId) {
      throw new QlikInputError("reloadAll: one of the apps has no id.");
    }
    if (nodes.has(request.appId)) {
      throw new QlikInputError(`reloadAll: the app ${request.appId} is given twice.`);
    }
    nodes.set(request.appId, { request, after: [] });
  }
  return run(qlik, nodes, options);
}

/**
 * Reloads apps after those that they depend on. What depends on a failure is skipped.
 *
 * @param graph for each app, by id, those that have to be reloaded before
 * @throws {QlikInputError} at once, for a circle, and for an app that is named as a dependency alone.
 * @example
 * await reloadChain(qlik, { sales: [], stock: [], finance: ["sales", "stock"] });
 */
export function reloadChain(
  qlik: AnyQlikClient,
  graph: Readonly<Record<string, readonly string[]>>,
  options: ReloadsOptions = {},
): Promise<ReloadOutcome[]> {
  const nodes = new Map(
    Object.entries(graph).map(([appId, after]) => [appId, { request: { appId }, after }]),
  );
  assertOrder(nodes);
  return run(qlik, nodes, options);
}

interface Node {
  readonly request: ReloadRequest;
  readonly after: readonly string[];
}

/** Of a text, each letter would be taken for an app. */
function assertList(what: string, list: unknown): void {
  if (!Array.isArray(list)) throw new QlikInputError(`${what} is no list of apps.`);
}

function assertOrder(nodes: ReadonlyMap<string, Node>): void {
  const settled = new Set<string>();
  const visit = (appId: string, way: readonly string[]): void => {
    if (settled.has(appId)) return;
    if (way.includes(appId)) {
      const circle = [...way.slice(way.indexOf(appId)), appId].join(" → ");
      throw new QlikInputError(`reloadChain: these apps wait for each other: ${circle}.`);
    }
    const node = nodes.get(appId);
    if (!node) {
      throw new QlikInputError(
        `reloadChain: ${way.at(-1) ?? ""} depends on ${appId}, which is no key. Add ${JSON.stringify(appId)}: [].`,
      );
    }
    assertList(`reloadChain: what stands for ${appId}`, node.after);
    for (const dependency of node.after) visit(dependency, [...way, appId]);
    settled.add(appId);
  };
  for (const appId of nodes.keys()) visit(appId, []);
}

async function run(
  qlik: AnyQlikClient,
  nodes: ReadonlyMap<string, Node>,
  { concurrency = 10, stopOnFailure = false, onProgress, signal, ...rest }: ReloadsOptions,
): Promise<ReloadOutcome[]> {
  if (!(concurrency >= 1)) {
    throw new QlikInputError(`concurrency is ${concurrency}: give 1 or more.`);
  }
  // Its own, so that when a callback fails nothing goes on behind the caller's back.
  const stop = new AbortController();
  const release = passAbort(signal, (reason) => {
    stop.abort(reason);
  });
  const options: ReloadOptions = { ...rest, signal: stop.signal };
  const slot = createSlots(concurrency);
  const outcomes = new Map<string, Promise<ReloadOutcome>>();
  const total = nodes.size;
  let done = 0;
  let failed: string | undefined;

  const outcomeOf = (appId: string): Promise<ReloadOutcome> => {
    let outcome = outcomes.get(appId);
    if (!outcome) outcomes.set(appId, (outcome = settle(appId)));
    return outcome;
  };
  const settle = async (appId: string): Promise<ReloadOutcome> => {
    const outcome = await attempt(appId, nodes.get(appId)!);
    done++;
    if (outcome.outcome === "failed") failed ??= appId;
    onProgress?.({ appId, status: outcome.outcome, done, total });
    return outcome;
  };
  const attempt = async (appId: string, { request, after }: Node): Promise<ReloadOutcome> => {
    const before = await Promise.all(after.map(outcomeOf));
    const missing = before.find(({ outcome }) => outcome !== "succeeded");
    if (missing) return { appId, outcome: "skipped", because: missing.appId };
    const free = await slot();
    try {
      if (stopOnFailure && failed !== undefined) {
        return { appId, outcome: "skipped", because: failed };
      }
      return await reload(appId, request);
    } finally {
      free();
    }
  };
  const reload = async (appId: string, request: ReloadRequest): Promise<ReloadOutcome> => {
    let thrown: unknown;
    try {
      const run = reloadApp(qlik, request, options);
      void run.onProgress(({ status }) => {
        try {
          onProgress?.({ appId, status, done, total });
        } catch (error) {
          thrown = error;
          throw error;
        }
      });
      return { appId, outcome: "succeeded", reload: await run };
    } catch (error) {
      if (stop.signal.aborted || error === thrown) throw error;
      return { appId, outcome: "failed", error };
    }
  };

  try {
    return await Promise.all([...nodes.keys()].map(outcomeOf));
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    release();
  }
}
