/** The part about events: how many deliveries one core verifies and reads in a second. */
import { parseEvent, sign, verifySignature } from "../../src/events.ts";
import { printTable, verdict } from "./report.ts";
import { median, race, type Effort } from "./rounds.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const MIN_A_SECOND = 10_000;
const AT_ONCE = 50;

/** As large as most of Qlik's events are. */
const EVENT = JSON.stringify({
  specversion: "1.0",
  id: "6f0a3f0e-6bb3-4d0c-9d7c-0f7f4f3f1d55",
  type: "com.qlik.v1.reload.finished",
  source: "com.qlik/reloads",
  time: "2026-07-01T05:00:12.031Z",
  datacontenttype: "application/json",
  tenantid: "efSCcpNYuayTysONkUcE3F80zYQ_LV9w",
  userid: "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx",
  spaceid: "602c2c2be2be220002a22a22",
  toplevelresourceid: "116dbfae-7fb9-4983-8e23-5ccd8c508722",
  data: {
    id: "5be59decca62aa00097268a4",
    appId: "116dbfae-7fb9-4983-8e23-5ccd8c508722",
    userId: "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx",
    type: "chronos",
    status: "SUCCEEDED",
    succeeded: true,
    creationTime: "2026-07-01T05:00:00.164Z",
    startTime: "2026-07-01T05:00:06.351Z",
    durationSeconds: 5.351,
    requeueCounters: { requeuesTotal: 1, requeuesWithErrors: 0 },
  },
});

export async function benchEvents(effort: Effort): Promise<void> {
  const body = new TextEncoder().encode(EVENT);
  const signature = await sign(body, SECRET);
  const receive = async (): Promise<string> => {
    if (!(await verifySignature({ body, signature, secrets: SECRET }))) throw new Error("unsigned");
    return parseEvent(body).id;
  };
  const calls = new Map<string, () => Promise<unknown>>([
    ["verify and parse", receive],
    ["parse alone", () => Promise.resolve(parseEvent(body).id)],
  ]);
  const { samples, rounds } = await race(calls, AT_ONCE, effort);
  // By CPU time: Web Crypto works in threads of its own, so the clock on the wall would count several cores.
  const typical = [...samples].map(([name, all]) => ({
    name,
    wall: median(all.map((each) => each.wall)),
    cpu: median(all.map((each) => each.cpu)),
  }));
  printTable(
    `A delivery of ${body.length} bytes (median of ${rounds} rounds, ${AT_ONCE} at once)`,
    ["", "a delivery", "of CPU time", "a second on one core"],
    typical.map(({ name, wall, cpu }) => [
      name,
      `${wall.toFixed(1)} µs`,
      `${cpu.toFixed(1)} µs`,
      Math.round(1e6 / cpu).toString(),
    ]),
  );
  const perSecond = Math.round(1e6 / typical[0]!.cpu);
  console.log(
    verdict(`at least ${MIN_A_SECOND} a second`, perSecond >= MIN_A_SECOND, `${perSecond}`),
  );
}
