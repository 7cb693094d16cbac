/** Matches durations of ISO 8601 with a fixed length: `P1W`, `P1DT12H`, `PT15M`. */
const DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/** The length of each part, in milliseconds. */
const LENGTHS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000] as const;

/** Returns the duration in milliseconds; `undefined` for an invalid or empty one. */
export function readDuration(text: string): number | undefined {
  const [, ...parts] = DURATION.exec(text) ?? [];
  const sum = LENGTHS.reduce(
    (total, length, index) => total + length * Number(parts[index] ?? 0),
    0,
  );
  return sum > 0 ? sum : undefined;
}
