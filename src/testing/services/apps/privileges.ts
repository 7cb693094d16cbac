import type { UserPrivilege } from "../../../../generated/schema.ts";
import type { Handlers } from "../../http/handler.ts";

/** Everybody has a personal space, where all of this may be done. */
const PRIVILEGES: readonly UserPrivilege[] = [
  "can_create_app",
  "can_import_app",
  "can_create_session_app",
];

export const appPrivilegeHandlers: Handlers = {
  "GET /api/v1/apps/privileges": () => ({ status: 200, body: [...PRIVILEGES] }),

  // Qlik may answer 404 to this, which would not help anybody to see what their code does with the list.
  "GET /api/v1/apps": () => ({ status: 200, body: [...PRIVILEGES] }),
};
