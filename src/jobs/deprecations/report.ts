/** Which operations a program uses that Qlik will remove. */
import { operations as ownOperations } from "../../../generated/operations.ts";
import { operationKey, type Operation, type Operations } from "../../call/operation.ts";
import { anyValue } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import type { AttemptEvent, LogEvent } from "../../transport/log.ts";
import { isDeprecationLink } from "../../transport/warn-deprecated.ts";

/** An operation that was called, and that Qlik will remove. */
export interface DeprecatedOperation {
  /** The method and the path as the specification writes it: `GET /api/v1/reload-tasks`. */
  readonly operation: string;
  /** How many requests were sent to it. */
  readonly requests: number;
  /** The day, or the month, from which Qlik may remove it: `2026-09-29`, `2026-09`. `undefined` when none is announced. */
  readonly sunset: string | undefined;
  /** What to call instead: `GET /api/scheduling/tasks`. */
  readonly replacedBy: string | undefined;
  /** The header `Link` of the last response, if it leads to instructions. */
  readonly link: string | undefined;
}

/** How a report is made. */
export interface DeprecationReportOptions {
  /**
   * The table of operations, for a client of types that were generated elsewhere.
   * @default that of this package
   */
  readonly operations?: Operations | undefined;
}

/** Collects the operations that a client calls and that Qlik will remove. */
export interface DeprecationReport {
  /** Records an event. Pass it to the client as its `logger`, or call it from a logger of your own. */
  readonly record: (event: LogEvent) => void;
  /** Returns the operations so far, by the day of their removal; those without a day are last. */
  readonly list: () => DeprecatedOperation[];
}

const OPTIONS = {
  operations: option(anyValue<Operations>(), ownOperations),
} satisfies OptionsTable<DeprecationReportOptions>;

/**
 * Creates a report of the operations that a program calls and that Qlik will remove, by the specification or by the headers
 * `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of a response. The latter win, since they are newer.
 *
 * @throws {QlikInputError} for an unknown option.
 * @example
 * const deprecations = createDeprecationReport();
 * const qlik = createQlikClient({ tenant, auth, logger: deprecations.record });
 * // … at the end of the program
 * console.table(deprecations.list());
 */
export function createDeprecationReport(options: DeprecationReportOptions = {}): DeprecationReport {
  const { operations } = readOptions(options, OPTIONS);
  const found = new Map<string, DeprecatedOperation>();
  return {
    record: (event) => {
      if (event.type !== "attempt") return;
      const operation = operationKey(event.method, event.path);
      const known = found.get(operation);
      const announced = announcementOf(event, operations[operation]?.deprecated);
      if (!announced && !known) return;
      const requests = (known?.requests ?? 0) + 1;
      found.set(operation, { ...(announced ?? known)!, operation, requests });
    },
    list: () =>
      [...found.values()].sort((a, b) =>
        dayOf(a) + a.operation < dayOf(b) + b.operation ? -1 : 1,
      ),
  };
}

/** What is announced of an operation; `undefined` when it stays. */
function announcementOf(
  { responseHeaders: { deprecation, sunset = "", link = "" } }: AttemptEvent,
  declared: Operation["deprecated"],
): Omit<DeprecatedOperation, "operation" | "requests"> | undefined {
  const day = Date.parse(sunset);
  const leads = isDeprecationLink(link);
  if (!declared && deprecation === undefined && sunset === "" && !leads) return undefined;
  return {
    sunset: Number.isNaN(day) ? declared?.sunset : new Date(day).toISOString().slice(0, 10),
    replacedBy: declared?.replacedBy,
    link: leads ? link : undefined,
  };
}

/** After any day when none is announced. */
function dayOf({ sunset = "none " }: DeprecatedOperation): string {
  return sunset;
}
