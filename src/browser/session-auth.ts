import { isStream } from "../core/is-stream.ts";
import type { QlikClientOptions } from "../client/options.ts";
import { callback, plainObject, text } from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { Answer, Policy } from "../transport/policy.ts";
import type { Fetch, FetchInit } from "../transport/send.ts";
import { createCsrfTokens, CSRF_HEADER, isCsrfRejection } from "./csrf-token.ts";

/** The options of {@link sessionAuth}. */
export interface SessionAuthOptions {
  /** The id of the web integration that has the page's origin. Pages of the tenant itself need none. */
  readonly webIntegrationId?: string;
  /**
   * Sends the requests, in place of the client's option of that name.
   * @default the platform's `fetch`, looked up at each call
   */
  readonly fetch?: Fetch;
  /** Custom policies, in place of the client's option of that name. */
  readonly policies?: NonNullable<QlikClientOptions["policies"]>;
}

/** Options of a client that calls by the session of the tenant. */
export interface SessionAuth {
  readonly auth: { readonly token: () => never };
  readonly fetch: Fetch;
  readonly policies: Required<NonNullable<QlikClientOptions["policies"]>>;
}

const OPTIONS = {
  webIntegrationId: option(text),
  fetch: option(callback<Fetch>("a function (url, init) => Promise<Response>")),
  policies: option(plainObject<NonNullable<QlikClientOptions["policies"]>>()),
} satisfies OptionsTable<SessionAuthOptions>;

const STREAM_HINT =
  "Not retried with a new CSRF token: the body is a stream, which can be sent only once.";

/**
 * Returns the options of a client that authenticates by the tenant's session cookie in the browser, instead of a token:
 * `auth`, `fetch` and `policies`. Requests that change something have the session's CSRF token, which is fetched
 * before the first of them, and renewed once for a call if Qlik rejects it.
 *
 * A user without a session gets 401: see {@link loginUrl} and {@link jwtSession}. Pass `fetch` and `policies` of your own to
 * this function instead of the client.
 *
 * @throws {QlikInputError} for an unknown option, or a wrong value.
 * @example
 * const qlik = createQlikClient({ tenant, ...sessionAuth({ webIntegrationId }) });
 * const me = await qlik["/api/v1/users/me"].GET();
 */
export function sessionAuth(options: SessionAuthOptions = {}): SessionAuth {
  const { webIntegrationId, fetch, policies = {} } = readOptions(options, OPTIONS);
  const own = webIntegrationId === undefined ? {} : { "qlik-web-integration-id": webIntegrationId };
  const csrf = createCsrfTokens(own);
  let sendsCookies = false;

  const sendCookies: Fetch = (url, init) => {
    sendsCookies = true;
    const send = fetch ?? globalThis.fetch;
    return send(url, { ...init, credentials: "include" } as FetchInit);
  };

  const authenticate: Policy = async (request, next) => {
    // Without the token, which would throw.
    const { token: _, ...plain } = request;
    const send = async (added: Readonly<Record<string, string>>): Promise<Answer> => {
      const headers = new Headers(plain.headers);
      // Headers of the call take precedence.
      for (const [name, value] of Object.entries({ ...own, ...added }))
        if (!headers.has(name)) headers.set(name, value);
      const answer = await next({ ...plain, headers });
      if (sendsCookies) return answer;
      throw new QlikInputError(
        '"fetch" must be given to sessionAuth() instead of createQlikClient(): without cookies there is no session.',
      );
    };
    // A call with credentials of its own needs no CSRF token.
    if (/^(GET|HEAD)$/.test(plain.method) || plain.headers.has("authorization")) return send({});
    for (let renewed = false; ; renewed = true) {
      const token = await csrf.get(plain, next);
      // Nobody is signed in: nothing was sent but the request for the CSRF token.
      if (typeof token !== "string") return token;
      const answer = await send(token === "" ? {} : { [CSRF_HEADER]: token });
      if (!isCsrfRejection(answer)) return answer;
      csrf.discard(token);
      if (renewed) return answer;
      if (isStream(plain.body)) return { ...answer, hint: STREAM_HINT };
    }
  };

  return {
    auth: { token: noToken },
    fetch: sendCookies,
    policies: { call: [], ...policies, attempt: [...(policies.attempt ?? []), authenticate] },
  };
}

/** `qlik.token()` of such a client; and its calls, when its policies were overwritten. */
function noToken(): never {
  throw new QlikInputError(
    "a session has no access token. Policies must be given to sessionAuth() instead of createQlikClient().",
  );
}
