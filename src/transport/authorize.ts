import type { Policy } from "./policy.ts";
import type { TokenSource } from "./tokens.ts";

/** How often a call may have its token replaced: by a new one once, then only by what other calls have fetched. */
const MOST_REPLACEMENTS = 3;

/**
 * Gives the request its token, except to operations that need none and where the call brings an Authorization header of
 * its own. A token that is refused (401: the service has not acted) is replaced, if there is another one.
 */
export function authorize(tokens: TokenSource): Policy {
  return async (request, next) => {
    if (request.operation?.anonymous || request.headers.has("authorization")) return next(request);
    let token = await tokens.get(request);
    for (let replacements = 0; ; replacements++) {
      const current = token;
      const answer = await next({ ...request, token: () => current });
      if (answer.status !== 401) {
        tokens.accepted?.(token);
        return answer;
      }
      if (replacements === MOST_REPLACEMENTS || request.body instanceof ReadableStream) {
        return answer;
      }
      const other = await tokens.replace?.(token, request, replacements === 0);
      if (other === undefined || other === token) return answer;
      token = other;
    }
  };
}
