/** A client of Redis over HTTP, for platforms without sockets. */
import { isLoopback } from "../core/loopback.ts";
import { callback } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable, type Reader } from "../core/options.ts";
import { QlikConnectionError, QlikInputError } from "../errors/errors.ts";
import { hiding, plainError } from "../errors/secrets.ts";

export interface RestClientOptions {
  /** The URL of the REST API: that of Upstash, or of a proxy with the same API. Must be https, except on loopback hosts. */
  readonly url: string;
  /** The token of the REST API, which may write. */
  readonly token: string;
  /** @default the platform's `fetch` */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** A client of Redis that sends each command by an HTTP request. */
export interface RestClient {
  sendCommand(args: string[], options?: { readonly abortSignal?: AbortSignal }): Promise<unknown>;
}

const restUrl: Reader<string> = (value, name) => {
  const problem = urlProblem(value);
  if (problem === undefined) return String(value);
  throw new QlikInputError(
    `"${name}" must be the https URL of the REST API, such as "https://my-redis.upstash.io", got ${problem}.`,
  );
};

/** What is wrong with a URL, without the URL: people paste ones with a password or a token. */
function urlProblem(value: unknown): string | undefined {
  let url: URL;
  try {
    url = new URL(String(value));
  } catch {
    return "something else";
  }
  if (url.username || url.password || url.search || url.hash)
    return 'one with a user name, password, query or fragment. Pass the token as "token"';
  if (url.protocol === "https:") return undefined;
  if (url.protocol !== "http:") return `one with "${url.protocol}"`;
  return isLoopback(url.hostname) ? undefined : "http: the token would travel unencrypted";
}

const restToken: Reader<string> = (value, name) => {
  // What a header can't hold would be shown by the platform's error.
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new QlikInputError(
    `"${name}" must be the token of the REST API, a string without whitespace. Is the environment variable set?`,
  );
};

const OPTIONS = {
  url: required(restUrl),
  token: required(restToken),
  fetch: option<NonNullable<RestClientOptions["fetch"]>>(callback("a function such as fetch")),
} satisfies OptionsTable<RestClientOptions>;

/** How Upstash says which writes a replica must have seen before it answers. */
const SYNC_TOKEN = "upstash-sync-token";

/**
 * Creates a client of Upstash Redis, and of what has the same REST API, for Cloudflare Workers and other platforms without
 * sockets. It can't subscribe to channels, and never follows a redirect.
 *
 * @see https://upstash.com/docs/redis/features/restapi
 * @throws {QlikInputError} when an option is invalid.
 * @example
 * const fleet = redisFleet({ client: restClient({ url, token }), prefix: "qlik:my-tenant:" });
 */
export function restClient(options: RestClientOptions): RestClient {
  const { url, token, fetch } = readOptions(options, OPTIONS);
  const mask = hiding([token]);
  let syncToken = "";
  const send = async (args: string[], signal: AbortSignal | undefined): Promise<Response> => {
    try {
      return await (fetch ?? globalThis.fetch)(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          ...(syncToken && { [SYNC_TOKEN]: syncToken }),
        },
        body: JSON.stringify(args),
        // Workers don't know "error".
        redirect: "manual",
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      const cause = plainError(error, mask);
      throw new QlikConnectionError(`The REST API failed: ${cause?.message ?? typeof error}`, {
        cause,
      });
    }
  };
  return {
    async sendCommand(args, { abortSignal } = {}) {
      const response = await send(args, abortSignal);
      // A proxy in between may respond with a page.
      const body: unknown = await response.json().catch(() => undefined);
      const { result, error } = Object(body) as { result?: unknown; error?: unknown };
      if (!response.ok || result === undefined)
        throw new QlikConnectionError(
          typeof error === "string" ? mask(error) : messageFor(response.status),
        );
      syncToken = response.headers.get(SYNC_TOKEN) ?? syncToken;
      return result;
    },
  };
}

/** @param status 0 is that of a redirect in browsers */
function messageFor(status: number): string {
  return status === 0 || (status >= 300 && status < 400)
    ? 'The REST API redirects, which is not followed since the token would go along. Check "url".'
    : `The REST API answered ${status} without a result.`;
}
