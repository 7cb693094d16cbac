import { unwrap } from "../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../client/client-types.ts";
import { abortSignal, text } from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import { assertToken } from "../transport/auth/tokens.ts";

/** The options of {@link jwtSession}. */
export interface JwtSessionOptions {
  /**
   * The id of the web integration.
   * @default that of the client
   */
  readonly webIntegrationId?: string;
  /** Cancels the request. */
  readonly signal?: AbortSignal;
}

const OPTIONS = {
  webIntegrationId: option(text),
  signal: option(abortSignal),
} satisfies OptionsTable<JwtSessionOptions>;

/**
 * Exchanges a JWT, which your own server has signed, for a session of the tenant: `POST /login/jwt-session`. The browser keeps
 * the session's cookie, so the client must be one with {@link sessionAuth}.
 *
 * @throws {QlikInputError} when the JWT can't be one.
 * @throws {QlikUnauthorizedError} when Qlik does not accept it.
 * @example
 * const qlik = createQlikClient({ tenant, ...sessionAuth({ webIntegrationId }) });
 * const response = await fetch("/my-server/qlik-jwt");
 * await jwtSession(qlik, await response.text());
 */
export async function jwtSession(
  qlik: AnyQlikClient,
  jwt: string,
  options: JwtSessionOptions = {},
): Promise<void> {
  const { webIntegrationId, signal } = readOptions(options, OPTIONS);
  const headers = {
    authorization: `Bearer ${assertToken(jwt, "jwt")}`,
    ...(webIntegrationId !== undefined && { "qlik-web-integration-id": webIntegrationId }),
  };
  unwrap(await resultsOf(qlik)["/login/jwt-session"].POST({ headers, ...(signal && { signal }) }));
}
