import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  createQlikClient,
  exportApp,
  importApp,
  promoteApp,
  QlikInputError,
  reloadApp,
  type PromotedApp,
  type QlikClient,
  type TransferProgress,
} from "../../../src/index.ts";
import {
  createTenant,
  type Tenant,
  type TenantData,
  type TenantOptions,
  type TenantServer,
} from "../../../src/testing.ts";
import { asked, failureOf, finish, impatient, openApps } from "./open-apps.ts";

const FILE = "GET /api/v1/temp-contents/{id}";

/** Two tenants, whose clients both wait by the clock of the first one. */
function open(options: TenantOptions = {}): Record<"dev" | "prod", ReturnType<typeof openApps>> {
  const dev = openApps(options);
  const data: TenantData = {
    spaces: [
      { id: "staging", name: "Staging" },
      { id: "live", name: "Live", type: "managed" },
    ],
  };
  const prod = openApps({ seed: 2, data }, { clock: dev.tenant.clock });
  return { dev, prod };
}

async function appsOf({ GET }: QlikClient): Promise<(string | undefined)[]> {
  const { data } = await GET("/api/v1/items", { params: { query: { resourceType: "app" } } });
  return data?.data.map(({ name, spaceId }) => `${name} in ${spaceId}`) ?? [];
}

async function scriptOf({ GET }: QlikClient, appId: string): Promise<string | undefined> {
  const params = { path: { appId, id: "current" } };
  return (await GET("/api/v1/apps/{appId}/scripts/{id}", { params })).data?.script;
}

async function saveScript({ POST }: QlikClient, appId: string, script: string): Promise<void> {
  await POST("/api/v1/apps/{appId}/scripts", { params: { path: { appId } }, body: { script } });
}

describe("a reload at the end", () => {
  // Both tenants have to come on: the one that the file is made in, and the one that reloads.
  const promoteBoth = async (
    { dev, prod }: ReturnType<typeof open>,
    promotion: Parameters<typeof promoteApp>[0],
  ): Promise<unknown> => {
    const promoted = promoteApp(promotion).catch((error: unknown) => error);
    for (let minutes = 0; minutes < 3; minutes++) {
      await dev.tenant.advance("1m");
      await prod.tenant.advance("1m");
    }
    return promoted;
  };

  test("is that of the published app, on the tenant where it is", async () => {
    const both = open();
    const { dev, prod } = both;
    const publish = { spaceId: "live" };
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", publish, reload: reloadApp };
    const { app, reload } = (await promoteBoth(both, way)) as PromotedApp;
    expect(reload).toMatchObject({ appId: app.attributes.id, status: "SUCCEEDED" });
    expect((await dev.qlik.GET("/api/v1/reloads")).data?.data).toEqual([]);
  });

  test("ends with all of it, by the signal or by the deadline", async () => {
    const ends = async (end: "signal" | "deadline" | "none"): Promise<unknown> => {
      const both = open();
      const { dev, prod } = both;
      const abort = new AbortController();
      const reload: typeof reloadApp = (qlik, request, options) => {
        const run = reloadApp(qlik, request, options);
        if (end === "signal")
          void run.started.then(() => {
            abort.abort("enough");
          });
        return run;
      };
      return promoteBoth(both, {
        ...{ from: dev.qlik, to: prod.qlik, appId: "sales", reload },
        ...(end === "signal" && { signal: abort.signal }),
        ...(end === "deadline" && { deadline: 30_000 }),
      });
    };
    expect(await ends("none")).toMatchObject({ reload: { status: "SUCCEEDED" } });
    expect(await ends("signal")).toMatchObject({ name: "QlikAbortError", cause: "enough" });
    expect(await ends("deadline")).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
  });

  test("that fails rejects as it does, and the app stays", async () => {
    const both = open();
    const { dev, prod } = both;
    const fail = (): Promise<never> => Promise.reject(new Error("no engine"));
    const publish = { spaceId: "live" };
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", publish, reload: fail };
    expect(await promoteBoth(both, way)).toEqual(new Error("no engine"));
    expect(await appsOf(prod.qlik)).toEqual(["Sales in live"]);
  });
});

describe("between tenants", () => {
  test("an app is published the first time, and published again the next", async () => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales" };
    const first = await finish(dev.tenant, promoteApp({ ...way, publish: { spaceId: "live" } }));
    expect(first.app.attributes).toMatchObject({ name: "Sales", spaceId: "live" });
    expect(first.importedAppId).toBeUndefined();
    expect(await appsOf(prod.qlik)).toEqual(["Sales in live"]);

    const targetId = first.app.attributes.id;
    await saveScript(dev.qlik, "sales", "LOAD 2 AS B AUTOGENERATE 1;");
    const again = await finish(dev.tenant, promoteApp({ ...way, publish: { targetId } }));
    expect(again.app.attributes.id).toBe(targetId);
    expect(await scriptOf(prod.qlik, targetId)).toBe("LOAD 2 AS B AUTOGENERATE 1;");
    expect(await appsOf(prod.qlik)).toEqual(["Sales in live"]);
    expect(asked(prod.tenant).filter((request) => !request.startsWith("GET"))).toEqual([
      "POST /api/v1/apps/import 200",
      "POST /api/v1/apps/{id}/publish 200",
      "DELETE /api/v1/apps/{id} 200",
      "POST /api/v1/apps/import 200",
      "PUT /api/v1/apps/{id}/publish 200",
      "DELETE /api/v1/apps/{id} 200",
    ]);
  });

  test("the imported app stays where it is wanted, under its name", async () => {
    const { dev, prod } = open();
    const { app, importedAppId } = await finish(
      dev.tenant,
      promoteApp({
        ...{ from: dev.qlik, to: prod.qlik, appId: "sales", name: "Orders" },
        ...{ spaceId: "staging", publish: { spaceId: "live" }, keepImported: true },
      }),
    );
    expect(app.attributes.originAppId).toBe(importedAppId);
    expect((await appsOf(prod.qlik)).sort()).toEqual(["Orders in live", "Orders in staging"]);
  });

  test("nothing is published when nothing is said of it", async () => {
    const { dev, prod } = open();
    const promoted = await finish(
      dev.tenant,
      promoteApp({ from: dev.qlik, to: prod.qlik, appId: "sales", spaceId: "staging" }),
    );
    expect(promoted.app.attributes.spaceId).toBe("staging");
    expect(promoted.importedAppId).toBeUndefined();
    expect(await appsOf(prod.qlik)).toEqual(["Sales in staging"]);
  });

  test("data stay where they are when asked: the published app keeps its own", async () => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales" };
    const { app } = await finish(dev.tenant, promoteApp({ ...way, publish: { spaceId: "live" } }));
    const appId = app.attributes.id;
    await prod.qlik.POST("/api/v1/reloads", { body: { appId } });
    await prod.tenant.advance("1m");
    const again = { ...way, noData: true, publish: { targetId: appId } };
    const { app: now } = await finish(dev.tenant, promoteApp(again));
    expect(now.attributes.lastReloadTime).not.toBe("");
    const exports = dev.tenant.requests.filter(({ method }) => method === "POST");
    expect(exports.map(({ query }) => query)).toEqual([{ NoData: "false" }, { NoData: "true" }]);
    const publications = prod.tenant.requests.filter(({ path }) => path.endsWith("/publish"));
    expect(publications.map(({ body }) => body)).toEqual([
      { spaceId: "live", data: "source" },
      { targetId: appId, data: "target", checkOriginAppId: false },
    ]);
  });

  test("the import begins when the file does", async () => {
    const { dev, prod } = open();
    const work = promoteApp({ from: dev.qlik, to: prod.qlik, appId: "sales" });
    await dev.tenant.advance(99);
    expect(asked(prod.tenant)).toEqual([]);
    await finish(dev.tenant, work);
  });

  test("the file breaks off and goes on", async () => {
    const { dev, prod } = open({ exportDuration: 0 });
    dev.tenant.faults.add({ match: FILE, reset: "midway", times: 4 });
    await finish(dev.tenant, promoteApp({ from: dev.qlik, to: prod.qlik, appId: "sales" }));
    expect(asked(dev.tenant)).toHaveLength(6);
    const { data } = await prod.qlik.GET("/api/v1/items");
    const script = await scriptOf(prod.qlik, data?.data[0]?.resourceId ?? "");
    expect(script).toBe(await scriptOf(dev.qlik, "sales"));
  });

  test("the file stays on the way where it is told to, and is sent again", async () => {
    const { dev, prod } = open();
    const folder = mkdtempSync(path.join(tmpdir(), "qlik-apps-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, "sales.qvf");
    const headers = { "retry-after": "1" };
    prod.tenant.faults.add({ match: "POST /api/v1/apps/import", times: 1, status: 503, headers });
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", file };
    await finish(dev.tenant, promoteApp(way), 1);
    expect(existsSync(file)).toBe(true);
    expect(asked(prod.tenant)).toEqual([
      "POST /api/v1/apps/import 503",
      "POST /api/v1/apps/import 200",
    ]);
  });
});

describe("within a tenant", () => {
  test("the app itself is published, and published again", async () => {
    const { tenant, qlik } = openApps();
    const way = { from: qlik, appId: "sales", name: "Orders" };
    const { app } = await promoteApp({ ...way, publish: { spaceId: "live" } });
    expect(app.attributes).toMatchObject({ originAppId: "sales", spaceId: "live", name: "Orders" });
    const again = { ...way, publish: { targetId: app.attributes.id } };
    expect((await promoteApp(again)).app.attributes.id).toBe(app.attributes.id);
    expect(asked(tenant)).toEqual([
      "POST /api/v1/apps/sales/publish 200",
      "PUT /api/v1/apps/sales/publish 200",
    ]);
    expect(tenant.requests[1]?.body).toMatchObject({ checkOriginAppId: true });
  });

  test("it is copied to another space by way of a file", async () => {
    const { tenant, qlik } = openApps();
    const { app } = await finish(tenant, promoteApp({ from: qlik, appId: "sales", name: "Copy" }));
    expect(app.attributes).toMatchObject({ name: "Copy" });
    expect(app.attributes.id).not.toBe("sales");
  });
});

describe("a promotion that fails", () => {
  test("tells of the export, when that is refused", async () => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "none" };
    const error = await failureOf(finish(dev.tenant, promoteApp(way)));
    expect(error).toMatchObject({ status: 404, path: "/api/v1/apps/{appId}/export" });
    expect(asked(prod.tenant)).toEqual([]);
  });

  test("tells of the file, when that ends in the middle of the import", async () => {
    const { dev, prod } = open({ exportDuration: 0 });
    dev.tenant.faults.add({ match: FILE, reset: "midway", times: 1 });
    dev.tenant.faults.add({ match: FILE, status: 410 });
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales" };
    const error = await failureOf(finish(dev.tenant, promoteApp(way)));
    expect(error).toMatchObject({ status: 410, path: "/api/v1/temp-contents/{id}" });
    expect(await appsOf(prod.qlik)).toEqual([]);
  });

  test("tells so over real connections too", async () => {
    const dev = createTenant({ exportDuration: 0, data: { apps: [{ id: "sales", name: "A" }] } });
    const prod = createTenant();
    await using devServer = await dev.listen();
    await using prodServer = await prod.listen();
    const clientOf = ({ origin }: TenantServer, { apiKey }: Tenant): QlikClient =>
      createQlikClient({ tenant: origin, auth: { apiKey }, clock: impatient });
    const way = {
      ...{ from: clientOf(devServer, dev), to: clientOf(prodServer, prod) },
      ...{ appId: "sales", name: "B" },
    };
    dev.faults.add({ match: FILE, reset: "midway", times: 2 });
    expect((await promoteApp(way)).app.attributes.name).toBe("B");
    dev.faults.add({ match: FILE, reset: "midway", times: 1 });
    dev.faults.add({ match: FILE, status: 410 });
    const error = await failureOf(promoteApp(way));
    expect(error).toMatchObject({ status: 410, path: "/api/v1/temp-contents/{id}" });
    expect(await appsOf(way.to)).toHaveLength(1);
  });

  test("tells what onProgress has thrown", async () => {
    const { dev, prod } = open({ exportDuration: 0 });
    dev.tenant.faults.add({ match: FILE, slowBody: "5s" });
    const wrong = new Error("wrong");
    const onProgress = ({ receivedBytes }: TransferProgress): void => {
      if (receivedBytes > 5000) throw wrong;
    };
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", onProgress };
    expect(await failureOf(finish(dev.tenant, promoteApp(way)))).toBe(wrong);
  });

  test("tells of the import, and lets go of the file", async () => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", spaceId: "none" };
    const error = await failureOf(finish(dev.tenant, promoteApp(way)));
    expect(error).toMatchObject({ status: 404, path: "/api/v1/apps/import" });
  });

  test("reads no more of a file that was refused early", async () => {
    const { dev, prod } = open({ exportDuration: 0 });
    dev.tenant.faults.add({ match: FILE, slowBody: "5m" });
    const early = (): Promise<Response> => Promise.resolve(new Response("{}", { status: 403 }));
    const { origin, clock } = prod.tenant;
    const to = createQlikClient({ tenant: origin, auth: { apiKey: "key" }, fetch: early, clock });
    let most = 0;
    const way = { from: dev.qlik, to, appId: "sales" };
    const onProgress = ({ receivedBytes }: TransferProgress): void => {
      most = receivedBytes;
    };
    const error = await failureOf(finish(dev.tenant, promoteApp({ ...way, onProgress })));
    expect(error).toMatchObject({ status: 403, path: "/api/v1/apps/import" });
    await dev.tenant.advance("20m");
    expect(most).toBeLessThan(2000);
  });

  test("undoes the import when the publication is refused", async () => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales" };
    const failing = { ...way, publish: { targetId: "none" } };
    const error = await failureOf(finish(dev.tenant, promoteApp(failing)));
    expect(error).toMatchObject({ status: 404, path: "/api/v1/apps/{appId}/publish" });
    expect(await appsOf(prod.qlik)).toEqual([]);
    const kept = { ...failing, keepImported: true };
    await failureOf(finish(dev.tenant, promoteApp(kept)));
    expect(await appsOf(prod.qlik)).toHaveLength(1);
  });

  test("undoes the import when it is aborted after it", async () => {
    const { dev, prod } = open();
    const abort = new AbortController();
    prod.tenant.faults.add({ match: "POST /api/v1/apps/{appId}/publish", latency: "1m" });
    const work = promoteApp({
      ...{ from: dev.qlik, to: prod.qlik, appId: "sales", signal: abort.signal },
      publish: { spaceId: "live" },
    });
    const failure = failureOf(work);
    await dev.tenant.advance(5000);
    abort.abort("enough");
    expect(await finish(dev.tenant, failure)).toMatchObject({ cause: "enough" });
    expect(await appsOf(prod.qlik)).toEqual([]);
  });

  test("is no failure when the imported app cannot be deleted, but says so", async () => {
    const { dev, prod } = open();
    prod.tenant.faults.add({ match: "DELETE /api/v1/apps/{appId}", status: 403 });
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", publish: { spaceId: "live" } };
    const { app, importedAppId } = await finish(dev.tenant, promoteApp(way));
    expect(importedAppId).toBe(app.attributes.originAppId);
  });

  test.each([0, -1, NaN])("sends nothing with the deadline %d", async (deadline) => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", deadline };
    expect(await failureOf(promoteApp(way))).toBeInstanceOf(QlikInputError);
    expect([...asked(dev.tenant), ...asked(prod.tenant)]).toEqual([]);
  });

  test("is over by its deadline, of all steps together", async () => {
    const { dev, prod } = open();
    const begun = dev.tenant.clock.now();
    dev.tenant.faults.add({ match: FILE, slowBody: "20s" });
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales", deadline: 10_000 };
    const error = await failureOf(finish(dev.tenant, promoteApp(way)));
    expect(error).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
    expect(dev.tenant.clock.now() - begun).toBe(10_000);
  });

  test.each([
    [{ spaceId: "" }],
    [{ targetId: "" }],
    [{ targetId: undefined as never }],
    [{}],
    [{ targetID: "a" }],
  ])("sends nothing where publish is %j", async (publish) => {
    const { dev, prod } = open();
    const way = { from: dev.qlik, to: prod.qlik, appId: "sales" };
    const error = await failureOf(promoteApp({ ...way, publish: publish as { spaceId: string } }));
    expect(error).toBeInstanceOf(QlikInputError);
    expect(asked(dev.tenant)).toEqual([]);
  });
});

test("what promoteApp does is what exportApp and importApp do", async () => {
  const { dev, prod } = open();
  const stream = exportApp(dev.qlik, "sales").stream();
  const app = await finish(dev.tenant, importApp(prod.qlik, stream, { spaceId: "staging" }));
  expect(app.attributes.name).toBe("Sales");
});
