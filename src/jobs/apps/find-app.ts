import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { abortSignal, text } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import type { ItemAt } from "../../lists/list-types.ts";
import { paginate } from "../../lists/paginate.ts";
import { requiredMatch } from "../ensure/only-match.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";
import type { FindOptions } from "../spaces/find-space.ts";

/** An app, as the catalog lists it. */
export interface FoundApp {
  /** The id of the app; `item.id` is that of its entry in the catalog. */
  readonly id: string;
  readonly name: string;
  /** The space that contains it; `undefined` in a personal space. */
  readonly spaceId: string | undefined;
  /** The entry in the catalog. */
  readonly item: ItemAt<"/api/v1/items">;
}

export interface FindAppOptions extends FindOptions {
  /**
   * The space of the app; `"personal"` is the caller's personal space.
   * @default all spaces that the caller can see
   */
  readonly spaceId?: string | undefined;
}

export interface ListAppsOptions extends Omit<FindAppOptions, "deadline"> {
  /** Lists only apps whose name contains this text. Not case-sensitive. */
  readonly name?: string | undefined;
  /** Lists only apps of this owner. */
  readonly ownerId?: string | undefined;
}

const FIND_OPTIONS = {
  spaceId: option(text),
  ...CALLS_OPTIONS,
} satisfies OptionsTable<FindAppOptions>;

const LIST_OPTIONS = {
  spaceId: option(text),
  signal: option(abortSignal),
  name: option(text),
  ownerId: option(text),
} satisfies OptionsTable<ListAppsOptions>;

const PATH = "/api/v1/items";

/**
 * Lists the apps that the caller can see, page by page.
 *
 * @throws {QlikInputError} for an unknown option.
 * @example
 * for await (const { id, name } of listApps(qlik, { spaceId })) console.log(id, name);
 */
export async function* listApps(
  qlik: AnyQlikClient,
  options: ListAppsOptions = {},
): AsyncGenerator<FoundApp, void> {
  const { signal, ...filters } = readOptions(options, LIST_OPTIONS);
  const query = { ...filters, resourceType: "app", noActions: true, limit: 100 };
  const list = paginate(qlik, PATH, { params: { query }, ...(signal && { signal }) });
  for await (const item of list) {
    const { resourceId: id, name, spaceId } = item;
    if (id !== undefined) yield { id, name, spaceId: spaceId === "" ? undefined : spaceId, item };
  }
}

/**
 * Finds an app by its name, which is case-sensitive.
 *
 * @throws {QlikMatchError} when no app has the name, or the caller can't see it; with the candidates and their spaces when
 * several have it.
 * @throws {QlikInputError} for an empty name, and for an unknown option.
 * @example
 * const { id: appId } = await findApp(qlik, "Sales", { spaceId });
 */
export async function findApp(
  qlik: AnyQlikClient,
  name: string,
  options: FindAppOptions = {},
): Promise<FoundApp> {
  const wanted = text(name, "name");
  const { spaceId, ...limits } = readOptions(options, FIND_OPTIONS);
  const call = { method: "GET", path: PATH };
  return runJob(resultsOf(qlik).clock, limits, call, "findApp()", async (signal) => {
    const matches: FoundApp[] = [];
    for await (const app of listApps(qlik, { spaceId, signal, name: wanted }))
      if (app.name === wanted) matches.push(app);
    return requiredMatch(matches, { path: PATH, what: `the name ${JSON.stringify(wanted)}` });
  });
}
