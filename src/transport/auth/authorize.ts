import { isStream } from "../../core/is-stream.ts";
import type { Answer, Policy } from "../policy.ts";
import type { TokenSource } from "./token-source.ts";

/** How often a call may have its token replaced. The source stops earlier when it has reason to. */
const MAX_REPLACEMENTS = 3;

const STREAM_HINT =
  "Not retried with a new token: the body is a stream, which can be sent only once.";

/**
 * Adds the access token to requests, except for operations that need none and for calls that pass an Authorization header
 * of their own. A token that is rejected (401: the service has not acted) is replaced, if the source has another one; but
 * not where the response says that something else was wrong.
 */
export function authorize(tokens: TokenSource): Policy {
  return async (request, next) => {
    if (request.operation?.anonymous || request.headers.has("authorization")) return next(request);
    let [token, replacement]: (string | undefined)[] = [];
    for (let replacements = 0; ; replacements++) {
      const answer = await next({
        ...request,
        token: async () => (token = replacement ?? (await tokens.get(request))),
      });
      // A custom policy has sent another request, or has answered by itself.
      if (token === undefined) return answer;
      if (answer.status !== 401) {
        // The failure of a proxy says nothing about the token.
        if (answer.status < 500) tokens.accepted?.(token);
        return answer;
      }
      if (replacements === MAX_REPLACEMENTS || !isAboutToken(answer)) return answer;
      // Even where this call can't be sent again: the next calls would be rejected too.
      replacement = await tokens.replace?.(token, request, replacements);
      if (replacement === undefined || replacement === token) return answer;
      if (isStream(request.body)) return { ...answer, hint: STREAM_HINT };
    }
  };
}

/**
 * Whether a 401 rejects the token, by its challenge (RFC 6750, section 3): not that of a proxy, nor
 * `error="invalid_request"` or `"insufficient_scope"`. Qlik documents no challenge; codes of its own might mean the token.
 */
function isAboutToken({ response }: Answer): boolean {
  const challenge = response.headers.get("www-authenticate");
  return (
    !challenge ||
    (/bearer/i.test(challenge) && !/\berror="?(invalid_request|insufficient_scope)/.test(challenge))
  );
}
