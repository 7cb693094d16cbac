/** A sign-in in a window of its own, which sends the redirect's URL to the window that opened it. */
import { raceAbort } from "../core/abort.ts";
import { QlikAbortError, QlikInputError } from "../errors/errors.ts";
import { isObject } from "../core/is-object.ts";
import { authError } from "./auth-error.ts";
import { currentWindow, type BrowserWindow, type WindowMessage } from "./browser-window.ts";
import { readCallback } from "./pkce.ts";
import type { PkceSettings } from "./pkce-options.ts";

const MESSAGE = "qlik-cloud-client:sign-in";

const FEATURES = "popup,width=480,height=640";

/** A browser says only when asked that a window was closed. In milliseconds. */
const POLL_INTERVAL = 300;

/**
 * Opens the window, and waits for the URL that the sign-in leads back to.
 *
 * @param getUrl returns the URL to begin at. The window is opened before, as browsers block it later.
 * @throws {QlikAuthError} with the code `popup_blocked` or `popup_closed`.
 * @throws {QlikAbortError} when the signal is aborted.
 */
export async function signInByPopup(
  { window, redirectUri, signal, clock }: PkceSettings,
  getUrl: () => Promise<string>,
): Promise<string> {
  const { origin } = new URL(redirectUri);
  if (origin !== new URL(window.location.href).origin)
    throw new QlikInputError(
      `"redirectUri" must have the origin of the page if "popup" is true, got ${origin}.`,
    );
  if (signal?.aborted) throw aborted(signal);
  const popup = window.open("", "_blank", FEATURES);
  if (!popup)
    throw authError(
      "popup_blocked",
      "The browser blocked the window. Call signInWithPkce() in the listener of a click.",
    );
  const stops: (() => void)[] = [];
  try {
    popup.location.href = await getUrl();
    const answered = new Promise<string>((resolve, reject) => {
      const listener = ({ origin: from, source, data }: WindowMessage): void => {
        // Any page that has a handle of this window can send messages: only that of the redirect counts.
        if (from !== origin || source !== popup || !isObject(data)) return;
        const { type, url } = data as { type?: unknown; url?: unknown };
        if (type === MESSAGE && typeof url === "string") resolve(url);
      };
      window.addEventListener("message", listener);
      stops.push(() => {
        window.removeEventListener("message", listener);
      });
      const giveUp = (): void => {
        reject(authError("popup_closed", "The window was closed before the sign-in was over."));
      };
      let stopTimer: () => void;
      const check = (): void => {
        // A window that closes itself is seen to be closed before its message arrives.
        stopTimer = clock.after(POLL_INTERVAL, popup.closed ? giveUp : check);
      };
      check();
      stops.push(() => {
        stopTimer();
      });
    });
    return await (signal ? raceAbort(answered, signal, () => aborted(signal)) : answered);
  } finally {
    for (const stop of stops) stop();
    popup.close();
  }
}

function aborted({ reason }: AbortSignal): QlikAbortError {
  return new QlikAbortError("The sign-in was aborted by its signal.", { cause: reason as unknown });
}

/**
 * Ends a sign-in in a window that `signInWithPkce({ popup: true })` has opened: sends the result to the page that opened it, if
 * that has the same origin, and closes the window. Call it on the page of `redirectUri`, before anything else.
 *
 * @returns whether this window was opened for a sign-in.
 * @example
 * if (!answerOpener()) startApp();
 */
export function answerOpener(window: BrowserWindow = currentWindow()): boolean {
  const { href } = window.location;
  const callback = readCallback(href);
  const opener = window.opener as { postMessage?: (data: unknown, origin: string) => void } | null;
  if (!callback || typeof opener?.postMessage !== "function") return false;
  window.history.replaceState(window.history.state, "", callback.cleanUrl);
  opener.postMessage({ type: MESSAGE, url: href }, new URL(href).origin);
  window.close();
  return true;
}
