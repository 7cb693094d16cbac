/** The limits of helpers that make several calls. */
import { expect, test, vi } from "vitest";
import {
  assignLicenses,
  createQlikClient,
  ensure,
  ensureUser,
  findApp,
  findSpace,
  inviteUsers,
  offboardUser,
  publishApp,
  QlikAbortError,
  removeLicenses,
  scheduleReload,
  settleAll,
  transferOwnership,
  type QlikClient,
} from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";

interface Limits {
  readonly signal?: AbortSignal;
  readonly deadline?: string;
}

const JOBS: readonly [string, (qlik: QlikClient, limits: Limits) => Promise<unknown>][] = [
  ["ensure", (qlik, limits) => ensure(qlik, "/api/v1/groups", GROUP, limits as object)],
  ["ensureUser", (qlik, limits) => ensureUser(qlik, USER, limits as object)],
  ["inviteUsers", (qlik, limits) => inviteUsers(qlik, ["a@example.com"], limits as object)],
  ["assignLicenses", (qlik, limits) => assignLicenses(qlik, ["a"], "analyzer", limits as object)],
  ["removeLicenses", (qlik, limits) => removeLicenses(qlik, ["a"], "analyzer", limits as object)],
  ["transferOwnership", (qlik, limits) => transferOwnership(qlik, USERS, limits as object)],
  ["offboardUser", (qlik, limits) => offboardUser(qlik, "a", { giveTo: "b", ...limits } as never)],
  ["scheduleReload", (qlik, limits) => scheduleReload(qlik, SCHEDULE, limits as object)],
  ["publishApp", (qlik, limits) => publishApp(qlik, "a", { spaceId: "s", ...limits } as never)],
  ["findSpace", (qlik, limits) => findSpace(qlik, "Sales", limits as object)],
  ["findApp", (qlik, limits) => findApp(qlik, "Sales", limits as object)],
];
const GROUP = { name: "north", providerType: "custom" } as const;
const USER = { subject: "ann", roles: ["Developer"] };
const USERS = { from: "a", to: "b" };
const SCHEDULE = { appId: "a", recurrence: "FREQ=DAILY" };

/** A tenant that never answers, on a clock that counts what it has to do. */
function silent(): { tenant: Tenant; qlik: QlikClient; pending: () => number } {
  const tenant = createTenant({ clock: "manual" });
  let pending = 0;
  const clock = {
    now: () => tenant.clock.now(),
    monotonic: () => tenant.clock.monotonic(),
    after: (milliseconds: number, run: () => void) => {
      pending++;
      let isDone = false;
      const end = (): void => {
        if (!isDone) pending--;
        isDone = true;
      };
      const stop = tenant.clock.after(milliseconds, () => {
        end();
        run();
      });
      return () => {
        end();
        stop();
      };
    },
  };
  const fetch = (_: string, init?: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => {
        reject(init.signal!.reason as Error);
      });
    });
  const qlik = createQlikClient({ ...tenant.clientOptions, clock, fetch });
  return { tenant, qlik, pending: () => pending };
}

test.each(JOBS)("%s ends by its deadline, and leaves no timer behind", async (_, start) => {
  const { tenant, qlik, pending } = silent();
  const before = tenant.clock.now();
  const job = tenant.run(start(qlik, { deadline: "5s" }));
  await expect(job).rejects.toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
  expect(tenant.clock.now() - before).toBe(5000);
  expect(pending()).toBe(0);
});

test.each(JOBS)("%s ends by its signal, and leaves no listener behind", async (_, start) => {
  const { tenant, qlik, pending } = silent();
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  const reason = new Error("enough");
  tenant.clock.after(1000, () => {
    controller.abort(reason);
  });
  const job = tenant.run(start(qlik, { signal }));
  await expect(job).rejects.toMatchObject({ name: "QlikAbortError", cause: reason });
  expect(pending()).toBe(0);
  const gone = new Set(removed.mock.calls.map(([, listener]) => listener));
  expect(added.mock.calls.filter(([, listener]) => !gone.has(listener))).toEqual([]);
  await expect(start(qlik, { signal })).rejects.toBeInstanceOf(QlikAbortError);
});

test("settleAll ends by the timeout of a signal", async () => {
  const signal = AbortSignal.abort(new DOMException("late", "TimeoutError"));
  const job = settleAll([1], () => 1, { signal });
  await expect(job).rejects.toMatchObject({ name: "QlikAbortError", begun: 0 });
});
