import { describe, expect, it } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { askFreely, open, clientOf } from "./open.ts";

/** Statuses of as many calls in a row, the last one's headers and body with them. */
async function repeat(
  tenant: Tenant,
  count: number,
  method: string,
  path: string,
): Promise<{ statuses: number[]; last: Awaited<ReturnType<typeof askFreely>> }> {
  const statuses: number[] = [];
  let last = await askFreely(tenant, method, path);
  statuses.push(last.status);
  for (let call = 1; call < count; call++) {
    last = await askFreely(tenant, method, path);
    statuses.push(last.status);
  }
  return { statuses, last };
}

const countOf = (statuses: readonly number[], status: number): number =>
  statuses.filter((each) => each === status).length;

describe("rate limits", () => {
  it.each([
    ["tier 1", "GET", "/api/v1/spaces/types", 5000],
    ["tier 2", "DELETE", "/api/v1/apps/none", 500],
    ["a special operation", "POST", "/api/v1/reloads/none/actions/cancel", 250],
  ])("allow as many calls of %s as Qlik documents, over five minutes", async (...tier) => {
    const [, method, path, limit] = tier;
    const { tenant } = open();
    const { statuses, last } = await repeat(tenant, limit + 1, method, path);
    expect(countOf(statuses, 429)).toBe(1);
    expect(last.status).toBe(429);
    expect(last.headers.get("retry-after")).toBe("300");
    expect(last.body).toMatchObject({
      errors: [{ code: "HTTP-429", title: "Too many requests" }],
    });
  });

  it("close the whole tier until Retry-After has passed, and leave others open", async () => {
    const { tenant, qlik } = open({ rateLimit: { share: 0.002 } });
    const list = async (): Promise<[number, string | null]> => {
      const { status, response } = await qlik.GET("/api/v1/reloads");
      return [status, response.headers.get("retry-after")];
    };
    // Of tier 1, ten calls are left; of tier 2 and the special ones, one.
    for (let call = 0; call < 9; call++) await list();
    await tenant.advance("1.5s");
    expect(await list()).toEqual([200, null]);
    expect(await list()).toEqual([429, "299"]);
    const other = await qlik.GET("/api/v1/items");
    expect(other).toMatchObject({ status: 429, error: { errors: [{ code: "HTTP-429" }] } });
    expect((await qlik.POST("/api/v1/apps", { body: {} })).status).toBe(200);
    expect((await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } })).status).toBe(201);
    await tenant.advance("298s");
    expect(await list()).toEqual([429, "1"]);
    await tenant.advance("499ms");
    expect(await list()).toEqual([429, "1"]);
    await tenant.advance(1);
    expect(await list()).toEqual([200, null]);
  });

  it("are a special operation's own", async () => {
    const { qlik } = open({ rateLimit: { share: 0.001 } });
    const params = { path: { reloadId: "none" } };
    const cancel = (): Promise<{ status: number }> =>
      qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params });
    expect((await cancel()).status).toBe(404);
    expect((await cancel()).status).toBe(429);
    expect((await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } })).status).toBe(201);
  });

  it("are each user's own, and begin anew with a reset", async () => {
    const { tenant } = open({
      rateLimit: { share: 0.001 },
      data: { users: [{ id: "ann" }, { id: "bob" }] },
    });
    const create = async (id: string): Promise<number> =>
      (await clientOf(tenant, id).POST("/api/v1/apps", { body: {} })).status;
    expect([await create("ann"), await create("ann"), await create("bob")]).toEqual([
      200, 429, 200,
    ]);
    tenant.reset();
    expect(await create("ann")).toBe(200);
  });

  it("count requests that the service rejects, but not those without a token", async () => {
    const { tenant } = open({ rateLimit: { share: 0.001 } });
    const stranger = async (): Promise<number> =>
      (await tenant.fetch(`${tenant.origin}/api/v1/apps`, { method: "POST" })).status;
    expect([await stranger(), await stranger()]).toEqual([401, 401]);
    const { statuses } = await repeat(tenant, 2, "POST", "/api/v1/apps");
    expect(statuses).toEqual([400, 429]);
  });

  it("apply to requests for tokens", async () => {
    const { tenant } = open({ rateLimit: { share: 0.001 } });
    const { statuses } = await repeat(tenant, 2, "POST", "/oauth/token");
    expect(statuses).toEqual([400, 429]);
  });

  it("can be turned off", async () => {
    const { tenant } = open({ rateLimit: false });
    const { statuses } = await repeat(tenant, 600, "DELETE", "/api/v1/apps/none");
    expect(countOf(statuses, 404)).toBe(600);
  });

  it.each([0, -1, 1.5, Number.NaN])("take no share of %d", (share) => {
    expect(() => createTenant({ rateLimit: { share } })).toThrow(QlikInputError);
  });
});
