/** The faults that a tenant has at a time, and which of them strike a request. */
import { toMilliseconds } from "../../../core/duration.ts";
import { createIds, type Ids } from "../../state/random.ts";
import type { Received } from "../received.ts";
import { findOperation } from "../router.ts";
import type { AddedFault, Fault, Faults } from "./fault.ts";
import { assertFault } from "./read-fault.ts";

/** What is about to happen to a request. */
export interface Misfortune {
  /** How long it waits before anything else, in milliseconds. */
  readonly latency: number;
  /** What strikes it then, if anything does. */
  readonly fault: Fault | undefined;
}

interface Entry {
  readonly fault: Fault;
  hits: number;
}

export class FaultList implements Faults {
  readonly #seed: string;
  #random: Ids;
  #entries: Entry[] = [];

  constructor(seed: string) {
    // Numbers of its own, so that faults leave the ids of records as they are.
    this.#seed = `${seed}\nfaults`;
    this.#random = createIds(this.#seed);
  }

  // Bound, so that they can be taken out of the object.
  readonly add = (fault: Fault): AddedFault => {
    assertFault(fault);
    // A copy, since the caller's object may change.
    const entry: Entry = { fault: { ...fault }, hits: 0 };
    this.#entries.push(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => {
        this.#entries = this.#entries.filter((other) => other !== entry);
      },
    };
  };

  readonly clear = (): void => {
    this.#entries = [];
  };

  /** Ends all faults and begins anew with the numbers that decide about shares. */
  reset(): void {
    this.clear();
    this.#random = createIds(this.#seed);
  }

  /** Decides what happens to a request. */
  strike(received: Received): Misfortune | undefined {
    if (this.#entries.length === 0) return undefined;
    const asked = `${received.method} ${received.url.pathname}`;
    const key = keyOf(received);
    let latency = 0;
    let struck: Fault | undefined;
    for (const entry of this.#entries) {
      const { fault } = entry;
      const { match, times = Infinity, share = 1 } = fault;
      const waitsOnly = isLatencyAlone(fault);
      if (struck && !waitsOnly) continue;
      // `search`, since `test` would remember its place in a regular expression with the flag g.
      const fits =
        match instanceof RegExp ? asked.search(match) >= 0 : match === "*" || match === key;
      if (!fits || entry.hits >= times) continue;
      if (share < 1 && this.#random.fraction() >= share) continue;
      entry.hits++;
      latency += toMilliseconds(fault.latency ?? 0, "latency", { min: 0 });
      if (!waitsOnly) struck = fault;
    }
    return latency > 0 || struck ? { latency, fault: struck } : undefined;
  }
}

function keyOf({ method, url }: Received): string | undefined {
  const match = findOperation(method === "HEAD" ? "GET" : method, url.pathname);
  return "key" in match ? match.key : undefined;
}

function isLatencyAlone({
  status,
  html,
  reset,
  truncate,
  malformed,
  expireToken,
  slowBody,
}: Fault): boolean {
  return [status, html, reset, truncate, malformed, expireToken, slowBody].every(
    (effect) => effect === undefined,
  );
}
