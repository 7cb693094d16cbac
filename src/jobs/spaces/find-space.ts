import type { Space } from "../../../generated/schema.ts";
import type { AnyQlikClient } from "../../client/client-types.ts";
import { abortSignal, text } from "../../core/option-readers.ts";
import { option, readOptions } from "../../core/options.ts";
import { paginate } from "../../lists/paginate.ts";
import { requiredMatch } from "../ensure/only-match.ts";

const OPTIONS = { signal: option(abortSignal) };

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
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Space> {
  const wanted = text(name, "name");
  const { signal } = readOptions(options, OPTIONS);
  const path = "/api/v1/spaces";
  // The parameter finds names that contain the text.
  const list = paginate(qlik, path, {
    params: { query: { name: wanted } },
    ...(signal && { signal }),
  });
  const matches: Space[] = [];
  for await (const space of list) if (space.name === wanted) matches.push(space);
  return requiredMatch(matches, { path, what: `the name ${JSON.stringify(wanted)}` });
}
