/** The part about lists: 10,000 records, read and worked on page by page. */
import { setTimeout as sleep } from "node:timers/promises";
import { getReloads } from "@qlik/api/reloads";
import { createQlikClient, paginate } from "../../src/index.ts";
import type { Call } from "./contenders.ts";
import { OURS, QLIK_API } from "./contenders.ts";
import { API_KEY, APP_ID, LATENCY_MS, LIST_LIMIT, LISTED } from "./fixtures.ts";
import { withServer } from "./network.ts";
import { printTable, verdict } from "./report.ts";
import { median } from "./rounds.ts";

const WORK_MS = 5;
const FILTER = { appId: APP_ID, limit: LIST_LIMIT };

/** What is done with a page: wait for something else, a database say, or compute. */
type Work = () => Promise<void> | void;

const WORKS: Record<string, Work> = {
  "spent waiting": () => sleep(WORK_MS),
  "spent computing": () => {
    const until = performance.now() + WORK_MS;
    while (performance.now() < until);
  },
};

export async function benchListing(rounds: number): Promise<void> {
  await withServer(async (origin) => {
    for (const [kind, work] of Object.entries(WORKS)) await compare(origin, kind, work, rounds);
  }, "listing-server");
}

async function compare(origin: string, kind: string, work: Work, rounds: number): Promise<void> {
  const contenders: Record<string, Call> = {
    [`${QLIK_API}, next()`]: () => byNext(origin, work),
    [OURS]: () => byPages(origin, work, false),
    [`${OURS}, prefetch`]: () => byPages(origin, work, true),
  };
  const names = Object.keys(contenders);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const begun = performance.now();
      const count = await contenders[name]!();
      times.get(name)!.push(performance.now() - begun);
      if (count !== LISTED) throw new Error(`${name} listed ${String(count)} records.`);
    }
  }
  const theirs = times.get(names[0]!)!;
  const ratio = (name: string): number =>
    median(times.get(name)!.map((time, round) => time / theirs[round]!));
  printTable(
    `${LISTED} records in pages of ${LIST_LIMIT}, ${LATENCY_MS} ms of latency and ${WORK_MS} ms of work a page, ${kind}`,
    ["", "took", "x @qlik/api"],
    names.map((name) => [
      name,
      `${median(times.get(name)!).toFixed(0)} ms`,
      ratio(name).toFixed(2),
    ]),
  );
  const ahead = ratio(names[2]!);
  console.log(verdict("faster than a loop of next()", ahead < 1, `${ahead.toFixed(2)} x`));
}

async function byNext(origin: string, work: Work): Promise<number> {
  const options = {
    noCache: true,
    hostConfig: { authType: "apikey", host: origin, apiKey: API_KEY },
  } as const;
  let count = 0;
  let page = await getReloads(FILTER, options);
  for (;;) {
    count += page.data.data.length;
    await work();
    if (!page.next) return count;
    page = await page.next(options);
  }
}

async function byPages(origin: string, work: Work, prefetch: boolean): Promise<number> {
  const qlik = createQlikClient({ tenant: origin, auth: { apiKey: API_KEY } });
  const list = paginate(qlik, "/api/v1/reloads", { params: { query: FILTER }, prefetch });
  let count = 0;
  for await (const { data } of list.pages()) {
    count += data.length;
    await work();
  }
  return count;
}
