/** A figure of the report, beside its goal. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isMet: boolean;
}

/** Measures as often as given, where figures differ from run to run. */
export type Measure = (runs: number) => Figure[] | Promise<Figure[]>;

/** A figure that must not be larger than its goal. */
export function atMost(
  what: string,
  measured: number,
  { goal, format }: { goal: number; format: (value: number) => string },
): Figure {
  return {
    what,
    measured: Number.isNaN(measured) ? "not measured" : format(measured),
    goal: `≤ ${format(goal)}`,
    isMet: measured <= goal,
  };
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 2 : 0)} MB`;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

export function microseconds(us: number): string {
  return `${us.toFixed(0)} µs`;
}

export function milliseconds(ms: number): string {
  return `${ms.toFixed(ms < 20 ? 1 : 0)} ms`;
}
