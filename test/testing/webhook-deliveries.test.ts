import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { WebhookOptions } from "../../src/testing.ts";
import type { WebhookCreate } from "../../src/types.ts";
import { json, loopback, reply } from "../loopback.ts";
import { createWebhook, deliveriesTo, getWebhook, patchWebhook, SECRET } from "./hooking.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { open, clientOf } from "./open.ts";
import { startReload } from "./reloading.ts";

const ENGINE = "com.qlik.v1.app.reload.finished";
const FINISHED = "com.qlik.v1.reload.finished";

const accept = (): Response => new Response(null, { status: 204 });

const resend = (qlik: QlikClient, id: string, deliveryId: string) =>
  qlik.POST("/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend", {
    params: { path: { id, deliveryId } },
  });

describe("a webhook that was created by the API", () => {
  it("is sent what one is that a test has added, signed, with its headers", async () => {
    const receiver = await loopback(reply(202, "thanks", "text/plain"));
    const { tenant, qlik } = open();
    const { id } = await createWebhook(qlik, {
      url: `${receiver.origin}/hook`,
      secret: SECRET,
      headers: { "X-Team": "operations", "Content-Type": "text/plain" },
      encryptedHeaders: { "X-Key": "the value" },
    });
    const added = tenant.webhooks.add({ handler: accept, events: [FINISHED], secret: SECRET });
    await startReload(qlik);
    await tenant.advance("1s");

    const { method, url, headers, body } = receiver.last;
    expect([method, url]).toEqual(["POST", "/hook"]);
    expect(body.toString()).toBe(added.deliveries[0]?.body);
    expect(headers).toMatchObject({
      ...added.deliveries[0]?.headers,
      "content-type": "application/cloudevents+json",
      "qlik-signature": createHmac("sha256", SECRET).update(body).digest("hex"),
      "x-team": "operations",
      "x-key": "the value",
    });

    const [delivery] = await deliveriesTo(qlik, id);
    expect(delivery).toEqual({
      id: delivery?.id,
      webhookId: id,
      eventType: FINISHED,
      status: "success",
      triggeredAt: "2026-01-01T00:00:00.300Z",
      request: {
        url: `${receiver.origin}/hook`,
        headers: {
          "content-type": "application/cloudevents+json",
          "qlik-signature": headers["qlik-signature"],
          "x-team": "operations",
          "x-key": "**OMITTED**",
        },
        body: JSON.parse(body.toString()) as unknown,
      },
      response: {
        statusCode: 202,
        headers: expect.objectContaining({ "content-type": "text/plain" }) as object,
        body: "thanks",
      },
    });
    const params = { path: { id, deliveryId: delivery?.id ?? "" } };
    const one = await qlik.GET("/api/v1/webhooks/{id}/deliveries/{deliveryId}", { params });
    expect(one.data).toEqual(delivery);
  });

  it("is sent nothing while it is switched off, or once it is deleted", async () => {
    const receiver = await loopback();
    const { tenant, qlik } = open();
    const { id } = await createWebhook(qlik, { url: receiver.origin, enabled: false });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(receiver.received).toHaveLength(0);
    await patchWebhook(qlik, id, [{ op: "replace", path: "/enabled", value: true }]);
    await startReload(qlik);
    await tenant.advance("1s");
    expect(receiver.received).toHaveLength(1);
    await qlik.DELETE("/api/v1/webhooks/{id}", { params: { path: { id } } });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(receiver.received).toHaveLength(1);
  });

  it("is sent the older envelope where it wants no CloudEvents", async () => {
    const receiver = await loopback();
    const { tenant, qlik } = open();
    await createWebhook(qlik, { url: receiver.origin, enableCloudEventDelivery: false });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(JSON.parse(receiver.last.body.toString())).toMatchObject({ cloudEventsVersion: "0.1" });
  });

  it("goes to another address than the function's, once it has one", async () => {
    const receiver = await loopback();
    const { tenant, qlik } = open();
    const { id, deliveries } = tenant.webhooks.add({
      events: [FINISHED],
      handler: () => new Response(null, { status: 500 }),
    });
    await patchWebhook(qlik, id, [{ op: "replace", path: "/url", value: receiver.origin }]);
    await startReload(qlik);
    await tenant.advance("1s");
    expect(receiver.received).toHaveLength(1);
    expect(deliveries).toMatchObject([{ status: 200 }]);
  });

  it.each<[Partial<WebhookCreate>, number]>([
    [{ eventTypes: [] }, 0],
    [{ eventTypes: [ENGINE, FINISHED] }, 4],
    [{ filter: 'topLevelResourceId eq "sales"' }, 1],
    [{ filter: 'topLevelResourceId ne "sales"' }, 1],
    [{ filter: 'spaceId eq "team"' }, 1],
    [{ filter: 'spaceId eq "team" or topLevelResourceId eq "own"' }, 2],
    [{ filter: 'spaceId eq "team" and topLevelResourceId eq "own"' }, 0],
    [{ filter: 'id eq "none"' }, 0],
    [{ filter: 'id ne "none"' }, 2],
    [{ eventTypes: [ENGINE], filter: 'data.status eq "error"' }, 1],
    [{ eventTypes: [ENGINE], filter: 'data.status ne "error"' }, 1],
  ])("is sent, with %j, %i of the events of two reloads", async (webhook, count) => {
    const receiver = await loopback();
    const { tenant, qlik } = open({
      data: {
        spaces: [{ id: "team", name: "Team" }],
        apps: [
          { id: "sales", name: "Sales", spaceId: "team" },
          { id: "own", name: "Own" },
        ],
      },
    });
    await createWebhook(qlik, { url: receiver.origin, ...webhook });
    tenant.nextReload({ appId: "own", status: "FAILED" });
    await startReload(qlik);
    await qlik.POST("/api/v1/reloads", { body: { appId: "own" } });
    await tenant.advance("1s");
    expect(receiver.received).toHaveLength(count);
  });

  it("is sent, at the level user, what its owner may see", async () => {
    const receiver = await loopback();
    const { tenant, qlik } = openAsBob({ spaces: [spaceFor([])], apps: [SALES] });
    await createWebhook(qlik, { url: receiver.origin, level: "user" });
    const ann = clientOf(tenant, "ann");
    const reload = async (): Promise<void> => {
      await startReload(ann);
      await tenant.advance("1s");
    };
    await reload();
    expect(receiver.received).toHaveLength(0);
    await ann.POST("/api/v1/spaces/{spaceId}/assignments", {
      params: { path: { spaceId: "team" } },
      body: { type: "user", assigneeId: "bob", roles: ["consumer"] },
    });
    await reload();
    expect(receiver.received).toHaveLength(1);
  });

  it("is switched off after five losses in a row, says why, and can be switched on again", async () => {
    const receiver = await loopback(json({}, 500));
    const { tenant, qlik } = open();
    const { id } = await createWebhook(qlik, { url: receiver.origin });
    for (let count = 0; count < 6; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    expect(receiver.received).toHaveLength(5);
    expect(await getWebhook(qlik, id)).toMatchObject({
      enabled: false,
      disabledReasonCode: "CONSECUTIVE-FAILURES",
      disabledReason: "The last 5 deliveries have failed.",
    });
    await patchWebhook(qlik, id, [{ op: "replace", path: "/enabled", value: true }]);
    expect(await getWebhook(qlik, id)).not.toHaveProperty("disabledReason");
    for (let count = 0; count < 4; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    expect(await getWebhook(qlik, id)).toMatchObject({ enabled: true });
  });
});

describe("the deliveries of a webhook", () => {
  it("are listed by event and by end, sorted, in pages", async () => {
    const { tenant, qlik } = open();
    const statuses = [204, 500, 204, 500];
    const { id } = tenant.webhooks.add({
      handler: () => new Response(null, { status: statuses.shift() ?? 204 }),
    });
    for (let count = 0; count < 2; count++) {
      await startReload(qlik);
      await tenant.advance("1h");
    }
    const list = "/api/v1/webhooks/{id}/deliveries";
    const shown = async (query: object): Promise<unknown[] | undefined> => {
      const { data } = await qlik.GET(list, { params: { path: { id }, query } });
      return data?.data.map(({ eventType, status, triggeredAt }) => [
        eventType === ENGINE ? "engine" : "reload",
        status,
        triggeredAt.slice(11, 13),
      ]);
    };
    expect(await shown({})).toEqual([
      ["reload", "fail", "01"],
      ["engine", "success", "01"],
      ["reload", "fail", "00"],
      ["engine", "success", "00"],
    ]);
    expect(await shown({ eventType: ENGINE, sort: "triggeredAt" })).toEqual([
      ["engine", "success", "00"],
      ["engine", "success", "01"],
    ]);
    expect(await shown({ status: "fail", limit: 1 })).toEqual([["reload", "fail", "01"]]);
    expect(await shown({ sort: "+status", limit: 1 })).toEqual([["reload", "fail", "00"]]);
    const first = await qlik.GET(list, { params: { path: { id }, query: { limit: 3 } } });
    const next = new URL(first.data?.links.next?.href ?? "").searchParams.get("next") ?? "";
    expect(await shown({ limit: 3, next })).toEqual([["engine", "success", "00"]]);
  });

  it("say what was lost, and why", async () => {
    const { tenant, qlik } = open();
    const answers: WebhookOptions["handler"][] = [
      () => new Response("later", { status: 503, headers: { "retry-after": "9" } }),
      () => Response.redirect("https://elsewhere.example/", 308),
      () => {
        throw new Error("out of order");
      },
    ];
    const { id } = tenant.webhooks.add({
      events: [FINISHED],
      handler: (request) => (answers.shift() ?? accept)(request),
    });
    for (let count = 0; count < 3; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    const [broken, moved, busy] = await deliveriesTo(qlik, id);
    expect(busy).toMatchObject({
      status: "fail",
      statusMessage: "The response status was 503.",
      response: { statusCode: 503, headers: { "retry-after": "9" }, body: "later" },
    });
    expect(moved).toMatchObject({ status: "fail", statusMessage: "Redirects are not followed." });
    expect(broken).toMatchObject({ status: "fail", statusMessage: "out of order" });
    expect(broken).not.toHaveProperty("response");
  });

  it("show how a long answer begins, and take one that was read before", async () => {
    const { tenant, qlik } = open();
    const used = new Response("used");
    const answers = [new Response("é".repeat(5_000)), used, used];
    const { id } = tenant.webhooks.add({
      events: [FINISHED],
      handler: () => answers.shift() ?? accept(),
    });
    for (let count = 0; count < 3; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    const bodies = (await deliveriesTo(qlik, id)).map(({ response }) => response?.body);
    expect(bodies).toEqual(["", "used", "é".repeat(1_024)]);
  });

  it("are forgotten after a week", async () => {
    const { tenant, qlik } = open();
    const { id, deliveries } = tenant.webhooks.add({ events: [FINISHED], handler: accept });
    await startReload(qlik);
    await tenant.advance("1d");
    const [delivery] = await deliveriesTo(qlik, id);
    await tenant.advance("6d");
    expect(await deliveriesTo(qlik, id)).toHaveLength(1);
    await tenant.advance(300);
    expect(await deliveriesTo(qlik, id)).toEqual([]);
    expect((await resend(qlik, id, delivery?.id ?? "")).status).toBe(404);
    expect(deliveries).toHaveLength(1);
  });

  it("can be sent again: the same event, on the terms that the webhook has now", async () => {
    const first = await loopback(json({}, 500));
    const second = await loopback(json({}, 201));
    const { tenant, qlik } = open();
    const { id } = await createWebhook(qlik, { url: first.origin });
    await startReload(qlik);
    await tenant.advance("1h");
    const [lost] = await deliveriesTo(qlik, id);
    await patchWebhook(qlik, id, [
      { op: "replace", path: "/url", value: second.origin },
      { op: "replace", path: "/secret", value: SECRET },
      { op: "replace", path: "/enabled", value: false },
    ]);
    const again = await resend(qlik, id, lost?.id ?? "");
    expect(again.status).toBe(201);
    expect(again.data).toMatchObject({
      webhookId: id,
      eventType: FINISHED,
      status: "success",
      triggeredAt: "2026-01-01T01:00:00.000Z",
      request: { url: second.origin, body: lost?.request?.body },
      response: { statusCode: 201 },
    });
    expect(again.data?.id).not.toBe(lost?.id);
    expect(second.last.body).toEqual(first.last.body);
    expect(second.last.headers["qlik-signature"]).toBe(
      createHmac("sha256", SECRET).update(second.last.body).digest("hex"),
    );
    expect(await deliveriesTo(qlik, id)).toEqual([again.data, lost]);
  });

  it("can be sent again in vain, which counts as a loss", async () => {
    const { tenant, qlik } = open();
    const webhook = tenant.webhooks.add({
      events: [FINISHED],
      handler: () => new Response(null, { status: 500 }),
    });
    await startReload(qlik);
    await tenant.advance("1s");
    const [lost] = await deliveriesTo(qlik, webhook.id);
    for (let count = 0; count < 4; count++) {
      const again = await resend(qlik, webhook.id, lost?.id ?? "");
      expect(again).toMatchObject({ status: 201, data: { status: "fail" } });
    }
    expect(webhook.deliveries).toHaveLength(5);
    expect(webhook.enabled).toBe(false);
  });

  it("belong to the webhook's owner: other users cannot resend them", async () => {
    const { tenant, qlik } = openAsBob();
    const { id: own } = await createWebhook(qlik, { level: "user" });
    const { id } = await createWebhook(clientOf(tenant, "ann"));
    const missing = await resend(qlik, own, "none");
    expect(missing.status).toBe(404);
    expect(missing.error?.errors?.[0]?.detail).toContain("Delivery none does not exist");
    const rejected = await resend(qlik, id, "none");
    expect(rejected.status).toBe(404);
    expect(rejected.error?.errors?.[0]?.detail).toContain(`Webhook ${id} does not exist`);
  });
});
