/** The faults of a tenant, and which of them apply to a request. */
import { toMilliseconds } from "../../../core/duration.ts";
import { createIds, type Ids } from "../../state/random.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { router } from "../router.ts";
import type { AddedFault, Fault, Faults } from "./fault.ts";
import { assertFault } from "./read-fault.ts";

/** What happens to a request. */
export interface ActiveFault {
  /** The delay before anything else, in milliseconds. */
  readonly latency: number;
  /** The fault that applies after the delay, if there is one. */
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
    // A separate sequence, so that faults don't change the ids of records.
    this.#seed = `${seed}\nfaults`;
    this.#random = createIds(this.#seed);
  }

  // Bound, so that they can be destructured.
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

  /** Removes all faults, and restarts the random sequence that decides about shares. */
  reset(): void {
    this.clear();
    this.#random = createIds(this.#seed);
  }

  /** Returns what happens to a request, and counts the hits; `undefined` without a fault that matches. */
  findActive(received: IncomingRequest): ActiveFault | undefined {
    if (this.#entries.length === 0) return undefined;
    const target = `${received.method} ${received.url.pathname}`;
    const key = findOperationKey(received);
    let latency = 0;
    let active: Fault | undefined;
    for (const entry of this.#entries) {
      const { fault } = entry;
      const { match, times = Infinity, share = 1 } = fault;
      const isLatencyOnly = hasOnlyLatency(fault);
      if (active && !isLatencyOnly) continue;
      // `search`, since `test` keeps its position in a regular expression with the flag g.
      const fits =
        match instanceof RegExp ? target.search(match) >= 0 : match === "*" || match === key;
      if (!fits || entry.hits >= times) continue;
      if (share < 1 && this.#random.fraction() >= share) continue;
      entry.hits++;
      latency += toMilliseconds(fault.latency ?? 0, "latency", { min: 0 });
      if (!isLatencyOnly) active = fault;
    }
    return latency > 0 || active ? { latency, fault: active } : undefined;
  }
}

function findOperationKey({ method, url }: IncomingRequest): string | undefined {
  const match = router.find(method === "HEAD" ? "GET" : method, url.pathname);
  return "key" in match ? match.key : undefined;
}

function hasOnlyLatency({
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
