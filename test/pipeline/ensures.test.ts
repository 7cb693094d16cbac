import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/openapi/finding.ts";
import { checkDocuments } from "../../scripts/pipeline/check.ts";
import { emitEnsures } from "../../scripts/pipeline/ensures.ts";
import { merge } from "../../scripts/pipeline/merge.ts";
import { answer, asRead, service } from "./helpers.ts";

const text = { type: "string" };
const body = (properties: object): object => ({
  requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
});
const headers = { type: "object", additionalProperties: text };
const names = { type: "array", items: text };
const record = { id: text, name: text, note: text, owner: text, keys: names };
const list = { type: "object", properties: { data: { type: "array", items: {} } } };
const changes = {
  type: "array",
  items: {
    type: "object",
    properties: { path: { enum: ["/note", "owner", "/a/b", "/keys"] }, value: {} },
  },
};

/** A service whose things have a natural key. */
function things(mark: unknown, others: Record<string, Record<string, unknown>> = {}) {
  const filter = { name: "filter", in: "query", schema: text };
  const id = { name: "id", in: "path", required: true, schema: text };
  const read = answer({ type: "object", properties: record });
  const operations: Record<string, Record<string, unknown>> = {
    "GET /things": {
      parameters: [filter],
      responses: answer(list),
      "x-qlik-paging": { style: "page", items: "data" },
    },
    "POST /things": {
      ...body({ name: text, note: text, secret: text, keys: headers }),
      responses: read,
      "x-qlik-ensure": mark,
    },
    "GET /things/{id}": { parameters: [id], responses: read },
    "PATCH /things/{id}": {
      parameters: [id],
      requestBody: { content: { "application/json": { schema: changes } } },
      responses: read,
    },
    ...others,
  };
  return asRead(service("things", { operations }));
}

const findings = (...given: Parameters<typeof things>): Finding[] =>
  checkDocuments([things(...given)]);

describe("the table of collections", () => {
  it("has how records are found and changed, by the mark and the description", () => {
    const made = emitEnsures(merge([things({ key: ["name"], find: "filter" })]));
    expect(made).toContain(
      `"/things": { key: ["name"], find: "filter", item: "/things/{id}", change: "PATCH", changes: ["note", "owner", "keys"], late: ["owner"], hidden: ["secret", "keys"] },`,
    );
    expect(made).toContain(`"/things": { item: "/things/{id}"; late: "owner" };`);
  });

  it("has records that are replaced where a patch lists no paths", () => {
    const id = { name: "id", in: "path", required: true, schema: text };
    const put = { ...body({ note: text }), parameters: [id], responses: answer({}) };
    const free = {
      requestBody: { content: { "application/json": { schema: { type: "array", items: {} } } } },
    };
    const others = { "PUT /things/{id}": put, "PATCH /things/{id}": { ...put, ...free } };
    const made = emitEnsures(merge([things({ key: ["name"] }, others)]));
    expect(made).toContain(`change: "PUT", changes: ["note"]`);
  });

  it("is left out without marks", () => {
    expect(emitEnsures(merge([things(undefined)]))).toBeUndefined();
  });
});

describe("a mark of a natural key", () => {
  it("is valid with properties of the body, and a parameter of the list", () => {
    expect(findings({ key: ["name", "note"], find: "filter", id: "id" })).toEqual([]);
  });

  it.each([
    ["it has no key", { key: [] }, "must have a key"],
    ["it has another field", { key: ["name"], size: 1 }, "must have a key, and may have"],
    ["the key is not in the body", { key: ["owner"] }, "properties of the request body"],
    ["the list has no such parameter", { key: ["name"], find: "q" }, "a query parameter"],
    ["it is null", null, "must have a key"],
  ])("is reported if %s", (_, mark, message) => {
    expect(findings(mark)).toMatchObject([
      {
        rule: "ensure",
        file: "spec/things.yaml#/paths/~1things/post/x-qlik-ensure",
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it("is reported where records cannot be changed", () => {
    const others = { "PATCH /things/{id}": undefined as never };
    expect(findings({ key: ["name"] }, others)).toMatchObject([{ rule: "ensure" }]);
  });
});
