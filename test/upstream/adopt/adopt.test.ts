/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-dynamic-delete -- the tests change documents at places that no type describes */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { adoptText, factsOf, OURS, published } from "./adopting.ts";

const WORDS = [
  ...[
    "Things, in our words.",
    "A thing of ours.",
    "# Lists come first.",
    "# not unique",
    "# the usual one",
  ],
  ...["The things, newest first.", "Maximum number of records per page."],
];

/** Lines that are in one of two texts only. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const [a, b] = [before, after].map((text) => text.split("\n").map((line) => line.trim()));
  return {
    removed: a!.filter((line) => !b!.includes(line)),
    added: b!.filter((line) => !a!.includes(line)),
  };
}

describe("adopting", () => {
  it("changes no byte if the facts are the same", async () => {
    const { text, adopted, left } = await adoptText(OURS, published());
    expect(text).toBe(OURS);
    expect([...adopted, ...left]).toEqual([]);
  });

  it("adds a property with a sentence by rule, and never Qlik's words", async () => {
    const theirs = published();
    theirs.components["schemas"].Thing.properties.ownerId = {
      type: "string",
      description: "Qlik's own words.",
      example: "Qlik",
    };
    const { text } = await adoptText(OURS, theirs);
    expect(changedLines(OURS, text)).toEqual({
      removed: [],
      added: [
        "ownerId: { type: string, description: The identifier of the owner., x-words: rule }",
      ],
    });
    expect(text).not.toContain("Qlik's");
  });

  it("adds a required property to the examples, too, and takes out a removed one", async () => {
    const theirs = published();
    const { Thing } = theirs.components["schemas"];
    Thing.properties.kind = { type: "string" };
    Thing.required.push("kind");
    delete Thing.properties.size;
    const { document, left } = await adoptText(OURS, theirs);
    const { content } = (document.paths as any)["/api/v1/things/{thingId}"].get.responses["200"];
    expect(content["application/json"].example).toEqual({ id: "1", name: "First", kind: "string" });
    expect(left).toEqual([]);
  });

  it("adopts values, bounds, defaults, formats, tiers and marks, each on its own line", async () => {
    const theirs = published();
    theirs.components["schemas"].Thing.properties.colour["x-extensible-enum"] = ["green", "blue"];
    const { get } = theirs.paths["/api/v1/things"];
    get["x-qlik-tier"] = { tier: "2", limit: 100 };
    get.deprecated = true;
    get["x-qlik-deprecated-sunset"] = "2027-01";
    get["x-qlik-replaced-by"] = "GET /api/core/things";
    get["x-qlik-paging"] = { style: "cursor", items: "data" };
    get.parameters[0].schema = { type: "integer", maximum: 500, format: "int32" };
    const { text, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect(changedLines(OURS, text)).toEqual({
      removed: [
        "schema: { type: integer, maximum: 100, default: 10 }",
        "x-extensible-enum: [red, green]",
      ],
      added: [
        "deprecated: true",
        'x-qlik-deprecated-sunset: "2027-01"'.replaceAll('"', ""),
        "x-qlik-replaced-by: GET /api/core/things",
        'x-qlik-tier: { tier: "2", limit: 100 }',
        "x-qlik-paging: { style: cursor, items: data }",
        "schema: { type: integer, maximum: 500, format: int32 }",
        "x-extensible-enum: [green, blue]",
      ],
    });
  });

  it("places a new operation next to its neighbours, and refers to the components that we have", async () => {
    const theirs = published();
    const schema = { $ref: "#/components/schemas/Thing" };
    theirs.paths["/api/v1/things/{thingId}"].patch = {
      operationId: "things#Patch",
      "x-qlik-tier": { tier: "2", limit: 100 },
      parameters: theirs.paths["/api/v1/things/{thingId}"].get.parameters,
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: {
        "200": { description: "Qlik's own words.", content: { "application/json": { schema } } },
      },
    };
    const { document, text, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    const item = (document.paths as any)["/api/v1/things/{thingId}"];
    expect(Object.keys(item)).toEqual(["get", "patch"]);
    expect(item.patch).toMatchObject({
      ...{
        operationId: "updateThing",
        tags: ["things"],
        summary: "Update a thing",
        "x-words": "rule",
      },
      requestBody: { content: { "application/json": { schema } } },
    });
    expect(Object.keys(document.components!["schemas"]!)).toEqual(["Thing"]);
    expect(text).not.toContain("Qlik's");
  });

  it("gives a new component another name if the name is taken by other content", async () => {
    const theirs = published();
    theirs.components["schemas"].thing = {
      type: "object",
      properties: { href: { type: "string" } },
    };
    theirs.paths["/api/v1/widgets"] = {
      get: {
        responses: {
          "200": {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } },
          },
        },
      },
    };
    const { document, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect(Object.keys(document.components!["schemas"]!)).toEqual(["Thing", "WidgetThing"]);
  });

  it("splits a component that operations no longer share", async () => {
    const theirs = published();
    const { schemas } = theirs.components as { schemas: Record<string, any> };
    schemas["Detail"] = structuredClone(schemas["Thing"]);
    schemas["Detail"].properties.detail = { type: "string" };
    const { content } = theirs.paths["/api/v1/things/{thingId}"].get.responses["200"];
    content["application/json"].schema.$ref = "#/components/schemas/Detail";
    const { document, text, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect(factsOf(document)).toEqual(factsOf(theirs));
    expect(Object.keys(document.components!["schemas"]!)).toHaveLength(2);
    for (const words of WORDS) expect(text).toContain(words);
  });

  it("splits a component within an operation, so that a deviation beside it stays", async () => {
    const theirs = published();
    const { responses } = theirs.paths["/api/v1/things"].get;
    const schema = { $ref: "#/components/schemas/Thing" };
    const response = { description: "Not found.", content: { "application/json": { schema } } };
    const ours = JSON.parse(JSON.stringify(parse(OURS)));
    ours.paths["/api/v1/things"].get.responses["404"] = response;
    delete theirs.components["schemas"].Thing.properties.size;
    expect(responses["404"]).toBeUndefined();
    const isDeviation = ({ point }: { point: string }) => point.startsWith("response.404");
    const { document, left } = await adoptText(JSON.stringify(ours), theirs, { isDeviation });
    const facts = factsOf(document).get("GET /api/v1/things")!;
    expect(left).toEqual([]);
    expect(facts.has("response.404.size")).toBe(true);
    expect(facts.has("response.200.data[].size")).toBe(false);
  });

  it("replaces what changes its type, and keeps the words of its parts", async () => {
    const theirs = published();
    const { Thing } = theirs.components["schemas"];
    Thing.properties.size = { type: "object", properties: { width: { type: "integer" } } };
    const { document, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect((document.components as any).schemas.Thing.properties.size).toMatchObject({
      type: "object",
      description: "The size.",
    });
  });

  it("renames a path parameter with its path", async () => {
    const theirs = published();
    const item = theirs.paths["/api/v1/things/{thingId}"];
    item.get.parameters[0].name = "id";
    delete theirs.paths["/api/v1/things/{thingId}"];
    theirs.paths["/api/v1/things/{id}"] = item;
    const { text, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect(changedLines(OURS, text).added).toEqual(["/api/v1/things/{id}:", "- name: id"]);
  });

  it("removes an operation, its path and the components that nothing uses any more", async () => {
    const theirs = published();
    const get = { "x-qlik-tier": { tier: "1", limit: 1000 }, responses: { "204": {} } };
    Object.assign(theirs, { paths: { "/api/v1/things": { get } } });
    const { document, left } = await adoptText(OURS, theirs);
    expect(left).toEqual([]);
    expect(Object.keys(document.paths!)).toEqual(["/api/v1/things"]);
    expect(Object.keys(document.components!)).toEqual(["securitySchemes"]);
  });

  it.each([
    ["stays until the end of the month of its sunset", "2026-09-30T23:00:00Z", true],
    ["goes after its sunset", "2026-10-01T00:00:00Z", false],
  ])("an operation that was deprecated and is removed %s", async (_, now, stays) => {
    const ours = OURS.replace(
      "operationId: getThing\n",
      "operationId: getThing\n      deprecated: true\n      x-qlik-deprecated-sunset: 2026-09\n",
    );
    const theirs = published();
    delete theirs.paths["/api/v1/things/{thingId}"];
    const { text, waiting, left } = await adoptText(ours, theirs, { now: new Date(now) });
    expect(waiting).toEqual(stays ? ["GET /api/v1/things/{thingId}"] : []);
    expect(text.includes("getThing")).toBe(stays);
    expect(left).toEqual([]);
  });

  it("keeps a deviation, and adopts what is beside it", async () => {
    const theirs = published();
    const { properties } = theirs.components["schemas"].Thing;
    properties.name = { type: "string", maxLength: 20 };
    properties.size = { type: "integer", maximum: 9 };
    const isDeviation = ({ point }: { point: string }) => point.endsWith("name.maxLength");
    const { text, lost } = await adoptText(OURS, theirs, { isDeviation });
    expect(changedLines(OURS, text).added).toEqual([
      "size: { type: integer, description: The size., maximum: 9 }",
    ]);
    expect(lost).toEqual([]);
  });

  it("reports a deviation that would be lost", async () => {
    const theirs = published();
    theirs.components["schemas"].Thing = {
      oneOf: [
        { type: "object", properties: { id: { type: "integer" } } },
        {
          type: "object",
          required: ["id", "name"],
          properties: { id: { type: "integer" }, name: { type: "string", maxLength: 20 } },
        },
      ],
    };
    const isDeviation = ({ point }: { point: string }) => point.endsWith("name.maxLength");
    const { lost } = await adoptText(OURS, theirs, { isDeviation });
    expect(lost.map(({ point }) => point)).toContain("response.200.name.maxLength");
  });

  it("writes a new document laid out as ours", async () => {
    const { text, left } = await adoptText("", published());
    expect(left).toEqual([]);
    expect(Object.keys(parse(text) as object)).toEqual([
      "openapi",
      "info",
      "externalDocs",
      "servers",
      "security",
      "tags",
      "paths",
      "components",
    ]);
    expect(factsOf(parse(text))).toEqual(factsOf(published()));
    expect(text).not.toContain("Qlik's own");
    expect((await adoptText(text, published())).text).toBe(text);
  });
});

describe("any change of facts", () => {
  /** Changes one thing somewhere in the document. */
  type Mutation = (document: ReturnType<typeof published>, pick: (count: number) => number) => void;
  const schemasOf = (document: ReturnType<typeof published>): any[] => {
    const found: any[] = [];
    const visit = (schema: any): void => {
      if (typeof schema !== "object" || schema === null) return;
      found.push(schema);
      for (const each of Object.values(schema.properties ?? {})) visit(each);
      visit(schema.items);
    };
    for (const schema of Object.values(document.components["schemas"])) visit(schema);
    visit(
      document.paths["/api/v1/things"]?.get?.responses["200"].content?.["application/json"].schema,
    );
    return found.filter((schema) => schema.$ref === undefined);
  };
  const objectsOf = (document: ReturnType<typeof published>): any[] =>
    schemasOf(document).filter(({ properties }) => properties);
  const operationsOf = (document: ReturnType<typeof published>): any[] =>
    Object.values(document.paths).flatMap((item: any) => (item.get ? [item.get] : []));
  const MUTATIONS: Record<string, Mutation> = {
    addProperty: (document, pick) => {
      const objects = objectsOf(document);
      if (objects.length === 0) return;
      const types = [
        { type: "string" },
        { type: "array", items: { type: "integer" } },
        { $ref: "#/components/schemas/Extra" },
      ];
      objects[pick(objects.length)].properties[`added${pick(9)}`] = structuredClone(types[pick(3)]);
      document.components["schemas"].Extra ??= {
        type: "object",
        properties: { a: { type: "string" } },
      };
    },
    removeProperty: (document, pick) => {
      const objects = objectsOf(document);
      const object = objects[pick(objects.length)];
      const names = Object.keys(object?.properties ?? {});
      const name = names[pick(names.length)];
      if (name === undefined) return;
      delete object.properties[name];
      object.required = object.required?.filter((each: string) => each !== name);
    },
    require: (document, pick) => {
      const objects = objectsOf(document);
      const object = objects[pick(objects.length)];
      const names = Object.keys(object?.properties ?? {});
      if (names.length > 0) object.required = [names[pick(names.length)]];
    },
    retype: (document, pick) => {
      const schemas = schemasOf(document);
      const schema = schemas[pick(schemas.length)];
      const types = [
        { type: "string", enum: ["x", "y"] },
        { type: "object", properties: { b: { type: "boolean" } } },
        { type: "array", items: { type: "string" } },
        { type: "number" },
      ];
      for (const key of Object.keys(schema)) delete schema[key];
      Object.assign(schema, structuredClone(types[pick(types.length)]));
    },
    bound: (document, pick) => {
      const schemas = schemasOf(document);
      const schema = schemas[pick(schemas.length)];
      if (schema.type === "string") schema.maxLength = pick(9) + 1;
      if (schema.type === "integer") schema.minimum = pick(9);
    },
    status: (document, pick) => {
      const operations = operationsOf(document);
      operations[pick(operations.length)].responses["404"] = {
        description: "",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
      };
    },
    parameter: (document, pick) => {
      const operations = operationsOf(document);
      operations[pick(operations.length)].parameters.push({
        name: `q${pick(99)}`,
        in: "query",
        schema: { type: "boolean" },
      });
    },
    operation: (document, pick) => {
      document.paths[`/api/v1/things/extra${pick(3)}`] = {
        get: {
          parameters: [],
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
          },
        },
      };
    },
  };
  const dedupe = (document: any): void => {
    for (const operation of operationsOf(document)) {
      const names = operation.parameters.map(({ name }: { name: string }) => name);
      operation.parameters = operation.parameters.filter(
        (_: unknown, index: number) => names.indexOf(names[index]) === index,
      );
    }
  };

  it("is adopted: no difference is left, a second time changes no byte, comments stay", async () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.infiniteStream(fc.nat(1000))),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const theirs = published();
        for (const [name, numbers] of chosen)
          MUTATIONS[name]!(theirs, (count) => Number(numbers.next().value) % Math.max(count, 1));
        dedupe(theirs);
        const { text, left, lost } = await adoptText(OURS, theirs);
        expect([...left, ...lost]).toEqual([]);
        expect(factsOf(parse(text))).toEqual(factsOf(theirs));
        expect(text).toContain("# Lists come first.");
        expect(text).toContain("Things, in our words.");
        expect(text).not.toContain("Qlik's own words");
        expect((await adoptText(text, theirs)).text).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});
