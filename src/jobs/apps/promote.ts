import type { App, Reload } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { callback, flag, text } from "../../core/option-readers.ts";
import { pullStream } from "../../core/pull-stream.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import { EXPORT_OPTIONS, exportApp, type ExportOptions } from "./export.ts";
import { filePath } from "../files/files.ts";
import { importApp, type ImportOptions } from "./import.ts";
import { client, DEFAULT_DEADLINE } from "../job.ts";
import { publication, publishApp, type Publication } from "./publish.ts";

/** Which app is promoted, from where, to where, and how. */
export interface Promotion extends ExportOptions, Pick<ImportOptions, "name" | "spaceId"> {
  /** The tenant that has the app. */
  readonly from: AnyQlikClient;
  /**
   * The target tenant. It may be the same one, with another caller.
   * @default that of `from`: to publish there, the app needs no export
   */
  readonly to?: AnyQlikClient | undefined;
  readonly appId: string;
  /**
   * Whether to leave out the app's data. An app that is published again then keeps its own.
   * @default false
   */
  readonly noData?: boolean | undefined;
  /**
   * Publishes the app: `{ spaceId }` as a new app into a managed space, `{ targetId }` over an app that was published
   * before.
   * @default the imported app is not published
   */
  readonly publish?: Publication | undefined;
  /**
   * The space of the imported app, also while it waits to be published.
   * @default the personal space of the caller of `to`
   */
  readonly spaceId?: string | undefined;
  /**
   * Whether to keep the imported app after its publication.
   * @default false: it is deleted, whether the publication succeeds or fails
   */
  readonly keepImported?: boolean | undefined;
  /**
   * A path where the exported file is stored before the import, and kept (on Node, Deno and Bun). The import can then be
   * retried.
   * @default none: the bytes are passed on as they arrive, and sent once
   */
  readonly file?: string | URL | undefined;
  /**
   * Reloads the promoted app: `reloadApp`, or a function around it. It is an option so that programs without reloads
   * don't load that code. It receives the signal, and the rest of the deadline if you have set one.
   * @default the app is not reloaded
   * @example
   * await promoteApp({ from, to, appId, noData: true, publish: { spaceId }, reload: reloadApp });
   */
  readonly reload?: ReloadFunction | undefined;
}

type ReloadFunction = (
  qlik: AnyQlikClient,
  request: { readonly appId: string },
  limits: { readonly signal?: AbortSignal; readonly deadline: number },
) => PromiseLike<Reload>;

const PROMOTION = {
  ...EXPORT_OPTIONS,
  // Left out, it is an hour for the files, and no limit for the reload.
  deadline: option(EXPORT_OPTIONS.deadline.read),
  from: required(client),
  to: option(client),
  appId: required(text),
  publish: option(publication),
  name: option(text),
  spaceId: option(text),
  keepImported: option(flag, false),
  file: option(filePath),
  reload: option(callback<ReloadFunction>("a function such as reloadApp")),
} satisfies OptionsTable<Promotion>;

type Settings = OptionValues<typeof PROMOTION>;

/** The result of a promotion. */
export interface PromotedApp {
  /** The published app, or the imported one if none was to be published. */
  readonly app: App;
  /** The id of the imported app, if it still exists in addition to the published one. */
  readonly importedAppId: string | undefined;
  /** The reload, if one was requested. */
  readonly reload: Reload | undefined;
}

/**
 * Promotes an app from one tenant to another: exports it, imports it, and publishes the imported app. Without `to`, it
 * publishes the app itself.
 *
 * It rejects with the error of the step that failed, after it has deleted the imported app. A failed reload undoes nothing.
 * To publish a next version, store the id of the first published app.
 *
 * @throws {QlikInputError} before anything is sent, for an unknown option or a value that an option cannot have.
 * @throws {QlikTimeoutError} when the deadline has passed.
 * @throws {QlikProtocolError} when a response is not an app.
 * @example
 * const { app } = await promoteApp({ from: dev, to: prod, appId, publish: { spaceId: managed } });
 * const targetId = app.attributes.id;
 * // the next version
 * await promoteApp({ from: dev, to: prod, appId, noData: true, publish: { targetId } });
 */
export async function promoteApp(promotion: Promotion): Promise<PromotedApp> {
  const settings = readOptions(promotion, PROMOTION);
  const { from, to = from, reload, signal, deadline } = settings;
  const { clock } = resultsOf(to);
  const startedAt = clock.monotonic();
  const limits = (total: number): Limits => ({
    ...(signal && { signal }),
    // A deadline that has just passed ends the next call at once.
    deadline: Math.max(1, startedAt + total - clock.monotonic()),
  });
  const promoted = await promote(settings, () => limits(deadline ?? DEFAULT_DEADLINE));
  const appId = promoted.app.attributes.id;
  // The default is for files: a reload may take longer.
  const rest = limits(deadline ?? Infinity);
  return { ...promoted, reload: await reload?.(to, { appId }, rest) };
}

async function promote(
  promotion: Settings,
  limits: () => Limits,
): Promise<Omit<PromotedApp, "reload">> {
  const { appId, publish, keepImported, name, noData } = promotion;
  const to = resultsOf(promotion.to ?? promotion.from);

  if (publish && !promotion.to) {
    const app = await publishApp(to, appId, { ...publish, name, noData, ...limits() });
    return { app, importedAppId: undefined };
  }
  const imported = await moveApp(to, promotion, limits);
  if (!publish) return { app: imported, importedAppId: undefined };

  const { id } = imported.attributes;
  let app: App | undefined;
  let isKept = true;
  try {
    // An app that was published from an import has the previous import as its origin.
    app = await publishApp(to, id, { ...publish, name, noData, checkOrigin: false, ...limits() });
  } finally {
    if (!keepImported) isKept = !(await removeApp(to, id));
  }
  return { app, importedAppId: isKept ? id : undefined };
}

interface Limits {
  readonly signal?: AbortSignal;
  readonly deadline: number;
}

async function moveApp(
  to: QlikClient,
  { from, appId, noData, timeout, onProgress, file, name, spaceId }: Settings,
  limits: () => Limits,
): Promise<App> {
  const exported = exportApp(from, appId, { noData, timeout, onProgress, ...limits() });
  const place = { name, spaceId };
  if (file !== undefined) {
    await exported.saveTo(file);
    return importApp(to, file, { ...place, ...limits() });
  }

  const reader = exported.stream().getReader();
  // While Qlik writes the file, the import would have nothing to send, and the target could close the connection.
  let next: ReturnType<typeof reader.read> | undefined = Promise.resolve(await reader.read());
  let broken: unknown;
  const body = pullStream<Uint8Array>(
    async () => {
      try {
        return await (next ?? reader.read());
      } catch (error) {
        throw (broken = error);
      } finally {
        next = undefined;
      }
    },
    (reason) => reader.cancel(reason),
  );
  try {
    return await importApp(to, body, { ...place, ...limits() });
  } catch (error) {
    // The import reports only that its body broke off.
    throw broken ?? error;
  } finally {
    // If the import was rejected early, the rest of the file is not needed.
    await reader.cancel().catch(() => undefined);
  }
}

/** Deletes an app; returns whether it succeeded. Without the caller's signal, so that an abort leaves nothing behind. */
async function removeApp({ DELETE }: QlikClient, appId: string): Promise<boolean> {
  const options = { params: { path: { appId } }, retry: 0, timeout: 10_000 };
  return DELETE("/api/v1/apps/{appId}", options).then(
    ({ ok }) => ok,
    () => false,
  );
}
