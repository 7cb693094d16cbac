import { realClock, type Clock } from "../core/clock.ts";
import { describeValue } from "../core/describe-value.ts";
import type { Duration } from "../core/duration.ts";
import { callback, duration, plainObject, text } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable, type Reader } from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { RateBudget } from "../transport/rate-budget.ts";
import { createFleetBudget } from "./budget/fleet-budget.ts";
import { connectionOf, type RedisClient } from "./clients.ts";
import { createCommands } from "./commands.ts";
import {
  createFleetDedupe,
  readDedupeOptions,
  type FleetDedupe,
  type FleetDedupeOptions,
} from "./dedupe.ts";
import { createHealth, reportingHealth, type FleetChange } from "./health.ts";
import { createFleetEvents, type FleetEvents } from "./reload-events.ts";
import { readCipher, type FleetEncryption } from "./tokens/encryption.ts";
import { createTokenStore, type FleetTokenStore } from "./tokens/token-store.ts";
import { setToolsOf } from "./tools.ts";

export type { FleetChange } from "./health.ts";

export interface RedisFleetOptions {
  /** The client of Redis: connected, and closed by you after the fleet. */
  readonly client: RedisClient;
  /**
   * What the keys in Redis begin with. Qlik counts the calls of each user of a tenant, so all processes that call as the same
   * user need the same prefix, and those of another user another one: `"qlik:my-tenant:my-bot:"`.
   */
  readonly prefix: string;
  /**
   * Which kind of process this is, and which part of each rate limit is kept for all processes of its kind together.
   * @default the processes of no class share what the classes leave
   */
  readonly processClass?: FleetProcessClass;
  /**
   * Which part of each rate limit this process may use by itself while Redis is unavailable. All processes together must not
   * exceed 1.
   * @default { share: 0.1 }
   */
  readonly whenUnavailable?: { readonly share: number };
  /** The keys that encrypt access tokens in Redis. `tokenStore` needs them. */
  readonly encryption?: FleetEncryption;
  /** How `dedupe` remembers events. */
  readonly dedupe?: FleetDedupeOptions;
  /**
   * How long a command may take, after which Redis counts as unavailable.
   * @default "500ms"
   */
  readonly commandTimeout?: Duration;
  /** Called once each time that Redis becomes unavailable, and once when it is available again. */
  readonly onChange?: (change: FleetChange) => void;
  /**
   * The clock of timers and durations; a test may pass one. What processes have to agree on is counted by the time of Redis.
   * @default the platform's clock
   */
  readonly clock?: Clock;
}

/** A kind of process, such as the workers of a nightly job next to a web back end. */
export interface FleetProcessClass {
  /** Letters, digits, `_`, `.` and `-`. */
  readonly name: string;
  /** Which part of each limit is kept for the processes of this class: more than 0, at most 1. */
  readonly share: number;
}

/** What the processes of a fleet share. */
export interface RedisFleet {
  /** One budget of Qlik's rate limits for all processes: pass it as `rateLimit: { budget }`. */
  readonly budget: RateBudget;
  /**
   * Access tokens for all processes, encrypted: one process fetches a token while the others wait for it. Pass it as
   * `auth: { clientId, clientSecret, tokenStore }`. While Redis is unavailable, each process fetches its own.
   *
   * @throws {QlikInputError} without `encryption`, when it is read.
   */
  readonly tokenStore: FleetTokenStore;
  /**
   * Which webhook events the fleet has handled: pass it as `dedupe` of `createWebhookHandler`. A claim is renewed while the listener
   * runs, and is over soon after its process has died.
   */
  readonly dedupe: FleetDedupe;
  /**
   * Passes webhook events to all processes that wait for runs: listen to a webhook with `reloadEvents.publish`, and wait with
   * `reloadApp(qlik, { appId }, { events: fleet.reloadEvents })`, or with `waitFor`. Polling is the fallback.
   */
  readonly reloadEvents: FleetEvents;
  /** Returns what this process holds to the fleet and ends its timers. Calls that wait for their turn go on by the share of their own. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const share: Reader<number> = (value, name) => {
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  throw new QlikInputError(
    `"${name}" must be more than 0 and at most 1, got ${describeValue(value)}.`,
  );
};

const className: Reader<string> = (value, name) => {
  const given = text(value, name);
  if (/^\w[\w.-]*$/.test(given)) return given;
  throw new QlikInputError(
    `"${name}" must consist of letters, digits, "_", "." and "-", got ${describeValue(value)}.`,
  );
};

const CLASS = {
  name: required(className),
  share: required(share),
} satisfies OptionsTable<FleetProcessClass>;

const UNAVAILABLE = { share: required(share) };

const OPTIONS = {
  client: required(connectionOf as Reader<ReturnType<typeof connectionOf>>),
  prefix: required((value, name) => {
    const prefix = text(value, name);
    // Braces say which part of a key chooses the node of a cluster.
    if (!/[{}]/.test(prefix)) return prefix;
    throw new QlikInputError(`"${name}" must not contain { or }, got ${describeValue(value)}.`);
  }),
  processClass: option((value, name) => readOptions(value, CLASS, { prefix: `${name}.` })),
  whenUnavailable: option(
    (value, name) => readOptions(value, UNAVAILABLE, { prefix: `${name}.` }),
    { share: 0.1 },
  ),
  encryption: option(readCipher),
  dedupe: option(readDedupeOptions, readDedupeOptions({}, "dedupe")),
  commandTimeout: option(duration(), 500),
  onChange: option<NonNullable<RedisFleetOptions["onChange"]>>(
    callback("a function (change) => void"),
  ),
  clock: option(plainObject<Clock>(), realClock),
} satisfies OptionsTable<RedisFleetOptions>;

/**
 * Makes this process a member of a fleet: of all processes that use the same Redis and the same prefix.
 *
 * @throws {QlikInputError} when an option is invalid.
 * @example
 * await using fleet = redisFleet({ client, prefix: "qlik:my-tenant:my-bot:" });
 * const qlik = createQlikClient({ tenant, auth, rateLimit: { budget: fleet.budget } });
 */
export function redisFleet(options: RedisFleetOptions): RedisFleet {
  const { client, prefix, clock, commandTimeout, onChange, ...rest } = readOptions(
    options,
    OPTIONS,
  );
  const commands = createCommands(client, { clock, timeLimit: commandTimeout });
  const health = createHealth(onChange);
  const budget = createFleetBudget({
    ...{ commands, clock, prefix, health },
    processClass: rest.processClass,
    localShare: rest.whenUnavailable.share,
  });
  const tools = { commands: reportingHealth(commands, health), clock, prefix };
  const { encryption } = rest;
  const cipher = encryption && { cipher: encryption, random: Math.random };
  const dedupe = createFleetDedupe(tools, rest.dedupe);
  const reloadEvents = createFleetEvents(tools);
  const close = async (): Promise<void> => {
    dedupe.close();
    reloadEvents.close();
    await budget.close();
  };
  const fleet: Omit<RedisFleet, "tokenStore"> = {
    ...{ budget, dedupe, reloadEvents, close },
    [Symbol.asyncDispose]: close,
  };
  Object.defineProperty(
    fleet,
    "tokenStore",
    cipher
      ? { value: createTokenStore({ ...tools, ...cipher }), enumerable: true }
      : { get: rejectTokens },
  );
  setToolsOf(fleet, tools);
  return fleet as RedisFleet;
}

/** Tokens are never stored as plain text. */
function rejectTokens(): never {
  throw new QlikInputError('Set "encryption" of redisFleet() to store access tokens in Redis.');
}
