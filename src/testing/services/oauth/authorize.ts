/** Logins for OAuth clients: the redirects of the authorization code grant (RFC 6749, section 4.1) with PKCE (RFC 7636). */
import type { Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { redirectTo } from "../../http/redirect.ts";
import { signIn } from "../login/sign-in.ts";

export const reactions: Reactions = {
  "GET /oauth/authorize"(call) {
    const { access } = call.state;
    const { client_id, redirect_uri, response_type, state, code_challenge, ...query } = call.query;
    const client = access.clients.get(client_id);
    // The user must not be sent back to an unknown place (RFC 6749, section 4.1.2.1).
    if (!client) throw invalid({ parameter: "client_id" }, "must be the id of an OAuth client");
    if (!client.redirectUris.includes(redirect_uri)) {
      throw invalid({ parameter: "redirect_uri" }, "must be a redirect URI of the OAuth client");
    }
    const scopes = query.scope as string[];
    const login = { prompt: query.prompt, login_hint: query.login_hint };
    const rejected =
      response_type !== "code"
        ? "unsupported_response_type"
        : code_challenge === undefined
          ? "invalid_request"
          : scopes.some((scope) => !client.scopes.includes(scope))
            ? "invalid_scope"
            : undefined;
    const signedIn = rejected === undefined ? signIn(call, login) : undefined;
    const answer = signedIn
      ? {
          code: access.grants.addCode({
            clientId: client_id,
            userId: signedIn.user.id,
            scope: scopes.join(" "),
            redirectUri: redirect_uri,
            challenge: code_challenge ?? "",
          }),
        }
      : { error: rejected ?? "login_required", error_code: "OAUTH-1" };
    const target = new URL(redirect_uri);
    for (const [name, value] of Object.entries({ ...answer, state }))
      target.searchParams.set(name, value);
    const response = redirectTo(302, target.href);
    return { ...response, headers: { ...response.headers, ...signedIn?.headers } };
  },
};
