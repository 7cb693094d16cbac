/** The table of operations as text: what the pipeline writes, and what the client reads. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { encodeOperations } from "../../scripts/pipeline/operation-table.ts";
import { emitOperations, tabulate } from "../../scripts/pipeline/operations.ts";
import type { Operation, Operations } from "../../src/call/operation.ts";
import { decodeOperations, TABLE_METHODS } from "../../src/call/operation-table.ts";
import { readTable } from "../fuzz/declarations.ts";
import { root } from "./helpers.ts";

function roundTrip(table: ReadonlyMap<string, Operation>): Operations {
  const { paths, rows } = encodeOperations(table);
  return decodeOperations(paths.join(""), rows);
}

const segment = fc.oneof(
  fc.constantFrom("api", "v1", "data-tasks", "{id}", "{dataTaskId}", "{Id}", "{x}.json", "s"),
  fc.constantFrom("", "^", "?", "#", "<", ">", "J1", "1", "2fa", "getThings", "__proto__", "^/"),
  fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.replaceAll("/", "")),
);
const key = fc
  .tuple(fc.constantFrom(...TABLE_METHODS), fc.array(segment, { minLength: 1, maxLength: 6 }))
  .map(([method, segments]) => `${method} /${segments.join("/")}`);
const row = fc.constantFrom<Operation>(
  ...([{}, { success: "none" }, { paging: "cursor" }, { tier: "special", limit: 20 }] as const),
  ...([{ success: { 200: "json", 202: "none" } }, { separators: { ids: "%20" } }] as const),
);

describe("a table of operations", () => {
  it("is the same after a round trip, whatever its paths and rows are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, row), { maxLength: 30 }), (pairs) => {
        const table = new Map(pairs);
        const decoded = roundTrip(table);
        expect(Object.keys(decoded).sort()).toEqual([...table.keys()].sort());
        for (const [key, row] of table) expect(decoded[key]).toEqual(row);
      }),
    );
  });

  it("is the same after a round trip through the module", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, row), { maxLength: 10 }), (pairs) => {
        const table = new Map(pairs);
        expect({ ...readTable(emitOperations(table)) }).toEqual(Object.fromEntries(table));
      }),
      { numRuns: 30 },
    );
  });

  it("has each operation of the description, with its row, and no others", () => {
    const text = readFileSync(path.join(root, "generated/openapi.json"), "utf8");
    const document = JSON.parse(text) as OpenApiDocument;
    expect({ ...operations }).toEqual(Object.fromEntries(tabulate(document)));
    expect(Object.keys(operations)).toHaveLength([...operationsOf(document.paths)].length);
  });

  it("writes a successor in a namespace once for all operations", () => {
    const table = new Map<string, Operation>([
      ["GET /api/v1/a", { deprecated: { replacedBy: "GET /api/core/a" } }],
      ["GET /api/v1/a/v1/{id}", { deprecated: { replacedBy: "GET /api/core/a/v1/{id}" } }],
      ["PUT /api/v1/a", { deprecated: { replacedBy: "PATCH /api/core/a" } }],
      ["GET /v1/", { deprecated: { replacedBy: "GET /v1/" } }],
    ]);
    expect(encodeOperations(table).rows).toHaveLength(3);
    expect({ ...roundTrip(table) }).toEqual(Object.fromEntries(table));
  });

  it("tells described operations from undescribed ones", () => {
    const table = roundTrip(new Map([["GET /api/v1/spaces/{spaceId}", {}]]));
    expect(table["GET /api/v1/spaces/{spaceId}"]).toEqual({});
    expect("GET /api/v1/spaces/{spaceId}" in table).toBe(true);
    for (const other of [
      "GET /api/v1/spaces",
      "GET /api/v1/spaces/{id}",
      "GET /api/v1/spaces/{spaceId}/",
      "PUT /api/v1/spaces/{spaceId}",
      "GET /api/v1/spaces/1",
    ])
      expect(table[other]).toBeUndefined();
  });

  it("has each distinct row once, the commonest first", () => {
    const rows: [string, Operation][] = [
      ["GET /a", { paging: "page" }],
      ["GET /b", { paging: "cursor" }],
      ["POST /b", {}],
      ["DELETE /b", { success: "none" }],
      ["GET /c", { paging: "cursor" }],
    ];
    expect(encodeOperations(new Map(rows)).rows).toEqual([
      { paging: "cursor" },
      { paging: "page" },
    ]);
  });
});
