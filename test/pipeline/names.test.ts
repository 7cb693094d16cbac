import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "../../scripts/pipeline/merge.ts";
import { deref, operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { answer, asRead, ref, service } from "./helpers.ts";

type Schemas = Record<string, object>;

const text = { type: "string" };
const number = { type: "number" };

/** A service with an operation for each of its schemas. */
function withSchemas(name: string, schemas: Schemas): OpenApiDocument {
  const operations = Object.keys(schemas).map(
    (schema) => [`GET /${name}/${schema}`, { responses: answer(ref(schema)) }] as const,
  );
  return service(name, { operations: Object.fromEntries(operations), components: { schemas } });
}

function mergeAll(...documents: OpenApiDocument[]): OpenApiDocument {
  return merge(documents.map(asRead));
}

function schemasOf(document: OpenApiDocument): Record<string, unknown> {
  return document.components?.["schemas"] ?? {};
}

/** The response of the operation at the path. */
function answerAt(document: OpenApiDocument, path: string): unknown {
  const operation = document.paths?.[path]?.get;
  const response = deref(document, operation?.responses?.["200"] ?? {});
  return response.content?.["application/json"]?.schema;
}

describe("a name that one service uses", () => {
  it("is unchanged", () => {
    const merged = mergeAll(
      withSchemas("apps", { App: text }),
      withSchemas("spaces", { Space: text }),
    );
    expect(schemasOf(merged)).toEqual({ App: text, Space: text });
    expect(answerAt(merged, "/apps/App")).toEqual(ref("App"));
  });

  it("is unchanged if a component that it refers to is renamed", () => {
    const apps = withSchemas("apps", { Error: text, Errors: { items: ref("Error") } });
    const merged = mergeAll(apps, withSchemas("spaces", { Error: number }));
    expect(schemasOf(merged)).toEqual({
      AppsError: text,
      Errors: { items: ref("AppsError") },
      SpacesError: number,
    });
  });
});

describe("a name that several services use", () => {
  it("is shared where the content is the same", () => {
    const merged = mergeAll(
      withSchemas("apps", { Link: text }),
      withSchemas("spaces", { Link: text }),
    );
    expect(schemasOf(merged)).toEqual({ Link: text });
    expect(answerAt(merged, "/spaces/Link")).toEqual(ref("Link"));
  });

  it("is shared where only the order of the keys differs", () => {
    const merged = mergeAll(
      withSchemas("apps", { Link: { type: "string", minLength: 1 } }),
      withSchemas("spaces", { Link: { minLength: 1, type: "string" } }),
    );
    expect(Object.keys(schemasOf(merged))).toEqual(["Link"]);
  });

  it("is prefixed by each service where the content differs", () => {
    const merged = mergeAll(
      withSchemas("apps", { Error: text }),
      withSchemas("spaces", { Error: number }),
    );
    expect(schemasOf(merged)).toEqual({ AppsError: text, SpacesError: number });
    expect(answerAt(merged, "/apps/Error")).toEqual(ref("AppsError"));
    expect(answerAt(merged, "/spaces/Error")).toEqual(ref("SpacesError"));
  });

  it("is prefixed in every service once two of three differ", () => {
    const merged = mergeAll(
      withSchemas("apps", { Error: text }),
      withSchemas("items", { Error: text }),
      withSchemas("spaces", { Error: number }),
    );
    expect(Object.keys(schemasOf(merged))).toEqual(["AppsError", "ItemsError", "SpacesError"]);
  });

  it("is prefixed on both sides where the text is the same but refers to different content", () => {
    const list = { type: "array", items: ref("Error") };
    const page = { properties: { errors: ref("Errors") } };
    const merged = mergeAll(
      withSchemas("apps", { Error: text, Errors: list, Page: page }),
      withSchemas("spaces", { Error: number, Errors: list, Page: page }),
    );
    expect(schemasOf(merged)).toEqual({
      AppsError: text,
      AppsErrors: { type: "array", items: ref("AppsError") },
      AppsPage: { properties: { errors: ref("AppsErrors") } },
      SpacesError: number,
      SpacesErrors: { type: "array", items: ref("SpacesError") },
      SpacesPage: { properties: { errors: ref("SpacesErrors") } },
    });
  });

  it("is shared by schemas that refer to themselves", () => {
    const tree = { properties: { children: { type: "array", items: ref("Tree") } } };
    const merged = mergeAll(
      withSchemas("apps", { Tree: tree }),
      withSchemas("spaces", { Tree: tree }),
    );
    expect(schemasOf(merged)).toEqual({ Tree: tree });
  });

  it.each([
    ["reload-tasks", "ReloadTasksError"],
    ["temp_contents", "TempContentsError"],
    ["data.files", "DataFilesError"],
    ["apps", "AppsError"],
  ])("is prefixed in %s as %s", (name, expected) => {
    const merged = mergeAll(
      withSchemas(name, { Error: text }),
      withSchemas("zones", { Error: number }),
    );
    expect(Object.keys(schemasOf(merged))).toEqual([expected, "ZonesError"]);
  });
});

describe("a prefixed name", () => {
  it("has a number if another service has it", () => {
    const merged = mergeAll(
      withSchemas("apps", { Error: text }),
      withSchemas("spaces", { Error: number, AppsError: text }),
    );
    expect(Object.keys(schemasOf(merged))).toEqual(["AppsError", "AppsError2", "SpacesError"]);
    expect(answerAt(merged, "/apps/Error")).toEqual(ref("AppsError2"));
    expect(answerAt(merged, "/spaces/AppsError")).toEqual(ref("AppsError"));
  });

  it("has a number if another prefixed name is the same", () => {
    const merged = mergeAll(
      withSchemas("reload", { TasksError: text }),
      withSchemas("reload-tasks", { Error: text }),
      withSchemas("spaces", { TasksError: number, Error: number }),
    );
    expect(answerAt(merged, "/reload/TasksError")).toEqual(ref("ReloadTasksError2"));
    expect(answerAt(merged, "/reload-tasks/Error")).toEqual(ref("ReloadTasksError"));
  });

  it.each([
    ["workflows-automations", "AutomationList", "WorkflowsAutomationList"],
    ["workflows-automations", "Automations", "WorkflowsAutomations"],
    ["workflows-automations", "Automationsteps", "WorkflowsAutomationsAutomationsteps"],
    ["automations", "AutomationList", "AutomationsAutomationList"],
    ["tasks", "eventdef", "TasksEventdef"],
    ["oauth", "oauth-token", "OauthOauthToken"],
  ])("of %s for %s is %s", (name, schema, expected) => {
    const merged = mergeAll(
      withSchemas(name, { [schema]: text }),
      withSchemas("zones", { [schema]: number }),
    );
    expect(Object.keys(schemasOf(merged))).toContain(expected);
  });
});

describe("renaming a component updates", () => {
  const operation = {
    parameters: [ref("parameters/Limit")],
    requestBody: ref("requestBodies/Thing"),
    responses: {
      "200": ref("responses/Done"),
      "201": {
        description: "It is made.",
        headers: { "Retry-After": ref("headers/Wait") },
        content: { "application/json": { examples: { one: ref("examples/One") } } },
      },
    },
  };
  function disputing(name: string, schema: object): OpenApiDocument {
    const json = { "application/json": { schema: ref("Thing") } };
    return service(name, {
      operations: { [`GET /${name}`]: operation },
      components: {
        parameters: { Limit: { name: "limit", in: "query", schema: ref("Thing") } },
        requestBodies: { Thing: { content: json } },
        responses: { Done: { description: "Done.", content: json } },
        headers: { Wait: { schema: ref("Thing") } },
        examples: { One: { value: name } },
        schemas: {
          Thing: schema,
          Part: { allOf: [ref("Thing"), { properties: { of: ref("Thing") } }] },
          Inner: { $ref: "#/components/schemas/Thing/properties/id" },
          Either: {
            oneOf: [ref("Thing"), ref("Part")],
            discriminator: { propertyName: "kind", mapping: { a: ref("Thing").$ref } },
          },
        },
      },
    });
  }
  const merged = mergeAll(
    disputing("apps", { properties: { id: text } }),
    disputing("spaces", { properties: { id: number } }),
  );

  it("the references of operations to parameters, bodies, responses, headers and examples", () => {
    expect(merged.paths?.["/apps"]?.get).toMatchObject({
      parameters: [ref("parameters/AppsLimit")],
      requestBody: ref("requestBodies/AppsThing"),
      responses: {
        "200": ref("responses/AppsDone"),
        "201": {
          headers: { "Retry-After": ref("headers/AppsWait") },
          content: { "application/json": { examples: { one: ref("examples/AppsOne") } } },
        },
      },
    });
  });

  it("the references of components to schemas", () => {
    expect(merged.components).toMatchObject({
      parameters: { SpacesLimit: { schema: ref("SpacesThing") } },
      responses: {
        SpacesDone: { content: { "application/json": { schema: ref("SpacesThing") } } },
      },
      schemas: {
        SpacesPart: { allOf: [ref("SpacesThing"), { properties: { of: ref("SpacesThing") } }] },
      },
    });
  });

  it("the mapping of a discriminator", () => {
    expect(schemasOf(merged)["AppsEither"]).toMatchObject({
      discriminator: { propertyName: "kind", mapping: { a: ref("AppsThing").$ref } },
    });
  });

  it("references to its parts", () => {
    const inner = (name: string): object => ({
      $ref: `#/components/schemas/${name}/properties/id`,
    });
    expect(schemasOf(merged)).toMatchObject({
      AppsInner: inner("AppsThing"),
      SpacesInner: inner("SpacesThing"),
    });
  });
});

it("rejects a security scheme that differs between services", () => {
  const basic = { securitySchemes: { bearer: { type: "http", scheme: "basic" } } };
  const documents = [service("apps"), service("spaces", { components: basic })];
  expect(() => mergeAll(...documents)).toThrow(/securitySchemes\/bearer must be the same/);
});

describe("for any services and schemas", () => {
  const names = ["Alpha", "Beta", "Gamma", "Delta"];
  const leaf = fc.constantFrom<object>(text, number, { type: "object", description: "A thing." });
  const node = (target: string): fc.Arbitrary<object> =>
    fc.constantFrom<object>(
      ref(target),
      { type: "array", items: ref(target) },
      { properties: { one: ref(target), two: text } },
      { properties: { two: text, one: ref(target) } },
      {
        oneOf: [ref(target)],
        discriminator: { propertyName: "kind", mapping: { x: ref(target).$ref } },
      },
    );
  /** Schemas that refer to one another; a bare reference points forward, so that none goes round. */
  const schemas: fc.Arbitrary<Schemas> = fc
    .subarray(names, { minLength: 1 })
    .chain((chosen) =>
      fc
        .tuple(
          ...chosen.map((_, index) =>
            index === chosen.length - 1
              ? leaf
              : fc.oneof(leaf, fc.constantFrom(...chosen.slice(index + 1)).chain(node)),
          ),
        )
        .map((contents) => Object.fromEntries(chosen.map((name, at) => [name, contents[at]!]))),
    );
  const services = fc
    .uniqueArray(fc.tuple(fc.constantFrom("apps", "reload-tasks", "reloads", "spaces"), schemas), {
      minLength: 1,
      selector: ([name]) => name,
    })
    .map((entries) => entries.map(([name, content]) => withSchemas(name, content)));

  it("the order of the documents has no effect", () => {
    const shuffled = services.chain((documents) =>
      fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray(documents, { minLength: documents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([documents, others]) => {
        expect(JSON.stringify(mergeAll(...others))).toBe(JSON.stringify(mergeAll(...documents)));
      }),
    );
  });

  it("every reference resolves, and every operation has the same responses as before", () => {
    fc.assert(
      fc.property(services, (documents) => {
        const merged = mergeAll(...documents);
        expand(merged, merged);
        for (const document of documents) {
          for (const { path } of operationsOf(document.paths)) {
            const before = expand(document, answerAt(document, path));
            expect(expand(merged, answerAt(merged, path))).toEqual(before);
          }
        }
      }),
    );
  });
});

/** Replaces each reference with its target; throws if the target does not exist. */
function expand(document: OpenApiDocument, node: unknown): unknown {
  if (typeof node === "string" && node.startsWith("#/")) return expand(document, { $ref: node });
  if (typeof node !== "object" || node === null) return node;
  const target: unknown = deref<unknown>(document, node);
  if (target !== node) return expand(document, target);
  if (Array.isArray(node)) return node.map((item) => expand(document, item));
  const entries = Object.entries(node).map(([key, value]) => [key, expand(document, value)]);
  return Object.fromEntries(entries);
}
