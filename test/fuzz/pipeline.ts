import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { PipelineFault } from "../../scripts/openapi/finding.ts";
import { render } from "../../scripts/pipeline/render.ts";
import { emitTypes } from "../../scripts/pipeline/types.ts";
import { hostileJson, hostileText } from "./hostile.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const root = path.resolve();
const config = path.join(root, "redocly.yaml");

/** A document that breaks no rule, before it is mutated. */
const DOCUMENT = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "things", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://tenant.qlikcloud.com" }],
  security: [{ bearer: [] }],
  tags: [{ name: "things", description: "All about things." }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        tags: ["things"],
        summary: "Get a thing",
        description: "Returns a thing.",
        "x-qlik-tier": { tier: "1", limit: 1000 },
        deprecated: true,
        "x-qlik-deprecated-sunset": "2027-01-01",
        "x-qlik-replaced-by": "GET /things",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "Its id.",
            schema: { type: "string" },
          },
        ],
        responses: {
          "200": {
            description: "The thing.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Thing" },
                example: { id: "1", kind: "a" },
              },
            },
          },
          "404": {
            description: "No such thing.",
            content: { "application/json": { schema: { type: "object" }, example: { code: "X" } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    schemas: {
      Thing: {
        type: "object",
        description: "A thing.",
        properties: {
          id: { type: "string", description: "Its id." },
          kind: { type: "string", description: "Its kind.", "x-extensible-enum": ["a", "b"] },
          parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
        },
      },
    },
  },
});

interface Change {
  readonly at: number;
  readonly how: "drop" | "value" | "rename" | "cycle";
  readonly value: unknown;
  readonly name: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(500),
  how: fc.constantFrom("drop", "value", "rename", "cycle"),
  value: fc.oneof(
    hostileJson,
    hostileText,
    fc.constantFrom("/etc/passwd", "https://evil.example/"),
  ),
  name: hostileText,
});

/** A mutated specification gives files or findings: never a crash, and no text of it becomes code. */
export const pipeline: FuzzTarget = fuzzTarget(
  "pipeline",
  fc.array(change, { minLength: 1, maxLength: 3 }),
  async (changes) => {
    const document: unknown = JSON.parse(DOCUMENT);
    for (const each of changes) apply(document, each);
    const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
    try {
      const spec = path.join(folder, "spec");
      mkdirSync(spec);
      writeFileSync(path.join(spec, "things.yaml"), JSON.stringify(document));
      const { files } = await render({ spec, config, root }, emitTypes);
      const operations = files.get("operations.ts");
      must(typeof operations === "string", "there is a table of operations");
      must(isPlain(operations), `the table has code:\n${operations}`);
    } catch (error) {
      must(error instanceof PipelineFault, `render throws ${String((error as Error).stack)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** Changes the n-th property of a document, counted in depth. */
function apply(document: unknown, { at, how, value, name }: Change): void {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(document);
  const place = places[at % places.length];
  if (!place) return;
  const [holder, key] = place;
  if (how === "value") holder[key] = value;
  else if (how === "cycle") holder[key] = { $ref: "#/components/schemas/Thing" };
  else {
    const old = holder[key];
    Reflect.deleteProperty(holder, key);
    if (how === "rename")
      Object.defineProperty(holder, name, {
        value: old,
        ...{ enumerable: true, writable: true, configurable: true },
      });
  }
}

/** Whether nothing is left of a module, without its texts and comments, but names, numbers and punctuation of a literal. */
function isPlain(module: string): boolean {
  const code = module
    .replace(/"(?:[^"\\\n]|\\.)*"/g, "0")
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\/\/.*$/gm, "");
  return !/[`()=>]|\beval\b|globalThis/.test(code.replace("= {", "").replace(/^import.*$/gm, ""));
}
