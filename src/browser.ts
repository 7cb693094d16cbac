/**
 * `qlik-cloud-client/browser`: signs users in from a page, by the session of the tenant, by OAuth with PKCE, or by a JWT.
 *
 * @example
 * import { createQlikClient } from "qlik-cloud-client";
 * import { signInWithPkce } from "qlik-cloud-client/browser";
 *
 * const tenant = "my-tenant.eu.qlikcloud.com";
 * const session = await signInWithPkce({ tenant, clientId, redirectUri: location.origin + "/" });
 * const qlik = createQlikClient({ tenant, auth: { token: session.token } });
 *
 * @module
 */
export { jwtSession, type JwtSessionOptions } from "./browser/jwt-session.ts";
export { loginUrl, type LoginOptions } from "./browser/login-url.ts";
export type { BrowserWindow, PopupWindow, WebStorage } from "./browser/browser-window.ts";
export type { PkceOptions } from "./browser/pkce-options.ts";
export { answerOpener } from "./browser/popup.ts";
export { sessionAuth, type SessionAuth, type SessionAuthOptions } from "./browser/session-auth.ts";
export { signInWithPkce } from "./browser/sign-in-with-pkce.ts";
export type { PkceSession } from "./browser/token-session.ts";
