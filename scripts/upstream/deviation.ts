/** A deviation: a difference from a source that our document has on purpose. */
import type { Difference } from "../facts/compare.ts";
import { formOf } from "../facts/compare.ts";
import { matchesWildcard } from "../facts/wildcard.ts";

/** The sources that are OpenAPI documents, and can therefore be compared with ours by program. */
export const SOURCES = ["qlik", "unofficial"] as const;
export type Source = (typeof SOURCES)[number];

/** What is written in `spec/deviations/`. Cells that are absent mean that the source does not define the point. */
export interface Deviation {
  /** The service whose document deviates, or `*` for all of them. */
  readonly service: string;
  /** `GET /api/v1/apps`, or a pattern with `*`. */
  readonly operation: string;
  /** A point of the comparison, or a pattern with `*`: `response.*.errors[].code`. */
  readonly point: string;
  /** What Qlik's pages say. */
  readonly documentation: string | undefined;
  /** What Qlik's specification says. */
  readonly qlik: string | undefined;
  /** What the unofficial document says. */
  readonly unofficial: string | undefined;
  readonly chosen: string;
  readonly why: string;
  /** The path of the file, relative to the working directory. */
  readonly file: string;
  readonly line: number;
}

/** Returns whether the deviation explains a difference from the source in the document of the service. */
export function covers(
  deviation: Deviation,
  source: Source,
  service: string,
  difference: Difference,
): boolean {
  const cell = deviation[source];
  return (
    ["*", service].includes(deviation.service) &&
    matchesWildcard(formOf(deviation.operation), formOf(difference.operation)) &&
    matchesPoint(deviation.point, difference.point) &&
    (cell === undefined ? difference.theirs === undefined : !isSame(cell))
  );
}

/** What has been compared with one source: the differences, by service. */
export type DifferencesBySource = Partial<
  Record<Source, ReadonlyMap<string, readonly Difference[]>>
>;

/**
 * Returns the sources that the deviation says disagree although none of their differences is covered; "any" if it covers no
 * difference at all. A source that was not compared does not count, and "any" needs all sources.
 */
export function staleSourcesOf(
  deviation: Deviation,
  compared: DifferencesBySource,
): readonly (Source | "any")[] {
  const sources = SOURCES.filter((source) => isCompared(deviation, compared[source]));
  const isUsed = (source: Source): boolean =>
    [...compared[source]!].some(([service, differences]) =>
      differences.some((difference) => covers(deviation, source, service, difference)),
    );
  const stale = sources.filter((source) => !isNeutral(deviation[source]) && !isUsed(source));
  const isAboutNothing =
    SOURCES.every((source) => compared[source]) &&
    sources.length > 0 &&
    [deviation.documentation, deviation.qlik, deviation.unofficial].every(isNeutral) &&
    !sources.some(isUsed);
  return isAboutNothing ? ["any"] : stale;
}

function isCompared(
  { service }: Deviation,
  differences: DifferencesBySource[Source] | undefined,
): boolean {
  return differences !== undefined && (service === "*" || differences.has(service));
}

/** A deviation about a body is about each of its media types. */
function matchesPoint(pattern: string, point: string): boolean {
  return [point, point.replace(/<[^>]*>/, "")].some((each) => matchesWildcard(pattern, each));
}

/** A cell may add what an older edition of its source says: "same; not in 2025". */
function isSame(cell: string): boolean {
  return /^same\b/.test(cell);
}

function isNeutral(cell: string | undefined): boolean {
  return cell === undefined || isSame(cell);
}
