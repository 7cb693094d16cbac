import { QlikInputError } from "../../errors/errors.ts";

/** A length of time: milliseconds as a number, or a number with its unit, such as `"10m"` or `"1.5s"`. */
export type Duration = number | `${number}${Unit}`;

type Unit = keyof typeof MILLISECONDS;

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Reads a length of time in milliseconds.
 *
 * @throws {QlikInputError} for anything that is no such length, or a negative one.
 */
export function toMilliseconds(duration: Duration): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const milliseconds =
    typeof duration === "number" ? duration : Number(amount) * MILLISECONDS[unit as Unit];
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new QlikInputError(
    `${JSON.stringify(duration)} is no duration: give milliseconds, or text such as "10m", "30s", "1.5h".`,
  );
}
