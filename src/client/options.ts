/** The options of a client, and how they are read. Those of a call: `src/call/call-options.ts`. */
import { isRecord } from "../core/is-object.ts";
import { operations } from "../../generated/operations.ts";
import { readHeaders } from "../call/encode.ts";
import type { Operations } from "../call/operation.ts";
import { realClock, type Clock } from "../core/clock.ts";
import type { Duration } from "../core/duration.ts";
import { describeValue } from "../core/describe-value.ts";
import {
  anyValue,
  arrayOf,
  byteLimit,
  callback,
  concurrency,
  duration,
  flag,
} from "../core/option-readers.ts";
import {
  option,
  readOptions,
  type OptionsTable,
  type OptionValues,
  type Reader,
} from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { Auth } from "../transport/auth/auth.ts";
import type { Logger, LogLevel } from "../transport/log.ts";
import type { Policy } from "../transport/policy.ts";
import type { RateLimit } from "../transport/rate-budget.ts";
import { DEFAULT_MAX_RESPONSE_BYTES } from "../transport/read-body.ts";
import { DEFAULT_RETRY, retryRules, type RetryOption } from "../transport/retry-rules.ts";
import type { Fetch } from "../transport/send.ts";
import type { TransportSettings } from "../transport/transport.ts";

/** The options of {@link createQlikClient}. Durations are milliseconds, or text such as `"30s"`. */
export interface QlikClientOptions {
  /**
   * The tenant's host or origin: `my-tenant.eu.qlikcloud.com`, `https://my-tenant.eu.qlikcloud.com`, or an alias. Plain http
   * is accepted for loopback addresses alone, unless `insecureHttp` is set.
   */
  readonly tenant: string;
  /** The credentials: `{ apiKey }`, `{ token }` or `{ clientId, clientSecret }`. */
  readonly auth: Auth;
  /**
   * Headers for every call; requests for access tokens are sent without them.
   * @default a User-Agent, outside browsers
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Selects which deprecations Qlik announces in its responses: a month such as `"2026-05"`, or `"latest"`. It never
   * changes the shape of a response.
   * @default Qlik's default version
   */
  readonly apiVersion?: string;
  /**
   * Sends the requests; for tests, proxies and instrumentation.
   * @default the platform's `fetch`, looked up at each call
   */
  readonly fetch?: Fetch;
  /**
   * The maximum duration of an attempt, through the end of its body. `Infinity` means no limit.
   * @default 60_000
   */
  readonly timeout?: Duration;
  /**
   * The maximum duration of a call with all its waits and retries. `Infinity` means no limit.
   * @default no limit but those of `retry`
   */
  readonly deadline?: Duration;
  /**
   * How transient errors are retried: `false`, the maximum number of retries, or `RetryOptions`.
   * @default 3 retries, of idempotent requests
   */
  readonly retry?: RetryOption;
  /**
   * How the client stays within Qlik's rate limits: `"strict"`, `{ share }`, `{ budget }`, or `false` to send without waiting.
   * @default "strict"
   */
  readonly rateLimit?: RateLimit;
  /**
   * The maximum number of requests in flight; others wait for their turn, which doesn't count towards `timeout`.
   * `Infinity` means no limit.
   * @default 100 on Node, Deno and Bun, no limit on platforms that have one of their own
   */
  readonly concurrency?: number;
  /**
   * The maximum size of a response body that is read into memory, in bytes after decompression. `download` has no limit.
   * @default 268_435_456 (256 MiB)
   */
  readonly maxResponseBytes?: number;
  /**
   * Accepts plain http for any host. The token is then sent unencrypted.
   * @default false
   */
  readonly insecureHttp?: boolean;
  /**
   * Custom policies (middleware). `call` policies wrap each call, `attempt` policies wrap each attempt; the first one listed is
   * the outermost. Requests for access tokens bypass them, since these contain secrets.
   * @example
   * const slow: Policy = async (request, next) => {
   *   const startedAt = performance.now();
   *   const answer = await next(request);
   *   if (performance.now() - startedAt > 5000) console.warn(`${request.path} took long`);
   *   return answer;
   * };
   * createQlikClient({ tenant, auth, policies: { call: [slow] } });
   */
  readonly policies?: { readonly call?: readonly Policy[]; readonly attempt?: readonly Policy[] };
  /**
   * Receives an event for each attempt, retry, wait, token and deprecation: a function, or a logger with the methods
   * `debug`, `info`, `warn` and `error`, such as `console`.
   * @example
   * createQlikClient({ tenant, auth, logger: console });
   * createQlikClient({ tenant, auth, logger: ({ message }) => console.debug(message) });
   */
  readonly logger?: Logger;
  /**
   * Whether to warn once per operation that it is deprecated: by the logger, or by `console.warn` without one.
   * @default true
   */
  readonly warnDeprecated?: boolean;
  /**
   * The table of operations that belongs to the types of the client, from the module `operations` that was generated with
   * them. Operations that it does not have are called like those of `raw`.
   * @default that of this package
   * @example
   * // import type { paths } from "./qlik/schema.js"; import { operations } from "./qlik/operations.js";
   * createQlikClient<paths>({ tenant, auth, operations });
   */
  readonly operations?: Operations;
  /**
   * The clock used for timers; override it in tests. That of an embedded tenant is `tenant.clock`.
   * @default the platform's
   */
  readonly clock?: Clock;
}

/** Selects the kind of client. */
export interface ThrowOption<Throws extends boolean> {
  /**
   * Whether calls return their data alone, and throw `QlikApiError` for an unsuccessful response.
   * @default false
   */
  readonly throwOnError?: Throws;
}

const readClock: Reader<Clock> = (value, name) => {
  const { now, monotonic, after } = Object(value) as Partial<Clock>;
  if ([now, monotonic, after].every((method) => typeof method === "function"))
    return value as Clock;
  throw new QlikInputError(
    `"${name}" must have the methods now(), monotonic() and after(), got ${describeValue(value)}.`,
  );
};

/** Each row must be an object. What rows have is not checked, since the pipeline writes them. */
const readTable: Reader<Operations> = (value, name) => {
  const isTable =
    isRecord(value) &&
    Object.entries(value).every(([key, row]) => /^[A-Z]+ \//.test(key) && isRecord(row));
  if (isTable) return value as Operations;
  throw new QlikInputError(
    `"${name}" must be a table of operations, as the generated module "operations" exports it, got ${describeValue(value)}.`,
  );
};

const readApiVersion: Reader<string> = (value, name) => {
  if (typeof value === "string" && /^(latest|\d{4}-\d\d)$/.test(value)) return value;
  throw new QlikInputError(
    `"${name}" must be a month such as "2026-05" or "latest", got ${describeValue(value)}.`,
  );
};

const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

const readLogger: Reader<Logger> = (value, name) => {
  const logger = Object(value) as Partial<Record<LogLevel, unknown>>;
  if (
    typeof value === "function" ||
    LOG_LEVELS.every((level) => typeof logger[level] === "function")
  )
    return value as Logger;
  throw new QlikInputError(
    `"${name}" must be a function (event) => void, or an object with the methods debug(), info(), warn() and error() such as console, got ${describeValue(value)}.`,
  );
};

const listOfPolicies = option(
  arrayOf(callback<Policy>("a function (request, next) => Promise")),
  [],
);

const POLICIES = {
  call: listOfPolicies,
  attempt: listOfPolicies,
} satisfies OptionsTable<NonNullable<QlikClientOptions["policies"]>>;

const readPolicies = (policies: unknown): OptionValues<typeof POLICIES> =>
  readOptions(policies, POLICIES, { prefix: "policies." });

const CLIENT_OPTIONS = {
  // Read by the modules that use them, which never show a secret that was given in the wrong place.
  tenant: option(anyValue<string>()),
  auth: option(anyValue<Auth>()),
  headers: option(readHeaders(), {}),
  apiVersion: option(readApiVersion),
  fetch: option(callback<Fetch>("a function (url, init) => Promise<Response>")),
  timeout: option(duration({ infinite: true }), 60_000),
  deadline: option(duration({ infinite: true })),
  retry: option((retry) => retryRules(retry as RetryOption, DEFAULT_RETRY), DEFAULT_RETRY),
  rateLimit: option(anyValue<RateLimit>(), "strict"),
  concurrency: option(concurrency),
  maxResponseBytes: option(byteLimit, DEFAULT_MAX_RESPONSE_BYTES),
  insecureHttp: option(flag, false),
  policies: option(readPolicies, readPolicies({})),
  logger: option(readLogger),
  warnDeprecated: option(flag, true),
  operations: option(readTable, operations),
  clock: option(readClock, realClock),
  throwOnError: option(flag, false),
} satisfies OptionsTable<QlikClientOptions & ThrowOption<boolean>>;

const TENANT = 'Did you mean "tenant"?';
const RETRY = 'Use "retry": { retries: 5 }.';
const CLIENT = 'Use "auth": { clientId, clientSecret }.';
const POLICY = 'Use "policies": { call: [policy] }.';
const FETCH = 'Use "fetch" with a function that does it.';
const PLACE = {
  remedies: {
    baseUrl: TENANT,
    baseURL: TENANT,
    host: TENANT,
    url: TENANT,
    origin: TENANT,
    tenantUrl: TENANT,
    apiKey: 'Use "auth": { apiKey }.',
    key: 'Use "auth": { apiKey }.',
    token: 'Use "auth": { token }.',
    accessToken: 'Use "auth": { token }.',
    clientId: CLIENT,
    clientSecret: CLIENT,
    retries: RETRY,
    maxRetries: RETRY,
    middleware: POLICY,
    interceptors: POLICY,
    agent: FETCH,
    proxy: FETCH,
    dispatcher: FETCH,
    userAgent: 'Use "headers": { "user-agent": … }.',
  },
};

/** The options of a client, read: with all defaults, and durations in milliseconds. */
export interface ClientSettings extends TransportSettings {
  readonly tenant: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly apiVersion: string | undefined;
  readonly insecureHttp: boolean;
  readonly throwOnError: boolean;
  readonly operations: Operations;
}

/**
 * Reads the options of a client.
 *
 * @throws {QlikInputError} for an unknown option, or a value of the wrong kind.
 */
export function readClientOptions(options: unknown): ClientSettings {
  return readOptions(options, CLIENT_OPTIONS, PLACE);
}
