/** Qlik's token endpoint: its path, body and answers. Source: https://qlik.dev/apis/rest/oauth/ and Qlik's specification. */
import { operations } from "../../generated/operations.ts";
import type {
  ClientCredentialsGrant,
  OAuthToken,
  UserImpersonationGrant,
} from "../../generated/schema.ts";
import { userAgent } from "../core/platform.ts";
import { errorItems } from "../errors/error-items.ts";
import type { TokenEndpoint } from "../transport/auth/token-endpoint.ts";
import { isToken } from "../transport/auth/tokens.ts";

const PATH = "/oauth/token";

/** The lifetime of a token when the response has none, in milliseconds: 6 hours, by Qlik's documentation. */
const DEFAULT_LIFETIME = 6 * 3_600_000;

const HINTS: { readonly [status: number]: string } = {
  400: "Check auth.scope, auth.impersonate, and that the OAuth client may use this grant.",
  401: "Check auth.clientId and auth.clientSecret.",
  403: "The OAuth client is not allowed to get tokens in this way: see its settings in the tenant.",
};

/** Requests tokens by `client_credentials` (RFC 6749, section 4.4), or by Qlik's user impersonation. */
export const tokenEndpoint: TokenEndpoint = {
  method: "POST",
  path: PATH,
  // Looked up when it is used, since the table is decoded on the first look-up.
  get operation() {
    return operations[`POST ${PATH}`];
  },
  expectedBody: () => "json",
  headers: userAgent,
  body({ clientId, clientSecret, scope, impersonate }) {
    const client = {
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope !== undefined && { scope }),
    };
    if (!impersonate)
      return { grant_type: "client_credentials", ...client } satisfies ClientCredentialsGrant;
    const user_lookup =
      impersonate.subject === undefined
        ? ({ field: "userId", value: impersonate.userId } as const)
        : ({ field: "subject", value: impersonate.subject } as const);
    const grant_type = "urn:qlik:oauth:user-impersonation";
    return { grant_type, ...client, user_lookup } satisfies UserImpersonationGrant;
  },
  readToken(body, requestedAt) {
    // Qlik's examples have `expires_in`, its schema has `expires_at` alone.
    const { access_token, expires_in, expires_at } = (body ?? {}) as Partial<OAuthToken>;
    if (!isToken(access_token)) return undefined;
    const told =
      typeof expires_in === "number"
        ? expires_in * 1000
        : Date.parse(expires_at ?? "") - requestedAt;
    // None, or one that is over already because a clock is wrong.
    return { token: access_token, lifetime: told > 0 ? told : DEFAULT_LIFETIME };
  },
  describeError(body) {
    const [item] = errorItems(body);
    return [item?.code, item?.title, item?.detail].filter(Boolean).join(" ");
  },
  hint: (status) => HINTS[status],
};
