import { describe, expect, it } from "vitest";
import { referenceSiblings } from "../../../scripts/normalise/rules/reference-siblings.ts";
import { applyRule, healSchema } from "../apply-rule.ts";

const $ref = "#/components/schemas/X";
const X = { X: { type: "object", properties: { id: {} } } };

describe("reference-siblings", () => {
  it.each([
    [{ $ref, "x-qlik-merge-conflict": true }, { $ref }],
    [
      { $ref, description: "d", deprecated: true, readOnly: true },
      { $ref, description: "d", deprecated: true, readOnly: true },
    ],
    [
      { $ref, "x-qlik-deprecated": true },
      { $ref, "x-qlik-deprecated": true },
    ],
    [{ $ref, type: "object" }, { $ref }],
    [
      { $ref, type: "object", required: ["id"], title: "t" },
      { allOf: [{ $ref }, { required: ["id"] }], title: "t" },
    ],
    [{ $ref, type: "array" }, { allOf: [{ $ref }, { type: "array" }] }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(referenceSiblings, published, X)).toEqual(healed);
  });

  it("keeps words alone beside a reference to a response", () => {
    const responses = {
      "200": { $ref: "#/components/responses/R", description: "d", content: {} },
    };
    const { document } = applyRule(referenceSiblings, {
      paths: { "/things": { get: { responses } } },
    });
    expect(document.paths!["/things"]!.get!.responses!["200"]).toEqual({
      $ref: "#/components/responses/R",
      description: "d",
    });
  });
});
