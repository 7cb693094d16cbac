import type { ArchiveItem, GetByIDResult } from "../../../generated/schema.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { createDeadlineScope, type DeadlineScope } from "../../core/deadline-scope.ts";
import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { abortSignal, duration, text } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type OptionValues,
  type Reader,
} from "../../core/options.ts";
import { QlikAbortError, QlikInputError, type QlikError } from "../../errors/errors.ts";
import { QlikListError } from "../../errors/list-error.ts";
import { paginate } from "../../lists/paginate.ts";

/** An audit event, as its service recorded it. Events of the archive have no `id` and no `links`; `eventId` is in all. */
export type AuditEvent = ArchiveItem & Partial<GetByIDResult>;

/** Which events to read: those at `from` or later, and before `to`. */
export interface AuditRange {
  /** A date, or an ISO 8601 time with a time zone, such as `"2026-07-14T00:00:00Z"`. */
  readonly from: Date | string;
  /**
   * As `from`. Qlik lists events some time after they occurred: end at an earlier time if none may be missed.
   * @default the time of the call
   */
  readonly to?: Date | string | undefined;
  /** Only events of this type, such as `"com.qlik.user-session.begin"`. */
  readonly eventType?: string | undefined;
  /** Only events from this source. */
  readonly source?: string | undefined;
  /** Only events that this user caused. */
  readonly userId?: string | undefined;
}

export interface AuditOptions {
  /** Ends the reading with `QlikAbortError`, whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of the whole reading: milliseconds, or text such as `"10m"`.
   * @default Infinity
   */
  readonly deadline?: Duration | undefined;
}

const time: Reader<number> = (value, name) => {
  const isZoned =
    typeof value === "string" && /^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:?\d\d))?$/.test(value);
  const milliseconds = value instanceof Date ? value.getTime() : isZoned ? Date.parse(value) : NaN;
  if (!Number.isNaN(milliseconds)) return milliseconds;
  throw new QlikInputError(
    `"${name}" must be a Date, or a time with a time zone such as "2026-07-14T00:00:00Z", got ${describeValue(value)}.`,
  );
};

const RANGE = {
  from: required(time),
  to: option(time),
  eventType: option(text),
  source: option(text),
  userId: option(text),
} satisfies OptionsTable<AuditRange>;

const OPTIONS = {
  signal: option(abortSignal),
  deadline: option(duration({ infinite: true }), Infinity),
} satisfies OptionsTable<AuditOptions>;

type Range = OptionValues<typeof RANGE> & { readonly to: number };

const LIST = "/api/v1/audits";
const ARCHIVE = "/api/v1/audits/archive";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long events are listed, by Qlik's documentation; the archive has those of earlier days. */
const LISTED = 90 * DAY;

/**
 * Returns the audit events of a range of time, in the order of their times: those of the last 90 days from the list, earlier
 * ones from the archive, day by day (UTC). Nothing is sent before they are iterated. Days at the end of the 90 days are
 * read from both, so that no event is lost or returned twice where they meet.
 *
 * Iterating rejects with the errors of any call; after the first event with `QlikListError`, whose `resumeFrom` is the time
 * to continue from. An abort is always a `QlikAbortError`.
 *
 * @throws {QlikInputError} at once, for an unknown option or a value that can't be used.
 * @example
 * for await (const event of auditEvents(qlik, { from: "2026-01-01", to: "2026-07-01", eventType: "com.qlik.app.exported" })) {
 *   console.log(event.eventTime, event.userId);
 * }
 */
export function auditEvents(
  qlik: AnyQlikClient,
  range: AuditRange,
  options: AuditOptions = {},
): AsyncGenerator<AuditEvent, void, undefined> {
  const read = readOptions(range ?? null, RANGE, { prefix: "range." });
  const settings = readOptions(options, OPTIONS);
  const results = resultsOf(qlik);
  const { from, to = results.clock.now() } = read;
  if (from > to) {
    throw new QlikInputError(
      `"range.from" must not be after "range.to", got ${isoOf(from)} and ${isoOf(to)}.`,
    );
  }
  return readRange(results, { ...read, to }, settings);
}

async function* readRange(
  qlik: QlikClient,
  range: Range,
  { signal, deadline }: OptionValues<typeof OPTIONS>,
): AsyncGenerator<AuditEvent, void, undefined> {
  const scope = createDeadlineScope({
    clock: qlik.clock,
    signal,
    deadline,
    errorContext: {
      timedOut: `The audit events had not been read after ${deadline} ms ("deadline").`,
      aborted: "The reading of audit events was aborted by its signal.",
      call: () => ({ method: "GET", path: LIST }),
    },
  });
  const count = { items: 0, pages: 0 };
  let resumeFrom: string | undefined;
  try {
    for await (const event of readDays(qlik, range, scope, count)) {
      scope.throwIfEnded();
      count.items++;
      resumeFrom = event.eventTime ?? resumeFrom;
      yield event;
    }
  } catch (error) {
    const failure: unknown = scope.signal.aborted ? scope.signal.reason : error;
    if (count.items === 0 || failure instanceof QlikAbortError) throw failure;
    if (failure instanceof QlikListError) count.pages += failure.pages;
    const cause = failure instanceof QlikListError ? failure.cause : failure;
    const { message, method, path, status } = cause as QlikError;
    const text = `The audit events were cut short after ${count.items}, at ${resumeFrom}: ${message}`;
    throw new QlikListError(text, { ...{ method, path, status }, ...count, resumeFrom, cause });
  } finally {
    scope.end();
  }
}

/** Reads day by day, until only the list has the rest. The time goes on meanwhile. */
async function* readDays(
  qlik: QlikClient,
  { from, to, ...filters }: Range,
  { signal }: DeadlineScope,
  count: { pages: number },
): AsyncGenerator<AuditEvent> {
  const isWanted = (event: AuditEvent, start: number, end: number): boolean => {
    const at = timeOf(event);
    if (at < start || at >= end) return false;
    return Object.entries(filters).every(
      ([name, value]) => value === undefined || event[name as keyof typeof filters] === value,
    );
  };
  async function* readList(start: number, end: number): AsyncGenerator<AuditEvent> {
    const eventTime = `${isoOf(start)}/${isoOf(end)}`;
    const query = { ...filters, eventTime, sort: "+eventTime", limit: 100 };
    // The interval includes its end.
    for await (const event of paginate(qlik, LIST, { params: { query }, signal }))
      if (isWanted(event, start, end)) yield event;
  }
  for (let start = from; start < to;) {
    const listedSince = qlik.clock.now() - LISTED;
    // A day's margin: no event may leave the list before it is read.
    if (start >= listedSince + DAY) {
      yield* readList(start, to);
      return;
    }
    const day = start - (start % DAY);
    const end = Math.min(to, day + DAY);
    const query = { date: isoOf(day).slice(0, 10) };
    const archive = await qlik.GET(ARCHIVE, { params: { query }, signal });
    // Days that the list has to their end may not be archived yet.
    const archived =
      archive.status === 404 && start >= listedSince + HOUR ? [] : unwrap(archive).data;
    count.pages++;
    const events = (archived ?? []).filter((event) => isWanted(event, start, end));
    if (end > listedSince) {
      const known = new Set(events.map(({ eventId }) => eventId));
      for await (const event of readList(start, end))
        if (event.eventId === undefined || !known.has(event.eventId)) events.push(event);
    }
    yield* events.sort((one, other) => timeOf(one) - timeOf(other));
    start = end;
  }
}

function timeOf({ eventTime }: AuditEvent): number {
  return Date.parse(eventTime ?? "");
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
