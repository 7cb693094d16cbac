import { waitInLine } from "./wait-in-line.ts";

/** Frees a slot; to be called once. */
export type Release = () => void;

/**
 * Takes a slot: at once if one is free, or else in turn, first come, first served. Rejects with the signal's reason when it
 * is aborted meanwhile.
 */
export type Acquire = (signal?: AbortSignal) => Release | Promise<Release>;

/** Creates a semaphore, which limits how many tasks run at the same time. */
export function createSemaphore(count: number): Acquire {
  const waiting = new Set<() => void>();
  let free = count;
  const release = (): void => {
    const [next] = waiting;
    if (next) next();
    else free++;
  };
  return (signal) => {
    signal?.throwIfAborted();
    if (free > 0) {
      free--;
      return release;
    }
    return waitInLine(waiting, signal).then(() => release);
  };
}
