/** Delivers each event several times to several processes, as a webhook would. */
import { fork } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { Agent, request } from "node:http";
import type { ReceiverTask } from "./receiver.ts";

const SECRET = "a-secret-of-this-webhook-12345678";

export interface DeliveriesReport {
  readonly deliveries: number;
  readonly seconds: number;
  /** How often each event was handled with success, and how many events there are of each number. */
  readonly handled: Readonly<Record<string, number>>;
  /** Events whose first listener failed, so that they were delivered again. */
  readonly failed: number;
  readonly errors: readonly string[];
  readonly byReceiver: readonly number[];
}

export async function deliver(
  port: number,
  { events, times, receivers = 4 }: { events: number; times: number; receivers?: number },
): Promise<DeliveriesReport> {
  const children = await Promise.all(
    Array.from({ length: receivers }, async (_, index) => {
      const library = index % 2 === 0 ? "redis" : "ioredis";
      const task: ReceiverTask = { library, port, secret: SECRET };
      const child = fork("scripts/run.mjs", ["test/redis/receiver.ts", JSON.stringify(task)]);
      const [message] = (await once(child, "message")) as [{ port: number }];
      return { child, port: message.port };
    }),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 25 });
  const order = Array.from({ length: events * times }, (_, index) => ({
    id: String(Math.floor(index / times)),
    // Deliveries of an event are near each other, so that they meet.
    at: index + 200 * Math.random(),
  })).sort((one, other) => one.at - other.at);
  const startedAt = performance.now();
  let next = 0;
  let deliveries = 0;
  const send = async (id: string): Promise<void> => {
    for (;;) {
      deliveries++;
      const receiver = children[Math.floor(Math.random() * receivers)]!;
      // A webhook delivers again what was not accepted.
      if ((await post(receiver.port, id, agent)) === 200) return;
    }
  };
  await Promise.all(
    Array.from({ length: 60 }, async () => {
      while (next < order.length) await send(order[next++]!.id);
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  const reports = await Promise.all(
    children.map(async ({ child }) => {
      child.send("stop");
      const [report] = (await once(child, "message")) as [
        { handled: string[]; failed: string[]; errors: string[] },
      ];
      return report;
    }),
  );
  const counts = new Map<string, number>();
  for (const { handled, failed } of reports) {
    for (const id of handled) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of failed) counts.set(id, counts.get(id)! - 1);
  }
  const handled: Record<string, number> = {};
  for (let id = 0; id < events; id++) {
    const count = counts.get(String(id)) ?? 0;
    handled[count] = (handled[count] ?? 0) + 1;
  }
  return {
    ...{ deliveries, seconds, handled },
    failed: reports.reduce((sum, { failed }) => sum + failed.length, 0),
    errors: reports.flatMap(({ errors }) => errors).filter((text) => !text.includes("on purpose")),
    byReceiver: reports.map((report) => report.handled.length),
  };
}

function post(port: number, id: string, agent: Agent): Promise<number> {
  const body = JSON.stringify({
    ...{ specversion: "1.0", id, source: "com.qlik/test", type: "com.qlik.v1.test.happened" },
    ...{ tenantid: "tenant", time: "2026-01-01T00:00:00Z", data: {} },
  });
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "qlik-signature": signature };
    const sent = request(
      { host: "127.0.0.1", port, method: "POST", agent, headers },
      (response) => {
        response.resume().on("end", () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    sent.on("error", reject).end(body);
  });
}
