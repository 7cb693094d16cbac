import { expect, it } from "vitest";
import { conforming, conforms, conformsTo } from "./conforms.ts";

it("accepts an answer that is as specified", () => {
  conforms("GET /api/v1/spaces/types", 200, { data: ["shared"] });
  conforms("POST /api/v1/reloads/{reloadId}/actions/cancel", 204, undefined);
  conformsTo("ReloadsErrors", { errors: [{ code: "RELOADS-002", title: "Invalid parameter" }] });
});

it("says what is wrong with an answer that isn't", () => {
  expect(() => {
    conforms("GET /api/v1/spaces/types", 200, { data: "shared" });
  }).toThrow(
    /answer 200 to GET \/api\/v1\/spaces\/types is not as specified:\n  \/data must be array/,
  );
});

it("rejects members that are not described", () => {
  expect(() => {
    conforms("GET /api/v1/spaces/types", 200, { data: [], total: 0 });
  }).toThrow(/must NOT have unevaluated properties {"unevaluatedProperty":"total"}/);
});

it("rejects an operation, a status or a body that is not declared", () => {
  expect(() => {
    conforms("GET /api/v1/nothing", 200, {});
  }).toThrow("The specification has no GET /api/v1/nothing.");
  expect(() => {
    conforms("GET /api/v1/spaces/types", 418, {});
  }).toThrow("418 to GET /api/v1/spaces/types is not declared; 200, 401, 429, 500 are.");
  expect(() => {
    conforms("POST /api/v1/reloads/{reloadId}/actions/cancel", 204, {});
  }).toThrow("has a body, where none is declared");
});

it("judges what passes through fetch", async () => {
  const fetch = conforming(() => Promise.resolve(Response.json({ data: [1] })));
  await expect(fetch("https://x.us.qlikcloud.com/api/v1/spaces/types", {})).rejects.toThrow(
    "/data/0 must be string",
  );
});
