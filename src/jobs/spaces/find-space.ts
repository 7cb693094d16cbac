import type { Space } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { Duration } from "../../core/duration.ts";
import { text } from "../../core/option-readers.ts";
import { readOptions } from "../../core/options.ts";
import { paginate } from "../../lists/paginate.ts";
import { requiredMatch } from "../ensure/only-match.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";

/** What ends the search. */
export interface FindOptions {
  /** Aborts the calls. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"1m"`.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

/**
 * Finds a space by its name, which is case-sensitive.
 *
 * @throws {QlikMatchError} when no space has the name, or the caller can't see it; with the candidates when several have it.
 * @throws {QlikInputError} for an empty name.
 * @example
 * const { id: spaceId } = await findSpace(qlik, "Sales");
 */
export async function findSpace(
  qlik: AnyQlikClient,
  name: string,
  options: FindOptions = {},
): Promise<Space> {
  const wanted = text(name, "name");
  const limits = readOptions(options, CALLS_OPTIONS);
  const path = "/api/v1/spaces";
  const call = { method: "GET", path };
  return runJob(resultsOf(qlik).clock, limits, call, "findSpace()", async (signal) => {
    // The parameter finds names that contain the text.
    const list = paginate(qlik, path, { params: { query: { name: wanted } }, signal });
    const matches: Space[] = [];
    for await (const space of list) if (space.name === wanted) matches.push(space);
    return requiredMatch(matches, { path, what: `the name ${JSON.stringify(wanted)}` });
  });
}
