import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  QlikApiError,
  QlikBulkError,
  QlikInputError,
  QlikProtocolError,
  settle,
} from "../../../src/index.ts";
import { open } from "../../testing/open.ts";

/** Settles what types would not let through. */
const settleAny = settle as (answer: unknown) => ReturnType<typeof settle<{ errors: object[] }>>;

/** An item that was done and one that failed, as each operation writes them. */
const ITEMS: Readonly<Record<string, readonly [done: object, failed: object]>> = {
  "data-connections": [
    { id: "a", status: 204 },
    { id: "b", status: 404, error: { code: "DCERR-1", title: "Not found" } },
  ],
  "data-sources": [
    { qri: "q", status: { code: 200 } },
    { qri: "q", status: { code: 400, errorResponse: { errorCodeName: "E", errorMessage: "No" } } },
  ],
  "direct-access-agents": [{ valid: true }, { valid: false, validationResult: "Unknown property" }],
  "data-files": [
    { id: "a", code: "HTTP-204" },
    { id: "b", code: "DF-004", title: "Locked" },
  ],
  licenses: [
    { subject: "a", status: 201 },
    { subject: "b", status: 403, code: "LICENSES-403", title: "No seat" },
  ],
  "lineage-graphs": [
    { status: 200, resource: { qri: "q" } },
    { status: 500, code: "LINEAGE-5", title: "Failed" },
  ],
  invite: [
    { email: "a", status: "exists", userId: "u", subject: "s" },
    { email: "b", status: "error", code: "USERS-1", title: "Invalid email" },
  ],
};

describe("the answers with a result for each item", () => {
  test.each(Object.entries(ITEMS))("are divided: %s", (_, [done, failed]) => {
    const settled = settleAny({ data: [failed, done] });
    expect(settled.done).toEqual([done]);
    expect(settled.failed).toEqual([failed]);
    expect(() => settled.orThrow()).toThrow(/^1 of 2 items failed: \[0\] .*\w/);
  });

  test("are all known here: another in the description needs a row above", () => {
    const folder = path.resolve(import.meta.dirname, "../../../spec");
    const operations = readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .flatMap((name) => {
        const text = readFileSync(path.join(folder, name), "utf8");
        if (!text.includes("207")) return [];
        const { paths } = parse(text) as Described;
        return Object.entries(paths ?? {}).flatMap(([at, item]) =>
          Object.values(item).flatMap(({ responses }) => (responses?.["207"] ? [at] : [])),
        );
      });
    expect(operations.length).toBeGreaterThanOrEqual(14);
    const names = [...Object.keys(ITEMS), "users/{userId}"];
    expect(operations.filter((at) => names.every((name) => !at.includes(name)))).toEqual([]);
  });

  test("of the tenant are divided, by result and by body", async () => {
    const { qlik } = open({ data: { licenses: { professional: 2 } } });
    const add = ["ann", "ben"].map((subject) => ({ subject, type: "professional" }));
    const result = await qlik.POST("/api/v1/licenses/assignments/actions/add", { body: { add } });
    const { done, failed } = settle(result);
    expect(done).toMatchObject([{ status: 201, subject: "ann" }]);
    expect(failed).toMatchObject([{ status: 403, code: "LICENSES-403", subject: "ben" }]);
    if (result.ok) expect(settle(result.data).failed).toEqual(failed);
  });

  test("that list errors alone have nothing in done", async () => {
    const { qlik } = open({ data: { users: [{ id: "ann" }] } });
    const result = await qlik.PATCH("/api/v1/users/{userId}", {
      params: { path: { userId: "ann" } },
      body: [
        { op: "replace", path: "/name", value: "Ann" },
        { op: "replace", path: "/status", value: "asleep" },
      ],
    });
    expect(settle(result)).toMatchObject({ done: [], failed: [{ code: "HTTP-400" }] });
  });

  test("that say that the whole failed have failed items alone", () => {
    const data = [{ valid: true }, { valid: false }];
    expect(settleAny({ data, httpStatusCode: 400 })).toMatchObject({ done: [], failed: data });
    expect(() => settleAny({ data: null, httpStatusCode: 400, errorMessage: "Gone" })).toThrow(
      "The answer has no list of results. It says: Gone.",
    );
  });

  test("that say nothing of an item are an error, never done", () => {
    const answer = { data: [{ status: 200 }, { id: "b" }] };
    expect(() => settleAny(answer)).toThrow(QlikProtocolError);
    expect(() => settleAny(answer)).toThrow("Item 1 of the answer");
    expect(() => settleAny({ data: [{ status: "postponed" }] })).toThrow(QlikProtocolError);
    expect(() => settleAny({ data: [null] })).toThrow(QlikProtocolError);
  });

  test("without a list are an error, and so is what is no answer", () => {
    expect(() => settleAny({})).toThrow(QlikProtocolError);
    expect(() => settleAny(Promise.resolve())).toThrow('Did you forget "await"?');
    for (const value of [undefined, null, "text"])
      expect(() => settleAny(value)).toThrow(QlikInputError);
  });
});

describe("a result", () => {
  const body = { invitees: [{ email: "ann@example.com" }] };

  test("that failed as a whole throws its error", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: "POST /api/v1/users/actions/invite", status: 403 });
    const result = await qlik.POST("/api/v1/users/actions/invite", { body });
    expect(() => settle(result)).toThrow(QlikApiError);
  });

  test("of another successful status is done, with the records that it lists", async () => {
    const { tenant, qlik } = open();
    const at = "/api/v1/lineage-graphs/nodes/{id}/overview";
    const options = { params: { path: { id: "qri" } }, body: [] };
    tenant.route("POST", at, () => Response.json({ resources: [{ qri: "a" }] }));
    const listed = settle(await qlik.POST(at, options));
    expect(listed).toMatchObject({ done: [{ qri: "a" }], failed: [] });
    expect(listed.orThrow()).toBe(listed.done);
  });

  test("gives its errors the call, and keeps items out of what is printed", async () => {
    const { tenant, qlik } = open();
    const data = Array.from({ length: 5 }, (_, index) => ({
      ...{ email: `${index}@example`, status: "error", code: `USERS-${index}`, title: "No" },
    }));
    const reply = (): Response => Response.json({ data }, { status: 207 });
    tenant.route("POST", "/api/v1/users/actions/invite", reply);
    const settled = settle(await qlik.POST("/api/v1/users/actions/invite", { body }));
    let error: unknown;
    try {
      settled.orThrow();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QlikBulkError);
    expect(error).toMatchObject({
      message:
        "POST /api/v1/users/actions/invite: 5 of 5 items failed: [0] USERS-0 – No; [1] USERS-1 – No; [2] USERS-2 – No; and 2 more",
      ...{ status: 207, done: 0, failed: settled.failed },
    });
    expect(JSON.stringify(error)).not.toContain("@example");
  });
});

interface Described {
  readonly paths?: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses?: Readonly<Record<string, object>> }>>
    >
  >;
}
