import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, json, object, operation, path, query, type Parts } from "./documents.ts";

type Json = Record<string, unknown>;

const name = fc.constantFrom("id", "name", "kind", "size", "type", "toString", "__proto__x");
const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>({ type: "string" }, { type: "number" }, { type: ["boolean", "null"] }, {}),
  fc
    .uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 })
    .map((values) => ({ type: "string", enum: values })),
  fc.constantFrom("A", "B").map((schema) => ({ $ref: `#/components/schemas/${schema}` })),
);
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie("schema").map((items) => ({ type: "array", items })),
    tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((oneOf) => ({ oneOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc
      .tuple(fc.dictionary(name, tie("schema"), { maxKeys: 3 }), fc.boolean())
      .map(([properties, isStrict]) => object(properties, isStrict ? Object.keys(properties) : [])),
  ),
}));

/** The schemas of requests and of responses are apart, so that an addition has one direction. */
const parts: fc.Arbitrary<Parts> = fc
  .record({
    operations: fc.array(
      fc.record({
        method: fc.constantFrom("get", "post", "put", "delete"),
        parameters: fc.uniqueArray(name, { maxLength: 3 }),
        response: schema,
        body: fc.option(schema, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    A: schema,
    B: schema,
  })
  .map(({ operations, A, B }) => {
    const paths: Json = {};
    for (const [index, { method, parameters, response, body }] of operations.entries()) {
      paths[`/api/boats/${index}/{id}`] = {
        [method]: operation({
          id: `operation${index}`,
          parameters: [path("id"), ...parameters.map((each) => query(each))],
          response: object({ data: response }),
          ...(body && { body: object({ data: body }) }),
        }),
      };
    }
    return { paths, schemas: { A, B } };
  });

type Addition = (operation: Json, paths: Json) => void;
const ADDITIONS: Readonly<Record<string, Addition>> = {
  operation: (_, paths) => (paths["/api/new"] = { get: operation({ id: "new" }) }),
  parameter: ({ parameters }) => (parameters as Json[]).push(query("added")),
  "property of a response": ({ responses }) => {
    dataOf((responses as Json)["200"] as Json)["added"] = { type: "string" };
  },
  "property of a request": (each) => {
    if (each["requestBody"]) dataOf(each["requestBody"] as Json)["added"] = { type: "string" };
    else each["requestBody"] = { content: json(object({ added: { type: "string" } })) };
  },
};

function dataOf(holder: Json): Json {
  const content = holder["content"] as { "application/json": { schema: { properties: Json } } };
  return content["application/json"].schema.properties;
}

describe("any two documents", () => {
  it("have no difference if they are the same", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (document) => {
        const result = await diff(document, structuredClone(document));
        expect(result).toEqual({ verdict: "none", changes: [] });
      }),
    );
  });

  it("are compared to the end, whatever they have", async () => {
    await fc.assert(
      fc.asyncProperty(parts, parts, async (old, next) => {
        const { verdict, changes } = await diff(old, next);
        expect(verdict === "major").toBe(changes.some(({ breaking }) => breaking));
        for (const { text, pointer } of changes) {
          // A place may end in brackets and braces: `data{}[]`.
          const prose = text.replaceAll(/`[^`]*`/g, "");
          expect(prose).not.toMatch(/[[\]{}|]{2}|undefined|\{(?:subject|place|before|now)/);
          expect(pointer).toMatch(/^#/);
        }
      }),
    );
  });

  it.each(Object.entries(ADDITIONS))(
    "differ by a minor change when one only adds: %s, and by a major one the other way round",
    async (_, add) => {
      await fc.assert(
        fc.asyncProperty(parts, fc.nat(), async (old, seed) => {
          const next = structuredClone(old) as { paths: Record<string, Json> };
          const items = Object.values(next.paths);
          const [target] = Object.values(items[seed % items.length]!) as [Json];
          add(target, next.paths);
          expect((await diff(old, next)).verdict).toBe("minor");
          expect((await diff(next, old)).verdict).toBe("major");
        }),
      );
    },
  );
});
