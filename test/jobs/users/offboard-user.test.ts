import { describe, expect, test } from "vitest";
import { offboardUser, QlikInputError, QlikNotFoundError, unwrap } from "../../../src/index.ts";
import { openWithLeaver } from "../ownership/leaver.ts";

const user = (userId: string): { params: { path: { userId: string } } } => ({
  params: { path: { userId } },
});

describe("offboarding", () => {
  test("gives the content away, takes everything back, and disables the account", async () => {
    const { ann } = await openWithLeaver();
    const report = await offboardUser(ann, "bob", { giveTo: "cat" });
    expect(report).toMatchObject({
      user: { id: "bob" },
      content: { failed: [], skipped: [] },
      licenses: { done: [{ item: { type: "professional" } }], failed: [] },
      spaces: { done: [{ item: { spaceId: "plain", roles: ["producer"] } }], failed: [] },
      groups: { failed: [] },
      account: { done: [{ item: { id: "bob" } }] },
      left: [],
    });
    expect(report.failedStep).toBeUndefined();
    expect(report.content.done).toHaveLength(9);
    const { data } = await ann.GET("/api/v1/users/{userId}", user("bob"));
    expect(data).toMatchObject({ status: "disabled" });
    const licenses = unwrap(await ann.GET("/api/v1/licenses/assignments"));
    expect(licenses.data).toHaveLength(2);
  });

  test("deletes the account when asked", async () => {
    const { ann } = await openWithLeaver();
    const report = await offboardUser(ann, "bob", { giveTo: "cat", account: "delete" });
    expect(report.failedStep).toBeUndefined();
    expect((await ann.GET("/api/v1/users/{userId}", user("bob"))).status).toBe(404);
  });

  test("deletes nothing, and takes nothing, when content could not be given away", async () => {
    const { tenant, ann } = await openWithLeaver();
    tenant.faults.add({ match: "PUT /api/v1/apps/{appId}/owner", status: 403, times: 1 });
    const options = { giveTo: "cat", account: "delete", concurrency: 1 } as const;
    const report = await offboardUser(ann, "bob", options);
    expect(report).toMatchObject({ failedStep: "content", content: { failed: [{}] } });
    expect(report).not.toHaveProperty("licenses");
    expect((await ann.GET("/api/v1/users/{userId}", user("bob"))).status).toBe(200);
    const again = await offboardUser(ann, "bob", options);
    expect(again.failedStep).toBeUndefined();
  });

  test("leaves what no operation gives away only when that is allowed", async () => {
    const { tenant, ann } = await openWithLeaver();
    const bob = { headers: { authorization: `Bearer ${tenant.apiKeyOf("bob")}` } };
    unwrap(await ann.POST("/api/v1/glossaries", { ...bob, body: { name: "Terms" } }));
    const report = await offboardUser(ann, "bob", { giveTo: "cat" });
    expect(report).toMatchObject({ failedStep: "content", left: [{ item: { name: "Terms" } }] });
    const leaving = await offboardUser(ann, "bob", { giveTo: "cat", leave: ["glossary"] });
    expect(leaving.failedStep).toBeUndefined();
  });

  test("ends with the step that fails", async () => {
    const { tenant, ann } = await openWithLeaver();
    const fault = tenant.faults.add({ match: "GET /api/v1/licenses/assignments", status: 403 });
    const first = await offboardUser(ann, "bob", { giveTo: "cat" });
    expect(first).toMatchObject({
      failedStep: "licenses",
      licenses: { failed: [{ item: "bob", error: { name: "QlikForbiddenError" } }] },
    });
    fault.remove();
    const at = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
    tenant.faults.add({ match: `DELETE ${at}`, status: 403, times: 1 });
    const second = await offboardUser(ann, "bob", { giveTo: "cat" });
    expect(second).toMatchObject({ failedStep: "spaces", licenses: { failed: [] } });
    expect(second).not.toHaveProperty("account");
  });

  test("ends by an abort", async () => {
    const { tenant, ann } = await openWithLeaver();
    const controller = new AbortController();
    tenant.route("GET", "/api/v1/licenses/assignments", () => {
      controller.abort();
      return Response.json({ data: [], links: {} });
    });
    const report = offboardUser(ann, "bob", { giveTo: "cat", signal: controller.signal });
    await expect(report).rejects.toMatchObject({ name: "QlikAbortError" });
  });

  test("needs two users that exist, and options that are known", async () => {
    const { tenant, ann } = await openWithLeaver();
    const before = tenant.requests.length;
    const wrong = [
      offboardUser(ann, "bob", { giveTo: "bob" }),
      offboardUser(ann, "", { giveTo: "cat" }),
      offboardUser(ann, "bob", undefined as never),
      offboardUser(ann, "bob", { giveTo: "cat", account: "keep" as never }),
    ];
    for (const each of wrong) await expect(each).rejects.toBeInstanceOf(QlikInputError);
    expect(tenant.requests).toHaveLength(before);
    const nobody = offboardUser(ann, "bob", { giveTo: "nobody" });
    await expect(nobody).rejects.toBeInstanceOf(QlikNotFoundError);
  });
});
