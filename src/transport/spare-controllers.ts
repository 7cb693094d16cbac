import { isNode } from "../core/platform.ts";

/** An abort controller that serves one attempt after another. */
export interface SpareController {
  readonly controller: AbortController;
  /** How many attempts it has served. */
  uses: number;
}

/**
 * Node's `fetch` leaves a listener on the signal, which stays until the garbage collector comes. One of the caller's may
 * leave two, and Node 20 warns of more than ten.
 */
const MOST_USES = 5;

const MOST_SPARE = 64;

const spare: SpareController[] = [];

/** One that was handed back, or else a new one. To make a signal for each takes Node a fifth of all that we add to a call. */
export function takeController(): SpareController {
  return spare.pop() ?? { controller: new AbortController(), uses: 0 };
}

/**
 * Keeps it for another attempt: only once nothing of this one goes on that its signal could end, and unless the call was
 * aborted in the very moment that the answer came. Elsewhere than on Node it is dropped; on Cloudflare's workers a signal
 * belongs to the incoming request that it was made in.
 */
export function handBack(used: SpareController): void {
  const { aborted } = used.controller.signal;
  if (!aborted && ++used.uses < MOST_USES && spare.length < MOST_SPARE && isNode()) {
    spare.push(used);
  }
}
