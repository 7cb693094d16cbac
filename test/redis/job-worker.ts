/** A process that waits for jobs, until it is killed or told to stop. */
import { createQlikClient } from "../../src/index.ts";
import { redisFleet, redisTickets } from "../../src/redis.ts";
import { connect, type Library } from "./connect.ts";
import { send } from "./send.ts";

export interface JobWorkerTask {
  readonly library: Library;
  readonly port: number;
  readonly tenant: string;
  readonly apiKey: string;
  readonly lease: number;
}

const { library, port, tenant, apiKey, lease } = JSON.parse(process.argv[2]!) as JobWorkerTask;
const { client } = await connect(library, port);
const fleet = redisFleet({ client, prefix: "qlik:", commandTimeout: "5s" });
const qlik = createQlikClient({ tenant, auth: { apiKey }, rateLimit: "off" });
const jobs = redisTickets({ fleet, qlik, lease });
const stop = new AbortController();
// The test is gone, if it did not stop this process.
process.on("disconnect", () => process.exit(1));
process.on("message", () => {
  stop.abort();
});
process.send!("ready");
await jobs.work({
  ...{ concurrency: 40, pollInterval: 200, signal: stop.signal },
  async onEnd({ id, attempt, outcome }) {
    await send(client, [
      "RPUSH",
      "ledger",
      JSON.stringify({ id, attempt, outcome, pid: process.pid }),
    ]);
  },
  onError: (error, id) => void process.send!({ id, error: String(error) }),
});
await fleet.close();
process.exit();
