import { describe, expect, it } from "vitest";
import { paginate, type QlikClient } from "../../src/index.ts";
import type { Query } from "../../src/types.ts";
import { openAsBob } from "./members.ts";
import { detailOf, open, clientOf } from "./open.ts";

type AuditQuery = Query<"GET /api/v1/audits">;

const APP_CREATED = "com.qlik.app.created";
const SPACE_CREATED = "com.qlik.space.created";

/** Apps of these names, and a space, one a second. */
async function openWithEvents(): Promise<ReturnType<typeof open>> {
  const { tenant, qlik } = open();
  for (const name of ["a", "b", "c"]) {
    await qlik.POST("/api/v1/apps", { body: { attributes: { name } } });
    await tenant.advance("1s");
  }
  await qlik.POST("/api/v1/spaces", { body: { name: "d", type: "shared" } });
  return { tenant, qlik };
}

async function namesIn(qlik: QlikClient, query: AuditQuery = {}): Promise<string> {
  const { data } = await qlik.GET("/api/v1/audits", { params: { query } });
  return data!.data!.map((event) => (event.data as { name: string }).name).join(" ");
}

describe("audits", () => {
  it("list what was done, the latest first, and lead from page to page", async () => {
    const { qlik } = await openWithEvents();
    expect(await namesIn(qlik)).toBe("d c b a");
    const first = await qlik.GET("/api/v1/audits", { params: { query: { limit: 3 } } });
    const next = new URL(first.data!.links!.next!.href!).searchParams.get("next")!;
    expect(await namesIn(qlik, { limit: 3, next })).toBe("a");
    const all = paginate(qlik, "/api/v1/audits", { params: { query: { limit: 2 } } });
    const names: unknown[] = [];
    for await (const { data } of all) names.push((data as { name: string }).name);
    expect(names).toEqual(["d", "c", "b", "a"]);
  });

  it("show an event whole", async () => {
    const { tenant, qlik } = await openWithEvents();
    const { data } = await qlik.GET("/api/v1/audits", {
      params: { query: { eventType: SPACE_CREATED } },
    });
    const [event] = data!.data!;
    const id = event!.id!;
    expect(event).toMatchObject({
      eventId: id,
      eventType: SPACE_CREATED,
      eventTime: "2026-01-01T00:00:03.000Z",
      source: "com.qlik/spaces",
      data: { name: "d", type: "shared" },
      links: { self: { href: `${tenant.origin}/api/v1/audits/${id}` } },
    });
    const single = await qlik.GET("/api/v1/audits/{id}", { params: { path: { id } } });
    expect(single.data).toEqual(event);
    const none = await qlik.GET("/api/v1/audits/{id}", { params: { path: { id: "none" } } });
    expect(none.status).toBe(404);
  });

  it.each<[AuditQuery, string]>([
    [{ eventType: APP_CREATED }, "c b a"],
    [{ source: "com.qlik/spaces" }, "d"],
    [{ userId: "nobody" }, ""],
    [{ sort: "+eventTime" }, "a b c d"],
    [{ sort: "-eventType" }, "d c b a"],
    [{ eventTime: "2026-01-01T00:00:01Z/2026-01-01T00:00:02Z" }, "c b"],
  ])("are selected and sorted by %j", async (query, expected) => {
    const { qlik } = await openWithEvents();
    expect(await namesIn(qlik, query)).toBe(expected);
  });

  it.each<[AuditQuery, string]>([
    [{ eventTime: "yesterday" }, "eventTime must be two times"],
    [{ eventTime: "2026-01-02T00:00:00Z/2026-01-01T00:00:00Z" }, "eventTime must be two times"],
    [{ sort: "userId" }, "sort must be one of source, eventType, eventTime"],
  ])("reject %j", async (query, detail) => {
    const { qlik } = open();
    const { status, error } = await qlik.GET("/api/v1/audits", { params: { query } });
    expect(status).toBe(400);
    expect(detailOf(error)).toContain(detail);
  });

  it("keep events for 90 days, and in the archive by day", async () => {
    const { tenant, qlik } = await openWithEvents();
    await tenant.advance("90d");
    await qlik.POST("/api/v1/apps", { body: { attributes: { name: "late" } } });
    expect(await namesIn(qlik)).toBe("late");
    const archived = async (date: string): Promise<number> => {
      const { data } = await qlik.GET("/api/v1/audits/archive", { params: { query: { date } } });
      return data!.data!.length;
    };
    expect(await archived("2026-01-01")).toBe(4);
    expect(await archived("2026-01-02")).toBe(0);
  });

  it("show a user who is no administrator what the user has done", async () => {
    const { tenant, qlik } = openAsBob();
    const ann = clientOf(tenant, "ann");
    await ann.POST("/api/v1/apps", { body: { attributes: { name: "hers" } } });
    await qlik.POST("/api/v1/apps", { body: { attributes: { name: "his" } } });
    expect(await namesIn(qlik)).toBe("his");
    expect(await namesIn(ann)).toBe("his hers");
  });

  it("name their types, sources and settings", async () => {
    const { qlik } = open();
    expect((await qlik.GET("/api/v1/audits/types")).data?.data).toContain(APP_CREATED);
    expect((await qlik.GET("/api/v1/audits/sources")).data?.data).toContain("com.qlik/spaces");
    expect((await qlik.GET("/api/v1/audits/settings")).data).toEqual({
      data: { EventTTL: 7_776_000, ArchiveEnabled: true },
    });
  });
});
