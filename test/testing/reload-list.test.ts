import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import type { Query } from "../../src/types.ts";
import { askFreely, detailOf, open } from "./open.ts";

/** Reloads of two apps in turn, one a second: odd ones are partial, every fifth failed. */
async function history(count: number): Promise<{ tenant: Tenant; qlik: QlikClient }> {
  const { tenant, qlik } = open({
    data: {
      apps: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
    },
  });
  for (let index = 0; index < count; index++) {
    const appId = index % 2 === 0 ? "a" : "b";
    if (index % 5 === 0) tenant.nextReload({ appId, status: "FAILED" });
    await qlik.POST("/api/v1/reloads", {
      body: { appId, partial: index % 2 === 1, resourceId: `${index}` },
    });
    await tenant.advance("1s");
  }
  return { tenant, qlik };
}

async function list(
  qlik: QlikClient,
  query: Query<"GET /api/v1/reloads">,
): Promise<{ numbers: number[]; next: string | undefined; prev: string | undefined }> {
  const { data } = await qlik.GET("/api/v1/reloads", { params: { query } });
  return {
    numbers: (data?.data ?? []).map(({ resourceId }) => Number(resourceId)),
    next: data?.links.next?.href,
    prev: data?.links.prev?.href,
  };
}

const cursorOf = (href: string | undefined, name: "next" | "prev"): string =>
  new URL(href ?? "").searchParams.get(name) ?? "";

describe("the list of reloads", () => {
  it("has the newest first, ten on a page", async () => {
    const { qlik } = await history(12);
    expect((await list(qlik, {})).numbers).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it("can be walked there and back by links that are whole addresses", async () => {
    const { tenant, qlik } = await history(7);
    const first = await list(qlik, { limit: 3, appId: "a", log: true });
    expect(first).toMatchObject({ numbers: [6, 4, 2], prev: undefined });
    const link = new URL(first.next ?? "");
    expect(link.origin + link.pathname).toBe(`${tenant.origin}/api/v1/reloads`);
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      limit: "3",
      appId: "a",
      log: "true",
    });
    const second = await list(qlik, { limit: 3, appId: "a", next: cursorOf(first.next, "next") });
    expect(second).toMatchObject({ numbers: [0], next: undefined });
    const back = await list(qlik, { limit: 3, appId: "a", prev: cursorOf(second.prev, "prev") });
    expect(back.numbers).toEqual([6, 4, 2]);
    expect(back.prev).toBeUndefined();
    expect(back.next).toBe(first.next?.replace("&log=true", ""));
  });

  it("has no duplicates and no gaps when reloads are added while it is read", async () => {
    const { tenant, qlik } = await history(6);
    const first = await list(qlik, { limit: 3 });
    await qlik.POST("/api/v1/reloads", { body: { appId: "a", resourceId: "6" } });
    const second = await list(qlik, { limit: 3, next: cursorOf(first.next, "next") });
    expect([...first.numbers, ...second.numbers]).toEqual([5, 4, 3, 2, 1, 0]);
    const back = await list(qlik, { limit: 3, prev: cursorOf(second.prev, "prev") });
    expect(back.numbers).toEqual([5, 4, 3]);
    const newest = await list(qlik, { limit: 3, prev: cursorOf(back.prev, "prev") });
    expect(newest).toMatchObject({ numbers: [6], prev: undefined });
    await tenant.advance("1s");
  });

  it("only contains logs on request", async () => {
    const { qlik } = await history(1);
    for (const log of [undefined, false, true]) {
      const { data } = await qlik.GET("/api/v1/reloads", {
        params: { query: log === undefined ? {} : { log } },
      });
      expect(data?.data[0]?.log !== undefined).toBe(log ?? false);
    }
  });

  it("can be narrowed by app and by partial", async () => {
    const { qlik } = await history(6);
    expect((await list(qlik, { appId: "b" })).numbers).toEqual([5, 3, 1]);
    expect((await list(qlik, { appId: "none" })).numbers).toEqual([]);
    expect((await list(qlik, { partial: true })).numbers).toEqual([5, 3, 1]);
    expect((await list(qlik, { partial: false })).numbers).toEqual([4, 2, 0]);
  });

  it("can be narrowed by a filter", async () => {
    const { qlik } = await history(7);
    const numbers = async (filter: string): Promise<number[]> =>
      (await list(qlik, { filter })).numbers;
    expect(await numbers('status eq "FAILED"')).toEqual([5, 0]);
    expect(await numbers('status eq "FAILED" and partial eq true')).toEqual([5]);
    expect(await numbers('(status eq "FAILED" or partial eq true) and type eq "external"')).toEqual(
      [5, 3, 1, 0],
    );
    expect(await numbers('type eq "chronos"')).toEqual([]);
  });

  it("is sorted as requested", async () => {
    const { qlik } = await history(6);
    expect((await list(qlik, { sort: "creationTime" })).numbers).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await list(qlik, { sort: "+endTime", limit: 2 })).numbers).toEqual([0, 1]);
    expect((await list(qlik, { sort: "status" })).numbers).toEqual([0, 5, 1, 2, 3, 4]);
    expect((await list(qlik, { sort: "-status" })).numbers).toEqual([4, 3, 2, 1, 5, 0]);
  });

  it("takes the plus of an address written by hand", async () => {
    const { tenant } = await history(2);
    const { body } = await askFreely(tenant, "GET", "/api/v1/reloads?sort=+creationTime");
    expect(body).toMatchObject({ data: [{ resourceId: "0" }, { resourceId: "1" }] });
  });

  it.each([
    ["limit=0", "limit must be a whole number between 1 and 100"],
    ["log=yes", "log must be true or false"],
    ["sort=appId", "sort must be one of creationTime, +creationTime, -creationTime, status"],
    ["sort=-", "sort must be one of"],
    ["next=a&prev=b", "next must not be combined with prev"],
    ["next=a", "next must be a cursor of this list"],
    ["prev=", "prev must be a cursor of this list"],
    ["next=WzEsMiwzLDRd", "next must be a cursor of this list"],
    ["filter=", "filter cannot be parsed"],
    ["filter=status", "filter cannot be parsed: expected eq"],
    [
      'filter=status eq "FAILED" and',
      "filter cannot be parsed: expected one of status, partial, type",
    ],
    ['filter=appId eq "a"', "expected one of status, partial, type, got appId at character 1"],
    ['filter=status ne "FAILED"', "expected eq, the only operator that is supported here, got ne"],
  ])("answers 400 to %s", async (query, detail) => {
    const { tenant } = open();
    const { status, body } = await askFreely(tenant, "GET", `/api/v1/reloads?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ code: "RELOADS-002" }] });
    expect(detailOf(body)).toContain(detail);
  });

  it("rejects a cursor of another order", async () => {
    const { qlik } = await history(2);
    const { next } = await list(qlik, { limit: 1 });
    const query = { limit: 1, sort: "status", next: cursorOf(next, "next") } as const;
    const { status, error } = await qlik.GET("/api/v1/reloads", { params: { query } });
    expect(status).toBe(400);
    expect(JSON.stringify(error)).toContain("is one of the list sorted by -creationTime");
  });
});
