/** The part about one call: each setting and each of the two calls give a table. */
import { isDeepStrictEqual } from "node:util";
import {
  makeContenders,
  OPENAPI_FETCH,
  OURS,
  QLIK_API,
  RAW,
  type Call,
  type CallName,
} from "./contenders.ts";
import {
  loadRedoclyClient,
  withRedoclyClient,
  type RedoclyModule,
} from "./comparison/redocly-client.ts";
import { LIST_JSON, RELOAD_JSON } from "./fixtures.ts";
import { withServer, withStubbedFetch } from "./network.ts";
import { printTable, verdict } from "./report.ts";
import { median, quantile, race, type Effort, type Sample, type Timings } from "./rounds.ts";

const AT_ONCE = 50;
/** How much longer than raw `fetch` a call over loopback may take. */
const MAX_RATIO = 1.2;
/** How much longer than openapi-fetch a call may take by itself, in microseconds: it does what openapi-fetch does not. */
const MAX_ABOVE = 20;
const EXPECTED: Record<CallName, unknown> = {
  "one reload": JSON.parse(RELOAD_JSON) as unknown,
  "a list of 100": JSON.parse(LIST_JSON) as unknown,
};
const CALL_NAMES = Object.keys(EXPECTED) as CallName[];

export interface CallsEffort {
  readonly stubbed: Effort;
  readonly inSequence: Effort;
  readonly atOnce: Effort;
}

export async function benchCalls(effort: CallsEffort): Promise<void> {
  await withRedoclyClient(async (files) => {
    const redocly = await loadRedoclyClient(files.javascript);
    await withStubbedFetch(async (origin) => {
      for (const name of CALL_NAMES) {
        const timings = await race(await callsOf(origin, name, redocly), 1, effort.stubbed);
        report(`One call with the network stubbed, ${name}`, timings);
        judgeOwnTime(timings);
      }
    });
    await withServer(async (origin) => {
      for (const name of CALL_NAMES) {
        const timings = await race(await callsOf(origin, name, redocly), 1, effort.inSequence);
        report(`One call over loopback, in sequence, ${name}`, timings);
        judgeRatio(timings);
        judgeRival(timings);
      }
      for (const name of CALL_NAMES) {
        const timings = await race(await callsOf(origin, name, redocly), AT_ONCE, effort.atOnce);
        report(`One call over loopback, ${AT_ONCE} at once, ${name}`, timings);
        judgeRival(timings);
      }
    });
  });
}

/** How long a call takes, as a multiple of raw `fetch`, by setting and contender. */
export interface CallRatios {
  readonly inSequence: ReadonlyMap<string, number>;
  readonly atOnce: ReadonlyMap<string, number>;
  readonly stubbed: ReadonlyMap<string, number>;
}

/** Measures the call for one reload in each setting. */
export async function measureCalls(
  effort: CallsEffort,
  redocly: RedoclyModule,
): Promise<CallRatios> {
  const measure = async (
    origin: string,
    atOnce: number,
    each: Effort,
  ): Promise<ReadonlyMap<string, number>> => {
    const timings = await race(await callsOf(origin, "one reload", redocly), atOnce, each);
    return new Map([...timings.samples.keys()].map((name) => [name, ratio(timings, name)]));
  };
  const stubbed = await withStubbedFetch((origin) => measure(origin, 1, effort.stubbed));
  return withServer(async (origin) => ({
    inSequence: await measure(origin, 1, effort.inSequence),
    atOnce: await measure(origin, AT_ONCE, effort.atOnce),
    stubbed,
  }));
}

/** By differences within a round, as the ratios are. */
function judgeOwnTime({ samples }: Timings): void {
  const theirs = samples.get(OPENAPI_FETCH)!;
  const above = median(samples.get(OURS)!.map(({ wall }, round) => wall - theirs[round]!.wall));
  const target = `at most ${MAX_ABOVE} µs above ${OPENAPI_FETCH}`;
  console.log(verdict(target, above <= MAX_ABOVE, `${above.toFixed(1)} µs`));
}

function judgeRatio(timings: Timings): void {
  const ours = ratio(timings, OURS);
  const target = `at most ${MAX_RATIO} x ${RAW}`;
  console.log(verdict(target, ours <= MAX_RATIO, `${ours.toFixed(2)} x`));
}

function judgeRival(timings: Timings): void {
  const [ours, theirs] = [ratio(timings, OURS), ratio(timings, QLIK_API)];
  const measured = `${ours.toFixed(2)} x, ${QLIK_API} ${theirs.toFixed(2)} x`;
  console.log(verdict(`faster than ${QLIK_API}`, ours < theirs, measured));
}

/** A call that fails early would be the fastest, so each has to give the right answer first. */
async function callsOf(
  origin: string,
  name: CallName,
  redocly: RedoclyModule,
): Promise<ReadonlyMap<string, Call>> {
  const calls = new Map(makeContenders(origin, redocly).map((each) => [each.name, each[name]]));
  for (const [contender, call] of calls) {
    if (!isDeepStrictEqual(await call(), EXPECTED[name]))
      throw new Error(`${contender} gives another answer for ${name}.`);
  }
  return calls;
}

function ratio(timings: Timings, name: string): number {
  return median(ratios(timings, name, "wall"));
}

function ratios({ samples }: Timings, name: string, clock: keyof Sample): number[] {
  const raw = samples.get(RAW) ?? [];
  return (samples.get(name) ?? []).map((each, round) => each[clock] / (raw[round]?.[clock] ?? NaN));
}

function report(title: string, timings: Timings): void {
  const { samples, rounds, callsPerShare } = timings;
  const typical = (name: string): number => median(samples.get(name)!.map(({ wall }) => wall));
  printTable(
    `${title} (median of ${rounds} rounds of ${callsPerShare} calls)`,
    ["", "a call", "above raw", "x raw", "middle half", "x raw in CPU time"],
    [...samples.keys()].map((name) => {
      const all = ratios(timings, name, "wall");
      return [
        name,
        `${typical(name).toFixed(1)} µs`,
        `${(typical(name) - typical(RAW)).toFixed(1)} µs`,
        median(all).toFixed(2),
        [0.25, 0.75].map((share) => quantile(all, share).toFixed(2)).join(" to "),
        median(ratios(timings, name, "cpu")).toFixed(2),
      ];
    }),
  );
}
