import fc from "fast-check";

/** One part of the package that gets hostile input. */
export interface FuzzTarget {
  readonly name: string;
  /** Runs until the time is over, and returns how many inputs there were and the first failure. */
  run(milliseconds: number, seed: number): Promise<FuzzResult>;
}

export interface FuzzResult {
  readonly inputs: number;
  /** The smallest input that fails, and how; absent when nothing was found. */
  readonly failure?: string;
}

/** A target from the inputs that it gets and what must hold for each. */
export function fuzzTarget<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  mustHold: (input: Input) => void | Promise<void>,
): FuzzTarget {
  return {
    name,
    async run(milliseconds, seed) {
      const property = fc.asyncProperty(inputs, async (input) => {
        await mustHold(input);
      });
      const result = await fc.check(property, {
        seed,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: milliseconds,
        // A failure at the last moment gets as long again to be made small.
        markInterruptAsFailure: false,
      });
      const failed = result.failed && result.counterexample !== null;
      return {
        inputs: result.numRuns,
        ...(failed && {
          failure: `${fc.defaultReportMessage(result) ?? ""}\n${String(result.errorInstance)}`,
        }),
      };
    },
  };
}

/** Fails the current input. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
