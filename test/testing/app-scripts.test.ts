import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { AppScripts, AppScriptVersion, Query } from "../../src/types.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { ask, open, dataOf } from "./open.ts";

const SALES_PATH = { path: { appId: "sales" } };

async function save(qlik: QlikClient, script: string, versionMessage?: string): Promise<void> {
  const body = versionMessage === undefined ? { script } : { script, versionMessage };
  await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body });
}

async function list(
  qlik: QlikClient,
  query: Query<"GET /api/v1/apps/{appId}/scripts"> = {},
): Promise<AppScripts> {
  const params = { ...SALES_PATH, query };
  return dataOf(qlik.GET("/api/v1/apps/{appId}/scripts", { params }));
}

async function versions(qlik: QlikClient): Promise<AppScriptVersion[]> {
  return (await list(qlik)).scripts ?? [];
}

function at(id: string | undefined): { params: { path: { appId: string; id: string } } } {
  return { params: { path: { appId: "sales", id: id ?? "" } } };
}

describe("a script that is saved", () => {
  it("becomes the current version, and the newest in the list", async () => {
    const { tenant, qlik } = open();
    await save(qlik, "LET a = 1;", "First");
    await tenant.advance("1m");
    await save(qlik, "LET b = 'ä';");
    const [newest, oldest] = await versions(qlik);
    expect(newest).toMatchObject({
      modifiedTime: "2026-01-01T00:01:00.000Z",
      modifierId: expect.any(String) as string,
      // Bytes, not characters.
      size: 13,
      versionMessage: "",
    });
    expect(oldest).toMatchObject({ versionMessage: "First", size: 10 });
    const current = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", at("current"));
    expect(current.data).toEqual({ script: "LET b = 'ä';", versionMessage: "" });
    const first = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", at(oldest?.scriptId));
    expect(first.data).toEqual({ script: "LET a = 1;", versionMessage: "First" });
  });

  it("is a change of the app", async () => {
    const { tenant, qlik } = open();
    await tenant.advance("1m");
    await save(qlik, "");
    const { data } = await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH });
    expect(data?.attributes.modifiedDate).toBe("2026-01-01T00:01:00.000Z");
  });

  it("is empty until one is saved", async () => {
    const { qlik } = open();
    expect(await versions(qlik)).toEqual([]);
    const current = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", at("current"));
    expect(current.data?.script).toBe("");
  });

  it("can be there from the beginning", async () => {
    const { qlik } = open({ data: { apps: [{ id: "sales", name: "Sales", script: "LET a=1;" }] } });
    expect(await versions(qlik)).toHaveLength(1);
  });
});

describe("the list of versions", () => {
  async function five(): Promise<ReturnType<typeof open>> {
    const opened = open();
    for (const message of ["1", "2", "3", "4", "5"]) await save(opened.qlik, "", message);
    return opened;
  }
  const messages = ({ scripts }: AppScripts): string =>
    scripts?.map(({ versionMessage }) => versionMessage).join("") ?? "";

  it("can be filtered", async () => {
    const { tenant, qlik } = await five();
    await tenant.advance("1m");
    await save(qlik, "", "6");
    const [{ scriptId = "", modifierId = "" } = {}] = await versions(qlik);
    const found = async (filter: string): Promise<string> => messages(await list(qlik, { filter }));
    expect(await found(`ScriptId eq "${scriptId}"`)).toBe("6");
    expect(await found(`ModifierId eq "${modifierId}"`)).toBe("654321");
    expect(await found('ModifierId eq "nobody"')).toBe("");
    expect(await found('ModifiedTime eq "2026-01-01T00:00:00.000Z"')).toBe("54321");
  });

  it("says what the caller may do", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["consumer"])], apps: [SALES] });
    expect((await list(qlik)).privileges).toEqual(["read"]);
    const { qlik: admin } = open();
    expect((await list(admin)).privileges).toEqual(["read", "update"]);
  });
});

describe("a version's message", () => {
  it("can be replaced, added and removed; nothing else of it changes", async () => {
    const { tenant, qlik } = open();
    await save(qlik, "LET a = 1;", "First");
    await save(qlik, "LET b = 1;");
    const [, before] = await versions(qlik);
    const change = async (Op: "add" | "remove" | "replace", Value?: string): Promise<number> => {
      const body = [
        { Op, Path: "/versionMessage" as const, ...(Value !== undefined && { Value }) },
      ];
      const options = { ...at(before?.scriptId), body };
      return (await qlik.PATCH("/api/v1/apps/{appId}/scripts/{id}", options)).status;
    };
    await tenant.advance("1m");
    expect(await change("replace", '"A \\"new\\" one"')).toBe(200);
    const [newest, after] = await versions(qlik);
    expect(newest?.versionMessage).toBe("");
    expect(after).toEqual({
      ...before,
      versionMessage: 'A "new" one',
      modifiedTime: "2026-01-01T00:01:00.000Z",
    });
    expect(await change("remove")).toBe(200);
    expect((await versions(qlik))[1]?.versionMessage).toBe("");
    expect(await change("add", '"Again"')).toBe(200);
    expect((await versions(qlik))[1]?.versionMessage).toBe("Again");
  });

  it.each([
    [[{ Op: "replace", Path: "/versionMessage", Value: "no JSON" }], "/0/Value"],
    [[{ Op: "replace", Path: "/versionMessage", Value: "1" }], "/0/Value"],
    [[{ Op: "add", Path: "/versionMessage" }], "/0/Value"],
    [[{ Op: "remove", Path: "/versionMessage" }, { Path: "/versionMessage" }], "/1/Op"],
    [[{ Op: "remove" }], "/0/Path"],
    [[{ Op: "remove", Path: "/script" }], "/0/Path"],
  ])("cannot be changed by %j: 400", async (body, pointer) => {
    const { tenant, qlik } = open();
    await save(qlik, "", "First");
    const [version] = await versions(qlik);
    const path = `/api/v1/apps/sales/scripts/${version?.scriptId}`;
    const rejected = await ask(tenant, "PATCH", path, body);
    expect(rejected).toMatchObject({ status: 400, body: { errors: [{ source: { pointer } }] } });
    expect((await versions(qlik))[0]?.versionMessage).toBe("First");
  });
});

describe("a version", () => {
  it("can be deleted, unless it is the current one: 400", async () => {
    const { qlik } = open();
    await save(qlik, "", "First");
    await save(qlik, "", "Second");
    const [current, old] = await versions(qlik);
    const remove = async (id?: string): Promise<number> =>
      (await qlik.DELETE("/api/v1/apps/{appId}/scripts/{id}", at(id))).status;
    expect(await remove(current?.scriptId)).toBe(400);
    expect(await remove(old?.scriptId)).toBe(200);
    expect(await remove(old?.scriptId)).toBe(404);
    expect(await versions(qlik)).toEqual([current]);
  });
});
