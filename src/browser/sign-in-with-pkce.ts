import type { QlikAuthError } from "../errors/errors.ts";
import { authError } from "./auth-error.ts";
import type { BrowserWindow } from "./browser-window.ts";
import {
  authorizeUrl,
  beginSignIn,
  readCallback,
  type Callback,
  type PendingSignIn,
} from "./pkce.ts";
import { readPkceOptions, type PkceOptions, type PkceSettings } from "./pkce-options.ts";
import { signInByPopup } from "./popup.ts";
import { redeemCode, storedSession, type PkceSession } from "./token-session.ts";

/**
 * Signs the user of a page in, by OAuth's authorization code with PKCE: RFC 6749, section 4.1, and RFC 7636.
 *
 * Call it each time that the page loads. When the user comes back from Qlik, the state is checked, the code is removed from the
 * URL and exchanged for tokens. Otherwise the browser is sent to Qlik, and the promise stays pending while the page unloads.
 * A second call before the first one has ended returns the same promise, since effects of React may run twice.
 *
 * @throws {QlikInputError} for an unknown option, or a wrong value.
 * @throws {QlikAuthError} with OAuth's error in `code` (`access_denied`, `login_required` …) when Qlik rejects the sign-in,
 * with `state_mismatch` when another page or a former sign-in has led here, with `popup_blocked` or `popup_closed`.
 * @throws {QlikAbortError} when the signal is aborted.
 * @example
 * const session = await signInWithPkce({
 *   tenant: "my-tenant.eu.qlikcloud.com",
 *   clientId: "4f1c9d0e7ab34c52b6d8e2f19a05c733",
 *   redirectUri: "https://app.example.com/",
 * });
 * const qlik = createQlikClient({ tenant, auth: { token: session.token } });
 */
export async function signInWithPkce(options: PkceOptions): Promise<PkceSession> {
  const settings = readPkceOptions(options);
  const running =
    underWay.get(settings.window) ?? new Map<string, Promise<PkceSession | undefined>>();
  underWay.set(settings.window, running);
  const key = keyOf(settings);
  const signingIn =
    running.get(key) ??
    signIn(settings).finally(() => {
      running.delete(key);
    });
  running.set(key, signingIn);
  // The page unloads. A page that the user comes back to may call again.
  return (await signingIn) ?? new Promise<never>(() => undefined);
}

/** The sign-ins of each window that are not over, by tenant and client. */
const underWay = new WeakMap<BrowserWindow, Map<string, Promise<PkceSession | undefined>>>();

/** @returns `undefined` when the browser was sent to Qlik. */
async function signIn(settings: PkceSettings): Promise<PkceSession | undefined> {
  const { window, storage, redirectUri } = settings;
  const callback = readCallback(window.location.href, redirectUri);
  if (callback) {
    // First of all: what happens next, other scripts, logs and links must not see the code.
    window.history.replaceState(window.history.state, "", callback.cleanUrl);
    return finish(settings, callback, readPending(settings));
  }
  const stored = storedSession(settings);
  if (stored) return stored;
  const pending = beginSignIn();
  if (settings.popup) {
    const href = await signInByPopup(settings, () => authorizeUrl(pending, settings));
    return finish(settings, readCallback(href, redirectUri), pending);
  }
  storage.setItem(keyOf(settings), JSON.stringify(pending));
  window.location.assign(await authorizeUrl(pending, settings));
  return undefined;
}

/** Goes on with a sign-in, of which each can be finished once. */
async function finish(
  settings: PkceSettings,
  callback: Callback | undefined,
  pending: PendingSignIn | undefined,
): Promise<PkceSession> {
  // RFC 6749, section 10.12. Nothing else that the URL says is used.
  if (!callback || callback.state !== pending?.state) throw mismatch();
  settings.storage.removeItem(keyOf(settings));
  const { code, error, description } = callback;
  if (error === undefined && code !== undefined) return redeemCode(settings, pending, code);
  const reason = [error, description].filter(Boolean).join(": ");
  throw authError(error ?? "", `Qlik rejected the sign-in: ${reason.replace(/\.$/, "")}.`);
}

function mismatch(): QlikAuthError {
  return authError(
    "state_mismatch",
    "The state in the URL is not that of a sign-in which this page has begun. Call signInWithPkce() again.",
  );
}

function keyOf({ origin, clientId }: PkceSettings): string {
  return `qlik-cloud-client:pkce:${origin}:${clientId}`;
}

/** The sign-in that the page has begun before the browser left it. */
function readPending(settings: PkceSettings): PendingSignIn | undefined {
  try {
    const text = settings.storage.getItem(keyOf(settings)) ?? "null";
    const { state, verifier } = Object(JSON.parse(text)) as Partial<PendingSignIn>;
    return typeof state === "string" && typeof verifier === "string"
      ? { state, verifier }
      : undefined;
  } catch {
    return undefined;
  }
}
