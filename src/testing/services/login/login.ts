/** Logins of browsers, which open sessions. */
import type { WebIntegration } from "../../../../generated/schema.ts";
import { collectionAt } from "../../engine/store.ts";
import { readBearerToken } from "../../http/authentication/authenticate.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { openSession, signIn } from "./sign-in.ts";

const integrationsIn = collectionAt<WebIntegration>("/api/v1/web-integrations");

export const reactions: Reactions = {
  "GET /login"(call) {
    const target = targetOf(call);
    const { prompt, login_hint } = call.query as { prompt?: string; login_hint?: string };
    const { headers = {} } = signIn(call, { prompt, login_hint }) ?? {};
    const response = redirectTo(302, target.href);
    return { ...response, headers: { ...response.headers, ...headers } };
  },

  "POST /login/jwt-session"(call) {
    const user = userOfJwt(call.state, readBearerToken(call.headers) ?? "");
    return { status: 200, body: {}, headers: openSession(call, user).headers };
  },
};

/** Where a login leads back to: a page of the tenant, or one of the web integration. */
function targetOf({ state, url, headers }: Call): URL {
  const target = new URL(url.searchParams.get("returnto") ?? "/", url);
  // Navigations have no headers of their own: there it is a parameter.
  const name = "qlik-web-integration-id";
  const id = headers.get(name) ?? url.searchParams.get(name) ?? "";
  const { validOrigins = [] } = integrationsIn(state).get(id) ?? {};
  if (target.origin === url.origin || validOrigins.includes(target.origin)) return target;
  const problem = `must be a page of the tenant or of a valid origin of the web integration, got ${target.origin}`;
  throw invalid({ parameter: "returnto" }, problem);
}

interface Claims {
  readonly sub?: string;
  readonly subType?: string;
  readonly name?: string;
  readonly aud?: string | readonly string[];
  readonly jti?: string;
  readonly exp?: number;
  readonly nbf?: number;
}

/** One hour, the longest that a JWT may be valid. */
const MAX_LIFETIME = 3_600;

/** The JWTs that each tenant has seen: every one is good for one session. */
const used = new WeakMap<TenantState, Set<string>>();

/**
 * Returns the user of a JWT, who is created at the first login.
 *
 * @throws {HttpError} 401 by the rules of Qlik's documentation.
 */
function userOfJwt(state: TenantState, jwt: string): User {
  const [header = {}, claims = {}] = jwt.split(".", 2).map(decode) as [{ alg?: string }?, Claims?];
  const { sub = "", subType, name = sub, aud = [], jti = "", exp = 0, nbf = 0 } = claims;
  const now = state.clock.now() / 1000;
  const seen = used.get(state) ?? new Set<string>();
  const problems = {
    alg: /^(?:RS|ES|PS)\d+$/.test(header.alg ?? "") ? "" : "must not be HMAC or none",
    sub: sub === "" ? "is required" : "",
    subType: subType === "user" ? "" : 'must be "user"',
    aud: [aud].flat().includes("qlik.api/login/jwt-session")
      ? ""
      : "must be qlik.api/login/jwt-session",
    exp:
      exp <= now ? "is over" : exp - nbf > MAX_LIFETIME ? "must be at most an hour after nbf" : "",
    nbf: nbf > now ? "is not reached yet" : "",
    jti: jti === "" ? "is required" : seen.has(jti) ? "must be unique for each JWT" : "",
  };
  const [wrong] = Object.entries(problems).filter(([, problem]) => problem !== "");
  if (wrong) throw new HttpError(401, `The JWT is not valid: ${wrong.join(" ")}.`);
  used.set(state, seen.add(jti));
  const known = [...state.users.values()].find(({ subject }) => subject === sub);
  if (known?.disabled) throw new HttpError(401, "The user is disabled.");
  if (known) return known;
  const user: User = { id: state.ids.object(), name, subject: sub, admin: false };
  state.users.set(user.id, user);
  return user;
}

/** Decodes a part of a JWT (RFC 7515, section 2). */
function decode(part: string): object {
  try {
    const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return Object(JSON.parse(new TextDecoder().decode(bytes))) as object;
  } catch {
    return {};
  }
}
