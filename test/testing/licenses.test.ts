import { describe, expect, it } from "vitest";
import type { QlikThrowingClient } from "../../src/index.ts";
import { actAs, eventsOf, openAsAnn } from "./acting.ts";

const ASSIGNMENTS = "/api/v1/licenses/assignments";

async function seats(ann: QlikThrowingClient): Promise<string[]> {
  const { data } = await ann.GET(ASSIGNMENTS);
  return data.map(({ subject, type }) => `${subject} ${type}`);
}

describe("licenses", () => {
  it("have units, of which assignments use some", async () => {
    const { ann } = openAsAnn({ licenses: { professional: 1, analyzer: 1 } });
    expect(await seats(ann)).toEqual(["corp\\ann professional", "embedded\\bob analyzer"]);
    const { allotments } = await ann.GET("/api/v1/licenses/overview");
    expect(allotments).toMatchObject([
      { name: "professional", units: 1, unitsUsed: 1 },
      { name: "analyzer", units: 1, unitsUsed: 1 },
    ]);
    expect(await ann.GET("/api/v1/licenses/status")).toMatchObject({ status: "Ok" });
    expect(await ann.GET("/api/v1/licenses/consumption")).toMatchObject({ data: [] });
  });

  it("are assigned, changed and taken back one by one", async () => {
    const { ann } = openAsAnn({ licenses: { professional: 2, analyzer: 1 } });
    const added = await ann.POST(`${ASSIGNMENTS}/actions/add`, {
      body: {
        add: [
          { subject: "cat", type: "analyzer" },
          { subject: "dan", type: "analyzer" },
          { subject: "dan", type: "unknown" },
          { subject: "cat", type: "analyzer" },
        ],
      },
    });
    expect(added.data.map(({ status }) => status)).toEqual([201, 403, 400, 409]);
    const orphans = await ann.GET(ASSIGNMENTS, { params: { query: { orphans: true } } });
    expect(orphans.data).toMatchObject([{ subject: "cat" }]);
    const deleted = await ann.POST(`${ASSIGNMENTS}/actions/delete`, {
      body: { delete: [1, 2].map(() => ({ subject: "embedded\\bob", type: "professional" })) },
    });
    expect(deleted.data.map(({ status }) => status)).toEqual([204, 404]);
    const updated = await ann.POST(`${ASSIGNMENTS}/actions/update`, {
      body: {
        update: [
          { subject: "cat", type: "professional" },
          { subject: "eve", sourceSubject: "cat", type: "analyzer" },
          { subject: "nobody", type: "analyzer" },
        ],
      },
    });
    expect(updated.data.map(({ status }) => status)).toEqual([200, 201, 404]);
    expect(await seats(ann)).toEqual(["corp\\ann professional", "eve analyzer"]);
    expect(await eventsOf(ann)).toContain("license.assignment.rejected");
  });

  it("are assigned to users who log in, as the settings say", async () => {
    const { tenant, ann } = openAsAnn();
    const logIn = async (subject: string): Promise<void> => {
      const { id } = await ann.POST("/api/v1/users", { body: { subject } });
      await actAs(tenant, id);
    };
    await logIn("cat");
    const settings = { autoAssignProfessional: false };
    await ann.PUT("/api/v1/licenses/settings", { body: settings });
    expect(await ann.GET("/api/v1/licenses/settings")).toMatchObject({ autoAssignAnalyzer: true });
    await logIn("dan");
    const body = { autoAssignProfessional: false, autoAssignAnalyzer: false };
    await ann.PUT("/api/v1/licenses/settings", { body });
    await logIn("eve");
    expect((await seats(ann)).slice(2)).toEqual(["cat professional", "dan analyzer"]);
  });
});
