import { tenantOrigin } from "../client/origin.ts";
import { text } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../core/options.ts";

/** The options of {@link loginUrl}. */
export interface LoginOptions {
  /** The tenant's host or origin. */
  readonly tenant: string;
  /** The URL to come back to: a page of the tenant, or of an origin of the web integration. */
  readonly returnTo: string;
  /** The id of the web integration. Pages that are not of the tenant need one. */
  readonly webIntegrationId?: string;
}

const OPTIONS = {
  tenant: required(text),
  returnTo: required(text),
  webIntegrationId: option(text),
} satisfies OptionsTable<LoginOptions>;

/**
 * Returns the URL of the tenant's login page, which opens a session and leads back. Send the user there when a call of a
 * client with {@link sessionAuth} fails with 401.
 *
 * @throws {QlikInputError} for an unknown option, or a wrong value.
 * @example
 * if (me.status === 401) location.assign(loginUrl({ tenant, webIntegrationId, returnTo: location.href }));
 */
export function loginUrl(options: LoginOptions): string {
  const { tenant, returnTo, webIntegrationId } = readOptions(options, OPTIONS);
  const url = new URL("/login", tenantOrigin(tenant));
  url.searchParams.set("returnto", returnTo);
  // A navigation can't have headers.
  if (webIntegrationId !== undefined)
    url.searchParams.set("qlik-web-integration-id", webIntegrationId);
  return url.href;
}
