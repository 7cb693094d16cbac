import type { Reactions } from "../../http/handler.ts";
import { hash } from "../../state/random.ts";

/** The token of the session. Callers with a bearer token, who need none, get the same one until `reset()`. */
export const reactions: Reactions = {
  "GET /api/v1/csrf-token"({ state, user, headers }) {
    const session = state.access.sessions.find(headers);
    if (session) return { status: 204, headers: { "qlik-csrf-token": session.csrfToken } };
    const words = ["a", "b", "c", "d"].map((salt) => hash(state.tenantId + user.id, salt) >>> 0);
    const token = words.map((word) => word.toString(16).padStart(8, "0")).join("");
    return { status: 204, headers: { "qlik-csrf-token": token } };
  },
};
