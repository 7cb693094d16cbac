/**
 * Times calls side by side. In each round every contender makes the same number of calls, in an order drawn anew, and
 * ratios are taken within a round: whatever slows the machine for a while slows all of them. Tinybench finishes one
 * contender before it begins the next.
 */
import type { Call } from "./contenders.ts";

export interface Effort {
  /** How long the rounds may take together. A busy machine makes fewer of them. */
  readonly budgetMs: number;
  /** How long one contender's share of a round takes, roughly. */
  readonly shareMs: number;
}

/** What a call took in one round, in microseconds. */
export interface Sample {
  readonly wall: number;
  /** Of this process alone: neither the server nor other programs on a busy machine are in it. */
  readonly cpu: number;
}

export interface Timings {
  readonly rounds: number;
  readonly callsPerShare: number;
  /** One sample a round, by contender. */
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
}

/** Measures calls by contender, `atOnce` of them under way at any time. */
export async function race(
  calls: ReadonlyMap<string, Call>,
  atOnce: number,
  { budgetMs, shareMs }: Effort,
): Promise<Timings> {
  const usual = await warmUp(calls, atOnce, budgetMs / 20);
  const callsPerShare = Math.max(2 * atOnce, Math.ceil((shareMs * 1000) / usual));
  const samples = new Map([...calls.keys()].map((name) => [name, [] as Sample[]]));
  const until = performance.now() + budgetMs;
  let rounds = 0;
  for (; performance.now() < until; rounds++) {
    for (const [name, call] of shuffled([...calls])) {
      samples.get(name)!.push(await sample(call, callsPerShare, atOnce));
    }
  }
  return { rounds, callsPerShare, samples };
}

/** Runs each contender until the compiler has seen enough of it; gives the usual microseconds of a call. */
async function warmUp(
  calls: ReadonlyMap<string, Call>,
  atOnce: number,
  warmUpMs: number,
): Promise<number> {
  const times: number[] = [];
  for (const call of calls.values()) {
    const until = performance.now() + warmUpMs;
    while (performance.now() < until) times.push((await sample(call, 2 * atOnce, atOnce)).wall);
  }
  return median(times);
}

async function sample(call: Call, calls: number, atOnce: number): Promise<Sample> {
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, caller));
  const wall = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: wall / calls, cpu: (user + system) / calls };
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at % 1);
}
