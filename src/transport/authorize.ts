import type { Answer, Policy } from "./policy.ts";
import type { TokenSource } from "./tokens.ts";

/** How often a call may have its token replaced. The source stops earlier when it has reason to. */
const MOST_REPLACEMENTS = 3;

const ONE_STREAM =
  "It was not repeated with another token, since its body is a stream, which can be sent once.";

/**
 * Gives the request its token, except to operations that need none and where the call brings an Authorization header of
 * its own. A token that is refused (401: the service has not acted) is replaced, if there is another one; but not where the
 * answer tells that something else was wrong.
 */
export function authorize(tokens: TokenSource): Policy {
  return async (request, next) => {
    if (request.operation?.anonymous || request.headers.has("authorization")) return next(request);
    let [token, other]: (string | undefined)[] = [];
    for (let replacements = 0; ; replacements++) {
      const answer = await next({
        ...request,
        token: async () => (token = other ?? (await tokens.get(request))),
      });
      // A policy has sent another one, or has answered by itself.
      if (token === undefined) return answer;
      if (answer.status !== 401) {
        // A proxy's failure tells nothing of the token.
        if (answer.status < 500) tokens.accepted?.(token);
        return answer;
      }
      if (replacements === MOST_REPLACEMENTS || !isOfToken(answer)) return answer;
      // Even where this call cannot be repeated: the next ones would be refused too.
      other = await tokens.replace?.(token, request, replacements);
      if (other === undefined || other === token) return answer;
      if (request.body instanceof ReadableStream) {
        request.call.hint = ONE_STREAM;
        return answer;
      }
    }
  };
}

/**
 * By the challenge (RFC 6750, section 3): not that of a proxy, say, nor `error="invalid_request"` or
 * `"insufficient_scope"`. Qlik documents none; codes of its own might mean the token.
 */
function isOfToken({ response }: Answer): boolean {
  const challenge = response.headers.get("www-authenticate");
  return (
    !challenge ||
    (/bearer/i.test(challenge) && !/\berror="?(invalid_request|insufficient_scope)/.test(challenge))
  );
}
