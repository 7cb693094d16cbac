import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { mergeServices } from "../../scripts/pipeline/merge.ts";
import { NamesLock } from "../../scripts/pipeline/names-lock.ts";
import { slicesOf } from "../../scripts/pipeline/slices.ts";
import { documentsIn, serviceOf } from "../../scripts/pipeline/sources.ts";
import { joinParts } from "../../scripts/pipeline/type-parts.ts";
import { emitParts, emitTypes } from "../../scripts/pipeline/types.ts";
import { parse } from "yaml";
import { answer, asRead, ref, root, service } from "./helpers.ts";

/** The slices of the merged services, and whether their types are those of the merged document. */
async function cut(
  documents: readonly OpenApiDocument[],
): Promise<{ slices: OpenApiDocument[]; joined: string; whole: string }> {
  const { document, services } = mergeServices(documents.map(asRead), new NamesLock());
  const slices = slicesOf(document, services);
  const joined = joinParts(await Promise.all(slices.map(emitParts)));
  return { slices, joined, whole: await emitTypes(document) };
}

const text = { type: "string" };
const thing = { type: "object", required: ["kind"], properties: { kind: text, size: text } };

/** A service whose operation returns a schema of the name. */
function returning(name: string, schema: string, schemas: Record<string, object>): OpenApiDocument {
  const operations = { [`GET /${name}`]: { responses: answer(ref(schema)) } };
  return service(name, { operations, components: { schemas } });
}

describe("each service has a slice of its own", () => {
  it("with the components that it has in common with others", async () => {
    const { slices, joined, whole } = await cut([
      returning("a", "Thing", { Thing: thing }),
      returning("b", "Thing", { Thing: { ...thing, properties: { size: text, kind: text } } }),
    ]);
    expect(slices.map(({ paths }) => Object.keys(paths ?? {}))).toEqual([["/a"], ["/b"]]);
    expect(joined).toBe(whole);
  });

  it("which is the same, whatever changes in another", async () => {
    const other = returning("b", "Other", { Other: thing });
    const [before, after] = await Promise.all(
      [thing, { ...thing, properties: { kind: text } }].map((changed) =>
        cut([returning("a", "Thing", { Thing: changed }), other]),
      ),
    );
    expect(after!.slices[1]).toEqual(before!.slices[1]);
    expect(after!.slices[0]).not.toEqual(before!.slices[0]);
  });
});

describe("services are in one slice whose types depend on each other:", () => {
  it("when they have operations of one path", async () => {
    const { slices, joined, whole } = await cut([
      service("a", { operations: { "GET /things": {} } }),
      service("b", { operations: { "PUT /things": {} } }),
      service("c"),
    ]);
    expect(slices).toHaveLength(2);
    expect(joined).toBe(whole);
  });

  it("when a discriminator of one names a schema of both", async () => {
    const choice = {
      oneOf: [ref("Thing")],
      discriminator: { propertyName: "kind", mapping: { one: "#/components/schemas/Thing" } },
    };
    const { slices, joined, whole } = await cut([
      returning("a", "Thing", { Thing: thing }),
      returning("b", "Choice", { Choice: choice, Thing: thing }),
    ]);
    expect(slices).toHaveLength(1);
    expect(joined).toBe(whole);
  });

  it("when one has the open form of another's list of known values", async () => {
    const { slices, joined, whole } = await cut([
      returning("a", "KnownRole", { KnownRole: { ...text, enum: ["x"] } }),
      returning("b", "Role", { Role: { ...text, "x-extensible-enum": ["x"] } }),
    ]);
    expect(slices).toHaveLength(1);
    expect(joined).toBe(whole);
  });
});

it("the types of all slices are those of the whole description", async () => {
  const spec = path.join(root, "spec");
  const services = documentsIn(spec).map((name) => {
    const document = parse(readFileSync(path.join(spec, name), "utf8")) as OpenApiDocument;
    return { ...document, info: { ...document.info, title: serviceOf(name) } };
  });
  const { slices, joined, whole } = await cut(services);
  expect(slices.length).toBeGreaterThan(services.length / 2);
  expect(joined === whole).toBe(true);
});

it("the types of all slices are those of the whole, for any services", async () => {
  const name = fc.constantFrom("A", "B", "Role", "KnownRole");
  const schema = fc.oneof(
    fc.constantFrom<object>(
      thing,
      text,
      { ...text, enum: ["x", "y"] },
      { ...text, "x-extensible-enum": ["x"] },
    ),
    name.map((target) => ({ type: "object", properties: { to: ref(target) } })),
    fc.tuple(name, name).map(([one, two]) => ({
      oneOf: [ref(one), ref(two)],
      discriminator: { propertyName: "kind" },
    })),
    name.map((target) => ({ allOf: [ref(target), { type: "object", required: ["kind"] }] })),
  );
  // All names are there, so that each reference leads somewhere.
  const schemas = fc.record({ A: schema, B: schema, Role: schema, KnownRole: schema });
  await fc.assert(
    fc.asyncProperty(fc.array(schemas, { minLength: 1, maxLength: 3 }), async (all) => {
      const { joined, whole } = await cut(
        all.map((each, index) => returning(`s${index}`, "A", each)),
      );
      expect(joined).toBe(whole);
    }),
    { numRuns: 40 },
  );
});
