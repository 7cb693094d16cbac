import { expect, it } from "vitest";
import { bodilessStatuses } from "../../../scripts/normalise/rules/bodiless-statuses.ts";
import { heal, json } from "./heal.ts";

it("drops the bodies of 204, 205, 304 and 1xx, and keeps their headers", () => {
  const body = { ...json({}), headers: { ETag: {} } };
  const statuses = ["101", "200", "202", "204", "205", "304", "404"];
  const responses = Object.fromEntries(statuses.map((status) => [status, body]));
  const { document } = heal(bodilessStatuses, { paths: { "/a": { delete: { responses } } } });
  const healed = document.paths?.["/a"]?.delete?.responses ?? {};
  expect(statuses.filter((status) => "content" in healed[status]!)).toEqual(["200", "202", "404"]);
  expect(healed["204"]).toEqual({ headers: { ETag: {} } });
});

it("does not change a response to which other statuses refer", () => {
  const responses = {
    200: { $ref: "#/components/responses/A" },
    204: { $ref: "#/components/responses/A" },
  };
  const components = { responses: { A: { description: "A.", ...json({}) } } };
  const { document } = heal(bodilessStatuses, {
    paths: { "/a": { put: { responses } } },
    components,
  });
  expect(document.components).toEqual(components);
  expect(document.paths?.["/a"]?.put?.responses).toEqual({
    ...responses,
    204: { description: "A." },
  });
});
