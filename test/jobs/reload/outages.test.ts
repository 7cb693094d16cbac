/** Waiting while things go wrong. */
import { describe, expect, test } from "vitest";
import { QlikApiError, reloadApp, resumeReload } from "../../../src/index.ts";
import type { Fault, TenantOptions } from "../../../src/testing.ts";
import { settled, stage as conformingStage, type Stage } from "./stage.ts";

/** Faults give answers that no specification has. */
function stage(options: TenantOptions): Stage {
  const made = conformingStage(options);
  return { ...made, qlik: made.client({ fetch: made.tenant.fetch }) };
}

const request = { appId: "sales" };
const HOUR = 3_600_000;
const down: readonly Fault[] = [
  { match: "*", status: 503 },
  { match: "*", reset: true },
  { match: "*", html: true },
  { match: "*", html: true, status: 200 },
  { match: "*", malformed: true },
];

describe("an outage", () => {
  test.each(down)("of five minutes is survived: %o", async (fault) => {
    const { tenant, qlik } = stage({ reloadDuration: HOUR });
    const run = reloadApp(qlik, request);
    await tenant.advance("20m");
    const { remove } = tenant.faults.add(fault);
    await tenant.advance("5m");
    remove();
    const { value, at } = await settled(run, tenant);
    expect(value?.status).toBe("SUCCEEDED");
    expect(at + 25 * 60_000).toBeLessThanOrEqual(HOUR + 30_000);
  });

  test("is survived by a process that begins to wait in it", async () => {
    const { tenant, qlik } = stage({ reloadDuration: HOUR });
    const run = reloadApp(qlik, request);
    await run.started;
    const { remove } = tenant.faults.add({ match: "*", status: 503 });
    const resumed = resumeReload(qlik, run.toJSON());
    await tenant.advance("8m");
    remove();
    expect((await settled(resumed, tenant)).value?.status).toBe("SUCCEEDED");
  });

  test("of twenty minutes is too long", async () => {
    const { tenant, qlik } = stage({ reloadDuration: HOUR });
    const run = reloadApp(qlik, request);
    await tenant.advance("5m");
    tenant.faults.add({ match: "*", status: 502 });
    const { error, at } = await settled(run, tenant, "20m");
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ status: 502 });
    expect(at).toBeGreaterThan(10 * 60_000);
  });

  test("that strikes one look late in a long reload is no end of patience", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 2.5 * HOUR });
    const run = reloadApp(qlik, request);
    await tenant.advance("90m");
    // The look and its repetitions: the next one by the plan is a quarter of an hour away.
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", times: 4, status: 500 });
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
  });

  test("over which the reload ends is seen soon after it", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 2 * HOUR });
    const run = reloadApp(qlik, request);
    await tenant.advance("115m");
    const { remove } = tenant.faults.add({ match: "*", reset: true });
    await tenant.advance("9m");
    remove();
    expect((await settled(run, tenant)).at).toBeLessThanOrEqual(2 * 60_000);
  });

  test("is no excuse for a client's own deadline of a call", async () => {
    const { tenant, client } = stage({ reloadDuration: 60_000 });
    const qlik = client({ deadline: 1000, fetch: tenant.fetch });
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", times: 3, latency: "1m" });
    expect((await settled(reloadApp(qlik, request), tenant)).value?.status).toBe("SUCCEEDED");
  });
});

describe("a refusal", () => {
  test.each([401, 403, 404])("by %d in the middle ends the waiting", async (status) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    const run = reloadApp(qlik, request);
    await tenant.advance("10s");
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", status });
    const { error } = await settled(run, tenant);
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ status });
    expect(calls().filter((call) => call.endsWith(String(status))).length).toBeLessThanOrEqual(2);
  });

  test("by 404 right after the start is tolerated for a while", async () => {
    const { tenant, qlik } = stage({ reloadDuration: "1m" });
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", times: 3, status: 404 });
    expect((await settled(reloadApp(qlik, request), tenant)).value?.status).toBe("SUCCEEDED");
  });

  test("by 404 for longer ends the waiting", async () => {
    const { tenant, qlik } = stage({ reloadDuration: "1h" });
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", status: 404 });
    const { error, at } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toMatchObject({ name: "QlikNotFoundError", status: 404 });
    expect(at).toBeGreaterThanOrEqual(30_000);
    expect(at).toBeLessThan(40_000);
  });
});

describe("an answer that is not a reload", () => {
  const odd = [{}, "maintenance", { data: {} }, { id: 5, status: "QUEUED" }, { id: "r" }, 5];

  test.each(odd)("is tolerated for a while: %j", async (body) => {
    const { tenant, qlik } = stage({ reloadDuration: "1h" });
    const match = "GET /api/v1/reloads/{reloadId}";
    const headers = { "content-type": "application/json" };
    const text = JSON.stringify(body);
    const { remove } = tenant.faults.add({ match, status: 200, body: text, headers });
    const run = reloadApp(qlik, request);
    await tenant.advance("5m");
    remove();
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
  });

  test.each([...odd, null])("rejects after ten minutes: %j", async (body) => {
    const { tenant, qlik } = stage({ reloadDuration: "1h" });
    const match = "GET /api/v1/reloads/{reloadId}";
    const headers = { "content-type": "application/json" };
    tenant.faults.add({ match, status: 200, body: JSON.stringify(body), headers });
    const { error, at } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toMatchObject({ name: "QlikProtocolError", status: 200 });
    expect(at).toBeGreaterThan(600_000);
    expect(at).toBeLessThan(700_000);
  });

  test.each([...odd, null])("to the POST rejects at once: %j", async (body) => {
    const { tenant, qlik } = stage({});
    const headers = { "content-type": "application/json" };
    const match = "POST /api/v1/reloads";
    tenant.faults.add({ match, status: 201, body: JSON.stringify(body), headers });
    const { error, at } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toMatchObject({ name: "QlikProtocolError", status: 201 });
    expect(at).toBe(0);
  });

  test.each([{ data: {} }, { data: [null] }, null])(
    "in the list of reloads rejects: %j",
    async (body) => {
      const { tenant, qlik } = stage({ reloadDuration: "1h" });
      await qlik.POST("/api/v1/reloads", { body: request });
      const headers = { "content-type": "application/json" };
      const match = "GET /api/v1/reloads";
      tenant.faults.add({ match, status: 200, body: JSON.stringify(body), headers });
      const { error } = await settled(reloadApp(qlik, request), tenant);
      expect(error).toMatchObject({ name: "QlikRateLimitError", isPendingReload: true });
    },
  );
});

describe("a record with a time of its end", () => {
  test.each([
    { isThrown: true, outcome: { error: { status: "INTERRUPTED" } } },
    { isThrown: false, outcome: { value: { status: "INTERRUPTED" } } },
  ])("is over whatever its status means", async ({ isThrown, outcome }) => {
    const { tenant, client } = stage({ reloadDuration: "1m" });
    const qlik = client({
      fetch: async (url, init) => {
        const response = await tenant.fetch(url, init);
        const text = await response.text();
        return new Response(text.replaceAll('"FAILED"', '"INTERRUPTED"'), response);
      },
    });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const run = reloadApp(qlik, request, { throwOnFailure: isThrown });
    expect(await settled(run, tenant)).toMatchObject(outcome);
    expect(run.status).toBe("INTERRUPTED");
  });
});

describe("a token", () => {
  test("that expires on the way is replaced", async () => {
    const { tenant, client } = stage({
      reloadDuration: 2.9 * HOUR,
      data: { users: [{ id: "ann" }], apps: [{ id: "sales", name: "Sales" }] },
    });
    const qlik = client({
      auth: { ...tenant.oauthClient, impersonate: { userId: "ann" } },
      fetch: tenant.fetch,
    });
    const run = reloadApp(qlik, request);
    await tenant.advance("1m");
    tenant.faults.add({ match: "*", times: 1, expireToken: true });
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
  });

  test("that cannot be had for a while is an outage", async () => {
    const { tenant, client } = stage({ reloadDuration: 60_000 });
    let calls = 0;
    const token = (): string => {
      calls++;
      if (calls > 3 && calls < 6) throw new Error("the vault is closed");
      return tenant.apiKey;
    };
    const run = reloadApp(client({ auth: { token } }), request);
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
  });

  test("that stays unusable ends the waiting when the outage has lasted too long", async () => {
    const { tenant, client } = stage({ reloadDuration: 60_000 });
    let calls = 0;
    const token = (): string => (++calls > 3 ? "" : tenant.apiKey);
    const run = reloadApp(client({ auth: { token } }), request);
    expect((await settled(run, tenant)).error).toMatchObject({ name: "QlikAuthError" });
    expect(calls).toBeGreaterThan(4);
  });
});
