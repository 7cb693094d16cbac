import type { App } from "../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../any-client.ts";
import type { QlikClient } from "../client.ts";
import { QlikInputError } from "../errors.ts";
import { unwrap } from "../unwrap.ts";
import { exportApp, type ExportOptions } from "./export.ts";
import { importApp, type ImportOptions } from "./import.ts";
import { USUAL_DEADLINE, type JobOptions } from "./job.ts";

/** What goes where. */
export interface Promotion extends ExportOptions, Pick<ImportOptions, "name" | "spaceId"> {
  /** Where the app is. */
  readonly from: AnyQlikClient;
  /** Where it goes: another tenant, or the same one. */
  readonly to: AnyQlikClient;
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
   * Where the imported app stays, or waits for its publication. It is not needed to publish within a tenant.
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
}

/** What a promotion has made. */
export interface PromotedApp {
  /** The published app, or the imported one if none was to be published. */
  readonly app: App;
  /** The imported app, where it is still there beside the published one. */
  readonly importedAppId: string | undefined;
}

/**
 * Brings an app from a tenant to another one, or into a managed space of the same one. Between tenants it is exported,
 * imported and published; within one it is published as it is, without a file.
 *
 * It rejects with what the step that failed rejects with, an import that was done already being undone. To publish again
 * next time, keep the id that the first one gives.
 *
 * @throws {QlikInputError} before anything is sent, when `publish` has an empty id.
 * @example
 * const { app } = await promoteApp({ from: dev, to: prod, appId, publish: { spaceId: managed } });
 * const targetId = app.attributes.id;
 * // the next version
 * await promoteApp({ from: dev, to: prod, appId, noData: true, publish: { targetId } });
 */
export async function promoteApp(promotion: Promotion): Promise<PromotedApp> {
  const { appId, publish, keepImported = false, signal, deadline = USUAL_DEADLINE } = promotion;
  if (publish && !Object.values(publish)[0]) {
    throw new QlikInputError("publish has an empty id. Is the environment variable set?");
  }
  const [from, to] = [resultsOf(promotion.from), resultsOf(promotion.to)];
  const endsAt = to.clock.now() + deadline;
  const limits = (): Limits => ({
    ...(signal && { signal }),
    deadline: Math.max(1, endsAt - to.clock.now()),
  });

  const isHome = from.origin === to.origin;
  if (publish && isHome) {
    const app = await publishApp(appId, { ...promotion, publish }, isHome, limits());
    return { app, importedAppId: undefined };
  }
  const imported = await moveApp(promotion, limits);
  if (!publish) return { app: imported, importedAppId: undefined };

  const { id } = imported.attributes;
  let app: App | undefined;
  let isThere = true;
  try {
    app = await publishApp(id, { ...promotion, publish }, isHome, limits());
  } finally {
    if (!keepImported) isThere = !(await removeApp(to, id));
  }
  return { app, importedAppId: isThere ? id : undefined };
}

type Limits = JobOptions & { readonly deadline: number };

async function moveApp(promotion: Promotion, limits: () => Limits): Promise<App> {
  const { from, to, appId, noData = false, timeout, onProgress, file, name, spaceId } = promotion;
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
  let broken: unknown;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
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
  appId: string,
  { to, name, noData = false, publish }: Promotion & Required<Pick<Promotion, "publish">>,
  isOrigin: boolean,
  limits: Limits,
): Promise<App> {
  const { POST, PUT } = resultsOf(to);
  const common = {
    data: noData ? ("target" as const) : ("source" as const),
    ...(name !== undefined && { attributes: { name } }),
  };
  const path = "/api/v1/apps/{appId}/publish";
  const params = { path: { appId } };
  if ("spaceId" in publish) {
    return unwrap(await POST(path, { params, body: { ...publish, ...common }, ...limits }));
  }
  // What is published from an import has another import for its origin, or is the first one.
  const body = { ...publish, ...common, checkOriginAppId: isOrigin };
  return unwrap(await PUT(path, { params, body, ...limits }));
}

/** Tells whether it is gone. Without the caller's signal: after an abort above all, nothing is to be left behind. */
async function removeApp({ DELETE }: QlikClient, appId: string): Promise<boolean> {
  const options = { params: { path: { appId } }, retry: false, timeout: 10_000 };
  return DELETE("/api/v1/apps/{appId}", options).then(
    ({ ok }) => ok,
    () => false,
  );
}
