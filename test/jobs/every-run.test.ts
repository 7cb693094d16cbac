/** Each operation that starts a run, on the embedded tenant: how its run ends, is cancelled, resumed and reported. */
import { beforeAll, describe, expect, test } from "vitest";
import { waits } from "../../generated/waits.ts";
import {
  createQlikClient,
  createRunEvents,
  QlikRunError,
  resumeRun,
  waitFor,
  type QlikClient,
  type RunHandle,
  type WaitStart,
} from "../../src/index.ts";
import { createWebhookHandler } from "../../src/events.ts";
import { loadGroup } from "../../src/testing/description/description.ts";
import { groupOf } from "../../src/testing/description/group.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { EVENTS, SETUPS, type Post, type Values } from "./run-setups.ts";

const rows = Object.entries(waits).flatMap(([start, row]) =>
  typeof row === "string" ? [] : [{ start: start as WaitStart, row }],
);

type Request = (
  method: string,
  path: string,
  options: object,
) => Promise<
  { readonly ok: true; readonly data: Values } | { readonly ok: false; readonly error: unknown }
>;

interface Opened {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  readonly run: (options?: object) => RunHandle<WaitStart> & { cancel?: () => Promise<void> };
}

async function open(start: WaitStart): Promise<Opened> {
  const tenant = createTenant({
    ...{ clock: "manual", seed: 1, rateLimit: false },
    data: { apps: [{ id: "sales", name: "Sales" }], spaces: [{ id: "team", name: "Team" }] },
  });
  const qlik = createQlikClient({ ...tenant.clientOptions, rateLimit: "off" });
  const request = qlik.request as unknown as Request;
  const post: Post = async (path, body, values) => {
    const call = { params: { path: values }, ...(body !== undefined && { body }) };
    const result = await request("POST", path, call);
    if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.error)}`);
    return result.data;
  };
  const { path, body } = (await SETUPS[start]!.prepare?.(post)) ?? {};
  await tenant.advance("1s");
  const call = { ...(path && { params: { path } }), ...(body !== undefined && { body }) };
  const run: Opened["run"] = (options = {}) => waitFor(qlik, start, call as never, options);
  return { tenant, qlik, run };
}

async function stateOf(tenant: Tenant, run: PromiseLike<unknown>): Promise<string> {
  const error = await tenant.run(run.then(undefined, (reason: unknown) => reason));
  if (error instanceof QlikRunError) return error.state;
  throw new Error("not failed", { cause: error });
}

// The tenant reads the descriptions at the first requests, while a manual clock would move on.
beforeAll(async () => {
  for (const { start, row } of rows) {
    for (const key of [start, row.poll]) await loadGroup(groupOf(key.slice(key.indexOf(" ") + 1)));
  }
});

test("each operation that starts a run has a setup here", () => {
  expect(Object.keys(SETUPS).sort()).toEqual(rows.map(({ start }) => start as string).sort());
});

describe.each(rows)("the run of $start", ({ start, row }) => {
  test("succeeds", async () => {
    const { tenant, run } = await open(start);
    const handle = run();
    await tenant.run(handle);
    expect(row.done ?? [handle.state]).toContain(handle.state);
  });

  test.each(row.failed ?? [])("ends as %s when the test says so", async (state) => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state, duration: "1m" } as never);
    expect(await stateOf(tenant, run())).toBe(state);
    await tenant.run(run());
  });

  test("is resumed from its ticket", async () => {
    const { tenant, qlik, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "5m" } as never);
    const stop = new AbortController();
    const handle = run({ signal: stop.signal });
    await tenant.run(handle.started);
    const ticket = JSON.parse(JSON.stringify(handle)) as never;
    stop.abort();
    await handle.catch(() => undefined);
    const resumed = resumeRun(qlik, ticket);
    await tenant.run(resumed);
    expect(resumed.id).toBe(handle.id);
  });

  test("survives an outage of nine minutes", async () => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "5m" } as never);
    const handle = run();
    await tenant.advance("2s");
    const fault = tenant.faults.add({ match: "*", status: 503 });
    const lifted = tenant.clock.after(9 * 60_000, () => {
      fault.remove();
    });
    await tenant.run(handle);
    expect(fault.hits).toBeGreaterThan(0);
    lifted();
  });

  // Qlik has no operation that cancels the others, and no event of their ends.
  const { event } = SETUPS[start] ?? {};
  const testCancel = row.cancel ? test : undefined;
  const testEvent = event ? test : undefined;

  testCancel?.("is cancelled", async () => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "1h" } as never);
    const handle = run();
    await tenant.run(handle.started);
    await tenant.run(handle.cancel!());
    if (row.failed) expect(row.failed).toContain(await stateOf(tenant, handle));
    else await tenant.run(handle);
    expect(tenant.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1, 1));
  });

  testEvent?.("is reported by an event, before it is polled again", async () => {
    const { tenant, run } = await open(start);
    const events = createRunEvents();
    const secret = "0123456789abcdef0123456789abcdef";
    const type = EVENTS[event!];
    const handler = createWebhookHandler({ secrets: secret, on: { [type]: events.publish } });
    tenant.webhooks.add({ secret, handler, events: [type] });
    tenant.nextRun(start, { state: row.done![0], duration: "10m" } as never);
    await tenant.run(run({ events, pollInterval: "1d" }));
    expect(tenant.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1, 1));
  });
});
