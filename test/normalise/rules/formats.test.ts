import { describe, expect, it } from "vitest";
import { formats } from "../../../scripts/normalise/rules/formats.ts";
import { healSchema } from "../apply-rule.ts";

describe("formats", () => {
  it.each([
    [{ type: "string", format: "JWT ID (jti)" }, { type: "string" }],
    [{ type: "string", format: "string" }, { type: "string" }],
    [{ type: "boolean", format: "boolean" }, { type: "boolean" }],
    [{ type: "string", format: "int32" }, { type: "string" }],
    [{ type: "string", format: 5 }, { type: "string" }],
    [
      { type: "string", format: "UUID" },
      { type: "string", format: "uuid" },
    ],
    [
      { type: "number", format: "int32" },
      { type: "integer", format: "int32" },
    ],
    [
      { type: ["number", "null"], format: "int64" },
      { type: ["integer", "null"], format: "int64" },
    ],
    [
      { type: "number", format: "int32", const: 1.5 },
      { type: "number", const: 1.5 },
    ],
    [
      { type: "number", format: "float64" },
      { type: "number", format: "double" },
    ],
    [
      { type: "string", format: "file" },
      { type: "string", format: "binary" },
    ],
    [
      { type: "string", format: "date-time" },
      { type: "string", format: "date-time" },
    ],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(formats, published)).toEqual(healed);
  });
});
