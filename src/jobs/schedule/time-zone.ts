/** Local times, `2026-06-01T07:00:00`: what the clocks somewhere show. */

/** Whether the day and the time exist: `Date` alone takes the 30th of February for the 2nd of March. */
export function isLocalTime(local: string): boolean {
  const time = Date.parse(`${local}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local);
}

/** Returns the local time in a time zone, to the second, at an instant in milliseconds since 1970. */
export function localTime(instant: number, timeZone: string): string {
  const two = "2-digit";
  const text = new Date(instant).toLocaleString("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
  const [month, day, year, ...time] = text.match(/\d+/g) ?? [];
  return `${year}-${month}-${day}T${time.join(":")}`;
}

/** A day, in milliseconds. No time zone changes its offset twice within two. */
const DAY = 86_400_000;

/** How often a local time occurs in a time zone: twice when the clocks are put back, never when they skip it. */
export function countLocalOccurrences(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const instants = [-DAY, DAY].map(
    (away) => asUtc + asUtc + away - Date.parse(`${localTime(asUtc + away, timeZone)}Z`),
  );
  return new Set(instants.filter((instant) => localTime(instant, timeZone) === local)).size;
}

/**
 * Returns the IANA name of a time zone with its usual capitals: `europe/zurich` is `Europe/Zurich`. An alias with capitals,
 * such as `Asia/Kolkata`, stays as it is. `undefined` when there is no such time zone.
 */
export function timeZoneName(given: string): string | undefined {
  // Newer platforms take an offset too, which is not a name.
  if (!/^[a-z]/i.test(given)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions();
    const isSameName = timeZone.toLowerCase() === given.toLowerCase();
    return isSameName || given === given.toLowerCase() ? timeZone : given;
  } catch {
    return undefined;
  }
}
