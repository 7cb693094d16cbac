import { describe, expect, it } from "vitest";
import { brokenReferences } from "../../../scripts/normalise/rules/broken-references.ts";
import { applyRule, schemasOf, withSchemas } from "../apply-rule.ts";

function heal($ref: unknown, others: Record<string, object>) {
  const applied = applyRule(
    brokenReferences,
    withSchemas({ Thing: { items: { $ref } }, ...others }),
  );
  return {
    ...applied,
    reference: (schemasOf(applied.document)["Thing"]!["items"] as { $ref: unknown }).$ref,
  };
}

describe("broken-references", () => {
  it.each([
    "#/components/schemas/errorresponse",
    "#/components/schemas/Error-Response",
    "#/definitions/ErrorResponse",
  ])("mends %s if one definition has that name but for case and punctuation", ($ref) => {
    const { reference, rejected } = heal($ref, { ErrorResponse: {} });
    expect(reference).toBe("#/components/schemas/ErrorResponse");
    expect(rejected).toEqual([]);
  });

  it.each([
    ["#/components/schemas/Missing", {}],
    ["#/components/schemas/errors", { Errors: {}, ERRORS: {} }],
    ["#/components/responses/ErrorResponse", { ErrorResponse: {} }],
    [5, {}],
  ])("rejects %s beside %j, with its pointer", ($ref, others) => {
    expect(heal($ref, others).rejected).toEqual(["#/components/schemas/Thing/items"]);
  });

  it("leaves references to other files", () => {
    expect(heal("./common.yaml#/Error", {}).rejected).toEqual([]);
  });
});
