import {
  QlikConnectionError,
  QlikProtocolError,
  QlikTimeoutError,
  type CallSummary,
} from "../../src/index.ts";

/** What a caller knows of a POST or PATCH: it acted, it was refused and did not, or nobody can tell. */
export type Outcome = "done" | "refused" | "unknown";

interface AnyResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly call: CallSummary;
}

type DataOf<Result> =
  Extract<Result, { readonly ok: true }> extends { readonly data: infer Data } ? Data : never;

/** How often the tenant may have acted, at least and at most. */
const BOUNDS: Readonly<Record<Outcome, readonly [number, number]>> = {
  done: [1, 1],
  refused: [0, 0],
  unknown: [0, 1],
};

/** What the callers were told, call by call, and what must not have been. */
export class Ledger {
  readonly violations: string[] = [];
  readonly calls: Map<string, number> = new Map<string, number>();
  readonly outcomes: Record<Outcome, number> = { done: 0, refused: 0, unknown: 0 };
  /** By the unique text that each was to leave in the tenant. */
  readonly #acts = new Map<string, Outcome>();
  readonly #undone = new Set<string>();

  /** A call that may be repeated: it has to succeed. */
  async sure<Result extends AnyResult>(
    method: string,
    call: Promise<Result>,
  ): Promise<DataOf<Result> | undefined> {
    this.#count(method);
    try {
      const result = await call;
      if (result.ok) return result.data as DataOf<Result>;
      // It was gone already: an attempt before had acted, and its answer was lost.
      const isGone = method === "DELETE" && result.status === 404 && result.call.attempts > 1;
      if (!isGone) this.violate(`${method} was refused with ${describe(result)}`);
    } catch (error) {
      this.violate(`${method} failed: ${String(error)}`);
    }
    return undefined;
  }

  /** A call that must act at most once: it may fail, and then says whether it can have acted. */
  async once<Result extends AnyResult>(
    method: string,
    mark: string,
    call: Promise<Result>,
  ): Promise<DataOf<Result> | undefined> {
    this.#count(method);
    try {
      const result = await call;
      this.#note(mark, result.ok ? "done" : "refused");
      if (result.ok) return result.data as DataOf<Result>;
      // The kinds of refusals that do not tell whether a repetition would do harm, or for which it would.
      if (![502, 503].includes(result.status)) {
        this.violate(`${method} was refused with ${describe(result)}`);
      }
    } catch (error) {
      this.#note(mark, "unknown");
      const isUnknown =
        error instanceof QlikConnectionError ||
        error instanceof QlikProtocolError ||
        (error instanceof QlikTimeoutError && error.limit === "timeout");
      if (!isUnknown) this.violate(`${method} failed: ${String(error)}`);
    }
    return undefined;
  }

  /** Compares what callers were told with what the tenant counts, by mark, and begins anew. */
  settle(counted: ReadonlyMap<string, number>): void {
    for (const mark of new Set([...this.#acts.keys(), ...counted.keys()])) {
      const [outcome, count] = [this.#acts.get(mark), counted.get(mark) ?? 0];
      const [least, most] = this.#undone.has(mark) ? [0, 0] : BOUNDS[outcome ?? "refused"];
      if (count >= least && count <= most) continue;
      this.violate(`"${mark}" (${outcome ?? "nobody's"}) was counted ${count} times`);
    }
    this.#acts.clear();
    this.#undone.clear();
  }

  /** Something that was done has been undone by a DELETE. */
  undo(mark: string): void {
    this.#undone.add(mark);
  }

  violate(what: string): void {
    this.violations.push(what);
  }

  #count(method: string): void {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
  }

  #note(mark: string, outcome: Outcome): void {
    this.#acts.set(mark, outcome);
    this.outcomes[outcome]++;
  }
}

function describe({ status, call }: AnyResult): string {
  return `${status} after ${call.attempts} attempts (${call.path})`;
}
