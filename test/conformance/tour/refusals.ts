/** The refusals that many operations have in common, each asked for by one way that fits them all. */
import type { QlikClient } from "../../../src/index.ts";
import { everyOperation } from "../../types/every-operation.ts";
import type { RouteKey } from "../../../src/testing/http/handler.ts";
import { declared } from "../specification.ts";
import type { Chapter, Theatre } from "./stage.ts";

/** Those that `everyOperation` asks for. */
const IDS = {
  spaceId: "62a1c3f09d5e4b7c8f01a2b3",
  appId: "116dbfae-7fb9-4983-8e23-5ccd8c508722",
} as const;

const ALL = [...declared.keys()];

/** Operations on something that has an id. */
const ON_THINGS = ALL.filter((key) => key.includes("{"));

/** 401: nobody has this key, and no OAuth client is the one that asks for a token. */
export const strangers: Chapter = async (theatre) => {
  const { clientWith } = theatre.open();
  const declaring = ALL.filter((key) => declared.get(key)?.has(401));
  await expectEach(theatre, clientWith("nobodys-key"), 401, declaring);
};

/** Those that refuse the values of the description before they look for what has the id, or with another status. */
const OTHERWISE_REFUSED = [
  "PATCH /api/v1/temp-contents/files/{id}",
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule",
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated",
];

/** 404: the tenant is empty. */
export const emptyTenant: Chapter = async (theatre) => {
  const { admin } = theatre.open();
  await expectEach(theatre, admin, 404, [
    ...ON_THINGS.filter((key) => !OTHERWISE_REFUSED.includes(key)),
    "POST /api/v1/reload-tasks",
    "POST /api/scheduling/tasks",
  ]);
};

/** 403: who has no role in the space may do nothing with its apps, a consumer nothing with the space itself. */
export const outsiders: Chapter = async (theatre) => {
  const assignments = [{ assigneeId: "reader", roles: ["consumer"] as const }];
  const { tenant, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "outsider" }, { id: "reader" }],
      spaces: [{ id: IDS.spaceId, name: "Team", assignments }],
      apps: [{ id: IDS.appId, name: "Sales", spaceId: IDS.spaceId }],
    },
  });
  const outsider = clientWith(tenant.apiKeyOf("outsider"));
  const reader = clientWith(tenant.apiKeyOf("reader"));
  const withApps = ON_THINGS.filter((key) => key.includes("{appId}"));
  await expectEach(theatre, outsider, 403, [
    ...withApps,
    "GET /api/v1/reloads",
    "POST /api/v1/reloads",
    "POST /api/v1/reload-tasks",
  ]);
  const withSpaces = ON_THINGS.filter((key) => key.includes("{spaceId}"));
  await expectEach(
    theatre,
    reader,
    403,
    withSpaces.filter((key) => declared.get(key)?.has(403)),
  );
};

/** 429: one call of each tier is allowed, and one of each special operation. */
export const rateLimits: Chapter = async (theatre) => {
  const { admin } = theatre.open({ rateLimit: { share: 1e-9 } });
  const calls = everyOperation(admin);
  const limited = ALL.filter((key) => declared.get(key)?.has(429));
  for (const key of limited) await calls[key]!();
  await expectEach(theatre, admin, 429, limited);
};

/** 424, 500 and 503: the service, or one that it needs, fails, which the tenant does on demand alone. */
export const failures: Chapter = async (theatre) => {
  const { tenant, admin } = theatre.open();
  const calls = everyOperation(admin);
  for (const key of ALL) {
    for (const status of declared.get(key)?.keys() ?? []) {
      if (status < 500 && status !== 424) continue;
      tenant.faults.add({ match: key as RouteKey, times: 1, status });
      theatre.expect(status, await calls[key]!());
    }
  }
};

async function expectEach(
  theatre: Theatre,
  client: QlikClient,
  status: number,
  keys: readonly string[],
): Promise<void> {
  const calls = everyOperation(client);
  for (const key of keys) theatre.expect(status, await calls[key]!());
}
