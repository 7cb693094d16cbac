import type { UserPrivilege } from "../../../../generated/schema.ts";
import type { Handlers } from "../../http/handler.ts";

/** All users have these privileges, in their personal spaces. */
const PRIVILEGES: readonly UserPrivilege[] = [
  "can_create_app",
  "can_import_app",
  "can_create_session_app",
];

export const appPrivilegeHandlers: Handlers = {
  "GET /api/v1/apps/privileges": () => ({ status: 200, body: [...PRIVILEGES] }),

  // Qlik may answer 404 to this request. The list is more useful for tests.
  "GET /api/v1/apps": () => ({ status: 200, body: [...PRIVILEGES] }),
};
