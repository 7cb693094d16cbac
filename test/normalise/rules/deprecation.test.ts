import { describe, expect, it } from "vitest";
import { deprecation } from "../../../scripts/normalise/rules/deprecation.ts";
import { heal, healOperation } from "./heal.ts";

function replacedBy(value: unknown): string | undefined {
  return healOperation(deprecation, { "x-qlik-replaced-by": value })["x-qlik-replaced-by"];
}

describe("a deprecation", () => {
  it("is the standard flag on operations, parameters, schemas and properties", () => {
    const mark = { "x-qlik-deprecated": true };
    const operation = healOperation(deprecation, {
      ...mark,
      parameters: [{ name: "a", in: "query", ...mark }],
      requestBody: {
        content: { "application/json": { schema: { ...mark, properties: { b: mark } } } },
      },
    });
    expect(JSON.stringify(operation).match(/"deprecated":true/g)).toHaveLength(4);
    expect(JSON.stringify(operation)).not.toContain("x-qlik-deprecated");
  });

  it("is not claimed where the mark says false", () => {
    expect(healOperation(deprecation, { "x-qlik-deprecated": false })).toEqual({});
  });

  it("leaves a property with the name of the mark alone", () => {
    const schema = { properties: { "x-qlik-deprecated": { type: "boolean" } } };
    const components = { schemas: { A: schema } };
    expect(heal(deprecation, { components }).document.components).toEqual(components);
  });
});

describe("the date of removal", () => {
  it.each([
    ["2026-09", "2026-09"],
    ["2026-9", "2026-09"],
    ["2026-09-29", "2026-09-29"],
    ["2026-09-29T00:00:00Z", "2026-09-29"],
  ])("%s is %s", (written, sunset) => {
    const operation = healOperation(deprecation, { "x-qlik-deprecated-sunset": written });
    expect(operation["x-qlik-deprecated-sunset"]).toBe(sunset);
  });

  it.each(["soon", "2026-13", 2026, null])("%j is rejected with its place", (written) => {
    const operation = { "x-qlik-deprecated-sunset": written };
    const { rejections } = heal(deprecation, { paths: { "/a": { get: operation } } });
    expect(rejections).toMatchObject([{ pointer: "#/paths/~1a/get/x-qlik-deprecated-sunset" }]);
  });
});

describe("the replacement", () => {
  it("is the operation that Qlik names, which is relative to /api", () => {
    expect(replacedBy([{ namespace: "b", uniqueIdentifier: "GET:/b/things" }])).toBe(
      "GET /api/b/things",
    );
    expect(replacedBy([{ namespace: "", uniqueIdentifier: "POST:/v1/a" }])).toBe("POST /api/v1/a");
    expect(replacedBy([{ uniqueIdentifier: "GET:/api/v1/a" }])).toBe("GET /api/v1/a");
  });

  it("is the one with the same method, if there are several", () => {
    expect(
      replacedBy([{ uniqueIdentifier: "POST:/v1/a" }, { uniqueIdentifier: "GET:/v1/b" }]),
    ).toBe("GET /api/v1/b");
  });

  it("stays if it is written in our form, and goes if nothing is listed", () => {
    expect(replacedBy("GET /api/v1/a")).toBe("GET /api/v1/a");
    expect(replacedBy("/api/v1/a")).toBe("/api/v1/a");
    expect(replacedBy([])).toBeUndefined();
  });

  it.each([[[{}]], ["soon"], [[{ uniqueIdentifier: "RUN:/v1/a" }]]])(
    "%j is rejected with its place",
    (value) => {
      const operation = { "x-qlik-replaced-by": value };
      const { rejections } = heal(deprecation, { paths: { "/a": { get: operation } } });
      expect(rejections).toMatchObject([{ pointer: "#/paths/~1a/get/x-qlik-replaced-by" }]);
    },
  );
});
