import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/operations.ts";
import { describeOperation, loadGroup } from "../../../src/testing/description/description.ts";
import { groupOf } from "../../../src/testing/description/group.ts";
import type { Schema } from "../../../src/testing/description/schema.ts";
import { conform } from "../../../src/testing/engine/conform.ts";
import { findResources } from "../../../src/testing/engine/resource.ts";
import { sample } from "../../../src/testing/engine/sample.ts";
import { findProblem } from "../../../src/testing/http/validation/schema-validator.ts";

/** The schemas of all JSON responses, by operation. */
async function responseSchemas(): Promise<[key: string, schema: Schema][]> {
  const found: [string, Schema][] = [];
  for (const key of Object.keys(operations)) {
    await loadGroup(groupOf(key.slice(key.indexOf(" ") + 1)));
    for (const [status, { content = {} }] of Object.entries(describeOperation(key).responses)) {
      const schema = content["application/json"]?.schema;
      if (status.startsWith("2") && schema) found.push([key, schema]);
    }
  }
  return found;
}

describe("a sample", () => {
  it("is valid for the response of every operation", async () => {
    const invalid = (await responseSchemas()).flatMap(([key, schema]) => {
      const problem = findProblem(sample(schema), schema);
      return problem ? [`${key}: ${problem.pointer} ${problem.text}`] : [];
    });
    expect(invalid).toEqual([]);
  });
});

describe("a value that is fitted to a schema", () => {
  it("is valid, whatever it was", async () => {
    const schemas = await responseSchemas();
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.jsonValue(), ([key, schema], value) => {
        const problem = findProblem(conform(value, schema), schema);
        expect(problem && `${key}: ${problem.pointer} ${problem.text}`).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the resources of a group", () => {
  const { targets } = findResources([
    "GET /api/v1/things",
    "POST /api/v1/things",
    "GET /api/v1/things/{id}",
    "PATCH /api/v1/things/{thingId}",
    "DELETE /api/v1/things/{id}",
    "POST /api/v1/things/{id}/actions/move",
    "GET /api/v1/things/settings",
    "PUT /api/v1/things/settings",
    "GET /api/v1/things/{id}/config",
    "GET /api/v1/things/states/{name}",
    "PUT /api/v1/things/states/{name}",
  ]);
  const kinds = Object.fromEntries(
    Array.from(targets, ([key, { verb, resource }]) => [key, `${verb} ${resource.kind}`]),
  );

  it("are collections with their items, whatever the parameter is called, and documents", () => {
    expect(kinds).toEqual({
      "GET /api/v1/things": "list collection",
      "POST /api/v1/things": "create collection",
      "GET /api/v1/things/{id}": "read collection",
      "PATCH /api/v1/things/{thingId}": "patch collection",
      "DELETE /api/v1/things/{id}": "remove collection",
      "GET /api/v1/things/settings": "read document",
      "PUT /api/v1/things/settings": "replace document",
      "GET /api/v1/things/states/{name}": "read document",
      "PUT /api/v1/things/states/{name}": "replace document",
    });
  });

  it("are neither actions nor what is only read", () => {
    expect(kinds).not.toHaveProperty(["POST /api/v1/things/{id}/actions/move"]);
    expect(kinds).not.toHaveProperty(["GET /api/v1/things/{id}/config"]);
  });
});
