import type { EngineCall } from "../../engine/rules.ts";
import { cookieOf } from "../../http/authentication/sessions.ts";
import { invalid } from "../../http/http-error.ts";
import type { User } from "../../state/tenant-state.ts";
import { logIn } from "../users/identity.ts";

/** A user, and the headers with the cookie of the session where it is new. */
export interface SignedIn {
  readonly user: User;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a login was asked for. */
export interface LoginRequest {
  /** The id or the subject of the user. */
  readonly login_hint?: string | undefined;
  readonly prompt?: string | undefined;
}

type Browser = Pick<EngineCall, "state" | "headers" | "url">;

/**
 * Logs in the user of a browser: that of its session, or else the one whom the hint names, or the tenant's first.
 *
 * @returns `undefined` if nobody is logged in, and the user must not be asked.
 */
export function signIn(call: Browser, { login_hint, prompt }: LoginRequest): SignedIn | undefined {
  const { access, users, caller } = call.state;
  const session = prompt === "login" ? undefined : access.sessions.find(call.headers);
  const known = session && access.userOf(session);
  if (known) return { user: known, headers: {} };
  if (prompt === "none") return undefined;
  const isMeant = ({ id, subject }: User): boolean => id === login_hint || subject === login_hint;
  const user = login_hint === undefined ? caller : [...users.values()].find(isMeant);
  if (!user || user.bot || user.disabled)
    throw invalid({ parameter: "login_hint" }, "must be the id or the subject of an active user");
  return openSession(call, user);
}

/** Opens a session for a user. */
export function openSession({ state, url }: Pick<Browser, "state" | "url">, user: User): SignedIn {
  logIn(state, user);
  return { user, headers: cookieOf(state.access.sessions.open(user), url) };
}
