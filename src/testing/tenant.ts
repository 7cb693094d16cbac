import { QlikInputError } from "../errors.ts";
import { createRealClock, ManualClock } from "./clock.ts";
import type { Duration } from "./duration.ts";
import type { ReloadOutcome, TenantOptions } from "./options.ts";
import { receive } from "./reception.ts";
import { createRequestLog, type ReceivedRequest } from "./requests.ts";
import type { ListenOptions, TenantServer } from "./server.ts";
import { createWorld } from "./create-world.ts";

/** A Qlik Cloud tenant that runs in the process. */
export interface Tenant {
  /** Where `fetch` finds the tenant: `https://embedded.us.qlikcloud.com`. Nothing is sent there. */
  readonly origin: string;
  /** What the tenant lets in, as a bearer token: the key of its first user. */
  readonly apiKey: string;
  /**
   * Asks the tenant as the platform's `fetch` would ask a server. Rejects with a TypeError for any other origin.
   * @example
   * const qlik = createQlikClient({
   *   tenant: tenant.origin,
   *   auth: { apiKey: tenant.apiKey },
   *   fetch: tenant.fetch,
   * });
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Serves the tenant over HTTP, on 127.0.0.1. Needs Node, or a platform with `node:http`. Rejects with Node's error
   * when the port is taken.
   * @example
   * await using server = await tenant.listen();
   * const qlik = createQlikClient({ tenant: server.origin, auth: { apiKey: tenant.apiKey } });
   */
  readonly listen: (options?: ListenOptions) => Promise<TenantServer>;
  /**
   * Moves the manual clock on, by milliseconds or by text such as `"10m"`, and does in order what falls due until then.
   *
   * @throws {QlikInputError} when the clock is real, or the duration is none.
   * @example
   * await tenant.advance("10m");
   */
  readonly advance: (duration: Duration) => Promise<void>;
  /**
   * Says how the next reload of an app ends, in place of `SUCCEEDED`. Called several times, it says so of as many
   * reloads, one after the other.
   *
   * @throws {QlikInputError} when there is no such app.
   * @example
   * tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found" });
   */
  readonly nextReload: (outcome: ReloadOutcome) => void;
  /** What the tenant was asked, in the order of its answers: the newest 10,000. */
  readonly requests: readonly ReceivedRequest[];
  /** Makes everything as it was at the beginning: data, ids, the manual clock, requests. Servers go on. */
  readonly reset: () => void;
}

const ORIGIN = "https://embedded.us.qlikcloud.com";

/**
 * Makes a Qlik Cloud tenant that lives in this process: it keeps what is created and moves reloads on by its clock.
 * Nothing leaves the process, and nothing is kept after it.
 *
 * @throws {QlikInputError} when the options contradict themselves.
 * @example
 * const tenant = createTenant({ clock: "manual", data: { apps: [{ id: "sales", name: "Sales" }] } });
 * const qlik = createQlikClient({
 *   tenant: tenant.origin,
 *   auth: { apiKey: tenant.apiKey },
 *   fetch: tenant.fetch,
 * });
 * await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
 * await tenant.advance(300);
 */
export function createTenant(options: TenantOptions = {}): Tenant {
  const clock = options.clock === "manual" ? new ManualClock() : createRealClock();
  // Drawn once, so that a reset gives the same ids again.
  const seed = String(options.seed ?? crypto.randomUUID());
  const requests = createRequestLog();
  let world = createWorld(options, seed, clock);

  const ask = async (request: Request, url: URL): Promise<Response> => {
    const asked = world;
    const response = await receive(request, url, asked);
    if (asked === world) requests.add(request.method, url, response.status, [asked.apiKey]);
    return response;
  };

  return Object.freeze({
    origin: ORIGIN,
    apiKey: world.apiKey,
    async fetch(input: string | URL | Request, init: RequestInit = {}) {
      // Kept from Request, which would add a listener to the signal at each call and never remove it.
      const { signal = isRequest(input) ? input.signal : undefined, ...rest } = init;
      signal?.throwIfAborted();
      const request = new Request(input, rest);
      const url = new URL(request.url);
      if (url.origin !== ORIGIN) {
        const cause = new Error(`${url.origin} is not the embedded tenant, ${ORIGIN}`);
        throw new TypeError("fetch failed", { cause });
      }
      const response = await ask(request, url);
      signal?.throwIfAborted();
      return response;
    },
    async listen(options: ListenOptions = {}) {
      const { serve } = await import("./server.ts");
      return serve(ask, options);
    },
    advance: (duration: Duration) => clock.advance(duration),
    nextReload(outcome: ReloadOutcome) {
      if (!world.apps.has(outcome.appId)) {
        throw new QlikInputError(`nextReload: there is no app ${JSON.stringify(outcome.appId)}.`);
      }
      world.reloads.script(outcome);
    },
    get requests() {
      return requests.list();
    },
    reset() {
      clock.reset();
      requests.clear();
      world = createWorld(options, seed, clock);
    },
  });
}

function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "signal" in input;
}
