/** A client of Redis over HTTP, for platforms without sockets. */
import { callback, text } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../core/options.ts";
import { QlikConnectionError } from "../errors/errors.ts";

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

const OPTIONS = {
  url: required(text),
  token: required(text),
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
      const { result, error } = (await response.json()) as { result?: unknown; error?: string };
      if (error !== undefined || !response.ok)
        throw new QlikConnectionError(error ?? `The REST API answered ${response.status}.`);
      return result;
    },
  };
}
