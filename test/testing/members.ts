import type { QlikClient } from "../../src/index.ts";
import type { Tenant, TenantApp, TenantSpace, TenantUser } from "../../src/testing.ts";
import type { KnownSpaceRole, KnownSpaceType } from "../../src/types.ts";
import { open } from "./open.ts";

/**
 * A tenant that bob asks, who is no administrator unless said otherwise. The spaces and the apps in them belong to ann,
 * who is.
 */
export function openAsBob({
  spaces = [],
  apps = [],
  ...bob
}: Partial<TenantUser> & { spaces?: TenantSpace[]; apps?: TenantApp[] } = {}): {
  tenant: Tenant;
  qlik: QlikClient;
} {
  return open({
    data: {
      users: [
        { id: "bob", admin: false, ...bob },
        { id: "ann", admin: true },
      ],
      spaces: spaces.map((space) => ({ ownerId: "ann", ...space })),
      apps: apps.map((app) => ({ ownerId: "ann", ...app })),
    },
  });
}

/** A space of ann's with bob's roles in it, if any. */
export function spaceFor(
  roles: readonly KnownSpaceRole[],
  type: KnownSpaceType = "shared",
): TenantSpace {
  const assignments = roles.length > 0 ? [{ assigneeId: "bob", roles }] : [];
  return { id: "team", name: "Team", type, assignments };
}

/** An app of ann's in that space. */
export const SALES: TenantApp = { id: "sales", name: "Sales", spaceId: "team" };
