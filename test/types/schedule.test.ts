/** What `scheduleReload` promises. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { scheduleReload } from "../../src/jobs/schedule/schedule.ts";
import type { Task } from "../../src/types.ts";

declare const qlik: QlikClient;
const schedule = { appId: "a", recurrence: "FREQ=DAILY" };

test("the task is that of the scheduling service", () => {
  expectTypeOf(scheduleReload).returns.resolves.toEqualTypeOf<Task>();
});

test("an app and a recurrence are needed, times are a Date or text", () => {
  const calls = () => [
    scheduleReload(qlik, { ...schedule, start: new Date(), end: "2026-06-01T07:00:00" }),
    // @ts-expect-error no recurrence
    scheduleReload(qlik, { appId: "a" }),
    // @ts-expect-error no app
    scheduleReload(qlik, { recurrence: "FREQ=DAILY" }),
    // @ts-expect-error a number is no time
    scheduleReload(qlik, { ...schedule, start: 1_780_000_000_000 }),
    // @ts-expect-error one rule alone
    scheduleReload(qlik, { appId: "a", recurrence: ["FREQ=DAILY"] }),
    // @ts-expect-error reload tasks are called directly
    scheduleReload(qlik, schedule, { via: "reload-tasks" }),
  ];
  expectTypeOf(calls).toBeFunction();
});
