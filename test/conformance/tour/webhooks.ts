import type { QlikClient } from "../../../src/index.ts";
import type { Chapter, Stage, Theatre } from "./stage.ts";
import { cursorIn } from "./spaces.ts";

/** The service, in its first edition and in its namespace. They have the same types, so that one stands for both. */
type Base = "/api/v1/webhooks";
export const SERVICES: readonly Base[] = [
  "/api/v1/webhooks",
  "/api/core/webhooks" as string as Base,
];

/** A tenant with an app, an administrator, and Bob, who is none. */
function openWith(theatre: Theatre): Stage & { readonly bob: QlikClient } {
  const users = [{ id: "admin" }, { id: "bob" }];
  const stage = theatre.open({ data: { users, apps: [{ id: "sales", name: "Sales" }] } });
  return { ...stage, bob: stage.clientWith(stage.tenant.apiKeyOf("bob")) };
}

/** Receivers of events: made, listed, changed, told, deleted. */
export const webhooksAt =
  (list: Base): Chapter =>
  async (theatre) => {
    const { is } = theatre;
    const { admin, bob } = openWith(theatre);
    const { GET, POST, PUT, PATCH, DELETE } = admin;
    const { data: types } = is(200, await GET(`${list}/event-types`));

    const body = { name: "Alerts", url: "https://receiver.example/" };
    const settings = {
      description: "Wakes people.",
      eventTypes: ["com.qlik.v1.app.reload.finished"],
      filter: 'data.status eq "error" or spaceId ne ""',
      secret: "0123456789abcdef0123456789abcdef",
      headers: { "x-team": "operations" },
      encryptedHeaders: { "x-key": "the value" },
      enableCloudEventDelivery: true,
      checkCertificateRevocation: true,
      enabled: false,
    };
    const made = await POST(list, {
      body: { ...body, ...settings, level: "user", ownerId: "bob", origin: "automations" },
    });
    const { id } = is(201, made);
    is(201, await POST(list, { body: { ...body, eventTypes: types.map(({ name }) => name) } }));
    is(400, await POST(list, { body: { ...body, url: "nowhere" } }));
    is(403, await bob.POST(list, { body }));

    const ofBob = { level: "user", ownerId: "bob", origins: "automations" } as const;
    is(200, await GET(list, { params: { query: ofBob } }));
    const byAdmin = { createdByUserId: "admin", updatedByUserId: "admin", enabled: false };
    is(200, await GET(list, { params: { query: byAdmin } }));
    const eventTypes = "com.qlik.v1.reload.finished";
    is(200, await GET(list, { params: { query: { eventTypes, name: "alert", url: "receiver" } } }));
    const query = { limit: 1, sort: "+name" } as const;
    const first = is(200, await GET(list, { params: { query } }));
    const onward = cursorIn(first.links.next?.href);
    const second = is(200, await GET(list, { params: { query: onward } }));
    is(200, await GET(list, { params: { query: cursorIn(second.links.prev?.href) } }));
    is(400, await GET(list, { params: { query: { limit: 0 } } }));

    const one = `${list}/{id}` as const;
    const params = { path: { id } };
    is(200, await bob.GET(one, { params }));
    is(200, await PUT(one, { params, body: { ...body, ...settings } }));
    is(400, await PUT(one, { params, body: { ...body, filter: "id is bad" } }));
    const rename = { op: "replace", path: "/name", value: "Calls" } as const;
    is(204, await PATCH(one, { params, body: [rename, { op: "remove", path: "/secret" }] }));
    is(400, await PATCH(one, { params, body: [{ op: "remove", path: "/name" }] }));
    is(403, await bob.GET(one, { params }));
    is(403, await bob.PUT(one, { params, body }));
    is(403, await bob.PATCH(one, { params, body: [rename] }));
    is(403, await bob.DELETE(one, { params }));
    is(204, await DELETE(one, { params }));
  };

/** What webhooks were sent. */
export const deliveriesAt =
  (base: Base): Chapter =>
  async (theatre) => {
    const { is } = theatre;
    const { tenant, admin, bob } = openWith(theatre);
    const { GET, POST } = admin;
    const statuses = [202, 500];
    const { id } = tenant.webhooks.add({
      handler: () => new Response("thanks", { status: statuses.shift() ?? 500 }),
    });
    for (let count = 0; count < 3; count++) {
      is(201, await POST("/api/v1/reloads", { body: { appId: "sales" } }));
      await tenant.advance("1m");
    }
    // Five of the six were lost, so that it is off.
    is(200, await GET(`${base}/{id}`, { params: { path: { id } } }));

    const list = `${base}/{id}/deliveries` as const;
    const path = { id };
    const eventType = "com.qlik.v1.reload.finished";
    is(200, await GET(list, { params: { path, query: { eventType, status: "fail" } } }));
    const query = { limit: 1, sort: "triggeredAt" } as const;
    const first = is(200, await GET(list, { params: { path, query } }));
    const onward = cursorIn(first.links.next?.href);
    const second = is(200, await GET(list, { params: { path, query: onward } }));
    is(200, await GET(list, { params: { path, query: cursorIn(second.links.prev?.href) } }));
    is(400, await GET(list, { params: { path, query: { limit: 0 } } }));
    is(403, await bob.GET(list, { params: { path } }));

    const one = `${list}/{deliveryId}` as const;
    const params = { path: { id, deliveryId: first.data[0]!.id } };
    is(200, await GET(one, { params }));
    is(403, await bob.GET(one, { params }));
    is(201, await POST(`${one}/actions/resend`, { params }));
  };
