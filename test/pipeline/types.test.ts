import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { merge } from "../../scripts/pipeline/merge.ts";
import { emitTypes } from "../../scripts/pipeline/types.ts";
import { answer, asRead, ref, root, service } from "./helpers.ts";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const sending = (schema: object, mediaType = "application/json"): object => ({
  required: true,
  content: { [mediaType]: { schema } },
});

const document = merge([
  asRead(
    service("things", {
      operations: {
        "POST /things": {
          operationId: "createThing",
          parameters: [{ name: "q", in: "query", schema: text }],
          requestBody: sending(ref("Thing")),
          responses: answer(ref("Thing")),
        },
        "POST /signed": {
          operationId: "takeSigned",
          parameters: [ref("parameters/Signature")],
        },
        "POST /files": {
          operationId: "upload",
          requestBody: sending(binary, "application/octet-stream"),
          responses: answer(binary, "application/octet-stream"),
        },
        "POST /forms": {
          operationId: "uploadForm",
          requestBody: sending(
            { type: "object", required: ["file"], properties: { file: binary } },
            "multipart/form-data",
          ),
        },
        "POST /shared": {
          operationId: "uploadShared",
          requestBody: ref("requestBodies/Upload"),
          responses: { "200": ref("responses/Download") },
        },
      },
      components: {
        parameters: {
          Signature: {
            name: "X-Signature",
            in: "header",
            description: "The words of the signature.",
            schema: text,
          },
        },
        requestBodies: { Upload: sending(binary, "application/octet-stream") },
        responses: {
          Download: {
            description: "It.",
            content: { "application/octet-stream": { schema: binary } },
          },
        },
        schemas: {
          Thing: {
            type: "object",
            required: ["id"],
            properties: {
              id: text,
              weight: { type: "integer", default: 1 },
              status: { ...text, "x-extensible-enum": ["OK", "FAILED"] },
              only: { ...text, "x-extensible-enum": ["one"] },
              closed: { ...text, enum: ["a", "b"] },
              anything: { type: "object" },
              child: ref("Thing"),
              children: { type: "array", items: ref("Thing") },
              status2: { $ref: "#/components/schemas/Thing/properties/status" },
            },
          },
          Things: { type: "array", items: ref("Thing") },
          Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
          Cat: { type: "object", required: ["kind"], properties: { kind: { enum: ["cat"] } } },
          Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" } } },
          Tree: { type: "object", additionalProperties: ref("Tree") },
          Record: { type: "object", properties: { of: ref("Thing") } },
          Omit: text,
          Blob: text,
          paths: text,
          "not-a-name": { type: "object", properties: { thing: ref("Thing") } },
          "v1.Thing": ref("Thing"),
          "1st": text,
          string: { type: "number" },
          class: text,
          default: text,
          Documented: { ...text, description: "Ends no comment: api/*/things */ really." },
        },
      },
    }),
  ),
]);

/** Code that compiles only when the types are as they should be; it sees the module as `types`. */
const CASES = {
  "a property with a default isn't mandatory": `
    export const thing: types.Thing = { id: "a" };
    export const weight: Equal<types.Thing["weight"], number | undefined> = true;`,

  "a property that is required is mandatory": `
    // @ts-expect-error
    export const thing: types.Thing = { weight: 1 };`,

  "an extensible enum takes unknown values and still knows its own": `
    export const status: Equal<Status, "OK" | "FAILED" | (string & {})> = true;
    export const known: Extract<Status, "OK"> = "OK";
    export const unknown: Status = "CANCELED";
    export const only: Equal<types.Thing["only"], "one" | (string & {}) | undefined> = true;
    // @ts-expect-error
    export const wrong: Status = 1;
    type Status = Exclude<types.Thing["status"], undefined>;`,

  "a plain enum takes no unknown value": `
    export const closed: Equal<types.Thing["closed"], "a" | "b" | undefined> = true;`,

  "an object without properties is open, not empty": `
    export const anything: types.Thing["anything"] = { a: 1 };`,

  "a binary request takes what fetch sends as it is, and not a string": `
    type Body = types.operations["upload"]["requestBody"]["content"]["application/octet-stream"];
    export const body: Equal<Body, Sendable> = true;
    // @ts-expect-error
    export const wrong: Body = "text";`,

  "a file in a form takes the same, but no stream": `
    type Form = types.operations["uploadForm"]["requestBody"]["content"]["multipart/form-data"];
    export const file: Equal<Form["file"], Exclude<Sendable, types.BodyStream>> = true;`,

  "a binary request among the components takes the same": `
    type Body = types.components["requestBodies"]["Upload"]["content"]["application/octet-stream"];
    export const body: Equal<Body, Sendable> = true;`,

  "a binary response is a Blob, also among the components": `
    type Answer = types.operations["upload"]["responses"][200]["content"]["application/octet-stream"];
    type Shared = types.components["responses"]["Download"]["content"]["application/octet-stream"];
    export const answers: [Equal<Answer, Blob>, Equal<Shared, Blob>] = [true, true];`,

  "each schema has its name, and components give the same": `
    export const same: Equal<types.components["schemas"]["Thing"], types.Thing> = true;
    export const list: Equal<types.Things, types.Thing[]> = true;
    export const child: Equal<types.Thing["child"], types.Thing | undefined> = true;
    export const dotted: Equal<types.components["schemas"]["v1.Thing"], types.Thing> = true;`,

  "operations refer to the named schemas": `
    type Create = types.paths["/things"]["post"];
    export const body: Equal<Create["requestBody"]["content"]["application/json"], types.Thing> = true;
    export const answer: Equal<Create["responses"][200]["content"]["application/json"], types.Thing> = true;`,

  "a reference into a schema is the type of that part": `
    export const part: Equal<types.Thing["status2"], types.Thing["status"]> = true;`,

  "a schema may refer to itself": `
    export const tree: types.Tree = { a: { b: {} } };
    // @ts-expect-error
    export const wrong: types.Tree = { a: { b: 1 } };`,

  "a schema named as a global or as a part of the module is reached through components": `
    type Schemas = types.components["schemas"];
    export const record: Schemas["Record"] = { of: { id: "a" } };
    export const others: [Schemas["Omit"], Schemas["Blob"], Schemas["paths"]] = ["", "", ""];
    // @ts-expect-error
    export type Wrong = types.Record;`,

  "what can only be absent is left out, and what an operation may do is not": `
    export const path: Equal<keyof types.paths["/things"], "post"> = true;
    export const parts: Equal<keyof types.operations["createThing"], "parameters" | "requestBody" | "responses"> = true;
    export const bare: Equal<keyof types.operations["upload"], "requestBody" | "responses"> = true;
    export const query: Equal<
      types.operations["createThing"]["parameters"],
      { query?: { q?: string | undefined } | undefined }
    > = true;
    export const headers: Equal<keyof types.components["responses"]["Download"], "content"> = true;`,

  "a discriminator whose alternatives list the values leaves them as they are": `
    export const pet: types.Pet = { kind: "cat" };
    export const kinds: Equal<types.Pet["kind"], "cat" | "dog"> = true;`,

  "a schema whose name is no identifier or a keyword is reached through components": `
    type Schemas = types.components["schemas"];
    export const named: Schemas["not-a-name"] = { thing: { id: "a" } };
    export const first: Schemas["1st"] = "";
    export const keywords: [Schemas["string"], Schemas["class"], Schemas["default"]] = [1, "", ""];`,
};

const PRELUDE = `
  import type * as types from "./schema.ts";
  type Equal<A, B> =
    (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  export type Sendable = Blob | ArrayBuffer | Uint8Array | types.BodyStream;
  export type Used = Equal<types.paths, 1>;
`;

const HOVER = `
  import type * as types from "./schema.ts";
  type Create = types.paths["/things"]["post"];
  export declare const one: Create["responses"][200]["content"]["application/json"];
  export declare const list: NonNullable<types.Thing["children"]>;
`;

describe("in the emitted module", () => {
  let schema = "";
  let program: ts.Program;

  beforeAll(async () => {
    schema = await emitTypes(document);
    const cases = Object.values(CASES).map((code, index) => [caseFile(index), PRELUDE + code]);
    program = compile({
      "schema.ts": schema,
      "hover.ts": HOVER,
      ...(Object.fromEntries(cases) as object),
    });
  });

  it("everything compiles", () => {
    expect(errorsIn(program, "schema.ts")).toEqual([]);
  });

  it.each(Object.keys(CASES).map((name, index) => [name, index] as const))("%s", (_, index) => {
    expect(errorsIn(program, caseFile(index))).toEqual([]);
  });

  it("hovers show a schema by its name", () => {
    const checker = program.getTypeChecker();
    const file = checker.getSymbolAtLocation(program.getSourceFile(inRoot("hover.ts"))!)!;
    const shown = checker
      .getExportsOfModule(file)
      .map((symbol) => checker.typeToString(checker.getTypeOfSymbol(symbol)));
    expect(shown).toEqual(["Thing", "Thing[]"]);
  });

  it("named schemas have their descriptions", () => {
    expect(schema).toMatch(/\/\*\* Ends no comment.*\*\/\nexport type Documented = /);
  });

  it("a header that operations share has its words at the component alone", () => {
    expect(schema.match(/"X-Signature"\?: components/g)).toHaveLength(1);
    expect(schema.match(/The words of the signature/g)).toHaveLength(1);
  });

  it("a document without schemas has no names", async () => {
    const emitted = await emitTypes(merge([asRead(service("things"))]));
    const names = [...emitted.matchAll(/^export \w+ ([\w$]+)/gm)].map(([, name]) => name);
    expect(names).toEqual(["BodyStream", "paths", "webhooks", "components", "$defs", "operations"]);
  });
});

function caseFile(index: number): string {
  return `case${index}.ts`;
}

function inRoot(name: string): string {
  return path.join(import.meta.dirname, name).replaceAll("\\", "/");
}

/** Compiles files that stand nowhere, under the project's own options. */
function compile(files: Record<string, string>): ts.Program {
  const read = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const texts = new Map(Object.entries(files).map(([name, source]) => [inRoot(name), source]));
  const host = ts.createCompilerHost({ ...options, types: [] });
  host.fileExists = (file) => texts.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? ts.sys.readFile(file);
  return ts.createProgram([...texts.keys()], { ...options, types: [] }, host);
}

function errorsIn(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(inRoot(name));
  return ts.getPreEmitDiagnostics(program, file).map(({ start = 0, messageText }) => {
    const { line } = file!.getLineAndCharacterOfPosition(start);
    const source = file!.text.split("\n")[line]?.trim();
    return `${source}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
