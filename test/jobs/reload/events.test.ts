/** Events that end the waiting. */
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  createReloadEvents,
  reloadApp,
  type ReloadEvent,
  type ReloadEvents,
} from "../../../src/index.ts";
import {
  createWebhookHandler,
  type EventOf,
  type QlikEvent,
  type QlikEventListeners,
} from "../../../src/events.ts";
import { settled, stage } from "./stage.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const request = { appId: "sales" };

function finished(id: string | undefined, appId?: string): ReloadEvent {
  return { type: "com.qlik.v1.reload.finished", data: { id, appId } };
}

describe("an event", () => {
  test("by a webhook ends the wait of its own reload, at once", async () => {
    const { tenant, qlik } = stage({
      data: {
        apps: [
          { id: "sales", name: "Sales", reloadDuration: 3_000_000 },
          { id: "stock", name: "Stock", reloadDuration: 3_456_000 },
        ],
      },
    });
    const events = createReloadEvents();
    const on = { "com.qlik.v1.reload.finished": events.publish };
    const handler = createWebhookHandler({ secrets: SECRET, on, wait: true });
    tenant.webhooks.add({ secret: SECRET, handler });
    const runs = ["sales", "stock"].map((appId) => reloadApp(qlik, { appId }, { events }));
    const outcomes = runs.map((run) => settled(run, tenant));
    const [sales, stock] = await Promise.all(outcomes);
    expect([sales?.at, stock?.at]).toEqual([3_000_000, 3_456_000]);
  });

  test("that is lost leaves the wait as it was", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 60_000 });
    const { at } = await settled(
      reloadApp(qlik, request, { events: createReloadEvents() }),
      tenant,
    );
    expect(at - 60_000).toBeLessThanOrEqual(9000);
  });

  test("that is faster than the answer to the POST is not forgotten", async () => {
    const { tenant, client, calls } = stage({ reloadDuration: 300 });
    const events = createReloadEvents();
    let tell: (id: string) => void = () => undefined;
    const qlik = client({
      fetch: async (url, init) => {
        const response = await tenant.fetch(url, init);
        if (response.status === 201) {
          const { id } = (await response.clone().json()) as { id: string };
          tell(id);
        }
        return response;
      },
    });
    tell = (id) => {
      events.publish(finished(id));
    };
    const run = reloadApp(qlik, request, { events });
    await run.started;
    await tenant.advance(0);
    // It is looked at at once, and again before it would have been without the event.
    expect(calls()).toEqual(["POST /api/v1/reloads 201", `GET /api/v1/reloads/${run.id} 200`]);
    await settled(run, tenant);
  });

  test.each([
    ["of another reload of the app", finished("another", "sales")],
    ["of another app", finished("another", "stock")],
    ["of another type", { type: "com.qlik.v1.app.reload.finished", data: { id: "x" } }],
    ["without data", { type: "com.qlik.v1.reload.finished" }],
    ["with data that are null", { type: "com.qlik.v1.reload.finished", data: null }],
    ["with a text for data", { type: "com.qlik.v1.reload.finished", data: "x" }],
  ])("%s changes nothing", async (_, event) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    const run = reloadApp(qlik, request);
    await run.started;
    await tenant.advance("10s");
    const before = calls().length;
    run.notify(event);
    await tenant.advance(0);
    expect(calls()).toHaveLength(before);
    expect((await settled(run, tenant)).at).toBeLessThanOrEqual(59_000);
  });

  test("that is told again to whoever subscribes is no harm", async () => {
    const { tenant, qlik } = stage();
    const events: Pick<ReloadEvents, "subscribe"> = {
      subscribe(listener) {
        listener(finished("earlier", "sales"));
        return () => undefined;
      },
    };
    const { value } = await settled(reloadApp(qlik, { appId: "sales" }, { events }), tenant);
    expect(value?.status).toBe("SUCCEEDED");
  });

  test("whose record lags behind is looked for again soon, and not for ever", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 3_600_000 });
    const run = reloadApp(qlik, request);
    await tenant.advance("59m");
    const before = calls().length;
    run.notify(finished(run.id));
    expect((await settled(run, tenant)).at).toBeLessThanOrEqual(75_000);
    expect(calls().length - before).toBeLessThanOrEqual(25);
  });

  test("that comes hundreds of times while its record lags behind costs a call a second", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: "1h" });
    const run = reloadApp(qlik, request);
    await tenant.advance("30m");
    const before = calls().length;
    for (let count = 0; count < 500; count++) {
      run.notify(finished(run.id));
      await tenant.advance(10);
    }
    expect(calls().length - before).toBeLessThanOrEqual(6);
    await settled(run, tenant);
  });

  test("comes twice, late or wrong without harm", async () => {
    const { tenant, qlik } = stage();
    const run = reloadApp(qlik, request);
    await settled(run, tenant);
    run.notify(finished(run.id));
    run.notify(finished(run.id));
    await tenant.advance("1h");
    expect((await run).status).toBe("SUCCEEDED");
  });

  test("by the ten thousand, of others, leaves nothing behind", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    const events = createReloadEvents();
    const run = reloadApp(qlik, request);
    await run.started;
    const second = reloadApp(qlik, request, { ifPending: "queue", events });
    await tenant.advance("1s");
    const before = calls().length;
    for (let index = 0; index < 10_000; index++) events.publish(finished(`r${index}`, `a${index}`));
    await tenant.advance(0);
    expect(calls()).toHaveLength(before);
    await settled(Promise.all([run, second]), tenant);
  });
});

test("what leads events to those who wait forgets who waits no more", async () => {
  const { tenant, qlik } = stage();
  const events = createReloadEvents();
  let subscribed = 0;
  const counted = {
    subscribe: (listener: (event: ReloadEvent) => void) => {
      subscribed++;
      const stop = events.subscribe(listener);
      return () => {
        subscribed--;
        stop();
      };
    },
  };
  const abort = new AbortController();
  const options = { events: counted, signal: abort.signal };
  const runs = ["sales", "stock"].map((appId) => reloadApp(qlik, { appId }, options));
  expect(subscribed).toBe(2);
  await settled(Promise.all(runs), tenant);
  expect(subscribed).toBe(0);
  const aborted = reloadApp(qlik, request, options);
  abort.abort();
  await aborted.catch(() => undefined);
  expect(subscribed).toBe(0);
});

test("a listener that throws keeps no other one from its event", () => {
  const events = createReloadEvents();
  const heard: string[] = [];
  const mistake = new Error("mine");
  events.subscribe(() => {
    throw mistake;
  });
  events.subscribe(({ type }) => heard.push(type));
  expect(() => {
    events.publish(finished("r"));
  }).toThrow(mistake);
  expect(heard).toHaveLength(1);
  events.subscribe(() => {
    throw mistake;
  });
  expect(() => {
    events.publish(finished("r"));
  }).toThrow(AggregateError);
  expect(heard).toHaveLength(2);
});

test("takes what the webhook handler and parseEvent give", () => {
  const on: QlikEventListeners = { "com.qlik.v1.reload.finished": createReloadEvents().publish };
  expect(Object.keys(on)).toHaveLength(1);
  expectTypeOf<EventOf<"com.qlik.v1.reload.finished">>().toExtend<ReloadEvent>();
  expectTypeOf<QlikEvent>().toExtend<ReloadEvent>();
});
