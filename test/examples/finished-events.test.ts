import { createWebhookHandler } from "qlik-cloud-client/events";
import { expect, test } from "vitest";
import { delivery, FINISHED, SECRET } from "../events/samples.ts";

const process = { env: { QLIK_WEBHOOK_SECRET: SECRET } };
let alert!: (text: string) => void;
const alerted = new Promise<string>((resolve) => (alert = resolve));
const alertOwner = async (appId: string, why?: string): Promise<void> => {
  await Promise.resolve();
  alert(`${appId}: ${why}`);
};

const handler = createWebhookHandler({
  secrets: process.env.QLIK_WEBHOOK_SECRET ?? "",
  on: {
    "com.qlik.v1.reload.finished": async ({ data }) => {
      if (!data.succeeded) await alertOwner(data.appId, data.errorMessage);
    },
  },
});

test("alerts the owner of an app whose reload has failed", async () => {
  const failed = { succeeded: false, status: "FAILED", errorMessage: "Table not found" };
  const event = { ...FINISHED, data: { ...FINISHED.data, ...failed } };
  expect((await handler(await delivery(event))).status).toBe(202);
  expect(await alerted).toBe("a1: Table not found");
});
