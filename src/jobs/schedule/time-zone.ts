/** Local times, `2026-06-01T07:00:00`: what the clocks somewhere show. */

/** Whether there is such a day and such a time: `Date` alone takes the 30th of February for the 2nd of March. */
export function isTime(local: string): boolean {
  const time = Date.parse(`${local}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local);
}

/** What the clocks in a time zone show at an instant, in milliseconds since 1970, to the second. */
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

/** A day, in milliseconds. No clocks change twice within two. */
const DAY = 86_400_000;

/** How often the clocks in a time zone show a time: twice when they are put back, never when they skip it. */
export function countOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const instants = [-DAY, DAY].map(
    (away) => asUtc + asUtc + away - Date.parse(`${localTime(asUtc + away, timeZone)}Z`),
  );
  return new Set(instants.filter((instant) => localTime(instant, timeZone) === local)).size;
}
