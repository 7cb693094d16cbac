/** What is still held when all calls are over. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median } from "../bench/rounds.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Megabytes on the heap that cannot be let go. */
export function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** How much larger the heap may be in the second half of the rounds than in the first: it breathes that much. */
const HEAP_BREATH = 1.05;

/** What of the rounds' figures tells of a leak. */
export function leaksIn(
  heap: readonly number[],
  sockets: readonly number[],
  most: number,
): string[] {
  const leaks: string[] = [];
  // The first round fills what is kept for good.
  const [early, late] = [heap.slice(1, heap.length / 2), heap.slice(heap.length / 2)].map(median);
  if (late! > early! * HEAP_BREATH) leaks.push(`the heap grew from ${early} to ${late} MB`);
  if (Math.max(...sockets) > most) leaks.push(`there were ${Math.max(...sockets)} sockets`);
  if (sockets.at(-1) !== 0) leaks.push(`${sockets.at(-1)} sockets stay open after the end`);
  return leaks;
}

/** How many sockets are open, both ends of a connection within this process counted. */
export function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
}

/** Lets sockets close whose other end has closed. */
export async function socketsClosed(): Promise<void> {
  for (let turns = 0; openSockets() > 0 && turns < 1000; turns++) await nextTurn();
}

/** Gathers what the process complains about until the function that it gives is called. */
export function listenToComplaints(tell: (complaint: string) => void): () => void {
  const rejected = (reason: unknown): void => {
    tell(`unhandled rejection: ${String(reason)}`);
  };
  const warned = (warning: Error): void => {
    tell(`process warning: ${String(warning)}`);
  };
  process.on("unhandledRejection", rejected);
  process.on("warning", warned);
  return () => {
    process.off("unhandledRejection", rejected);
    process.off("warning", warned);
  };
}
