/** Calls that are not answered with success, and why not. */
export const expected: readonly {
  readonly reason: string;
  readonly status: number;
  readonly operations: readonly string[];
}[] = [];
