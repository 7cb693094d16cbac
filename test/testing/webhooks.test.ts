import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import type { WebhookOptions } from "../../src/testing.ts";
import type { AppReloadFinishedEvent, ReloadFinishedEvent } from "../../src/types.ts";
import { conformsTo } from "./conforms.ts";
import { open } from "./open.ts";
import { cancelReload, startReload } from "./reloading.ts";
import { createTask } from "./tasking.ts";

const SECRET = "0123456789abcdef0123456789abcdef";

const accept = (): Response => new Response(null, { status: 204 });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function eventsIn(
  deliveries: readonly { readonly body: string }[],
): (ReloadFinishedEvent | AppReloadFinishedEvent)[] {
  return deliveries.map(
    ({ body }) => JSON.parse(body) as ReloadFinishedEvent | AppReloadFinishedEvent,
  );
}

describe("a webhook", () => {
  it("gets both events of a reload as CloudEvents 1.0, as specified, when the reload ends", async () => {
    const { tenant, qlik } = open();
    const requests: Request[] = [];
    const webhook = tenant.webhooks.add({
      handler(request) {
        requests.push(request);
        return accept();
      },
    });
    const reload = await startReload(qlik);
    await tenant.advance(299);
    expect(requests).toHaveLength(0);
    await tenant.advance(1);

    const [engine, finished] = eventsIn(webhook.deliveries);
    conformsTo("AppReloadFinishedEvent", engine);
    conformsTo("ReloadFinishedEvent", finished);
    const common = {
      specversion: "1.0",
      time: "2026-01-01T00:00:00.300Z",
      datacontenttype: "application/json",
      tenantid: reload.tenantId,
      userid: reload.userId,
      spaceid: "team",
      toplevelresourceid: "sales",
    };
    expect(engine).toMatchObject({
      ...common,
      type: "com.qlik.v1.app.reload.finished",
      source: "com.qlik/engine",
      ownerid: reload.userId,
      data: {
        reloadId: reload.id,
        status: "ok",
        name: "Sales",
        usage: "ANALYTICS",
        duration: 270,
        endTime: "2026-01-01T00:00:00.300Z",
        errors: [],
        isPartialReload: false,
      },
    });
    expect(finished).toEqual({
      ...common,
      id: expect.any(String) as string,
      type: "com.qlik.v1.reload.finished",
      source: "com.qlik/reloads",
      data: {
        id: reload.id,
        appId: "sales",
        userId: reload.userId,
        tenantId: reload.tenantId,
        type: "external",
        status: "SUCCEEDED",
        succeeded: true,
        partial: false,
        weight: 1,
        appUsage: "ANALYTICS",
        creationTime: reload.creationTime,
        startTime: "2026-01-01T00:00:00.030Z",
        lastReloadTime: "2026-01-01T00:00:00.300Z",
        durationSeconds: 0.27,
        requeueCounters: { requeuesTotal: 0, requeuesWithErrors: 0 },
      },
    });
    expect(engine?.id).not.toBe(finished?.id);
    expect(webhook.deliveries[1]).toMatchObject({
      event: "com.qlik.v1.reload.finished",
      headers: { "content-type": "application/cloudevents+json" },
      status: 204,
      at: "2026-01-01T00:00:00.300Z",
    });
    expect(requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
    expect(await requests[1]?.text()).toBe(webhook.deliveries[1]?.body);
  });

  it("is signed with its secret, over the very bytes that are sent", async () => {
    const { tenant, qlik } = open({ data: { apps: [{ id: "sales", name: "Umsätze 📈" }] } });
    const seen: [string | null, string][] = [];
    const { deliveries } = tenant.webhooks.add({
      secret: SECRET,
      async handler(request) {
        const bytes = new Uint8Array(await request.arrayBuffer());
        const expected = createHmac("sha256", SECRET).update(bytes).digest("hex");
        seen.push([request.headers.get("Qlik-Signature"), expected]);
        return accept();
      },
    });
    const { deliveries: unsigned } = tenant.webhooks.add({ handler: accept });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(seen).toHaveLength(2);
    for (const [signature, expected] of seen) expect(signature).toBe(expected);
    expect(deliveries[0]?.headers["qlik-signature"]).toBe(seen[0]?.[0]);
    expect(unsigned[0]?.headers).not.toHaveProperty("qlik-signature");
    // The same events, each with one id.
    const idsOf = (list: typeof deliveries) => eventsIn(list).map(({ id }) => id);
    expect(idsOf(deliveries)).toEqual(idsOf(unsigned));
  });

  it("gets failures, cancellations and what a task has started", async () => {
    const { tenant, qlik } = open();
    const { deliveries } = tenant.webhooks.add({ handler: accept });
    tenant.nextReload({ appId: "sales", status: "FAILED", errorCode: "E1", errorMessage: "Gone" });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(eventsIn(deliveries)).toMatchObject([
      { data: { status: "error", errors: ["Gone"] } },
      { data: { status: "FAILED", succeeded: false, errorCode: "E1", errorMessage: "Gone" } },
    ]);
    tenant.nextReload({ appId: "sales", status: "EXCEEDED_LIMIT" });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(eventsIn(deliveries.slice(2))).toMatchObject([
      { data: { status: "error" } },
      { data: { status: "EXCEEDED_LIMIT", succeeded: false } },
    ]);
    // No engine had begun.
    await cancelReload(qlik, (await startReload(qlik)).id);
    await tenant.advance(0);
    expect(deliveries).toHaveLength(5);
    expect(eventsIn(deliveries.slice(4))).toMatchObject([
      { type: "com.qlik.v1.reload.finished", data: { status: "CANCELED", succeeded: false } },
    ]);
    const task = await createTask(qlik, {
      startDateTime: new Date(Date.UTC(2026, 0, 2)).toISOString().slice(0, 19),
      partial: true,
    });
    await tenant.advance("1d");
    await tenant.advance("1s");
    const [engine, finished] = eventsIn(deliveries.slice(5));
    expect(engine?.data).toMatchObject({ isPartialReload: true });
    expect(finished?.data).toMatchObject({
      type: "chronos",
      taskId: task.id,
      resourceId: task.id,
      resourceType: "reload-tasks",
      partial: true,
    });
    for (const event of eventsIn(deliveries)) {
      const isEngines = event.type === "com.qlik.v1.app.reload.finished";
      conformsTo(isEngines ? "AppReloadFinishedEvent" : "ReloadFinishedEvent", event);
    }
  });

  it("gets the memory that the app's metadata says", async () => {
    const metadata = { static_byte_size: 1_000 };
    const { tenant, qlik } = open({ data: { apps: [{ id: "sales", name: "Sales", metadata }] } });
    const { deliveries } = tenant.webhooks.add({ handler: accept });
    await startReload(qlik);
    await tenant.advance("1s");
    const params = { path: { appId: "sales" } };
    const { data } = await qlik.GET("/api/v1/apps/{appId}/data/metadata", { params });
    expect(data?.static_byte_size).toBe(1_000);
    expect(eventsIn(deliveries)[0]?.data).toMatchObject({
      peakMemoryBytes: data?.reload_meta?.peak_memory_bytes,
      size: { memory: data?.static_byte_size },
    });
  });

  it("keeps its newest thousand deliveries", async () => {
    const { tenant, qlik } = open({ reloadDuration: 0 });
    const { deliveries } = tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      handler: accept,
    });
    await createTask(qlik, { recurrence: ["RRULE:FREQ=SECONDLY"] });
    await tenant.advance("17m");
    expect(deliveries).toHaveLength(1_000);
    expect(deliveries[0]?.at).toBe("2026-01-01T00:00:21.000Z");
  });

  it("gets the older envelope, or both in one", async () => {
    const { tenant, qlik } = open();
    const events = ["com.qlik.v1.app.reload.finished"] as const;
    const older = tenant.webhooks.add({ events, handler: accept, envelope: "0.1" });
    const hybrid = tenant.webhooks.add({ events, handler: accept, envelope: "hybrid" });
    const newer = tenant.webhooks.add({ events, handler: accept, envelope: "1.0" });
    const { userId, tenantId } = await startReload(qlik);
    await tenant.advance("1s");
    const [legacy] = eventsIn(older.deliveries);
    const [modern] = eventsIn(newer.deliveries);
    expect(legacy).toEqual({
      cloudEventsVersion: "0.1",
      source: "com.qlik/engine",
      contentType: "application/json",
      eventId: modern?.id,
      eventTime: "2026-01-01T00:00:00.300Z",
      eventTypeVersion: "1.0.0",
      eventType: "com.qlik.v1.app.reload.finished",
      extensions: {
        ownerId: userId,
        tenantId,
        userId,
        spaceId: "team",
        topLevelResourceId: "sales",
      },
      data: modern?.data,
    });
    expect(eventsIn(hybrid.deliveries)[0]).toEqual({ ...legacy, ...modern });
    expect(hybrid.deliveries[0]?.headers).toEqual({ "content-type": "application/json" });
  });

  it("may call the tenant while it handles an event, and advance waits for it", async () => {
    const { tenant, qlik } = open();
    const statuses: (string | undefined)[] = [];
    tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      async handler() {
        const { data } = await qlik.GET("/api/v1/reloads");
        for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
        statuses.push(data?.data[0]?.status);
        return accept();
      },
    });
    await startReload(qlik);
    await tenant.advance(300);
    expect(statuses).toEqual(["SUCCEEDED"]);
  });

  it("loses events that it redirects, rejects or fails at, without retries", async () => {
    const { tenant, qlik } = open();
    const answers: (() => Response)[] = [
      () => Response.redirect("https://elsewhere.example/", 308),
      () => new Response(null, { status: 500 }),
      () => {
        throw new Error("out of order");
      },
      () => undefined as unknown as Response,
    ];
    const queue = [...answers];
    const webhook = tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      handler: () => (queue.shift() ?? accept)(),
    });
    for (let count = 0; count <= answers.length; count++) {
      await startReload(qlik);
      await tenant.advance("1d");
    }
    expect(webhook.deliveries.map(({ status, reason }) => [status, reason])).toEqual([
      ["lost", "Redirects are not followed."],
      ["lost", "The response status was 500."],
      ["lost", "out of order"],
      ["lost", "The handler must return a Response."],
      [204, undefined],
    ]);
    expect(webhook.enabled).toBe(true);
  });

  it("is switched off after five losses in a row", async () => {
    const { tenant, qlik } = open();
    const statuses = [500, 500, 500, 500, 204, 500, 500, 500, 500, 500, 204];
    const webhook = tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      handler: () => new Response(null, { status: statuses.shift() ?? 204 }),
    });
    for (let count = 0; count < 9; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    expect(webhook.enabled).toBe(true);
    for (let count = 0; count < 3; count++) {
      await startReload(qlik);
      await tenant.advance("1s");
    }
    expect(webhook.enabled).toBe(false);
    expect(webhook.deliveries).toHaveLength(10);
  });

  it("is sent nothing once it is removed, or the tenant is reset", async () => {
    const { tenant, qlik } = open();
    const handler = vi.fn(accept);
    const { remove } = tenant.webhooks.add({ handler });
    await startReload(qlik);
    await tenant.advance(299);
    remove();
    await tenant.advance("1s");
    const { deliveries } = tenant.webhooks.add({ handler });
    await startReload(qlik);
    tenant.reset();
    await startReload(qlik);
    await tenant.advance("1s");
    expect(handler).not.toHaveBeenCalled();
    expect(deliveries).toEqual([]);
  });

  it("changes no id of anything else", async () => {
    const idOf = async (hooks: number): Promise<string> => {
      const { tenant, qlik } = open();
      for (let count = 0; count < hooks; count++) tenant.webhooks.add({ handler: accept });
      await startReload(qlik);
      await tenant.advance("1s");
      return (await startReload(qlik)).id;
    };
    expect(await idOf(3)).toBe(await idOf(0));
  });

  it("gets events on the real clock too", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    const { tenant, qlik } = open({ clock: "real" });
    const { deliveries } = tenant.webhooks.add({ handler: accept });
    await startReload(qlik);
    await vi.advanceTimersByTimeAsync(300);
    await vi.advanceTimersByTimeAsync(1);
    expect(deliveries.map(({ status }) => status)).toEqual([204, 204]);
  });

  it("that never responds loses the event after ten seconds of the platform's time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { tenant, qlik } = open();
    const { deliveries } = tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      handler: () => new Promise<Response>(() => undefined),
    });
    await startReload(qlik);
    const advanced = tenant.advance("1s");
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(10_000);
    await advanced;
    expect(deliveries).toMatchObject([
      { status: "lost", reason: "No response within 10 seconds." },
    ]);
  });
});

describe("the address of a webhook", () => {
  it("is posted to with the fetch of the moment, which follows no redirect", async () => {
    const { tenant, qlik } = open();
    const { deliveries } = tenant.webhooks.add({
      url: "https://receiver.example/events",
      events: ["com.qlik.v1.reload.finished"],
    });
    const fetch = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(() => Promise.resolve(new Response("thanks", { status: 202 })));
    await startReload(qlik);
    await tenant.advance("1s");
    expect(fetch).toHaveBeenCalledWith(
      "https://receiver.example/events",
      expect.objectContaining({ method: "POST", redirect: "manual" }),
    );
    expect(deliveries).toMatchObject([{ status: 202 }]);
  });

  it("may be a server on this machine", async () => {
    const { tenant, qlik } = open();
    const bodies: string[] = [];
    const server = createServer((incoming, outgoing) => {
      let body = "";
      incoming.on("data", (chunk: Buffer) => (body += chunk.toString()));
      incoming.on("end", () => {
        bodies.push(body);
        outgoing.writeHead(incoming.url === "/moved" ? 302 : 200, { location: "/hook" }).end("ok");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const events = ["com.qlik.v1.reload.finished"] as const;
    const hook = tenant.webhooks.add({ url: `${origin}/hook`, events });
    const moved = tenant.webhooks.add({ url: new URL("/moved", origin), events });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(hook.deliveries).toMatchObject([{ status: 200 }]);
    expect(moved.deliveries).toMatchObject([
      { status: "lost", reason: "Redirects are not followed." },
    ]);
    expect(bodies).toEqual([hook.deliveries[0]?.body, moved.deliveries[0]?.body]);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await startReload(qlik);
    await tenant.advance("1s");
    expect(hook.deliveries[1]).toMatchObject({
      status: "lost",
      reason: expect.stringContaining("ECONNREFUSED") as string,
    });
  });
});

describe("a rejected webhook", () => {
  it.each<[string, object, string]>([
    ["neither a url nor a handler", {}, 'Either "url" or "handler"'],
    ["both", { url: "https://a.example/", handler: accept }, 'Either "url" or "handler"'],
    ["no address", { url: "receiver" }, "https: URL"],
    ["http: to another machine", { url: "http://receiver.example/" }, "https: URL"],
    ["a name that only looks like this machine", { url: "http://127.0.0.1.example/" }, "https:"],
    ["a password in the address", { url: "https://me:secret@a.example/" }, "without a password"],
    ["a secret that is too short", { handler: accept, secret: "x".repeat(31) }, "32 to 64"],
    ["a secret that is too long", { handler: accept, secret: "x".repeat(65) }, "32 to 64"],
    ["an unknown event", { handler: accept, events: ["com.qlik.x"] }, "got com.qlik.x"],
    ["an unknown envelope", { handler: accept, envelope: "2.0" }, "one of 1.0, 0.1, hybrid"],
  ])("has %s", (_, options, message) => {
    const { tenant } = open();
    const add = (): unknown => tenant.webhooks.add(options as WebhookOptions);
    expect(add).toThrow(QlikInputError);
    expect(add).toThrow(message);
  });
});
