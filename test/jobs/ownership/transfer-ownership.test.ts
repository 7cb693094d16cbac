import { describe, expect, test } from "vitest";
import { QlikApiError, QlikInputError, transferOwnership, unwrap } from "../../../src/index.ts";
import { openWithLeaver } from "./leaver.ts";

describe("the content of a user", () => {
  test("goes to another user, each kind by its own operation", async () => {
    const { ann, owned } = await openWithLeaver();
    const transfer = await transferOwnership(ann, { from: "bob", to: "cat" });
    expect(transfer.failed).toEqual([]);
    expect(transfer.skipped).toEqual([]);
    const types = transfer.orThrow().map(({ item }) => `${item.type} ${item.name}`);
    expect(types).toEqual([
      "space Team",
      "automation Nightly",
      expect.stringMatching(/^automation-connection /),
      "data-file sales.csv",
      "data-connection Warehouse",
      "data-alert Margin below 10 %",
      "sharing-task Margin every morning",
      "app Sales",
      "app Draft",
    ]);
    const again = await transferOwnership(ann, { from: "bob", to: "cat" });
    expect(again.planned).toEqual([]);
    const app = await ann.GET("/api/v1/apps/{appId}", { params: { path: { appId: "draft" } } });
    expect(app.data?.attributes?.ownerId).toBe("cat");
    const path = { qID: owned["data-connection"]! };
    const connection = await ann.GET("/api/connectivity/data-connections/{qID}", {
      params: { path },
    });
    expect(connection.data?.user).toBe("cat");
  });

  test("is only listed in a dry run, with what can't be given away", async () => {
    const { tenant, ann } = await openWithLeaver();
    const bob = { headers: { authorization: `Bearer ${tenant.apiKeyOf("bob")}` } };
    unwrap(await ann.POST("/api/v1/glossaries", { ...bob, body: { name: "Terms" } }));
    const before = tenant.requests.length;
    const { planned, done, skipped } = await transferOwnership(
      ann,
      { from: "bob", to: "cat" },
      { dryRun: true },
    );
    expect(planned).toHaveLength(9);
    expect(done).toEqual([]);
    expect(skipped).toMatchObject([
      {
        item: { type: "glossary", name: "Terms" },
        reason: 'No operation changes the owner of the type "glossary".',
      },
    ]);
    const methods = tenant.requests.slice(before).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  });

  test("is given away by kind where some are asked for", async () => {
    const { tenant, ann } = await openWithLeaver();
    const before = tenant.requests.length;
    const transfer = { from: "bob", to: "cat", types: ["data-file", "space"] } as const;
    const { planned, done } = await transferOwnership(ann, transfer);
    expect(planned.map(({ type }) => type)).toEqual(["data-file", "space"]);
    expect(done).toHaveLength(2);
    const listed = tenant.requests.slice(before).map(({ path }) => path);
    expect(listed).not.toContain("/api/v1/items");
  });

  test("that can't be given away by an error is reported, and the rest is given away", async () => {
    const { tenant, ann } = await openWithLeaver();
    tenant.faults.add({ match: "PUT /api/v1/apps/{appId}/owner", status: 403, times: 1 });
    const progress: number[] = [];
    const settled = await transferOwnership(
      ann,
      { from: "bob", to: "cat", types: ["app"] },
      { concurrency: 1, onProgress: ({ done, failed }) => progress.push(done, failed) },
    );
    expect(settled.done).toMatchObject([{ item: { name: "Draft" } }]);
    expect(settled.failed).toMatchObject([
      { item: { id: "sales", spaceId: "team" }, error: { name: "QlikForbiddenError" } },
    ]);
    expect(progress).toEqual([0, 1, 1, 1]);
  });

  test("stays as it is when a list can't be read", async () => {
    const { tenant, ann } = await openWithLeaver();
    tenant.faults.add({ match: "GET /api/v1/data-alerts", status: 500 });
    const transfer = transferOwnership(ann, { from: "bob", to: "cat" });
    await expect(transfer).rejects.toBeInstanceOf(QlikApiError);
    const { planned } = await transferOwnership(ann, { from: "bob", to: "cat", types: ["app"] });
    expect(planned).toHaveLength(2);
  });

  test("in a folder of the personal space moves with the folder", async () => {
    const { tenant, ann } = await openWithLeaver();
    const bob = { headers: { authorization: `Bearer ${tenant.apiKeyOf("bob")}` } };
    const at = "/api/v1/data-files";
    const folder = await ann.POST(at, { ...bob, body: { Json: { name: "2025", folder: true } } });
    const Json = { name: "a.csv", folderId: unwrap(folder).id };
    unwrap(await ann.POST(at, { ...bob, body: { Json, File: new Blob(["a"]) } }));
    const transfer = { from: "bob", to: "cat", types: ["data-file"] } as const;
    const { done, failed } = await transferOwnership(ann, transfer);
    expect(failed).toEqual([]);
    expect(done.map(({ item }) => item.name).sort()).toEqual(["2025", "sales.csv"]);
    expect((await transferOwnership(ann, transfer)).planned).toEqual([]);
  });

  test("needs two users, and kinds that are known", async () => {
    const { ann } = await openWithLeaver();
    const wrong = [
      transferOwnership(ann, { from: "bob", to: "bob" }),
      transferOwnership(ann, { from: "bob" } as never),
      transferOwnership(ann, { from: "bob", to: "cat", types: ["note" as never] }),
      transferOwnership(ann, { from: "bob", to: "cat" }, { onProgress: 1 as never }),
    ];
    for (const each of wrong) await expect(each).rejects.toBeInstanceOf(QlikInputError);
  });
});
