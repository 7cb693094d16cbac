import type { App } from "../../../generated/schema.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { Duration } from "../../core/duration.ts";
import { abortSignal, duration, flag, text } from "../../core/option-readers.ts";
import { option, readOptions, type Reader } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { assertApp } from "./assert-app.ts";

/** Where an app is published: as a new app in a managed space, or over an app that was published before. */
export type Publication = { readonly spaceId: string } | { readonly targetId: string };

/** Where and how an app is published. */
export type PublishOptions = Publication & {
  /**
   * The name of the published app.
   * @default that of the app
   */
  readonly name?: string | undefined;
  /**
   * Whether to leave out the app's data. An app that is published again then keeps its own.
   * @default false
   */
  readonly noData?: boolean | undefined;
  /**
   * Whether the app of `targetId` must have been published from this app.
   * @default true
   */
  readonly checkOrigin?: boolean | undefined;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of the call.
   * @default that of the client
   */
  readonly deadline?: Duration | undefined;
};

const PLACE = { spaceId: option(text), targetId: option(text) };

const OPTIONS = {
  ...PLACE,
  name: option(text),
  noData: option(flag, false),
  checkOrigin: option(flag, true),
  signal: option(abortSignal),
  deadline: option(duration({ infinite: true })),
};

/** Reads where an app is published. */
export const publication: Reader<Publication> = (value, name) =>
  onlyPlace(readOptions(value, PLACE, { prefix: `${name}.` }), `"${name}"`);

function onlyPlace(
  {
    spaceId,
    targetId,
  }: { readonly spaceId?: string | undefined; readonly targetId?: string | undefined },
  name: string,
): Publication {
  if (spaceId !== undefined && targetId === undefined) return { spaceId };
  if (targetId !== undefined && spaceId === undefined) return { targetId };
  throw new QlikInputError(
    `${name} must have either "spaceId" or "targetId". Is an environment variable missing?`,
  );
}

/**
 * Publishes an app: with `spaceId` as a new app in a managed space, with `targetId` over an app that was published before,
 * which keeps its id. Store the id of the first published app for the next version. `promoteApp` publishes to another tenant.
 *
 * @throws {QlikInputError} before anything is sent, for an unknown option or a value that an option cannot have.
 * @throws {QlikApiError} when Qlik rejects the call.
 * @throws {QlikProtocolError} when the response is not an app.
 * @example
 * const published = await publishApp(qlik, appId, { spaceId: managed });
 * const targetId = published.attributes.id;
 * // the next version
 * await publishApp(qlik, appId, { targetId, noData: true });
 */
export async function publishApp(
  qlik: AnyQlikClient,
  appId: string,
  options: PublishOptions,
): Promise<App> {
  const { name, noData, checkOrigin, signal, deadline, ...place } = readOptions(
    options ?? null,
    OPTIONS,
  );
  const publish = onlyPlace(place, "The options");
  const { POST, PUT } = resultsOf(qlik);
  const common = {
    data: noData ? ("target" as const) : ("source" as const),
    ...(name !== undefined && { attributes: { name } }),
  };
  const path = "/api/v1/apps/{appId}/publish";
  const params = { path: { appId } };
  const limits = { ...(signal && { signal }), ...(deadline !== undefined && { deadline }) };
  if ("spaceId" in publish) {
    const answer = await POST(path, { params, body: { ...publish, ...common }, ...limits });
    return assertApp(unwrap(answer), { method: "POST", path, status: answer.status });
  }
  const body = { ...publish, ...common, checkOriginAppId: checkOrigin };
  const answer = await PUT(path, { params, body, ...limits });
  return assertApp(unwrap(answer), { method: "PUT", path, status: answer.status });
}
