import { expect, it } from "vitest";
import { headerNames } from "../../../scripts/normalise/rules/header-names.ts";
import { healOperation } from "./heal.ts";

function healed(headers: object): unknown {
  return healOperation(headerNames, { responses: { 200: { headers } } }).responses;
}

it("writes names with spaces with hyphens", () => {
  expect(healed({ "X-B3 Traceid": {}, ETag: {} })).toEqual({
    200: { headers: { ETag: {}, "X-B3-Traceid": {} } },
  });
});

it("drops the other spelling of a name that is there", () => {
  const right = { schema: { type: "string" } };
  expect(healed({ "X-B3 Traceid": {}, "x-b3-traceid": right })).toEqual({
    200: { headers: { "x-b3-traceid": right } },
  });
});

it("drops a name without a letter", () => {
  expect(healed({ " ": {} })).toEqual({ 200: {} });
});
