/** A client of Redis over HTTP, for platforms without sockets. */
import { describeType } from "../core/describe-value.ts";
import { callback } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable, type Reader } from "../core/options.ts";
import { QlikConnectionError, QlikInputError } from "../errors/errors.ts";

export interface RestClientOptions {
  /** The URL of the REST API: that of Upstash, or of a proxy that speaks the same. */
  readonly url: string;
  /** The token of the REST API. */
  readonly token: string;
  /** @default the platform's `fetch` */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** A client of Redis that sends each command by an HTTP request. */
export interface RestClient {
  sendCommand(args: string[], options?: { readonly abortSignal?: AbortSignal }): Promise<unknown>;
}

const address: Reader<string> = (value, name) => {
  const { protocol, username, password } =
    typeof value === "string" && URL.canParse(value) ? new URL(value) : ({} as Partial<URL>);
  if (/^https?:$/.test(protocol ?? "") && !username && !password) return value as string;
  // The message does not show it: it may have a password.
  const got = username || password ? "one with them" : (protocol ?? describeType(value));
  throw new QlikInputError(
    `"${name}" must be a URL of https: or http: without user and password, got ${got}. The secret is "token".`,
  );
};

/** Other characters are rejected by `fetch` with an error that shows the token. */
const secret: Reader<string> = (value, name) => {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const got =
    typeof value === "string" ? "an empty one, or white space in it" : describeType(value);
  throw new QlikInputError(`"${name}" must be a token of visible ASCII characters, got ${got}.`);
};

const OPTIONS = {
  url: required(address),
  token: required(secret),
  fetch: option<NonNullable<RestClientOptions["fetch"]>>(callback("a function such as fetch")),
} satisfies OptionsTable<RestClientOptions>;

/**
 * Creates a client of Upstash Redis, and of what has the same REST API, for Cloudflare Workers and other platforms without
 * sockets. It can't subscribe to channels.
 *
 * @see https://upstash.com/docs/redis/features/restapi
 * @throws {QlikInputError} when an option is invalid.
 * @example
 * const fleet = redisFleet({ client: restClient({ url, token }), prefix: "qlik:my-tenant:" });
 */
export function restClient(options: RestClientOptions): RestClient {
  const { url, token, fetch } = readOptions(options, OPTIONS);
  return {
    async sendCommand(args, { abortSignal } = {}) {
      const response = await (fetch ?? globalThis.fetch)(url, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(args),
        ...(abortSignal ? { signal: abortSignal } : {}),
      });
      const reply: unknown = await response.json().catch(() => undefined);
      const { result, error } = Object(reply) as { result?: unknown; error?: unknown };
      if (response.ok && result !== undefined) return result;
      throw new QlikConnectionError(
        typeof error === "string"
          ? error
          : `The REST API answered ${response.status} without a result. Is "url" that of a REST API of Redis?`,
      );
    },
  };
}
