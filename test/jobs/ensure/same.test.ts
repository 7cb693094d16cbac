import { describe, expect, test } from "vitest";
import { isSame } from "../../../src/jobs/ensure/same.ts";

describe("what is wanted is the same as", () => {
  test.each([
    ["an equal value", 3, 3],
    ["a record with more", { name: "x" }, { id: "1", name: "x" }],
    ["texts in another order", ["a", "b"], ["b", "a"]],
    [
      "references in another order, with more",
      [{ name: "b" }],
      [{ id: "2", name: "b", type: "t" }],
    ],
    ["a time as the service writes it", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["an empty text, where there is none", "", undefined],
    ["null, where there is no list", null, []],
  ])("%s", (_, wanted, actual) => {
    expect(isSame(wanted, actual)).toBe(true);
  });
});

describe("what is wanted differs from", () => {
  test.each([
    ["another value", 3, 4],
    ["false, where there is nothing", false, undefined],
    ["a text for a number", 3, "3"],
    ["a list with more", ["a"], ["a", "b"]],
    ["a list that has an item twice", ["a", "a"], ["a", "b"]],
    ["objects in another order", [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }]],
    ["a text for an object", { a: 1 }, "a"],
    ["another time", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"],
  ])("%s", (_, wanted, actual) => {
    expect(isSame(wanted, actual)).toBe(false);
  });
});
