import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  exportApp,
  QlikAbortError,
  QlikApiError,
  QlikConnectionError,
  QlikInputError,
  QlikProtocolError,
  QlikTimeoutError,
  type QlikClient,
  type TransferProgress,
} from "../../../src/index.ts";
import { loopback, reply } from "../../loopback.ts";
import { asked, failureOf, finish, openApps } from "./open-apps.ts";

const FILE = "GET /api/v1/temp-contents/{id}";

async function fileOf(qlik: QlikClient, tenant: Parameters<typeof finish>[0]): Promise<string> {
  return (await finish(tenant, exportApp(qlik, "sales").blob())).text();
}

describe("an export", () => {
  test("sends nothing before it is read, and then waits until the file is complete", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 1000 });
    const exported = exportApp(qlik, "sales");
    await tenant.advance("1m");
    expect(asked(tenant)).toEqual([]);
    const blob = await finish(tenant, exported.blob());
    expect(await blob.text()).toContain("\\n1999]");
    expect(asked(tenant)).toEqual([
      "POST /api/v1/apps/sales/export 201",
      ...Array.from({ length: 4 }, () => `${FILE} 204`),
      `${FILE} 200`,
    ]);
    expect(tenant.requests[1]?.query).toEqual({ filename: "Sales.qvf" });
  });

  test("looks quickly at first, then ever more rarely", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 600_000 });
    await finish(tenant, exportApp(qlik, "sales").blob(), 1000);
    expect(asked(tenant).length).toBeLessThan(90);
    const asking = openApps({ exportDuration: 400 });
    await finish(asking.tenant, exportApp(asking.qlik, "sales").blob(), 10);
    expect(asking.tenant.clock.now() - Date.UTC(2026, 0, 1)).toBeLessThan(550);
  });

  test("comes as a stream, part by part", async () => {
    const { tenant, qlik } = openApps();
    const whole = await fileOf(qlik, tenant);
    tenant.faults.add({ match: FILE, slowBody: "10s" });
    const seen: TransferProgress[] = [];
    const onProgress = (progress: TransferProgress): void => void seen.push(progress);
    const stream = exportApp(qlik, "sales", { onProgress }).stream();
    expect(await finish(tenant, new Response(stream).text())).toBe(whole);
    expect(seen.length).toBe(10);
    expect(seen.at(-1)).toEqual({ receivedBytes: whole.length, totalBytes: whole.length });
  });

  test("leaves the data out when asked", async () => {
    const { tenant, qlik } = openApps();
    await finish(tenant, exportApp(qlik, "sales", { noData: true }).blob());
    await finish(tenant, exportApp(qlik, "sales").blob());
    const queries = tenant.requests.filter(({ method }) => method === "POST");
    expect(queries.map(({ query }) => query)).toEqual([{ NoData: "true" }, { NoData: "false" }]);
  });

  test("takes a client that throws", async () => {
    const { tenant } = openApps();
    const { origin, fetch, clock, apiKey } = tenant;
    const throwing = createQlikClient({
      ...{ tenant: origin, auth: { apiKey }, fetch, clock },
      throwOnError: true,
    });
    expect((await finish(tenant, exportApp(throwing, "sales").blob())).size).toBeGreaterThan(
      10_000,
    );
  });

  test("each time it is read, is another one", async () => {
    const { tenant, qlik } = openApps();
    const exported = exportApp(qlik, "sales");
    const [one, other] = [exported.blob(), exported.blob()];
    await finish(tenant, Promise.all([one, other]));
    expect(await (await one).text()).toBe(await (await other).text());
    expect(asked(tenant).filter((request) => request.startsWith("POST"))).toHaveLength(2);
  });
});

describe("an export that is refused", () => {
  test("rejects with the refusal", async () => {
    const { tenant, qlik } = openApps();
    const error = await failureOf(exportApp(qlik, "none").blob());
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ status: 404, path: "/api/v1/apps/{appId}/export" });
    expect(await failureOf(exportApp(qlik, "").blob())).toBeInstanceOf(QlikInputError);
    expect(asked(tenant)).toHaveLength(1);
  });

  test("rejects unknown options and invalid values at once", () => {
    const { tenant, qlik } = openApps();
    for (const options of [{ deadline: NaN }, { deadline: 2 ** 31 }, { nodata: true }] as object[])
      expect(() => exportApp(qlik, "sales", options)).toThrow(QlikInputError);
    expect(() => exportApp(qlik, "sales", { nodata: true } as object)).toThrow('"noData"');
    expect(asked(tenant)).toEqual([]);
  });

  test("says to export again when its file is gone", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 2 ** 31 - 1 });
    const exported = exportApp(qlik, "sales", { deadline: Infinity });
    const error = await failureOf(finish(tenant, exported.blob(), 10_000));
    expect(error).toMatchObject({
      name: "QlikApiError",
      status: 410,
      path: "/api/v1/temp-contents/{id}",
      hint: expect.stringContaining("export the app again") as string,
    });
  });

  test("says so too when it is gone in the middle", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    tenant.faults.add({ match: FILE, reset: "midway", times: 1 });
    const reader = exportApp(qlik, "sales").stream().getReader();
    await finish(tenant, reader.read());
    const rest = reader.read();
    rest.catch(() => undefined);
    tenant.faults.add({ match: FILE, status: 410 });
    const error = await failureOf(finish(tenant, rest));
    expect(error).toMatchObject({ status: 410, hint: expect.stringContaining("again") as string });
  });

  test.each([
    ["https://elsewhere.example.com/api/v1/temp-contents/1", "https://elsewhere.example.com"],
    ["//elsewhere.example.com/api/v1/temp-contents/1", "http://elsewhere.example.com"],
    ["https://[", "not a valid URL"],
    ["/api/v1/apps/1", "/api/v1/apps/1"],
    ["/api/v1/temp-contents/../users/me", "/api/v1/users/me"],
    ["/api/v1/temp-contents/1/2", "/api/v1/temp-contents/1/2"],
    ["/api/v1/temp-contents/", "/api/v1/temp-contents/"],
    ["", "missing or empty"],
  ])("asks nobody where Location is %j", async (location, where) => {
    const server = await loopback((response) => {
      response.writeHead(201, location === "" ? {} : { location });
      response.end();
    });
    const error = await failureOf(exportApp(server.client(), "sales").blob());
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toMatchObject({ method: "POST", path: "/api/v1/apps/{appId}/export" });
    expect((error as Error).message).toContain(where);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["empty", "", "application/octet-stream", {}],
    ["JSON", '{"message":"quota"}', "application/json; charset=utf-8", {}],
    ["HTML", "<html></html>", "text/html", {}],
    ["compressed", "bytes", "application/octet-stream", { "content-encoding": "gzip" }],
  ])("rejects a response that is %s", async (_, body, type, headers) => {
    const server = await loopback((response, { method }) => {
      const location = "/v1/temp-contents/1";
      if (method === "POST") response.writeHead(201, { location }).end();
      else response.writeHead(200, { "content-type": type, ...headers }).end(body);
    });
    const error = await failureOf(exportApp(server.client({ retry: false }), "sales").blob());
    expect(error).toMatchObject({ name: "QlikProtocolError", status: 200 });
    // A Location without /api is the same file.
    expect(server.last.url).toBe("/api/v1/temp-contents/1");
  });

  test("follows a Location with the tenant's own origin", async () => {
    const server = await loopback((response, { method }) => {
      if (method === "GET") {
        reply(200, "bytes", "application/octet-stream")(response, server.last);
        return;
      }
      response.writeHead(201, {
        location: `${server.origin}/api/v1/temp-contents/a.b-1?x=1&y=%20`,
      });
      response.end();
    });
    const blob = await exportApp(server.client(), "sales").blob();
    expect(await blob.text()).toBe("bytes");
    expect(server.last.url).toBe("/api/v1/temp-contents/a.b-1?x=1&y=%20");
  });
});

describe("an export whose connection breaks", () => {
  test.each<[string, number]>([
    ["in the middle, once", 1],
    ["again and again, but each time further on", 9],
  ])("goes on where it was: %s", async (_, times) => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const whole = await fileOf(qlik, tenant);
    tenant.faults.add({ match: FILE, reset: "midway", times });
    expect(await fileOf(qlik, tenant)).toBe(whole);
    const statuses = tenant.requests.slice(3).map(({ status }) => status);
    expect(statuses).toEqual([200, ...Array.from({ length: times }, () => 206)]);
  });

  test("goes on when the body ends early as if it were whole", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const whole = await fileOf(qlik, tenant);
    tenant.faults.add({ match: FILE, truncate: true, times: 3 });
    expect(await fileOf(qlik, tenant)).toBe(whole);
  });

  test("goes on when no byte comes for a minute", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    const whole = await fileOf(qlik, tenant);
    tenant.faults.add({ match: FILE, slowBody: "11m", times: 1 });
    expect(await fileOf(qlik, tenant)).toBe(whole);
    expect(tenant.requests.slice(3).map(({ status }) => status)).toEqual([200, 200]);
  });

  test("is given up after six times without a byte", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    tenant.faults.add({ match: FILE, slowBody: "1h" });
    const error = await failureOf(
      finish(tenant, exportApp(qlik, "sales", { timeout: 1000 }).blob()),
    );
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect(error).toMatchObject({ attempts: 6, path: "/api/v1/temp-contents/{id}", status: 200 });
    expect((error as Error).message).toContain("6 times in a row after 0 of ");
    expect((error as Error).cause).toMatchObject({ message: "No data received for 1000 ms." });
  });

  test("has a budget, repetitions and a token like any call", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 });
    tenant.faults.add({ match: FILE, status: 503, times: 2 });
    expect((await fileOf(qlik, tenant)).length).toBeGreaterThan(10_000);
    expect(asked(tenant).map((request) => request.slice(-3))).toEqual(["201", "503", "503", "200"]);
  });
});

describe("an export that is ended", () => {
  test("by its signal, wherever it is", async () => {
    for (const moment of [0, 50, 150, 5000]) {
      const { tenant, qlik } = openApps({ exportDuration: 200 });
      tenant.faults.add({ match: "POST /api/v1/apps/{appId}/export", latency: 100 });
      tenant.faults.add({ match: FILE, slowBody: "10s" });
      const abort = new AbortController();
      const work = failureOf(exportApp(qlik, "sales", { signal: abort.signal }).blob());
      await tenant.advance(moment);
      abort.abort("enough");
      const error = await work;
      expect(error).toBeInstanceOf(QlikAbortError);
      expect(error).toMatchObject({ cause: "enough" });
      const before = asked(tenant).length;
      await tenant.advance("10m");
      expect(asked(tenant).length - before).toBeLessThan(2);
    }
    const { tenant, qlik } = openApps();
    const signal = AbortSignal.abort("before");
    const error = await failureOf(exportApp(qlik, "sales", { signal }).blob());
    expect(error).toMatchObject({ name: "QlikAbortError", cause: "before" });
    expect(asked(tenant)).toEqual([]);
  });

  test.each([
    ["while it waits for the file", { exportDuration: 600_000 }],
    ["while the file comes", { exportDuration: 0 }],
  ])("by its deadline, %s", async (_, options) => {
    const { tenant, qlik } = openApps(options);
    tenant.faults.add({ match: FILE, slowBody: "5m" });
    const begun = tenant.clock.now();
    const error = await failureOf(
      finish(tenant, exportApp(qlik, "sales", { deadline: 90_000 }).blob()),
    );
    expect(error).toBeInstanceOf(QlikTimeoutError);
    expect(error).toMatchObject({ limit: "deadline" });
    expect(tenant.clock.now() - begun).toBe(90_000);
  });

  test("not by the deadline and the timeout of the client, which are for single calls", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 0 }, { deadline: 5000, timeout: 2000 });
    tenant.faults.add({ match: FILE, slowBody: "5m" });
    expect((await fileOf(qlik, tenant)).length).toBeGreaterThan(10_000);
    expect(asked(tenant)).toHaveLength(2);
  });

  test("by the reader of its stream, at once", async () => {
    const { tenant, qlik } = openApps({ exportDuration: 600_000 });
    const reader = exportApp(qlik, "sales").stream().getReader();
    const reading = reader.read();
    await tenant.advance("1m");
    const before = asked(tenant).length;
    await reader.cancel("enough");
    expect(await reading).toEqual({ done: true, value: undefined });
    await tenant.advance("10m");
    expect(asked(tenant)).toHaveLength(before);
  });

  test("leaves no timer and no listener behind", async () => {
    const { tenant } = openApps();
    const { origin, fetch, apiKey, clock } = tenant;
    let timers = 0;
    const counting = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      after(milliseconds: number, run: () => void) {
        timers++;
        const count = (): void => {
          timers -= stop ? 1 : 0;
          stop = undefined;
        };
        let stop: (() => void) | undefined = clock.after(milliseconds, () => {
          count();
          run();
        });
        return () => {
          stop?.();
          count();
        };
      },
    };
    const qlik = createQlikClient({
      ...{ tenant: origin, auth: { apiKey }, fetch },
      clock: counting,
    });
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await finish(tenant, exportApp(qlik, "sales", { signal }).blob());
    const reader = exportApp(qlik, "sales", { signal }).stream().getReader();
    await finish(tenant, reader.read());
    await reader.cancel();
    await failureOf(finish(tenant, exportApp(qlik, "none", { signal }).blob()));
    expect({ timers, listeners }).toEqual({ timers: 0, listeners: 0 });
  });

  test("by what the promise of onProgress rejects with", async () => {
    const { tenant, qlik } = openApps();
    const wrong = new Error("wrong");
    const onProgress = (): Promise<void> => Promise.reject(wrong);
    expect(await failureOf(finish(tenant, exportApp(qlik, "sales", { onProgress }).blob()))).toBe(
      wrong,
    );
  });

  test("by what onProgress throws", async () => {
    const { tenant, qlik } = openApps();
    const wrong = new Error("wrong");
    const onProgress = (): never => {
      throw wrong;
    };
    expect(await failureOf(finish(tenant, exportApp(qlik, "sales", { onProgress }).blob()))).toBe(
      wrong,
    );
  });
});
