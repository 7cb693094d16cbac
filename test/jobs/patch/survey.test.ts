/** Compares `patch` with every PATCH of the description. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import openapi from "../../../generated/openapi.json" with { type: "json" };
import { patch } from "../../../src/index.ts";
import { FORMS } from "../../../src/jobs/patch/forms.ts";

/** These have a body of another kind. */
const OTHER_BODIES = [
  "PATCH /api/v1/extensions/{id}",
  "PATCH /api/v1/temp-contents/files/{id}",
  "PATCH /api/v1/themes/{id}",
];

/** Values of which every operation accepts one. */
const VALUES = ["text", 1, true, ["text"], {}, [{ id: "an-id" }], "required"];

const untyped = patch as (...given: readonly unknown[]) => { path?: string; Path?: string }[];

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openapi, "openapi");

const bodies = Object.entries(openapi.paths as Record<string, { patch?: PatchOperation }>).flatMap(
  ([path, { patch: operation }]) => {
    if (!operation) return [];
    const [mediaType = ""] = Object.keys(operation.requestBody.content);
    const place = ["paths", path, "patch", "requestBody", "content", mediaType, "schema"];
    const pointer = place.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"));
    return [{ key: `PATCH ${path}`, mediaType, $ref: `openapi#/${pointer.join("/")}` }];
  },
);

interface PatchOperation {
  readonly requestBody: { readonly content: Readonly<Record<string, unknown>> };
}

/** The paths that a body lists in an enum. */
function pathsOf($ref: string): string[] {
  const found: string[] = [];
  const visit = (schema: Record<string, unknown>): void => {
    if (typeof schema["$ref"] === "string") return visit(resolve(schema["$ref"]));
    const { path, Path } = (schema["properties"] ?? {}) as Record<string, Record<string, unknown>>;
    const named = path ?? Path;
    const listed = named && (named["$ref"] ? resolve(named["$ref"] as string) : named);
    found.push(...((listed?.["enum"] ?? listed?.["x-extensible-enum"] ?? []) as string[]));
    for (const part of [schema["items"], ...["oneOf", "anyOf", "allOf"].flatMap((k) => schema[k])])
      if (part) visit(part as Record<string, unknown>);
  };
  visit(resolve($ref));
  return [...new Set(found)];
}

function resolve($ref: string): Record<string, unknown> {
  const steps = decodeURIComponent($ref)
    .replace(/^.*#\//, "")
    .split("/");
  return steps
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], openapi) as never;
}

/** Whether some value makes a valid body of a change of this name. */
function canChange(validate: ValidateFunction, make: (value: unknown) => object[]): boolean {
  return VALUES.some((value) => validate(make(value)));
}

const patches = bodies.filter(({ key }) => !OTHER_BODIES.includes(key));

test("finds the operations of the description", () => {
  expect(bodies.length).toBeGreaterThan(50);
  expect(bodies.map(({ key }) => key)).toEqual(expect.arrayContaining(OTHER_BODIES));
});

test.each(patches)("expresses every change of $key", ({ key, $ref }) => {
  const validate = ajv.compile({ $ref });
  const listed = pathsOf($ref);
  const names = listed.map((path) => path.replace(/^\//, ""));
  const wrong = (names.length > 0 ? names : ["name"]).filter(
    (name) => !canChange(validate, (value) => untyped(key, { [name]: value })),
  );
  expect(wrong).toEqual([]);
  const sent = names.map((name) => untyped(key, { [name]: "x" })[0]!);
  expect(sent.map(({ path, Path }) => path ?? Path)).toEqual(listed);
});

test("has a form for the operations that need one, and no other", () => {
  const odd = patches.filter(({ $ref }) => {
    const validate = ajv.compile({ $ref });
    const [path = "/name"] = pathsOf($ref);
    const accepts = (value: unknown): boolean => validate([{ op: "replace", path, value }]);
    // Other names of members are not rejected where none is required.
    if (!validate([{ Path: 0 }]) && validate([{ path: 0 }])) return true;
    if (!path.startsWith("/") || !VALUES.some(accepts)) return true;
    // A value without a type says nothing of null.
    return !validate([{ op: "remove", path }]) && accepts(null) && !VALUES.every(accepts);
  });
  expect(odd.map(({ key }) => key).sort()).toEqual(Object.keys(FORMS).sort());
});
