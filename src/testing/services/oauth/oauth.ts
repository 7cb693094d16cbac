/** Access tokens for OAuth clients (RFC 6749, and Qlik's user impersonation). */
import type {
  AuthorizationCodeGrant,
  ClientCredentialsGrant,
  OAuthToken,
  RefreshTokenGrant,
  UserImpersonationGrant,
} from "../../../../generated/schema.ts";
import {
  TOKEN_LIFETIME,
  type Credential,
  type OAuthClient,
} from "../../http/authentication/access.ts";
import type { Grant } from "../../http/authentication/grants.ts";
import { listRecords } from "../../engine/list.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { publish } from "../../events/publish.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import { logIn } from "../users/identity.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

export const reactions: Handlers = {
  async "POST /oauth/token"({ state, body }) {
    switch (body.grant_type) {
      case "client_credentials": {
        const client = authenticateClient(body, state);
        if (!client.machineToMachine) throw forbidden("act as itself");
        return { status: 200, body: issue(state, client, client.bot, body.grant_type, body.scope) };
      }
      case "urn:qlik:oauth:user-impersonation": {
        const client = authenticateClient(body, state);
        if (!client.impersonation) throw forbidden("act as a user");
        const user = findUser(body.user_lookup, state);
        return { status: 200, body: issue(state, client, user, body.grant_type, body.scope) };
      }
      case "authorization_code": {
        const token = await redeem(body, state);
        return { status: 200, body: token };
      }
      case "refresh_token":
        return { status: 200, body: refresh(body, state) };
      default:
        throw invalid(
          { pointer: "/grant_type" },
          `must be supported by the embedded tenant, got ${body.grant_type}`,
        );
    }
  },

  // An unknown token is not an error (RFC 7009, section 2.2).
  "POST /oauth/revoke"(call) {
    const { token: revoked } = call.body;
    call.state.access.grants.takeRefreshToken(revoked);
    revoke(call, ({ token }) => token === revoked);
    return { status: 200, body: {} };
  },

  "GET /api/v1/oauth-tokens"(call) {
    const { state, user } = call;
    const { access, tenantId } = state;
    const tokens = access.tokens.filter(({ userId }) => user.admin || userId === user.id);
    return listRecords(
      call,
      tokens.map(({ id, userId, clientId, lastUsedAt }) => ({
        id,
        userId,
        tenantId,
        description: access.clients.get(clientId!)?.bot.name ?? "",
        ...(lastUsedAt !== undefined && { lastUsed: new Date(lastUsedAt).toISOString() }),
      })),
    );
  },

  "DELETE /api/v1/oauth-tokens/{tokenId}"(call) {
    const { state, user, path } = call;
    const isMeant = ({ id, userId }: Credential): boolean =>
      id === path.tokenId && (user.admin || userId === user.id);
    if (!state.access.tokens.some(isMeant)) {
      throw invalid({ parameter: "tokenId" }, "must be the id of a token of the caller");
    }
    revoke(call, isMeant);
    return { status: 204 };
  },
};

function revoke(
  { state, user }: Pick<Call, "state" | "user">,
  isMeant: (token: Credential) => boolean,
): void {
  const { access, clock, tenantId } = state;
  const isToken = (each: Credential): boolean => each.clientId !== undefined && isMeant(each);
  for (const { userId, clientId } of access.revoke(isToken)) {
    publish({ state, user }, "com.qlik.oauth-token.revoked", {
      revokedAt: isoTime(clock),
      revokedBy: user.id,
      revokedContext: { userId, clientId, tenantId },
      revokedByBearer: false,
    });
  }
}

function authenticateClient(
  grant: ClientCredentialsGrant | UserImpersonationGrant,
  { access }: TenantState,
): OAuthClient {
  if (grant.client_assertion !== undefined) {
    throw invalid(
      { pointer: "/client_assertion" },
      "is not supported by the embedded tenant: use client_secret",
    );
  }
  const client = access.clients.get(grant.client_id);
  if (client && [...client.secrets.values()].includes(grant.client_secret ?? "")) return client;
  throw new HttpError(
    401,
    client ? "The client_secret is not valid." : "No client has this client_id.",
  );
}

function findUser(
  { field, value }: UserImpersonationGrant["user_lookup"],
  { users }: TenantState,
): User {
  const key = field === "subject" ? "subject" : "id";
  for (const user of users.values()) {
    if (user.bot || user[key] !== value) continue;
    if (!user.disabled) return user;
    throw new HttpError(403, `The user ${user.id} is disabled.`);
  }
  throw invalid({ pointer: "/user_lookup/value" }, `must be the ${field} of a user`);
}

/** Exchanges the code of a login for a token. The code alone is of no use to a thief. */
async function redeem(body: AuthorizationCodeGrant, state: TenantState): Promise<OAuthToken> {
  const { access } = state;
  const { code, client_id, client_secret, redirect_uri, code_verifier } = body;
  const grant = access.grants.findCode(code);
  if (grant?.token === undefined) access.grants.endCode(code);
  // A code that is used twice was stolen (RFC 6749, section 4.1.2).
  else revoke({ state, user: state.caller }, ({ token }) => token === grant.token);
  const { secrets } = access.clients.get(client_id) ?? {};
  const isAllowed =
    grant?.token === undefined &&
    grant?.clientId === client_id &&
    grant.redirectUri === redirect_uri &&
    grant.challenge === (await challengeOf(code_verifier)) &&
    (client_secret === undefined || [...(secrets?.values() ?? [])].includes(client_secret));
  if (!isAllowed) throw notValid("code");
  const issued = issueGranted(state, grant, body.grant_type);
  access.grants.keepUsed(code, { ...grant, token: issued.access_token });
  return issued;
}

function refresh({ refresh_token, grant_type }: RefreshTokenGrant, state: TenantState): OAuthToken {
  const grant = state.access.grants.takeRefreshToken(refresh_token);
  if (!grant) throw notValid("refresh token");
  return issueGranted(state, grant, grant_type);
}

/** Issues an access token for what a user has granted, and a refresh token if that was asked for. */
function issueGranted(state: TenantState, grant: Grant, grantType: string): OAuthToken {
  const { access } = state;
  const client = access.clients.get(grant.clientId);
  const user = access.userOf(grant);
  if (!client || !user) throw new HttpError(403, "The user is disabled, or the client is gone.");
  const issued = issue(state, client, user, grantType, grant.scope);
  if (!grant.scope.split(" ").includes("offline_access")) return issued;
  const { clientId, userId, scope } = grant;
  return { ...issued, refresh_token: access.grants.addRefreshToken({ clientId, userId, scope }) };
}

/** The code of the error is that of Qlik's service. */
function notValid(what: string): HttpError {
  return new HttpError(401, { code: "OAUTH-5", detail: `The ${what} is not valid.` });
}

/** RFC 7636, section 4.2. */
async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function issue(
  state: TenantState,
  client: OAuthClient,
  user: User,
  grantType: string,
  requested?: string,
): OAuthToken {
  const scopes = requested?.split(" ").filter(Boolean) ?? [];
  const unknown = scopes.find((scope) => !client.scopes.includes(scope));
  if (unknown !== undefined) {
    throw invalid({ pointer: "/scope" }, `must be scopes of the client, got ${unknown}`);
  }
  const scope = (scopes.length > 0 ? scopes : client.scopes).join(" ");
  logIn(state, user);
  const { token, expiresAt } = state.access.issue(client, user, scope);
  publish({ state, user }, "com.qlik.oauth-token.issued", {
    scopes: scope.split(" "),
    ownerId: user.id,
    issuedAt: isoTime(state.clock),
    grantType,
    issuedToClientId: client.id,
  });
  return {
    access_token: token,
    token_type: "bearer",
    expires_in: TOKEN_LIFETIME,
    expires_at: new Date(expiresAt).toISOString(),
    scope,
  };
}

function forbidden(action: string): HttpError {
  return new HttpError(403, `The client is not allowed to ${action}.`);
}
