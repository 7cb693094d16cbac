/** The sessions of browsers. A session is known by its cookie, which a browser sends in place of a token. */
import type { Ids } from "../../state/random.ts";
import type { User } from "../../state/users.ts";
import type { HeaderLookup } from "../incoming-request.ts";

/** Qlik's name of the cookie. */
const COOKIE = "eas.sid";

export interface Session {
  readonly id: string;
  readonly userId: string;
  /** What requests that change something must have in the header `qlik-csrf-token`. */
  readonly csrfToken: string;
}

export class Sessions {
  readonly #ids: Ids;
  readonly #sessions = new Map<string, Session>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  open({ id: userId }: User): Session {
    const session = { id: this.#ids.long(), userId, csrfToken: this.#ids.hex(4) };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** Returns the session of a request's cookie. */
  find(headers: HeaderLookup): Session | undefined {
    const cookies = headers.get("cookie")?.split(/; */) ?? [];
    const [id] = cookies.flatMap((cookie) =>
      cookie.startsWith(`${COOKIE}=`) ? [cookie.slice(COOKIE.length + 1)] : [],
    );
    return this.#sessions.get(id ?? "");
  }
}

/**
 * Returns the header that sets the cookie of a session. Pages of other sites send only cookies that are `SameSite=None`, which
 * browsers accept with `Secure` alone, and so over https. Over http, on a loopback address, pages of other ports are of the
 * same site.
 */
export function cookieOf({ id }: Session, { protocol }: URL): { "set-cookie": string } {
  const reach = protocol === "https:" ? "SameSite=None; Secure" : "SameSite=Lax";
  return { "set-cookie": `${COOKIE}=${id}; Path=/; HttpOnly; ${reach}` };
}
