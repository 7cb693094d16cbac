import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { eventTypes, loadEvents } from "../../src/testing/description/description.ts";
import type { Query, WebhookCreate } from "../../src/types.ts";
import { createWebhook, getWebhook, patchWebhook, SECRET } from "./hooking.ts";
import { openAsBob } from "./members.ts";
import { detailOf, open, clientOf } from "./open.ts";

const accept = (): Response => new Response(null, { status: 204 });

describe("webhooks of the API", () => {
  it("are created, read, listed and deleted, without revealing secrets", async () => {
    const { tenant, qlik } = open({ data: { users: [{ id: "ann" }] } });
    const webhook = await createWebhook(qlik, {
      description: "Wakes people",
      filter: 'spaceId eq "team"',
      secret: SECRET,
      headers: { "x-team": "operations" },
      encryptedHeaders: { "X-Key": "the value" },
      checkCertificateRevocation: true,
      origin: "automations",
    });
    expect(webhook).toEqual({
      id: webhook.id,
      name: "Alerts",
      description: "Wakes people",
      url: "https://receiver.example/",
      level: "tenant",
      enabled: true,
      eventTypes: ["com.qlik.v1.reload.finished"],
      filter: 'spaceId eq "team"',
      secretKeyAdded: true,
      headers: { "x-team": "operations" },
      encryptedHeaders: ["X-Key"],
      enableCloudEventDelivery: true,
      checkCertificateRevocation: true,
      origin: "automations",
      createdAt: "2026-01-01T00:00:00.000Z",
      createdByUserId: "ann",
      updatedAt: "2026-01-01T00:00:00.000Z",
      updatedByUserId: "ann",
    });
    expect(await getWebhook(qlik, webhook.id)).toEqual(webhook);
    expect((await qlik.GET("/api/v1/webhooks")).data?.data).toEqual([webhook]);
    const shown = JSON.stringify(tenant.requests);
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain("the value");
    const params = { path: { id: webhook.id } };
    expect((await qlik.DELETE("/api/v1/webhooks/{id}", { params })).status).toBe(204);
    const again = await qlik.DELETE("/api/v1/webhooks/{id}", { params });
    expect(again).toMatchObject({ status: 404, error: { errors: [{ code: "WEBHOOKS-404" }] } });
  });

  it("are switched off and without event types unless said otherwise", async () => {
    const { qlik } = open();
    const body = { name: "Bare", url: "https://receiver.example/" };
    const { data } = await qlik.POST("/api/v1/webhooks", { body });
    expect(data).toMatchObject({
      enabled: false,
      eventTypes: [],
      level: "tenant",
      secretKeyAdded: false,
      headers: {},
      encryptedHeaders: [],
      enableCloudEventDelivery: true,
      origin: "api",
    });
    expect(data).not.toHaveProperty("filter");
  });

  it("are one list with those that a test adds", async () => {
    const { tenant, qlik } = open();
    const added = tenant.webhooks.add({ handler: accept, secret: SECRET });
    const { id } = await createWebhook(qlik);
    const { data } = await qlik.GET("/api/v1/webhooks", { params: { query: { sort: "url" } } });
    expect(data?.data.map((webhook) => webhook.id)).toEqual([id, added.id]);
    expect(data?.data[1]).toMatchObject({ level: "tenant", enabled: true, secretKeyAdded: true });
    expect(await patchWebhook(qlik, added.id, [DISABLE])).toMatchObject({ status: 204 });
    expect(added.enabled).toBe(false);
    await patchWebhook(qlik, added.id, [ENABLE]);
    expect(added.enabled).toBe(true);
    await qlik.DELETE("/api/v1/webhooks/{id}", { params: { path: { id: added.id } } });
    expect(added.enabled).toBe(false);
    tenant.webhooks.add({ handler: accept }).remove();
    expect((await qlik.GET("/api/v1/webhooks")).data?.data.map((each) => each.id)).toEqual([id]);
  });

  it("are replaced completely: left out settings get their defaults", async () => {
    const { tenant, qlik } = open();
    const { id } = await createWebhook(qlik, {
      description: "Wakes people",
      filter: 'spaceId eq "team"',
      secret: SECRET,
      headers: { "x-team": "operations" },
      encryptedHeaders: { "x-key": "k" },
    });
    await tenant.advance("1h");
    const body = { name: "Bare", url: "https://elsewhere.example/hook" };
    const params = { path: { id } };
    const { data } = await qlik.PUT("/api/v1/webhooks/{id}", { params, body });
    expect(data).toMatchObject({
      ...body,
      id,
      enabled: false,
      eventTypes: [],
      secretKeyAdded: false,
      headers: {},
      encryptedHeaders: [],
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: "2026-01-01T01:00:00.000Z",
    });
    expect(data).not.toHaveProperty("description");
    expect(data).not.toHaveProperty("filter");
    expect(await getWebhook(qlik, id)).toEqual(data);
  });

  it("may be patched to have no description when there is none", async () => {
    const { qlik } = open();
    const { id } = await createWebhook(qlik);
    const { status } = await patchWebhook(qlik, id, [{ op: "remove", path: "/description" }]);
    expect(status).toBe(204);
  });

  it("are changed setting by setting, all or nothing", async () => {
    const { tenant, qlik } = open();
    const before = await createWebhook(qlik, { description: "Wakes people" });
    const { id } = before;
    const ok = await patchWebhook(qlik, id, [
      { op: "replace", path: "/name", value: "Calls" },
      { op: "remove", path: "/description" },
      { op: "add", path: "/secret", value: SECRET },
      { op: "add", path: "/headers", value: { "x-team": "operations" } },
      { op: "replace", path: "/eventTypes", value: ["com.qlik.v1.app.reload.finished"] },
      DISABLE,
    ]);
    expect(ok.status).toBe(204);
    expect(JSON.stringify(tenant.requests)).not.toContain(SECRET);
    const { description, ...rest } = before;
    expect(description).toBe("Wakes people");
    const after = {
      ...rest,
      name: "Calls",
      secretKeyAdded: true,
      headers: { "x-team": "operations" },
      eventTypes: ["com.qlik.v1.app.reload.finished"],
      enabled: false,
    };
    expect(await getWebhook(qlik, id)).toEqual(after);
    const rejected = await patchWebhook(qlik, id, [ENABLE, { op: "remove", path: "/url" }]);
    expect(rejected).toEqual({ status: 400, detail: "/url is required" });
    expect(await getWebhook(qlik, id)).toEqual(after);
  });

  it("need their encrypted headers again when the address changes", async () => {
    const { qlik } = open();
    const { id } = await createWebhook(qlik, { encryptedHeaders: { "x-key": "k" } });
    const move = { op: "replace", path: "/url", value: "https://elsewhere.example/" } as const;
    const rejected = await patchWebhook(qlik, id, [move]);
    expect(rejected.status).toBe(400);
    expect(rejected.detail).toContain("/encryptedHeaders must be sent again");
    const again = { op: "replace", path: "/encryptedHeaders", value: { "x-key": "k" } } as const;
    expect((await patchWebhook(qlik, id, [move, again])).status).toBe(204);
    expect((await patchWebhook(qlik, id, [DISABLE])).status).toBe(204);
  });

  it("once they are sent CloudEvents, stay so", async () => {
    const { qlik } = open();
    const { id } = await createWebhook(qlik, { enableCloudEventDelivery: false });
    const path = "/enableCloudEventDelivery";
    expect((await patchWebhook(qlik, id, [{ op: "add", path, value: true }])).status).toBe(204);
    const rejected = await patchWebhook(qlik, id, [{ op: "replace", path, value: false }]);
    expect(rejected.status).toBe(403);
    expect(rejected.detail).toContain("must stay true");
  });

  it("name the events that there are", async () => {
    const { qlik } = open();
    const { data } = await qlik.GET("/api/v1/webhooks/event-types");
    await loadEvents();
    expect(data?.data.map(({ name }) => name)).toEqual(eventTypes().toSorted());
    expect(data?.data).toContainEqual({
      name: "com.qlik.v1.app.reload.finished",
      title: "App reload finished",
      category: "App",
      levels: ["tenant", "user"],
    });
  });
});

const ENABLE = { op: "replace", path: "/enabled", value: true } as const;
const DISABLE = { op: "replace", path: "/enabled", value: false } as const;

describe("the list of webhooks", () => {
  it.each<[Query<"GET /api/v1/webhooks">, string]>([
    [{}, "c b a"],
    [{ sort: "createdAt" }, "a b c"],
    [{ sort: "+name" }, "a b c"],
    [{ sort: "-url" }, "a c b"],
    [{ sort: "updatedAt" }, "b c a"],
    [{ name: "ALERTS" }, "b a"],
    [{ url: "One.Example" }, "b"],
    [{ enabled: true }, "c a"],
    [{ level: "user" }, "c"],
    [{ ownerId: "bob" }, "c"],
    [{ createdByUserId: "ann" }, "b a"],
    [{ updatedByUserId: "bob" }, "c"],
    [{ origins: "automations" }, "b"],
    [{ origins: "automations,management-console" }, "c b"],
    [{ eventTypes: "com.qlik.v1.reload.finished" }, "c b"],
    [{ eventTypes: "com.qlik.v1.reload.finished,com.qlik.v1.app.reload.finished" }, "b"],
    [{ eventTypes: "com.qlik.none" }, ""],
  ])("is, asked with %j, %s", async (query, expected) => {
    const { tenant, qlik } = open({ data: { users: [{ id: "ann" }, { id: "bob" }] } });
    const engine = "com.qlik.v1.app.reload.finished";
    const finished = "com.qlik.v1.reload.finished";
    const url = "https://two.example/";
    const { id } = await createWebhook(qlik, { name: "a alerts", url, eventTypes: [engine] });
    await tenant.advance("1m");
    await createWebhook(qlik, {
      name: "b alerts",
      url: "https://one.example/",
      enabled: false,
      eventTypes: [engine, finished],
      origin: "automations",
    });
    await tenant.advance("1m");
    await createWebhook(clientOf(tenant, "bob"), {
      name: "c calls",
      url: "https://three.example/",
      level: "user",
      origin: "management-console",
    });
    await tenant.advance("1m");
    await patchWebhook(qlik, id, [ENABLE]);
    const { data } = await qlik.GET("/api/v1/webhooks", { params: { query } });
    expect(data?.data.map(({ name }) => name.slice(0, 1)).join(" ")).toBe(expected);
  });

  it("comes in pages, of twenty unless said otherwise", async () => {
    const { qlik } = open();
    for (let count = 0; count < 21; count++) await createWebhook(qlik, { name: `Hook ${count}` });
    const first = await qlik.GET("/api/v1/webhooks");
    expect(first.data?.data).toHaveLength(20);
    const next = new URL(first.data?.links.next?.href ?? "").searchParams.get("next") ?? "";
    const second = await qlik.GET("/api/v1/webhooks", { params: { query: { next } } });
    expect(second.data?.data.map(({ name }) => name)).toEqual(["Hook 0"]);
    expect(second.data?.links.next).toBeUndefined();
    expect(second.data?.links.prev?.href).toContain("prev=");
  });
});

describe("a user who is not an administrator", () => {
  it("may only have webhooks of the level user", async () => {
    const { qlik } = openAsBob();
    const body = { name: "Alerts", url: "https://receiver.example/" };
    const rejected = await qlik.POST("/api/v1/webhooks", { body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("Only administrators may have webhooks");
    const { id, ownerId } = await createWebhook(qlik, { level: "user" });
    expect(ownerId).toBe("bob");
    const params = { path: { id } };
    // The default is tenant.
    expect((await qlik.PUT("/api/v1/webhooks/{id}", { params, body })).status).toBe(403);
    const kept = await qlik.PUT("/api/v1/webhooks/{id}", {
      params,
      body: { ...body, level: "user" },
    });
    expect(kept.data).toMatchObject({ level: "user", ownerId: "bob" });
    const forAnn = await qlik.POST("/api/v1/webhooks", {
      body: { ...body, level: "user", ownerId: "ann" },
    });
    expect(forAnn.status).toBe(403);
  });

  it("only sees and changes own webhooks, while an administrator has all", async () => {
    const { tenant, qlik } = openAsBob();
    const ann = clientOf(tenant, "ann");
    const { id: own } = await createWebhook(qlik, { level: "user" });
    const { id: given } = await createWebhook(ann, { level: "user", ownerId: "bob" });
    const { id: tenants } = await createWebhook(ann);
    const idsFor = async (client: QlikClient): Promise<string[] | undefined> =>
      (await client.GET("/api/v1/webhooks")).data?.data.map(({ id }) => id);
    expect(await idsFor(qlik)).toEqual([given, own]);
    expect(await idsFor(ann)).toEqual([tenants, given, own]);
    const params = { path: { id: tenants } };
    const list = "/api/v1/webhooks/{id}/deliveries";
    expect((await qlik.GET("/api/v1/webhooks/{id}", { params })).status).toBe(403);
    expect((await qlik.GET(list, { params })).status).toBe(403);
    expect((await patchWebhook(qlik, tenants, [DISABLE])).status).toBe(403);
    expect((await qlik.DELETE("/api/v1/webhooks/{id}", { params })).status).toBe(403);
    expect((await patchWebhook(ann, own, [DISABLE])).status).toBe(204);
    expect(await getWebhook(qlik, own)).toMatchObject({ ownerId: "bob", updatedByUserId: "ann" });
  });

  it("may have 150 webhooks, like all users", async () => {
    const { tenant, qlik } = openAsBob();
    for (let count = 0; count < 150; count++) await createWebhook(qlik, { level: "user" });
    const body = { name: "One more", url: "https://receiver.example/", level: "user" } as const;
    const rejected = await qlik.POST("/api/v1/webhooks", { body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("has the maximum of 150 webhooks");
    await createWebhook(clientOf(tenant, "ann"));
  });
});

describe("a webhook that the API rejects", () => {
  it.each<[Partial<WebhookCreate>, string]>([
    [{ name: "x".repeat(513) }, "/name must not be longer than 512 characters"],
    [{ url: "receiver" }, "/url must be an https: URL"],
    [{ url: "http://receiver.example/" }, "/url must be an https: URL"],
    [{ url: "https://me:secret@receiver.example/" }, "/url must be an https: URL"],
    [{ secret: "x".repeat(31) }, "/secret must not be shorter than 32 characters"],
    [{ secret: "x".repeat(65) }, "/secret must not be longer than 64 characters"],
    [{ eventTypes: ["com.qlik.v1.reload.finished", "com.qlik.x"] }, "/eventTypes/1 must be one of"],
    [{ filter: 'name eq "Sales"' }, "/filter cannot be parsed: expected one of id, spaceId"],
    [{ filter: 'id gt "Sales"' }, "/filter cannot be parsed: expected one of eq, ne, got gt"],
    [{ filter: 'data.status eq "ok"' }, "/filter cannot be parsed: expected one of id"],
    [{ filter: "spaceId eq team" }, "expected a string in double quotes"],
    [{ level: "user", ownerId: "nobody" }, "/ownerId must be the id of a user"],
    [{ headers: { "x team": "a" } }, "/headers/x team must be a valid header"],
    [{ headers: { "x-team": "a\nb" } }, "/headers/x-team must be a valid header"],
    [{ headers: { "x-team": "a", "X-Team": "b" } }, "/headers/X-Team must not be repeated"],
    [
      { headers: { "x-key": "a" }, encryptedHeaders: { "X-Key": "b" } },
      "/encryptedHeaders/X-Key must not be repeated",
    ],
    [{ headers: { "x-long": "x".repeat(2_043) } }, "/headers must be at most 2048 bytes long"],
    [
      { encryptedHeaders: { "x-long": "x".repeat(2_043) } },
      "/encryptedHeaders must be at most 2048 bytes long",
    ],
  ])("is one with %j", async (webhook, detail) => {
    const { qlik } = open();
    const body = { name: "Alerts", url: "https://receiver.example/", ...webhook };
    const rejected = await qlik.POST("/api/v1/webhooks", { body });
    expect(rejected.status).toBe(400);
    expect(rejected.error).toMatchObject({
      errors: [{ code: "WEBHOOKS-400" }],
      traceId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(detailOf(rejected.error)).toContain(detail);
    expect((await qlik.GET("/api/v1/webhooks")).data?.data).toEqual([]);
  });

  it("is one that a patch would make", async () => {
    const { qlik } = open();
    const { id } = await createWebhook(qlik);
    for (const [change, detail] of [
      [{ op: "add", path: "/secret" }, "/0/value is required"],
      [{ op: "replace", path: "/secret", value: "short" }, "/secret must not be shorter"],
      [{ op: "replace", path: "/enabled", value: "yes" }, "/enabled must be true or false"],
      [{ op: "replace", path: "/eventTypes", value: ["com.qlik.x"] }, "/eventTypes/0 must be one"],
      [{ op: "replace", path: "/eventTypes", value: "x" }, "/eventTypes must be a list"],
      [{ op: "remove", path: "/name" }, "/name is required"],
    ] as const) {
      const rejected = await patchWebhook(qlik, id, [{ ...change } as never]);
      expect(rejected.status).toBe(400);
      expect(rejected.detail).toContain(detail);
    }
  });
});
