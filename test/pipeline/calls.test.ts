import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitCalls } from "../../scripts/pipeline/calls.ts";
import { merge } from "../../scripts/pipeline/merge.ts";
import { answer, asRead, ref, service, type Parts } from "./helpers.ts";

function emit(parts: Parts): string {
  return emitCalls(merge([asRead(service("things", parts))]));
}

function emitOne(operation: Record<string, unknown>, parts: Parts = {}): string {
  return emit({ ...parts, operations: { "GET /things": operation } });
}

/** Source without its comments, which the compiler tells apart. */
function tokensOf(source: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, source);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens;
}

describe("the documentation of a call", () => {
  const full = {
    operationId: "listThings",
    summary: "List things",
    description: "Returns the things.\n\nOne page at a time.\n",
  };

  it("is the operation's summary and description", () => {
    expect(emitOne(full)).toContain(`  "/things": {
    /**
     * List things
     *
     * Returns the things.
     *
     * One page at a time.
     */
    GET(`);
  });

  it("names the page about the operation, else the one about its tag, else the one about its service", () => {
    const page = (name: string): Record<string, unknown> => ({
      externalDocs: { url: `https://qlik.dev/${name}` },
    });
    const see = (name: string): string => `     * @see https://qlik.dev/${name}\n     */\n    GET(`;
    const tags = [{ name: "things", description: "All about things.", ...page("tag") }];
    expect(emitOne(full, { fields: page("service") })).toContain(see("service"));
    expect(emitOne(full, { fields: { ...page("service"), tags } })).toContain(see("tag"));
    expect(
      emitOne({ ...full, ...page("operation") }, { fields: { ...page("service"), tags } }),
    ).toContain(see("operation"));
    expect(emitOne(full)).not.toContain("@see");
  });

  it.each([
    [
      { "x-qlik-replaced-by": "GET /others", "x-qlik-deprecated-sunset": "2027-11-01" },
      "Use `GET /others` instead. It may be removed from 2027-11-01.",
    ],
    [{ "x-qlik-replaced-by": "GET /others" }, "Use `GET /others` instead."],
    [{}, "Qlik does not name a replacement."],
  ])("says that it is deprecated: %j", (extensions, words) => {
    const module = emitOne({ ...full, deprecated: true, ...extensions });
    expect(module).toContain(`     * @deprecated ${words}\n     */\n    GET(`);
    expect(module).toContain(`     * @deprecated ${words}\n     */\n    HEAD(`);
    expect(emitOne({ ...full, ...extensions })).not.toContain("@deprecated");
  });

  it("has no tag that the specification's prose happens to have", () => {
    const description = "It is\n@deprecated and\r@see this\u2028  @internal";
    const tags = emitOne({ ...full, description }).match(/^\s*\*\s*@\w+/gm);
    expect(tags).toBeNull();
  });
});

describe("the text of a specification", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("*/", "*", "/", "\n", "\u2028", "\r", "/**", "@deprecated", "`", "//", "x"),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  );
  const emitWith = (summary: string, description: string, url: string, body: string): string => {
    const document = merge([
      asRead(
        service("things", {
          operations: {
            "POST /things": {
              ...{ operationId: "createThing", summary, description, externalDocs: { url } },
              requestBody: {
                description: body,
                required: true,
                content: { "application/json": { schema: { type: "object" } } },
              },
            },
          },
        }),
      ),
    ]);
    return emitCalls(document);
  };

  it("stays in comments: what compiles is the same, whatever it is", () => {
    const expected = tokensOf(emitWith("a", "b", "c", "d"));
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (...texts) => {
        expect(tokensOf(emitWith(...texts))).toEqual(expected);
      }),
    );
  });

  it("stays a literal or a name where it is a path, an operationId or the name of a schema", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, operationId, schema) => {
        const module = emitCalls({
          openapi: "3.1.0",
          info: { title: "things", version: "1" },
          paths: { [`/${path}`]: { get: { operationId } } },
          components: { schemas: { [schema]: {} } },
        });
        const source = ts.createSourceFile("calls.ts", module, ts.ScriptTarget.Latest);
        expect(Reflect.get(source, "parseDiagnostics")).toEqual([]);
        const kinds = new Set(source.statements.map(({ kind }) => ts.SyntaxKind[kind]));
        kinds.delete("TypeAliasDeclaration");
        expect([...kinds].sort()).toEqual(["ImportDeclaration", "InterfaceDeclaration"]);
        const texts: string[] = [];
        source.forEachChild(function visit(node) {
          if (ts.isStringLiteral(node)) texts.push(node.text);
          node.forEachChild(visit);
        });
        expect(texts).toContain(`/${path}`);
      }),
    );
  });
});

describe("the types of a call", () => {
  it("have a name, after the operation", () => {
    const module = emitOne({ operationId: "listThings" });
    expect(module).toContain("export interface ListThingsOptions extends call.CommonOptions {");
    expect(module).toContain("GET(options?: ListThingsOptions):");
    expect(module).toContain('"/things": ListThingsOptions;');
  });

  it.each([
    [
      "a name with other characters",
      ["things#list-all"],
      ["ThingsListAllOptions", "ThingsListAllResult"],
    ],
    ["no name, when it would begin with a digit", ["1st"], []],
    ["no name, when two operations would have it", ["getThing", "GetThing"], []],
    ["no name, when its options would have that of a schema", ["taken"], []],
    ["no name, when its result would have that of a schema", ["used"], []],
    [
      "a name that is another one's with a prefix",
      ["get", "getAll"],
      ["GetOptions", "GetResult", "GetAllOptions", "GetAllResult"],
    ],
  ])("have %s", (_, operationIds, names) => {
    const operations = Object.fromEntries(
      operationIds.map((operationId, index) => [`GET /things${index}`, { operationId }]),
    );
    const schemas = { TakenOptions: { type: "object" }, UsedResult: { type: "object" } };
    const module = emit({ operations, components: { schemas } });
    const found = Array.from(
      module.matchAll(/^export (?:interface|type) (\w+(?:Options|Result)) /gm),
      ([, name]) => name,
    );
    expect(found).toEqual(names);
    if (names.length === 0) {
      const [operationId] = operationIds;
      expect(module).toContain(`GET(options?: call.CallOptions<operations["${operationId}"]>):`);
    }
  });

  const query = (required: boolean): object => ({
    parameters: [{ name: "q", in: "query", required, schema: { type: "string" } }],
  });
  const body = (required?: boolean): object => ({
    requestBody: { required, content: { "application/json": { schema: ref("Thing") } } },
  });
  const components = {
    parameters: { Q: { name: "q", in: "query", required: true, schema: { type: "string" } } },
    requestBodies: { B: { required: true, content: { "application/json": { schema: {} } } } },
    schemas: { Thing: { type: "object" } },
  };

  it.each<[string, object, string, string[]]>([
    ["nothing", {}, "options?", []],
    ["an optional query", query(false), "options?", ["params?"]],
    ["a required query", query(true), "options", ["params"]],
    ["an optional body", body(), "options?", ["body?"]],
    ["a required body", body(true), "options", ["body"]],
    ["both, one required", { ...query(false), ...body(true) }, "options", ["params?", "body"]],
    ["a referenced parameter", { parameters: [ref("parameters/Q")] }, "options", ["params"]],
    ["a referenced body", { requestBody: ref("requestBodies/B") }, "options", ["body"]],
  ])("are required where something in them is: %s", (_, operation, argument, members) => {
    const id = { operationId: "thing" };
    const module = emit({ operations: { "POST /things": { ...operation, ...id } }, components });
    expect(module).toContain(`POST(${argument}: ThingOptions):`);
    const [, inner = ""] = /interface ThingOptions extends [\w.]+ \{([^}]*)\}/.exec(module) ?? [];
    const found = Array.from(inner.matchAll(/^ {2}(\w+\??):/gm), ([, name]) => name);
    expect(found).toEqual(members);
  });

  it("are required for the parameters of the path, which stand beside its operations", () => {
    const document = service("things", {
      operations: { "GET /things/{id}": { operationId: "get" } },
    });
    const parameter = {
      name: "id",
      in: "path" as const,
      required: true,
      schema: { type: "string" },
    };
    document.paths!["/things/{id}"]!.parameters = [parameter];
    expect(emitCalls(merge([asRead(document)]))).toContain("GET(options: GetOptions):");
  });

  it("have the description of the body", () => {
    const requestBody = {
      ...(body(true) as { requestBody: object }).requestBody,
      description: "It.",
    };
    const module = emit({ operations: { "POST /things": { requestBody } }, components });
    expect(module).toContain("  /** It. */\n  body: ");
  });
});

describe("the methods of a path", () => {
  const binary = answer({ type: "string", format: "binary" }, "application/octet-stream");

  it("are those of its operations, HEAD with GET, and download where GET returns a file", () => {
    const module = emit({
      operations: {
        "GET /files": { operationId: "getFile", responses: binary },
        "GET /things": { operationId: "getThing" },
        "DELETE /things": { operationId: "deleteThing" },
        "OPTIONS /things": { operationId: "askThings" },
      },
    });
    const [, calls = ""] = module.split("interface PathCalls");
    const methods = Array.from(
      calls.matchAll(/^ {2}"([^"]+)": \{|^ {4}(\w+)\(options/gm),
      ([, path, method]) => path ?? method,
    );
    expect(methods).toEqual([
      "/files",
      "GET",
      "HEAD",
      "download",
      "/things",
      "GET",
      "HEAD",
      "DELETE",
    ]);
    expect(module).toContain('  download: {\n    "/files": GetFileOptions;\n  };');
  });

  it("download a file of a referenced response and schema too", () => {
    const module = emit({
      operations: { "GET /files": { responses: { "200": ref("responses/File") } } },
      components: {
        responses: {
          File: { description: "It.", content: { "application/zip": { schema: ref("Bytes") } } },
        },
        schemas: { Bytes: { type: "string", format: "binary" } },
      },
    });
    expect(module).toContain("    download(options");
  });
});

describe("a call whose response has several media types", () => {
  const content = {
    "application/xml": { schema: { type: "string" } },
    "application/json": { schema: { type: "object" } },
    "*/*": {},
  };
  const responses = { "200": { description: "It.", content } };

  it("can ask for one of them, by which its result is typed", () => {
    const module = emit({ operations: { "GET /things": { operationId: "getThing", responses } } });
    const types = '"application/xml" | "application/json"';
    expect(module).toContain(`  accept?: ${types} | undefined;\n`);
    expect(module).toContain(
      `    GET<Accept extends ${types} = ${types}>(options?: GetThingOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, `,
    );
  });

  it("has no such option for a single one", () => {
    const single = {
      "200": { description: "It.", content: { "application/json": {}, "*/*": {} } },
    };
    const module = emit({ operations: { "GET /things": { responses: single } } });
    expect(module).not.toContain("accept");
  });
});

describe("the index of lists", () => {
  const mark = { style: "cursor", items: "tasks" };
  const schema = { type: "object", properties: { tasks: { type: "array", items: {} } } };
  const list = { responses: answer(schema), "x-qlik-paging": mark };
  const indexOf = (operations: Record<string, Record<string, unknown>>): string =>
    /export interface ListIndex \{\n([\s\S]*?)\n?\}\n$/.exec(emit({ operations }))![1]!;

  it("has the marked operations, with their pages, items and options", () => {
    expect(indexOf({ "GET /things": list, "GET /others": {} })).toBe(`  "/things": {
    page: operations["things0"]["responses"][200]["content"]["application/json"];
    items: "tasks";
    options: Things0Options;
  };`);
  });

  it("has lists that are read by POST, unless GET reads the list of the path", () => {
    const body = { required: true, content: { "application/json": { schema: {} } } };
    const post = { ...list, requestBody: body };
    const found = indexOf({ "POST /a": post, "GET /a": list, "GET /b": {}, "POST /b": post });
    expect(found.match(/page: .*/g)).toEqual([
      'page: operations["things1"]["responses"][200]["content"]["application/json"];',
      'page: operations["things3"]["responses"][200]["content"]["application/json"];',
    ]);
    expect(found).toContain("options: Things3Options");
  });

  it("is empty without lists", () => {
    expect(indexOf({ "GET /things": {} })).toBe("");
  });
});
