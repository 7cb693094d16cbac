import type { App, Reload } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { unwrap } from "../../call/unwrap.ts";
import { exportApp, type ExportOptions } from "./export.ts";
import { importApp, type ImportOptions } from "./import.ts";
import { USUAL_DEADLINE, type JobOptions } from "./job.ts";

/** What goes where. */
export interface Promotion extends ExportOptions, Pick<ImportOptions, "name" | "spaceId"> {
  /** Where the app is. */
  readonly from: AnyQlikClient;
  /**
   * The tenant where it goes. It may be the same one, called as somebody else.
   * @default that of `from`: to publish there, the app needs no way through a file
   */
  readonly to?: AnyQlikClient;
  readonly appId: string;
  /**
   * Whether to leave the app's data where they are. An app that is published again then keeps its own.
   * @default false
   */
  readonly noData?: boolean;
  /**
   * Publishes: as a new app into a managed space, or over the app that an earlier time has published.
   * @default the imported app is not published
   */
  readonly publish?: { readonly spaceId: string } | { readonly targetId: string };
  /**
   * The space that the imported app stays in, or waits in to be published.
   * @default the personal space of whom `to` calls as
   */
  readonly spaceId?: string;
  /**
   * Whether the imported app stays after its publication.
   * @default false: it is deleted, whether it could be published or not
   */
  readonly keepImported?: boolean;
  /**
   * A path that the file is written to on its way (on Node, Deno and Bun), and where it stays. The import can be repeated
   * then as the client's `retry` says.
   * @default none: the bytes go on as they come, and are sent once
   */
  readonly file?: string | URL;
  /**
   * Reloads the app where it has come to: `reloadApp`, or a function around it. Passed in, so that who doesn't reload
   * doesn't load it. It is given the signal, and what is left of the deadline if you have set one.
   * @default the app is not reloaded
   * @example
   * await promoteApp({ from, to, appId, noData: true, publish: { spaceId }, reload: reloadApp });
   */
  readonly reload?: (
    qlik: AnyQlikClient,
    request: { readonly appId: string },
    limits: JobOptions,
  ) => PromiseLike<Reload>;
}

/** What a promotion has made. */
export interface PromotedApp {
  /** The published app, or the imported one if none was to be published. */
  readonly app: App;
  /** The imported app, where it is still there beside the published one. */
  readonly importedAppId: string | undefined;
  /** The reload, if one was asked for. */
  readonly reload: Reload | undefined;
}

/**
 * Brings an app from one tenant to another: exports it, imports it, and publishes what it has imported. Without `to`, it
 * publishes the app itself.
 *
 * It rejects with what the step that failed rejects with, an import that was done already being undone. A reload that
 * fails undoes nothing. To publish again next time, keep the id that the first one gives.
 *
 * @throws {QlikInputError} before anything is sent, when `publish` has an empty id.
 * @example
 * const { app } = await promoteApp({ from: dev, to: prod, appId, publish: { spaceId: managed } });
 * const targetId = app.attributes.id;
 * // the next version
 * await promoteApp({ from: dev, to: prod, appId, noData: true, publish: { targetId } });
 */
export async function promoteApp(promotion: Promotion): Promise<PromotedApp> {
  const { from, to = from, reload, signal, deadline } = promotion;
  const { clock } = resultsOf(to);
  const begun = clock.now();
  const limits = (total: number): Limits => ({
    ...(signal && { signal }),
    // One that is no time at all is for the first call to refuse.
    deadline: total > 0 ? Math.max(1, begun + total - clock.now()) : total,
  });
  const promoted = await promote(promotion, () => limits(deadline ?? USUAL_DEADLINE));
  const appId = promoted.app.attributes.id;
  // The usual one is for files: a reload may take longer.
  const rest = limits(deadline ?? Infinity);
  return { ...promoted, reload: await reload?.(to, { appId }, rest) };
}

async function promote(
  promotion: Promotion,
  limits: () => Limits,
): Promise<Omit<PromotedApp, "reload">> {
  const { appId, publish, keepImported = false } = promotion;
  if (publish && !Object.values(publish)[0]) {
    throw new QlikInputError("publish has an empty id. Is the environment variable set?");
  }
  const to = resultsOf(promotion.to ?? promotion.from);

  if (publish && !promotion.to) {
    const app = await publishApp(to, appId, publish, promotion, limits());
    return { app, importedAppId: undefined };
  }
  const imported = await moveApp(to, promotion, limits);
  if (!publish) return { app: imported, importedAppId: undefined };

  const { id } = imported.attributes;
  let app: App | undefined;
  let isThere = true;
  try {
    app = await publishApp(to, id, publish, promotion, limits());
  } finally {
    if (!keepImported) isThere = !(await removeApp(to, id));
  }
  return { app, importedAppId: isThere ? id : undefined };
}

type Limits = JobOptions & { readonly deadline: number };

async function moveApp(
  to: QlikClient,
  { from, appId, noData = false, timeout, onProgress, file, name, spaceId }: Promotion,
  limits: () => Limits,
): Promise<App> {
  const exported = exportApp(from, appId, {
    noData,
    ...(timeout !== undefined && { timeout }),
    ...(onProgress && { onProgress }),
    ...limits(),
  });
  const place = { ...(name !== undefined && { name }), ...(spaceId !== undefined && { spaceId }) };
  if (file !== undefined) {
    await exported.saveTo(file);
    return importApp(to, file, { ...place, ...limits() });
  }

  const reader = exported.stream().getReader();
  // While Qlik writes the file, the import would wait with nothing to send, and be given up by who takes it.
  let next: ReturnType<typeof reader.read> | undefined = Promise.resolve(await reader.read());
  let broken: unknown;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await (next ?? reader.read());
          next = undefined;
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          throw (broken = error);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  try {
    return await importApp(to, body, { ...place, ...limits() });
  } catch (error) {
    // The import tells no more than that its body broke off.
    throw broken ?? error;
  } finally {
    // Of a file that was refused early, nobody reads the rest.
    await reader.cancel().catch(() => undefined);
  }
}

/** Publishes an app that is in the tenant already. */
async function publishApp(
  { POST, PUT }: QlikClient,
  appId: string,
  publish: NonNullable<Promotion["publish"]>,
  { to, name, noData = false }: Promotion,
  limits: Limits,
): Promise<App> {
  const common = {
    data: noData ? ("target" as const) : ("source" as const),
    ...(name !== undefined && { attributes: { name } }),
  };
  const path = "/api/v1/apps/{appId}/publish";
  const params = { path: { appId } };
  if ("spaceId" in publish) {
    return unwrap(await POST(path, { params, body: { ...publish, ...common }, ...limits }));
  }
  // What was published from an import has another import for its origin.
  const body = { ...publish, ...common, checkOriginAppId: !to };
  return unwrap(await PUT(path, { params, body, ...limits }));
}

/** Tells whether it is gone. Without the caller's signal: after an abort above all, nothing is to be left behind. */
async function removeApp({ DELETE }: QlikClient, appId: string): Promise<boolean> {
  const options = { params: { path: { appId } }, retry: 0, timeout: 10_000 };
  return DELETE("/api/v1/apps/{appId}", options).then(
    ({ ok }) => ok,
    () => false,
  );
}
