import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { ask, open } from "./open.ts";

const params = { path: { appId: "sales" } };

async function add(qlik: QlikClient, name: string, filterType: "REP" | "SUB" = "REP") {
  const body = { name, filterType, filterVersion: "filter-1.0" as const };
  const path = "/api/v1/apps/{appId}/report-filters";
  return qlik.POST(path, { params, body });
}

describe("a report filter", () => {
  it("has a name of its own: 409", async () => {
    const { qlik } = open();
    expect((await add(qlik, "North")).status).toBe(201);
    expect((await add(qlik, "North")).status).toBe(409);
  });

  it("is listed and counted by its type", async () => {
    const { qlik } = open();
    await add(qlik, "North");
    await add(qlik, "South", "SUB");
    const found = async (...filterTypes: ("REP" | "SUB")[]): Promise<unknown> => {
      const options = { params: { ...params, query: { filterTypes } } };
      const { data } = await qlik.GET("/api/v1/apps/{appId}/report-filters", options);
      const count = await qlik.GET("/api/v1/apps/{appId}/report-filters/actions/count", options);
      return [data?.data?.map(({ name }) => name), count.data?.total];
    };
    expect(await found("SUB")).toEqual([["South"], 1]);
    expect(await found("REP", "SUB")).toEqual([["North", "South"], 2]);
  });

  it("is changed as a whole, except its id and its type", async () => {
    const { tenant, qlik } = open();
    const { data } = await add(qlik, "North");
    const path = `/api/v1/apps/sales/report-filters/${data?.id}`;
    const value = { Filter: { name: "South", id: "other", filterType: "SUB" } };
    const patch = [{ op: "replace", path: "/filter", value }];
    expect((await ask(tenant, "PATCH", path, patch)).status).toBe(204);
    expect((await ask(tenant, "GET", path)).body).toEqual({ ...data, name: "South" });
  });
});
