import { describe, expect, test } from "vitest";
import {
  auditEvents,
  createQlikClient,
  QlikAbortError,
  QlikInputError,
  QlikListError,
  QlikTimeoutError,
  type AuditEvent,
  type AuditRange,
  type QlikClient,
} from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { unaided } from "../no-retry.ts";

const SPACE_CREATED = "com.qlik.space.created";

/** A tenant in which a space was created every twelve hours, for 100 days from 1 January: space `n` at `n` half days. */
async function aged(): Promise<{ readonly tenant: Tenant; readonly qlik: QlikClient }> {
  const tenant = createTenant({ clock: "manual" });
  const qlik = createQlikClient({ ...unaided, ...tenant.clientOptions });
  for (let half = 0; half < 200; half++) {
    await qlik.POST("/api/v1/spaces", { body: { name: String(half), type: "shared" } });
    await tenant.advance("12h");
  }
  return { tenant, qlik };
}

const nameOf = ({ data }: AuditEvent): number => Number((data as { name: string }).name);

async function namesIn(qlik: QlikClient, range: AuditRange): Promise<number[]> {
  const names: number[] = [];
  for await (const event of auditEvents(qlik, { eventType: SPACE_CREATED, ...range }))
    names.push(nameOf(event));
  return names;
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const START = Date.parse("2026-01-01T00:00:00Z");
/** The time so many half days after the start. */
const at = (halfDays: number): Date => new Date(START + halfDays * 43_200_000);

describe("audit events", () => {
  test("are all there, in order, neither lost nor doubled where archive and list meet", async () => {
    const { tenant, qlik } = await aged();
    expect(await namesIn(qlik, { from: at(0), to: at(200) })).toEqual(numbers(0, 200));
    const archived = tenant.requests.filter(({ path }) => path === "/api/v1/audits/archive");
    // 10 days are gone from the list, one is about to go.
    expect(archived.length).toBe(11);
  });

  test("are those from a time on and before another, also amid a day", async () => {
    const { qlik } = await aged();
    expect(await namesIn(qlik, { from: at(3), to: at(6) })).toEqual([3, 4, 5]);
    expect(await namesIn(qlik, { from: at(197), to: at(199) })).toEqual([197, 198]);
    expect(await namesIn(qlik, { from: new Date(at(3).getTime() + 1), to: at(4) })).toEqual([]);
    expect(await namesIn(qlik, { from: at(198).toISOString() })).toEqual([198, 199]);
  });

  test("are filtered alike in archive and list", async () => {
    const { qlik } = await aged();
    const [from, to] = [at(0), at(200)];
    expect(await namesIn(qlik, { from, to, userId: "nobody" })).toEqual([]);
    expect(await namesIn(qlik, { from, to, source: "com.qlik/spaces" })).toHaveLength(200);
  });

  test("of days that leave the list while it is read come from the archive", async () => {
    const { tenant, qlik } = await aged();
    const names: number[] = [];
    for await (const event of auditEvents(qlik, { from: at(0), eventType: SPACE_CREATED })) {
      names.push(nameOf(event));
      if (names.length === 10) await tenant.advance("3d");
    }
    expect(names).toEqual(numbers(0, 200));
  });

  test("of a day that is not archived yet come from the list; of an earlier day, that is an error", async () => {
    const { tenant, qlik } = await aged();
    tenant.route("GET", "/api/v1/audits/archive", () => Response.json({}, { status: 404 }));
    expect(await namesIn(qlik, { from: at(21), to: at(24) })).toEqual([21, 22, 23]);
    await expect(namesIn(qlik, { from: at(20), to: at(24) })).rejects.toThrow("404");
  });

  test("that are cut short can be continued from the last one", async () => {
    const { tenant, qlik } = await aged();
    const names: number[] = [];
    const read = async (from: Date | string): Promise<void> => {
      for await (const event of auditEvents(qlik, { from, eventType: SPACE_CREATED })) {
        names.push(nameOf(event));
        if (names.length === 6)
          tenant.faults.add({ match: "GET /api/v1/audits/archive", status: 500, times: 1 });
      }
    };
    const error: unknown = await read(at(0)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QlikListError);
    expect(error).toMatchObject({
      ...{ items: 6, pages: 3, resumeFrom: at(5).toISOString(), status: 500 },
      path: "/api/v1/audits/archive",
    });
    await read((error as QlikListError).resumeFrom!);
    expect(names).toEqual([...numbers(0, 6), ...numbers(5, 200)]);
  });

  test("end by the signal and by the deadline", async () => {
    const { tenant, qlik } = await aged();
    const controller = new AbortController();
    const aborted = auditEvents(qlik, { from: at(0) }, { signal: controller.signal });
    await aborted.next();
    controller.abort();
    await expect(aborted.next()).rejects.toThrow(QlikAbortError);
    const late = auditEvents(qlik, { from: at(0) }, { deadline: "1m" });
    await late.next();
    await tenant.advance("2m");
    await expect(late.next()).rejects.toMatchObject({
      cause: expect.any(QlikTimeoutError) as object,
    });
  });

  test.each<[AuditRange, string]>([
    [{ from: "yesterday" }, '"range.from" must be a Date'],
    [{ from: "2026-01-01T00:00:00" }, "with a time zone"],
    [{ from: new Date(NaN) }, "must be a Date"],
    [{ from: "2026-02-01", to: "2026-01-01" }, 'must not be after "range.to"'],
    [{} as AuditRange, '"range.from" is required'],
    [{ from: "2026-01-01", since: 1 } as AuditRange, 'Unknown option "range.since"'],
  ])("rejects %j at once", (range, reason) => {
    const qlik = createQlikClient(createTenant({ clock: "manual" }).clientOptions);
    expect(() => auditEvents(qlik, range)).toThrow(QlikInputError);
    expect(() => auditEvents(qlik, range)).toThrow(reason);
  });
});
