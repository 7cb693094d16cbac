/** A process that receives webhook events, and says in the end which it has handled. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createWebhookHandler, toNodeHandler } from "../../src/events.ts";
import { redisFleet } from "../../src/redis.ts";
import { connect, type Library } from "./connect.ts";

export interface ReceiverTask {
  readonly library: Library;
  readonly port: number;
  readonly secret: string;
}

const { library, port, secret } = JSON.parse(process.argv[2]!) as ReceiverTask;
const connection = await connect(library, port);
// The machine is busy with all receivers and their senders.
const fleet = redisFleet({ client: connection.client, prefix: "qlik:", commandTimeout: "20s" });
const handled: string[] = [];
const errors: string[] = [];
const handler = createWebhookHandler({
  ...{ secrets: secret, dedupe: fleet.dedupe, wait: true, callbackTimeout: "30s" },
  onError: (error) => errors.push(String(error)),
  onUnknown: ({ id }) => {
    handled.push(id);
    // A twentieth of the listeners fail at first.
    if (Number(id) % 20 === 0 && !id.endsWith("again")) {
      if (!failed.has(id)) {
        failed.add(id);
        throw new Error("failed on purpose");
      }
    }
  },
});
const failed = new Set<string>();
const server = createServer(toNodeHandler(handler)).listen(0, "127.0.0.1", () => {
  process.send!({ port: (server.address() as AddressInfo).port });
});
// The test is gone, if it did not stop this process.
process.on("disconnect", () => process.exit(1));
process.on("message", () => {
  process.send!({ handled, failed: [...failed], errors }, () => {
    void fleet.close().then(() => {
      process.exit();
    });
  });
});
