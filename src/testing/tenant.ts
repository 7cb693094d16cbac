import { QlikInputError } from "../errors/errors.ts";
import { realClock, type Clock as ClientClock } from "../core/clock.ts";
import { createRealClock, ManualClock, type Clock } from "./state/clock.ts";
import { concealed } from "./state/redact.ts";
import { createWorld } from "./state/create-state.ts";
import type { Duration } from "./state/duration.ts";
import type { WebhookOptions } from "./events/webhook-options.ts";
import type { Webhooks } from "./events/webhooks.ts";
import type { ReloadOutcome, TenantOptions } from "./state/options.ts";
import { ConnectionReset, Waits } from "./http/faults/connection.ts";
import { disturb } from "./http/faults/apply-fault.ts";
import type { Faults } from "./http/faults/fault.ts";
import { FaultList } from "./http/faults/fault-list.ts";
import { readFetchInput } from "./http/fetch-input.ts";
import { receive } from "./http/dispatch.ts";
import { createRequestLog, type ReceivedRequest } from "./http/requests.ts";
import type { Received } from "./http/received.ts";
import type { Reply } from "./http/respond.ts";
import type { ListenOptions, TenantServer } from "./http/server.ts";

/** What an OAuth client proves itself by. Logs show `***` in place of the secret. */
export interface OAuthCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A Qlik Cloud tenant that runs in the process. Logs show `***` in place of its key. */
export interface Tenant {
  /** Where `fetch` finds the tenant: `https://embedded.us.qlikcloud.com`. Nothing is sent there. */
  readonly origin: string;
  /** What the tenant lets in, as a bearer token: the key of its first user. */
  readonly apiKey: string;
  /**
   * The API key of a user.
   *
   * @throws {QlikInputError} when there is no such user, or it is the bot of an OAuth client.
   * @example
   * const tenant = createTenant({ data: { users: [{ id: "ann" }, { id: "bob" }] } });
   * const asBob = createQlikClient({
   *   tenant: tenant.origin,
   *   auth: { apiKey: tenant.apiKeyOf("bob") },
   *   fetch: tenant.fetch,
   * });
   */
  readonly apiKeyOf: (userId: string) => string;
  /**
   * What gets access tokens from `/oauth/token`: the first of `data.oauthClients`. When it acts as itself, it is a bot
   * user whose id is `clientId`, and has the rights of its roles in spaces alone.
   */
  readonly oauthClient: OAuthCredentials;
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
   * It waits for the answers of webhooks.
   *
   * @throws {QlikInputError} when the clock is real, or the duration is none.
   * @example
   * await tenant.advance("10m");
   */
  readonly advance: (duration: Duration) => Promise<void>;
  /**
   * The tenant's time, for clients whose waits shall be over when the tenant's clock says so.
   * @example
   * createQlikClient({ tenant: tenant.origin, auth, fetch: tenant.fetch, clock: tenant.clock });
   */
  readonly clock: ClientClock;
  /**
   * Says how the next reload of an app ends, in place of `SUCCEEDED`. Called several times, it says so of as many
   * reloads, one after the other.
   *
   * @throws {QlikInputError} when there is no such app.
   * @example
   * tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found" });
   */
  readonly nextReload: (outcome: ReloadOutcome) => void;
  /** Receivers of the tenant's events. */
  readonly webhooks: Webhooks;
  /**
   * What shall go wrong, for tests of code that has to cope with it.
   * @example
   * tenant.faults.add({ match: "POST /api/v1/reloads", times: 2, reset: true });
   */
  readonly faults: Faults;
  /** What the tenant was asked, in the order of its answers: the newest 10,000. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Makes everything as it was at the beginning: data, ids, the manual clock, requests; no webhooks, no faults. Servers
   * go on.
   */
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
  const faults = new FaultList(seed);
  const waits = new Waits(clock);
  let world = createWorld(options, seed, clock);

  const ask = async (received: Received): Promise<Reply> => {
    const asked = world;
    let status: number | undefined;
    try {
      const proceed = (): Promise<Reply> => receive(received, asked);
      const misfortune = faults.strike(received);
      const reply = await (misfortune
        ? disturb(misfortune, received, { waits, access: asked.access, proceed })
        : proceed());
      status = reply.status;
      return reply;
    } finally {
      if (asked === world) requests.add(received, status, asked.access.secrets);
    }
  };

  const tenant: Tenant = {
    origin: ORIGIN,
    apiKey: world.apiKey,
    apiKeyOf(userId: string) {
      const apiKey = world.access.keyOf(userId);
      if (apiKey !== undefined) return apiKey;
      throw new QlikInputError(`apiKeyOf: ${JSON.stringify(userId)} is no user with a key.`);
    },
    oauthClient: Object.freeze(concealed({ ...world.oauthClient }, ["clientSecret"])),
    async fetch(input: string | URL | Request, init: RequestInit = {}) {
      const received = await readFetchInput(input, init);
      const { url, signal } = received;
      if (url.origin !== ORIGIN) {
        const cause = new Error(`${url.origin} is not the embedded tenant, ${ORIGIN}`);
        throw new TypeError("fetch failed", { cause });
      }
      try {
        const reply = await ask(received);
        signal?.throwIfAborted();
        return new Response(reply.body, reply);
      } catch (error) {
        if (!(error instanceof ConnectionReset)) throw error;
        throw new TypeError("fetch failed", { cause: error });
      }
    },
    async listen(options: ListenOptions = {}) {
      const { serve } = await import("./http/server.ts");
      return serve(ask, options);
    },
    advance: (duration: Duration) => clock.advance(duration),
    clock: options.clock === "manual" ? clientClock(clock) : realClock,
    nextReload(outcome: ReloadOutcome) {
      if (!world.apps.has(outcome.appId)) {
        throw new QlikInputError(`nextReload: there is no app ${JSON.stringify(outcome.appId)}.`);
      }
      world.reloads.script(outcome);
    },
    webhooks: Object.freeze({
      add: (options: WebhookOptions) => world.webhooks.add(options, world.caller.id),
    }),
    faults: Object.freeze({ add: faults.add, clear: faults.clear }),
    get requests() {
      return requests.list();
    },
    reset() {
      clock.reset();
      requests.clear();
      faults.reset();
      waits.end();
      world = createWorld(options, seed, clock);
    },
  };
  return Object.freeze(concealed(tenant, ["apiKey"]));
}

function clientClock(clock: Clock): ClientClock {
  return Object.freeze({
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    after: (milliseconds: number, run: () => void) => clock.after(milliseconds, run),
  });
}
