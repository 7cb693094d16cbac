/** What the types of transfers promise. tsc checks this file under TypeScript 5.9 and 7; running it proves little. */
import { expectTypeOf, test } from "vitest";
import {
  exportApp,
  importApp,
  promoteApp,
  type PromotedApp,
  type QlikClient,
  type QlikThrowingClient,
  type TransferProgress,
} from "../../src/index.ts";
import type { App } from "../../src/types.ts";

/** Types only: nothing here is called. */
declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

test("an export is a stream, a Blob or a file, of a client of either kind", () => {
  void (() => {
    const exported = exportApp(throwing, "a1", { noData: true });
    expectTypeOf(exported.stream()).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
    expectTypeOf(exported.blob()).toEqualTypeOf<Promise<Blob>>();
    expectTypeOf(exported.saveTo(new URL("file:///sales.qvf"))).toEqualTypeOf<Promise<void>>();
    exportApp(qlik, "a1", {
      onProgress: (progress) => {
        expectTypeOf(progress).toEqualTypeOf<TransferProgress>();
        expectTypeOf(progress.totalBytes).toEqualTypeOf<number | undefined>();
      },
    });
    // @ts-expect-error the app is missing
    exportApp(qlik);
    // @ts-expect-error the option is spelt noData
    exportApp(qlik, "a1", { NoData: true });
  });
});

test("an import takes what has bytes, and gives the app", () => {
  void (async () => {
    expectTypeOf(await importApp(qlik, "sales.qvf")).toEqualTypeOf<App>();
    await importApp(throwing, exportApp(qlik, "a1").stream(), { name: "Sales", spaceId: "s1" });
    await importApp(qlik, new Blob([]), { mode: "NEW" });
    await importApp(qlik, new Uint8Array());
    // @ts-expect-error an export has to be told how it is read
    await importApp(qlik, exportApp(qlik, "a1"));
    // @ts-expect-error no such mode
    await importApp(qlik, "sales.qvf", { mode: "REPLACE" });
  });
});

test("a promotion publishes in a space or over an app", () => {
  void (async () => {
    const way = { from: qlik, to: throwing, appId: "a1" };
    expectTypeOf(await promoteApp(way)).toEqualTypeOf<PromotedApp>();
    const promoted = await promoteApp({ ...way, publish: { spaceId: "live" } });
    expectTypeOf(promoted.app).toEqualTypeOf<App>();
    expectTypeOf(promoted.importedAppId).toEqualTypeOf<string | undefined>();
    await promoteApp({ from: qlik, appId: "a1", publish: { targetId: "p1" } });
    // @ts-expect-error there is nowhere to publish
    await promoteApp({ ...way, publish: {} });
    // @ts-expect-error there is nobody to ask
    await promoteApp({ appId: "a1" });
  });
});
