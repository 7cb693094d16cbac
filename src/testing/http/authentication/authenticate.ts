import type { Access } from "./access.ts";
import type { User } from "../../state/users.ts";
import type { HeaderLookup, IncomingRequest } from "../incoming-request.ts";
import { HttpError } from "../http-error.ts";

/** Returns the bearer token (RFC 6750, section 2.1). The scheme is case-insensitive (RFC 9110, section 11.1). */
export function readBearerToken(headers: HeaderLookup): string | undefined {
  return /^bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/**
 * Authenticates the caller.
 *
 * @throws {HttpError} 401 unless the request has a valid API key or access token, or the cookie of a session; 403 when a
 * session would change something and has no valid CSRF token.
 */
export function authenticate(
  { method, headers }: Pick<IncomingRequest, "method" | "headers">,
  access: Access,
): User {
  const token = readBearerToken(headers);
  const user = token === undefined ? findSessionUser(method, headers, access) : access.find(token);
  if (user === "expired") throw expired();
  if (user) return user;
  throw unauthorized({
    title: "Unauthorized",
    detail: headers.has("authorization")
      ? "The token is not valid for this tenant."
      : "The request has no bearer token.",
  });
}

function findSessionUser(method: string, headers: HeaderLookup, access: Access): User | undefined {
  const session = headers.has("authorization") ? undefined : access.sessions.find(headers);
  const user = session && access.userOf(session);
  if (!user || /^(?:GET|HEAD)$/.test(method)) return user;
  if (headers.get("qlik-csrf-token") === session.csrfToken) return user;
  throw new HttpError(403, {
    code: "CSRF-TOKEN-2",
    detail: "The header qlik-csrf-token must be the token of GET /api/v1/csrf-token.",
  });
}

/** The error for an access token that has expired. */
export function expired(): HttpError {
  return unauthorized({
    title: "The access token has expired",
    detail: "Get a new one from /oauth/token.",
  });
}

function unauthorized(reason: { readonly title: string; readonly detail: string }): HttpError {
  // RFC 9110, section 11.6.1, requires the header.
  return new HttpError(401, { ...reason, headers: { "www-authenticate": "Bearer" } });
}
