import { QlikInputError } from "../errors/errors.ts";
import type { Clock as ClientClock } from "../core/clock.ts";
import type { Duration } from "../core/duration.ts";
import { createRealClock, ManualClock } from "./state/clock.ts";
import { redactOnInspect } from "./state/redact.ts";
import { createState } from "./state/create-state.ts";
import { assertReloadOutcome, assertTenantOptions } from "./state/read-options.ts";
import type { WebhookOptions } from "./services/webhooks/options.ts";
import type { Webhooks } from "./services/webhooks/sender.ts";
import { readRunStart, type RunOutcome, type RunStart } from "./state/run-outcome.ts";
import type { ReloadOutcome, TenantOptions } from "./state/options.ts";
import { ConnectionReset, Delays } from "./http/faults/connection.ts";
import { applyFault } from "./http/faults/apply-fault.ts";
import type { Faults } from "./http/faults/fault.ts";
import { FaultList } from "./http/faults/fault-list.ts";
import { abortable, readFetchInput, redirectOf, type FetchInput } from "./http/fetch-input.ts";
import { createDispatcher } from "./http/dispatch.ts";
import { createRequestLog, type ReceivedRequest } from "./http/request-log.ts";
import { Routes, type AddedRoute, type RouteHandler } from "./http/routes.ts";
import type { Outcome } from "./engine/runs.ts";
import { createEngine } from "./engine/handle.ts";
import { assertParents } from "./engine/place.ts";
import type { Fidelity } from "./engine/fidelity.ts";
import { fidelityOf } from "./fidelity.ts";
import { reactions } from "./services/reactions.ts";
import { findRules } from "./services/rules.ts";
import type { IncomingRequest } from "./http/incoming-request.ts";
import type { RawResponse } from "./http/encode-response.ts";
import type { ListenOptions, TenantServer } from "./http/server.ts";

/** The options of a client of the tenant. Logs show `***` in place of the key. */
export interface TenantClientOptions {
  readonly tenant: string;
  readonly auth: { readonly apiKey: string };
  readonly fetch: Tenant["fetch"];
  readonly clock: ClientClock;
}

/** The credentials of an OAuth client. Logs show `***` in place of the secret. */
export interface OAuthCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A Qlik Cloud tenant that runs in the process. Logs show `***` in place of its key. */
export interface Tenant {
  /** The tenant's address for `fetch`: `https://embedded.us.qlikcloud.com`. Nothing is sent there. */
  readonly origin: string;
  /** The API key of the tenant's first user, a bearer token. */
  readonly apiKey: string;
  /**
   * The options of a client that acts as the first user, on the tenant's clock: `tenant`, `auth`, `fetch` and `clock`.
   * @example
   * const qlik = createQlikClient(tenant.clientOptions);
   * const asBob = createQlikClient({
   *   ...tenant.clientOptions,
   *   auth: { apiKey: tenant.apiKeyOf("bob") },
   * });
   */
  readonly clientOptions: TenantClientOptions;
  /**
   * The API key of a user.
   *
   * @throws {QlikInputError} when the user does not exist, or is the bot of an OAuth client.
   * @example
   * const tenant = createTenant({ data: { users: [{ id: "ann" }, { id: "bob" }] } });
   * const asBob = createQlikClient({
   *   ...tenant.clientOptions,
   *   auth: { apiKey: tenant.apiKeyOf("bob") },
   * });
   */
  readonly apiKeyOf: (userId: string) => string;
  /**
   * The credentials for access tokens of `/oauth/token`: the first of `data.oauthClients`. When it acts as itself, it is a
   * bot user whose id is `clientId`, with no rights but those of its roles in spaces.
   */
  readonly oauthClient: OAuthCredentials;
  /**
   * Sends a request to the tenant, like the platform's `fetch`. Rejects with a TypeError for any other origin.
   * @example
   * const response = await tenant.fetch(`${tenant.origin}/api/v1/spaces`, {
   *   headers: { authorization: `Bearer ${tenant.apiKey}` },
   * });
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Serves the tenant over HTTP, on 127.0.0.1 unless told otherwise; `cors` lets pages of other origins call. Needs
   * Node, Deno or Bun. Rejects with Node's error when the port is taken.
   * @example
   * await using server = await tenant.listen();
   * const qlik = createQlikClient({ tenant: server.origin, auth: { apiKey: tenant.apiKey } });
   */
  readonly listen: (options?: ListenOptions) => Promise<TenantServer>;
  /**
   * Advances the manual clock, by milliseconds or by text such as `"10m"`, and runs in order what falls due until then.
   * It waits for the responses of webhooks.
   *
   * @throws {QlikInputError} when the clock is real, or the duration is not valid.
   * @example
   * await tenant.advance("10m");
   */
  readonly advance: (duration: Duration) => Promise<void>;
  /**
   * Waits for a promise and returns its value, or throws its error. A manual clock is advanced from timer to timer until
   * the promise has settled. Needs a client on the tenant's clock that uses `tenant.fetch`: time does not wait for
   * requests to a server of `listen`.
   *
   * @throws {QlikInputError} when the promise does not settle within 365 days of the tenant's time, or when no timer is
   * set and it does not settle within about a second.
   * @example
   * const tenant = createTenant({ clock: "manual", data: { apps: [{ id: "sales", name: "Sales" }] } });
   * const qlik = createQlikClient(tenant.clientOptions);
   * const reload = await tenant.run(reloadApp(qlik, { appId: "sales" }));
   */
  readonly run: <T>(promise: PromiseLike<T>) => Promise<T>;
  /**
   * The tenant's clock, for clients whose timers follow it. `clientOptions` has it.
   * @example
   * createQlikClient({ tenant: tenant.origin, auth, fetch: tenant.fetch, clock: tenant.clock });
   */
  readonly clock: ClientClock;
  /**
   * Sets how the next reload of an app ends, in place of `SUCCEEDED`. Several calls set it for as many reloads, one after
   * the other.
   *
   * @throws {QlikInputError} when the app does not exist, or the outcome is not valid.
   * @example
   * tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found" });
   */
  readonly nextReload: (outcome: ReloadOutcome) => void;
  /**
   * Sets how the next run that an operation starts ends, in place of a success: a report, an automation's run, a
   * prediction. Several calls set it for as many runs, one after the other.
   *
   * @throws {QlikInputError} when the operation starts no run, or the outcome is not valid.
   * @example
   * tenant.nextRun("POST /api/v1/reports", { state: "failed", duration: "2m" });
   */
  readonly nextRun: <Start extends RunStart>(start: Start, outcome: RunOutcome<Start>) => void;
  /** Receivers of the tenant's events. */
  readonly webhooks: Webhooks;
  /**
   * Faults to inject, for tests of error handling.
   * @example
   * tenant.faults.add({ match: "POST /api/v1/reloads", times: 2, reset: true });
   */
  readonly faults: Faults;
  /**
   * Adds a route, which handles the requests for a method and a path: in place of the built-in handler, or for a path that the
   * tenant does not have. Parameters are whole segments, `{appId}`. Requests are authenticated and counted against the
   * rate limits first, but not validated. Of several routes that match, the one added last handles the request. `reset()`
   * removes them.
   *
   * @throws {QlikInputError} when the method, the path or the handler is not valid.
   * @example
   * tenant.route("GET", "/api/v1/users/me", () => ({ id: "ann", name: "Ann" }));
   * const route = tenant.route("POST", "/api/v1/apps/{appId}/copy", (request, { appId }) =>
   *   Response.json({ errors: [{ code: "APPS-1", title: `Not ${appId}` }] }, { status: 403 }),
   * );
   * route.remove();
   */
  readonly route: (method: string, path: string, handler: RouteHandler) => AddedRoute;
  /**
   * Returns how closely the tenant follows Qlik's service for an operation: `"stateful"`, `"generic"` or `"example"`;
   * `undefined` for an operation that is not described.
   * @example
   * tenant.fidelityOf("POST /api/v1/reloads"); // "stateful"
   */
  readonly fidelityOf: (operation: string) => Fidelity | undefined;
  /** The requests to the tenant, in the order of the responses: the newest 10,000. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Restores the initial state: data, ids, the manual clock, requests; webhooks, faults and routes are removed. Servers and the
   * timers of clients on the tenant's clock continue.
   */
  readonly reset: () => void;
}

const ORIGIN = "https://embedded.us.qlikcloud.com";

/** As the Fetch standard says. */
const MAX_REDIRECTS = 20;

/** The error that the platform's `fetch` rejects with. */
function failure(cause: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(cause) });
}

/**
 * Creates a Qlik Cloud tenant that runs in this process: it stores what is created, and its reloads proceed by its clock.
 * Nothing leaves the process, and nothing outlives it.
 *
 * @throws {QlikInputError} for options that are unknown, not valid or contradictory.
 * @example
 * const tenant = createTenant({ clock: "manual", data: { apps: [{ id: "sales", name: "Sales" }] } });
 * const qlik = createQlikClient(tenant.clientOptions);
 * const reload = await tenant.run(reloadApp(qlik, { appId: "sales" }));
 */
export function createTenant(options: TenantOptions = {}): Tenant {
  assertTenantOptions(options);
  const clock = options.clock === "manual" ? new ManualClock() : createRealClock();
  // Drawn once, so that a reset yields the same ids again.
  const seed = String(options.seed ?? crypto.randomUUID());
  const requests = createRequestLog();
  const faults = new FaultList(seed);
  const routes = new Routes();
  const handleRequest = createDispatcher({
    reactions,
    routes,
    assertParents: (call) => {
      assertParents(call, findRules);
    },
    answer: createEngine(findRules),
    rejects: (key) => options.unbuilt === "refuse" && fidelityOf(key) === "example",
  });
  const delays = new Delays(clock);
  let state = createState(options, seed, clock);

  const handle = async (received: IncomingRequest): Promise<RawResponse> => {
    const current = state;
    let status: number | undefined;
    try {
      const proceed = (instead = received): Promise<RawResponse> => handleRequest(instead, current);
      const active = faults.findActive(received);
      const response = await (active
        ? applyFault(active, received, { delays, access: current.access, proceed })
        : proceed());
      status = response.status;
      return response;
    } finally {
      if (current === state) requests.add(received, status, current.access.secrets);
    }
  };

  const fetch: Tenant["fetch"] = async (input, init = {}) => {
    let request: FetchInput | undefined = await readFetchInput(input, init);
    const { signal } = request;
    try {
      for (let hops = 0; request && hops <= MAX_REDIRECTS; hops++) {
        const { origin } = request.url;
        if (origin !== ORIGIN) throw failure(`${origin} is not the embedded tenant, ${ORIGIN}`);
        const response = await handle(request);
        signal?.throwIfAborted();
        request = redirectOf(request, response);
        if (!request) return new Response(abortable(response.body, signal), response);
      }
      throw failure("redirect count exceeded");
    } catch (error) {
      if (!(error instanceof ConnectionReset)) throw error;
      throw new TypeError("fetch failed", { cause: error });
    }
  };

  const tenant: Tenant = {
    origin: ORIGIN,
    apiKey: state.apiKey,
    clientOptions: Object.freeze({
      tenant: ORIGIN,
      auth: Object.freeze(redactOnInspect({ apiKey: state.apiKey }, ["apiKey"])),
      fetch,
      clock: clock.client,
    }),
    apiKeyOf(userId: string) {
      const apiKey = state.access.findApiKey(userId);
      if (apiKey !== undefined) return apiKey;
      throw new QlikInputError(`apiKeyOf(): no user ${JSON.stringify(userId)} with an API key.`);
    },
    oauthClient: Object.freeze(redactOnInspect({ ...state.oauthClient }, ["clientSecret"])),
    fetch,
    async listen(options: ListenOptions = {}) {
      const { serve } = await import("./http/server.ts");
      return serve(handle, options);
    },
    advance: (duration: Duration) => clock.advance(duration),
    run: <T>(promise: PromiseLike<T>) => clock.run(promise),
    clock: clock.client,
    nextReload(outcome: ReloadOutcome) {
      assertReloadOutcome(outcome);
      if (!state.apps.has(outcome.appId)) {
        throw new QlikInputError(`nextReload(): no app ${JSON.stringify(outcome.appId)}.`);
      }
      state.reloads.script(outcome);
    },
    nextRun(start: string, outcome: Outcome) {
      state.runs.script(readRunStart(start, outcome), outcome);
    },
    webhooks: Object.freeze({
      add: (options: WebhookOptions) => state.webhooks.add(options, state.caller.id),
    }),
    faults: Object.freeze({ add: faults.add, clear: faults.clear }),
    route: (method: string, path: string, handler: RouteHandler) =>
      routes.add(method, path, handler),
    fidelityOf,
    get requests() {
      return requests.list();
    },
    reset() {
      clock.reset();
      requests.clear();
      faults.reset();
      routes.clear();
      delays.end();
      state = createState(options, seed, clock);
    },
  };
  return Object.freeze(redactOnInspect(tenant, ["apiKey"]));
}
