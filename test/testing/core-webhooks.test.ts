import { describe, expect, it } from "vitest";
import { open } from "./open.ts";

const created = {
  name: "Alerts",
  url: "https://hooks.example.com/qlik",
  eventTypes: ["com.qlik.v1.reload.finished"],
  headers: { "x-team": "operations" },
  encryptedHeaders: { "x-key": "c2VjcmV0", "x-other": "b3RoZXI" },
};

async function openWithWebhook() {
  const { qlik } = open();
  const core = qlik["/api/core/webhooks"];
  const { data, status } = await core.POST({ body: created });
  expect(status).toBe(201);
  const path = { id: (data as { id: string }).id };
  return { qlik, path, webhook: qlik["/api/core/webhooks/{id}"] };
}

describe("/api/core/webhooks", () => {
  it("has the webhooks of /api/v1/webhooks, and shows encrypted headers by name only", async () => {
    const { qlik, path } = await openWithWebhook();
    const expected = { ...path, encryptedHeaders: ["x-key", "x-other"] };
    for (const { data } of [
      await qlik["/api/core/webhooks"].GET(),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- both have the same webhooks
      await qlik["/api/v1/webhooks"].GET(),
    ]) {
      expect(data).toMatchObject({ data: [expected] });
    }
    const types = await qlik["/api/core/webhooks/event-types"].GET();
    expect(types.status).toBe(200);
    const deliveries = await qlik["/api/core/webhooks/{id}/deliveries"].GET({ params: { path } });
    expect(deliveries.data).toMatchObject({ data: [] });
  });

  it("rejects a replacement that would disable CloudEvents, also by leaving it out", async () => {
    const { path, webhook } = await openWithWebhook();
    const body = { name: "Alerts", url: "https://hooks.example.com/qlik" };
    const without = await webhook.PUT({ params: { path }, body });
    expect(without.status).toBe(403);
    const whole = { ...body, enableCloudEventDelivery: true };
    expect((await webhook.PUT({ params: { path }, body: whole })).status).toBe(200);
  });

  it("changes and removes single headers by a patch", async () => {
    const { path, webhook } = await openWithWebhook();
    const { status } = await webhook.PATCH({
      params: { path },
      body: [
        { op: "add", path: "/headers/x-stage", value: "test" },
        { op: "remove", path: "/headers/x-team" },
        { op: "remove", path: "/encryptedHeaders/x-other" },
        { op: "replace", path: "/filter", value: "" },
      ],
    });
    expect(status).toBe(204);
    const { data } = await webhook.GET({ params: { path } });
    expect(data).toMatchObject({ headers: { "x-stage": "test" }, encryptedHeaders: ["x-key"] });
    expect((await webhook.DELETE({ params: { path } })).status).toBe(204);
  });
});
