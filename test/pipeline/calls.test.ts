import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { emitCalls } from "../../scripts/pipeline/calls.ts";
import { answer, asRead, service } from "./helpers.ts";

/** The statements of a module by their kinds, if it can be parsed. */
function kindsOf(module: string): string[] {
  const { diagnostics } = ts.transpileModule(module, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  const { statements } = ts.createSourceFile("calls.ts", module, ts.ScriptTarget.Latest);
  return [...new Set(statements.map(({ kind }) => ts.SyntaxKind[kind]))];
}

describe("the interface of calls", () => {
  test("documents each operation, and names its options and result", () => {
    const things = service("things", {
      operations: {
        "GET /things": {
          operationId: "listThings",
          summary: "List things",
          description: "Returns things.",
          deprecated: true,
          "x-qlik-deprecated-sunset": "2027-01-01",
          "x-qlik-replaced-by": "GET /others",
          responses: answer({ type: "object" }),
        },
        "POST /things": {
          operationId: "createThing",
          requestBody: { required: true, content: { "application/json": { schema: {} } } },
        },
      },
      fields: { externalDocs: { url: "https://qlik.dev/things" } },
    });
    const module = emitCalls(things, [asRead(things)]);
    expect(module).toContain(`    /**
     * List things
     *
     * Returns things.
     *
     * @deprecated Qlik may remove it from 2027-01-01 on. Use GET /others instead.
     * @see https://qlik.dev/things
     */
    readonly GET: (options?: ListThingsOptions) => Promise<Returned<Mode, ListThingsResult>>;`);
    expect(module).toContain("readonly POST: (options: CreateThingOptions)");
    expect(module).toContain(
      `export type CreateThingOptions = CallOptions<operations["createThing"]>`,
    );
  });

  test("numbers operations whose names differ in signs alone", () => {
    const module = emitCalls(
      service("things", {
        operations: {
          "GET /a": { operationId: "things#get" },
          "GET /b": { operationId: "things-get" },
        },
      }),
      [],
    );
    expect(module).toContain("ThingsGetOptions");
    expect(module).toContain("ThingsGet2Options");
  });

  test("contains no code, whatever a specification says", () => {
    const hostile = fc.oneof(
      fc.constantFrom("*/ alert(1) /*", "`${alert(1)}`", '"]; alert(1); //', "\u2028*/", "\r\n*/"),
      fc.string({ unit: "binary" }),
    );
    const documents = fc.record({ operationId: hostile, summary: hostile, path: hostile });
    fc.assert(
      fc.property(documents, ({ operationId, summary, path }) => {
        const document = service("things", {
          operations: { "GET /x": { operationId, summary, description: summary } },
        });
        const [item] = Object.values(document.paths!);
        document.paths = { [`/${path}`]: item! };
        expect(kindsOf(emitCalls(document, []))).toEqual([
          "ImportDeclaration",
          "InterfaceDeclaration",
          "TypeAliasDeclaration",
        ]);
      }),
    );
  });
});
