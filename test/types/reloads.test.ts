import { expectTypeOf, test } from "vitest";
import {
  createReloadEvents,
  reloadAll,
  reloadApp,
  reloadChain,
  ReloadError,
  resumeReload,
  type QlikClient,
  type QlikThrowingClient,
  type ReloadHandle,
  type ReloadOutcome,
} from "../../src/index.ts";
import type { Reload } from "../../src/types.ts";

declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

test("a handle is a promise and an async iterable of reloads", () => {
  expectTypeOf(reloadApp).returns.toEqualTypeOf<ReloadHandle>();
  expectTypeOf<Awaited<ReloadHandle>>().toEqualTypeOf<Reload>();
  expectTypeOf<ReloadHandle>().toExtend<Promise<Reload>>();
  expectTypeOf<ReloadHandle>().toExtend<AsyncIterable<Reload>>();
  expectTypeOf<Parameters<Parameters<ReloadHandle["onProgress"]>[0]>>().toEqualTypeOf<
    [reload: Reload]
  >();
  expectTypeOf<ReturnType<ReloadHandle["onProgress"]>>().toEqualTypeOf<() => void>();
  expectTypeOf<ReturnType<ReloadHandle["toJSON"]>>().toExtend<Parameters<typeof resumeReload>[1]>();
});

test("either kind of client will do", () => {
  void (() => {
    void reloadApp(qlik, { appId: "a" });
    void reloadApp(throwing, { appId: "a" }, { ifPending: "queue" });
    void reloadChain(throwing, { a: [], b: ["a"] });
  });
});

test("what cannot be meant doesn't compile", () => {
  void (() => {
    // @ts-expect-error there is no such way to deal with a pending reload
    void reloadApp(qlik, { appId: "a" }, { ifPending: "wait" });
    // @ts-expect-error the app is missing
    void reloadApp(qlik, {});
    // @ts-expect-error variables are text
    void reloadApp(qlik, { appId: "a", variables: { year: 2026 } });
    // @ts-expect-error a reload that is resumed has been started already
    void resumeReload(qlik, { appId: "a", reloadId: "r" }, { ifPending: "queue" });
    // @ts-expect-error what became of each is told, nothing is thrown
    void reloadAll(qlik, ["a"], { throwOnFailure: false });
  });
});

test("outcomes are told apart", () => {
  const tell = (outcome: ReloadOutcome): void => {
    if (outcome.outcome === "succeeded") expectTypeOf(outcome.reload).toEqualTypeOf<Reload>();
    if (outcome.outcome === "failed") expectTypeOf(outcome.error).toBeUnknown();
    if (outcome.outcome === "skipped") expectTypeOf(outcome.because).toBeString();
  };
  void tell;
  expectTypeOf(reloadAll).returns.resolves.toEqualTypeOf<ReloadOutcome[]>();
  expectTypeOf<"FAILED" | "CANCELED" | "EXCEEDED_LIMIT">().toExtend<ReloadError["status"]>();
  expectTypeOf(createReloadEvents).returns.toHaveProperty("publish");
});
