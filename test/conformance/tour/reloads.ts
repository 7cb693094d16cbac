import type { Chapter } from "./stage.ts";
import { cursorIn } from "./spaces.ts";

/** Reloads: asked for, followed, cancelled, listed. */
export const reloads: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      apps: [
        { id: "sales", name: "Sales" },
        { id: "stock", name: "Stock" },
      ],
    },
  });
  const { GET, POST } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const list = "/api/v1/reloads";
  const order = { appId: "sales", partial: true, weight: 2, variables: { vFrom: "2026" } };
  const origin = { resourceId: "a-script", resourceType: "api" } as const;
  const { id: reloadId } = is(201, await POST(list, { body: { ...order, ...origin } }));
  is(429, await POST(list, { body: { appId: "sales" } }));
  is(400, await POST(list, { body: { appId: "stock", weight: 11 } }));
  is(403, await bob.POST(list, { body: { appId: "stock" } }));

  const one = "/api/v1/reloads/{reloadId}";
  const cancel = "/api/v1/reloads/{reloadId}/actions/cancel";
  const params = { path: { reloadId } };
  is(403, await bob.GET(one, { params }));
  is(403, await bob.POST(cancel, { params }));
  is(204, await POST(cancel, { params }));
  is(409, await POST(cancel, { params }));
  tenant.nextReload({ appId: "stock", status: "FAILED" });
  const { id: failing } = is(201, await POST(list, { body: { appId: "stock" } }));
  const { id: running } = is(201, await POST(list, { body: { appId: "sales" } }));
  await tenant.advance(100);
  is(202, await POST(cancel, { params: { path: { reloadId: running } } }));
  await tenant.advance("1m");
  is(200, await GET(one, { params }));
  is(200, await GET(one, { params: { path: { reloadId: failing } } }));
  const { id: succeeding } = is(201, await POST(list, { body: { appId: "stock", ...origin } }));
  await tenant.advance("1m");
  is(200, await GET(one, { params: { path: { reloadId: succeeding } } }));

  const filter = '(status eq "FAILED" or status eq "CANCELED") and type eq "external"';
  is(200, await GET(list, { params: { query: { appId: "stock", filter, log: true } } }));
  const query = { limit: 1, partial: false, sort: "-endTime" } as const;
  const first = is(200, await GET(list, { params: { query } }));
  const onward = cursorIn(first.links.next?.href);
  const second = is(200, await GET(list, { params: { query: onward } }));
  is(200, await GET(list, { params: { query: cursorIn(second.links.prev?.href) } }));
  is(400, await GET(list, { params: { query: { filter: "status is bad" } } }));
};

/** Reload tasks: made, listed, run, changed, deleted. */
export const reloadTasks: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [{ id: "team", name: "Team" }],
      apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
    },
  });
  const { GET, POST, PUT, DELETE } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const list = "/api/v1/reload-tasks";
  const recurrence = ["RRULE:FREQ=DAILY;INTERVAL=1;BYHOUR=7;BYMINUTE=0;BYSECOND=0"];
  const daily = { appId: "sales", timeZone: "Europe/Zurich", recurrence, partial: false };
  const automatic = {
    autoReload: true,
    autoReloadPartial: false,
    type: "scheduled_reload",
  } as const;
  const begin = { startDateTime: "2026-01-01T07:00:00", endDateTime: "2027-01-01T07:00:00" };
  const made = await POST(list, { body: { ...daily, ...automatic, ...begin } });
  const { id: taskId } = is(201, made);
  is(201, await POST(list, { body: { appId: "sales", timeZone: "UTC", ...begin } }));
  is(400, await POST(list, { body: { ...daily, timeZone: "Europe/Nowhere" } }));
  is(403, await bob.POST(list, { body: daily }));
  await tenant.advance("25h");

  is(200, await GET(list, { params: { query: { appId: "sales", partial: false } } }));
  const first = is(200, await GET(list, { params: { query: { limit: 1 } } }));
  const onward = cursorIn(first.links.next?.href);
  const second = is(200, await GET(list, { params: { query: onward } }));
  is(200, await GET(list, { params: { query: cursorIn(second.links.prev?.href) } }));
  is(400, await GET(list, { params: { query: { limit: 0 } } }));

  const params = { path: { taskId } };
  const one = "/api/v1/reload-tasks/{taskId}";
  is(200, await GET(one, { params }));
  is(403, await bob.GET(one, { params }));
  is(
    200,
    await PUT(one, { params, body: { ...daily, ...automatic, ...begin, state: "Disabled" } }),
  );
  is(400, await PUT(one, { params, body: { recurrence: ["FREQ=NEVER"] } }));
  is(200, await PUT(one, { params, body: { state: "Enabled" } }));
  for (let failures = 0; failures < 5; failures++) {
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await tenant.advance("24h");
  }
  is(200, await GET(one, { params }));
  is(403, await bob.PUT(one, { params, body: { state: "Enabled" } }));
  is(403, await bob.DELETE(one, { params }));
  is(204, await DELETE(one, { params }));
};
