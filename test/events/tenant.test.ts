/** The embedded tenant's deliveries, taken by our handler. */
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import {
  createWebhookHandler,
  toNodeHandler,
  type QlikEventListeners,
  type WebhookHandler,
} from "qlik-cloud-client/events";
import type { EventEnvelope } from "qlik-cloud-client/testing";
import { listen } from "../listen.ts";
import { open } from "../testing/open.ts";
import { startReload } from "../testing/reloading.ts";
import { SECRET } from "./samples.ts";

/** What has finished, in words. */
function told(): { on: QlikEventListeners; words: string[] } {
  const words: string[] = [];
  return {
    words,
    on: {
      "com.qlik.v1.reload.finished": ({ data, spaceid }) => {
        words.push(
          `${data.appId} in ${spaceid ?? "no space"}: ${data.errorMessage ?? data.status}`,
        );
      },
      "com.qlik.v1.app.reload.finished": ({ data, toplevelresourceid, time }) => {
        words.push(`${toplevelresourceid}: ${data.status} at ${time}`);
      },
    },
  };
}

test.each<EventEnvelope>(["1.0", "0.1", "hybrid"])(
  "a reload that has ended is told of, in the envelope %s",
  async (envelope) => {
    const { tenant, qlik } = open();
    const { on, words } = told();
    const handler = createWebhookHandler({
      secrets: ["an older secret of 32 characters", SECRET],
      on,
      wait: true,
    });
    const { deliveries } = tenant.webhooks.add({ secret: SECRET, envelope, handler });
    await startReload(qlik);
    await tenant.advance("1s");
    tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(words).toEqual([
      "sales: ok at 2026-01-01T00:00:00.300Z",
      "sales in team: SUCCEEDED",
      "sales: error at 2026-01-01T00:00:01.300Z",
      "sales in team: Table not found",
    ]);
  },
);

test("a delivery with another secret, or none, is lost", async () => {
  const { tenant, qlik } = open();
  const { on, words } = told();
  const handler: WebhookHandler = createWebhookHandler({ secrets: SECRET, on });
  const wrong = tenant.webhooks.add({ secret: SECRET.toUpperCase(), handler });
  const none = tenant.webhooks.add({ handler });
  await startReload(qlik);
  await tenant.advance("1s");
  for (const { deliveries } of [wrong, none]) {
    expect(deliveries.map(({ reason }) => reason)).toEqual(
      Array(2).fill("The response status was 401."),
    );
  }
  expect(words).toEqual([]);
});

test("an event reaches a Node server once, from two webhooks to one address", async () => {
  const { tenant, qlik } = open();
  const { on, words } = told();
  const server = createServer(
    toNodeHandler(createWebhookHandler({ secrets: SECRET, on, wait: true })),
  );
  const { origin, close } = await listen(server);
  onTestFinished(close);
  const url = `${origin}/`;
  const hooks = [1, 2].map(() => tenant.webhooks.add({ secret: SECRET, url }));
  await startReload(qlik);
  await tenant.advance("1s");
  for (const { deliveries } of hooks) {
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200]);
  }
  expect([...words].sort()).toEqual([
    "sales in team: SUCCEEDED",
    "sales: ok at 2026-01-01T00:00:00.300Z",
  ]);
});
