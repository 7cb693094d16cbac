import { expect, it } from "vitest";
import { oneTag } from "../../../scripts/normalise/rules/one-tag.ts";
import { heal, healOperation } from "./heal.ts";

it("keeps the first tag of an operation, and takes a missing one from the path", () => {
  expect(healOperation(oneTag, { tags: ["a", "b"] }).tags).toEqual(["a"]);
  expect(healOperation(oneTag, {}, { path: "/api/v1/apps/{appId}" }).tags).toEqual(["apps"]);
  expect(healOperation(oneTag, { tags: [] }, { path: "/{id}" }).tags).toEqual(["other"]);
});

it("lists each tag once, those of operations included", () => {
  const { document } = heal(oneTag, {
    tags: [{ name: "a", description: "A." }, { name: "a" }, { name: "c" }],
    paths: { "/a": { get: { tags: ["a"] } }, "/b": { get: { tags: ["b"] } } },
  });
  expect(document.tags).toEqual([{ name: "a", description: "A." }, { name: "c" }, { name: "b" }]);
});
