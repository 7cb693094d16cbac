/**
 * Lifts the time limits of Node's own `fetch`, which waits at most 300 s for a response and for each part of its body
 * (undici's `headersTimeout` and `bodyTimeout`) and has no option of its own for it.
 */
import { isNode } from "../core/platform.ts";
import type { SentInit } from "./redirect.ts";

/** Node's own limit, in milliseconds. */
const NODE_LIMIT = 300_000;

/** undici's dispatcher, as far as it is used here: https://undici.nodejs.org, "Dispatcher". */
interface Dispatcher {
  dispatch(options: object, handler: unknown): unknown;
  readonly isMockActive?: boolean;
}

/** The version of the global dispatcher by the major version of the undici that is built into Node: 20 and 22 have 6, 24 has 7, 26 has 8. */
const DISPATCHER_VERSIONS: Readonly<Record<string, number>> = { 6: 1, 7: 1, 8: 2 };

/**
 * Lets Node's `fetch` wait for as long as the attempt may take. The global dispatcher stays in use, with its connections:
 * the default one, a proxy's, or a mock's; its limits alone are overridden. Changes nothing on other platforms and
 * versions, and where the global `fetch` was replaced: that need not be undici.
 *
 * @param timeout milliseconds of the attempt
 * @param isStream whether the body of the response is returned as a stream, of which `timeout` doesn't limit the body
 */
export function liftNodeLimits(init: SentInit, timeout: number, isStream: boolean): void {
  if (timeout < NODE_LIMIT || !isNode() || !isNodeFetch(globalThis.fetch)) return;
  const unlimited = isStream ? { headersTimeout: 0 } : { headersTimeout: 0, bodyTimeout: 0 };
  if (!globalDispatcher()) return;
  init.dispatcher = {
    dispatch: (options: object, handler: unknown) =>
      globalDispatcher()!.dispatch({ ...options, ...unlimited }, handler),
    // Mocks get the body as it was given.
    get isMockActive() {
      return globalDispatcher()?.isMockActive;
    },
  };
}

/**
 * Whether Node's `fetch` uses a proxy: by NODE_USE_ENV_PROXY or `--use-env-proxy`, or since the program has set a proxy agent as
 * the global dispatcher.
 */
export function usesProxy(): boolean {
  return globalDispatcher()?.constructor.name.includes("Proxy") ?? false;
}

function globalDispatcher(): Dispatcher | undefined {
  const { process } = globalThis as { process?: { versions?: Record<string, string> } };
  const version = DISPATCHER_VERSIONS[Number.parseInt(process?.versions?.["undici"] ?? "", 10)];
  if (!version) return undefined;
  const symbol = Symbol.for(`undici.globalDispatcher.${version}`);
  const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>;
  // Node loads undici, which sets the global dispatcher, at the first use.
  if (!globals[symbol]) new Request("http://localhost");
  return globals[symbol];
}

/** A function that replaces `fetch` would not pass the dispatcher on, or pass it to another undici. */
function isNodeFetch(fetch: unknown): boolean {
  return Function.prototype.toString.call(fetch).includes("internal/deps/undici/undici");
}
