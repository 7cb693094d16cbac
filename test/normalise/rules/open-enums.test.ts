import { describe, expect, it } from "vitest";
import { openEnums } from "../../../scripts/normalise/rules/open-enums.ts";
import { applyRule, contentOf, schemasOf, withBodies } from "../apply-rule.ts";

const closed = { type: "string", enum: ["red", "blue"] };
const open = { type: "string", "x-extensible-enum": ["red", "blue"] };
const json = (schema: object) => ({ "application/json": { schema } });
const colour = { $ref: "#/components/schemas/Colour" };

describe("open-enums", () => {
  it("opens the lists of responses, and leaves those of requests", () => {
    const bodies = withBodies({
      request: json(closed),
      response: json({ type: "array", items: closed }),
    });
    const { document } = applyRule(openEnums, bodies);
    expect(contentOf(document, "request")["application/json"]!.schema).toEqual(closed);
    expect(contentOf(document, "response")["application/json"]!.schema).toEqual({
      type: "array",
      items: open,
    });
  });

  it("takes null out of the list, which the type allows", () => {
    const schema = { type: ["string", "null"], enum: ["red", null] };
    const { document } = applyRule(openEnums, withBodies({ response: json(schema) }));
    expect(contentOf(document, "response")["application/json"]!.schema).toEqual({
      type: ["string", "null"],
      "x-extensible-enum": ["red"],
    });
  });

  it("opens a list within a schema that is sent and received", () => {
    const thing = { $ref: "#/components/schemas/Thing" };
    const bodies = withBodies(
      { request: json(thing), response: json(thing) },
      { Thing: { properties: { colour: closed } } },
    );
    expect(schemasOf(applyRule(openEnums, bodies).document)).toEqual({
      Thing: { properties: { colour: open } },
    });
  });

  it("keeps the closed list under a name of its own for what is only sent", () => {
    const bodies = withBodies(
      { request: json({ items: colour }), response: json(colour) },
      { Colour: closed },
    );
    const { document } = applyRule(openEnums, bodies);
    expect(schemasOf(document)).toEqual({ Colour: open, KnownColour: closed });
    const sent = contentOf(document, "request")["application/json"]!.schema;
    expect(sent).toEqual({ items: { $ref: "#/components/schemas/KnownColour" } });
  });

  it("opens the lists of events, which are received", () => {
    const post = { requestBody: { content: json(closed) }, responses: {} };
    const { document } = applyRule(openEnums, { paths: {}, webhooks: { changed: { post } } });
    const { requestBody } = document.webhooks!["changed"]!.post as {
      requestBody: { content: object };
    };
    expect(requestBody.content).toEqual(json(open));
  });

  it.each([
    ["numbers", { type: "integer", enum: [1, 2] }],
    [
      "a value beside other types",
      { anyOf: [{ type: "string", enum: ["none"] }, { type: "object" }] },
    ],
    [
      "a value that tells alternatives apart",
      { anyOf: [{ properties: { kind: { type: "string", enum: ["a"] } } }, { type: "string" }] },
    ],
  ])("leaves %s", (_, schema) => {
    const { document } = applyRule(openEnums, withBodies({ response: json(schema) }));
    expect(contentOf(document, "response")).toEqual(json(schema));
  });

  it("leaves the values of a discriminator", () => {
    const schemas = {
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      },
      Cat: { properties: { kind: { type: "string", enum: ["cat", "lion"] } } },
      Dog: { properties: { kind: { type: "string", enum: ["dog", "wolf"] } } },
    };
    const bodies = withBodies({ response: json({ $ref: "#/components/schemas/Pet" }) }, schemas);
    expect(schemasOf(applyRule(openEnums, bodies).document)).toEqual(schemas);
  });
});
