import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { PipelineFault, type Finding } from "../../scripts/openapi/finding.ts";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { Memory, render } from "../../scripts/pipeline/render.ts";
import type { EmitParts } from "../../scripts/pipeline/type-parts.ts";
import { emitParts } from "../../scripts/pipeline/types.ts";
import {
  config,
  contentOf,
  generate,
  renderFolder,
  root,
  service,
  temporaryFolder,
  toText,
  writeDocuments,
  type Documents,
  type Run,
} from "./helpers.ts";

const THINGS = `openapi: 3.1.0
info:
  title: Things
  version: "1"
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://tenant.qlikcloud.com
security:
  - bearer: []
tags:
  - name: things
    description: All about things.
paths:
  /things:
    post:
      operationId: createThing
      tags: [things]
      summary: Create a thing
      description: Makes one.
      x-qlik-tier: { tier: "2", limit: 100 }
      parameters:
        - name: rehearsal
          in: query
          description: Whether nothing is to be made after all.
          schema: { type: boolean }
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Thing" }
            example: { name: one }
      responses:
        "204":
          description: It is made.
        "400":
          description: It is refused.
          content:
            application/json:
              schema: { type: object }
              example: { code: X-1 }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
  schemas:
    Thing:
      type: object
      properties:
        name: { type: string }
`;

interface Fault {
  /** A replacement, or the whole text of the document. */
  readonly change: readonly [from: string, to: string] | string;
  /** The text at the reported location. */
  readonly at: string;
  readonly rule: string;
  readonly message: string | RegExp;
  /** Absent for our own lint rules, whose message includes the hint. */
  readonly hint?: string | RegExp;
}

const REDOCLY_RULE = /^See https:\/\/redocly\.com\/docs\/cli\/rules\//;

const FAULTS: Record<string, Fault> = {
  "a reference that points to nothing": {
    change: ["schemas/Thing", "schemas/Thang"],
    at: '{ $ref: "#/components/schemas/Thang"',
    rule: "no-unresolved-refs",
    message: "Can't resolve $ref",
    hint: REDOCLY_RULE,
  },
  "a reference to a file that is missing": {
    change: ["#/components/schemas/Thing", "./nowhere.yaml"],
    at: '{ $ref: "./nowhere.yaml"',
    rule: "no-unresolved-refs",
    message: /no such file.*nowhere\.yaml/,
    hint: REDOCLY_RULE,
  },
  "a reference to the network": {
    change: ["#/components/schemas/Thing", "https://qlik.dev/thing.yaml"],
    at: '{ $ref: "https://qlik.dev/thing.yaml"',
    rule: "no-unresolved-refs",
    message: /is a URL\. Copy its content into spec\/ and refer to the copy\./,
    hint: REDOCLY_RULE,
  },
  "a tab": {
    change: ["      summary:", "\tsummary:"],
    at: "\tsummary:",
    rule: "yaml",
    message: "tab characters must not be used in indentation",
    hint: "This line contains a tab. Indent YAML with spaces.",
  },
  "a quote that is never closed": {
    change: ["Create a thing", '"Create a thing'],
    at: "description: Makes one.",
    rule: "yaml",
    message: "deficient indentation",
    hint: /missing quote just before/,
  },
  "the same key twice": {
    change: ["summary: Create a thing", "operationId: makeThing"],
    at: "operationId: makeThing",
    rule: "yaml",
    message: "duplicated mapping key",
    hint: /^Fix the YAML syntax here/,
  },
  "an empty file": {
    change: "",
    at: "",
    rule: "document",
    message: "The file must contain an OpenAPI document",
    hint: /^Write a document that starts with/,
  },
  "nothing but a comment": {
    change: "# Soon.\n",
    at: "# Soon.",
    rule: "document",
    message: "The file must contain an OpenAPI document",
    hint: /^Write a document that starts with/,
  },
  "OpenAPI 2": {
    change: ["openapi: 3.1.0", 'swagger: "2.0"'],
    at: "swagger",
    rule: "document",
    message: "`openapi` must be a 3.0 or 3.1 version, got nothing",
    hint: "Start the document with `openapi: 3.1.0`.",
  },
  "OpenAPI 3.2": {
    change: ["3.1.0", "3.2.0"],
    at: "openapi: 3.2.0",
    rule: "document",
    message: '`openapi` must be a 3.0 or 3.1 version, got "3.2.0"',
    hint: "Start the document with `openapi: 3.1.0`.",
  },
  "a version that is a number": {
    change: ["3.1.0", "3.1"],
    at: "openapi: 3.1",
    rule: "document",
    message: "`openapi` must be a 3.0 or 3.1 version, got 3.1",
    hint: "Start the document with `openapi: 3.1.0`.",
  },
  "the same operationId twice": {
    change: ["    post:", "    get: { operationId: createThing }\n    post:"],
    at: "operationId: createThing\n",
    rule: "operation-operationId-unique",
    message: "Every operation must have a unique `operationId`.",
    hint: REDOCLY_RULE,
  },
  "an operation without operationId": {
    change: ["      operationId: createThing\n", ""],
    at: "post:",
    rule: "operation-operationId",
    message: "Operation object should contain `operationId` field.",
    hint: REDOCLY_RULE,
  },
  "an operation without a tag": {
    change: ["      tags: [things]\n", ""],
    at: "post:",
    rule: "operation-tag-defined",
    message: "Operation tags should be defined",
    hint: REDOCLY_RULE,
  },
  "an operation with a tag that the document doesn't describe": {
    change: ["[things]", "[thongs]"],
    at: "thongs",
    rule: "operation-tag-defined",
    message: "Operation tags should be defined in global tags.",
    hint: REDOCLY_RULE,
  },
  "an operation without a summary": {
    change: ["      summary: Create a thing\n", ""],
    at: "post:",
    rule: "operation-summary",
    message: "Operation object should contain `summary` field.",
    hint: REDOCLY_RULE,
  },
  "an operation without a tier": {
    change: ['      x-qlik-tier: { tier: "2", limit: 100 }\n', ""],
    at: "post:",
    rule: "rule/operation-tier",
    message: /^Give the operation its rate limit: x-qlik-tier: /,
  },
  "a tier that doesn't exist": {
    change: ['tier: "2", limit: 100', "tier: 2, limit: 100"],
    at: "x-qlik-tier:",
    rule: "tier",
    message: 'x-qlik-tier must have a tier and a limit, got {"tier":2,"limit":100}',
    hint: /^Write x-qlik-tier: /,
  },
  "a tier without a limit": {
    change: ['tier: "2", limit: 100', 'tier: "2"'],
    at: "x-qlik-tier:",
    rule: "tier",
    message: 'x-qlik-tier must have a tier and a limit, got {"tier":"2"}',
    hint: /^Write x-qlik-tier: /,
  },
  "a range of statuses": {
    change: ['"204":', "2XX:"],
    at: "2XX:",
    rule: "status",
    message: "The response status must be a number, got 2XX",
    hint: /^Define a response for each status code/,
  },
  "a misspelled field": {
    change: ["summary:", "sumary:"],
    at: "sumary:",
    rule: "struct",
    message: "Property `sumary` is not expected here.",
    hint: "Did you mean summary?",
  },
  "Authorization as a header parameter": {
    change: ["rehearsal\n          in: query", "authorization\n          in: header"],
    at: "authorization",
    rule: "rule/no-authorization-parameter",
    message: "Authorization is a security scheme (bearer), not a parameter: remove it.",
  },
  "an error response without a body": {
    change: [
      / {10}content:\n.*\n {14}schema: \{ type: object.*\n.*\n/.exec(THINGS)?.[0] ?? "?",
      "",
    ],
    at: '"400":',
    rule: "rule/error-with-schema",
    message: "Describe the body of the error answer: content.application/json.schema.",
  },
  "an error response without a schema": {
    change: ["              schema: { type: object }\n", ""],
    at: "application/json:\n              example",
    rule: "rule/body-with-schema",
    message: "Give the body a schema.",
  },
  "a body without an example": {
    change: ["            example: { name: one }\n", ""],
    at: "application/json:\n            schema",
    rule: "rule/body-with-example",
    message: "Give the body an example; it is checked against the schema.",
  },
  "a body example that does not match its schema": {
    change: ["{ name: one }", "{ name: 1 }"],
    at: "1 }\n      responses",
    rule: "no-invalid-media-type-examples",
    message: /`name` property type must be string/,
    hint: REDOCLY_RULE,
  },
  "a parameter example that does not match its schema": {
    change: ["{ type: boolean }", "{ type: boolean }\n          example: perhaps"],
    at: "perhaps",
    rule: "no-invalid-parameter-examples",
    message: /type must be boolean/,
    hint: REDOCLY_RULE,
  },
  "a schema example that does not match the schema": {
    change: ["name: { type: string }", "name: { type: string, examples: [1] }"],
    at: "1] }",
    rule: "no-invalid-schema-examples",
    message: /type must be string/,
    hint: REDOCLY_RULE,
  },
};

function faultyText({ change }: Fault): string {
  if (typeof change === "string") return change;
  const [from, to] = change;
  if (!THINGS.includes(from)) throw new Error(`The document has no ${from}`);
  return THINGS.replace(from, () => to);
}

/** Returns line and column, starting at 1, of the last occurrence of a passage. */
function placeOf(text: string, passage: string): { line: number; column: number } {
  const index = text.lastIndexOf(passage);
  if (index === -1) throw new Error(`The document has no ${passage}`);
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `a tab` → `a-tab.yaml` */
function fileNameOf(fault: string): string {
  return `${fault.replaceAll(/\W+/g, "-")}.yaml`;
}

function like(text: string | RegExp): unknown {
  return typeof text === "string" ? text : expect.stringMatching(text);
}

async function findingsOf(run: Promise<unknown>): Promise<readonly Finding[]> {
  const error = await run.then(
    () => new Error("The documents were accepted."),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PipelineFault)) throw error;
  return error.findings;
}

function findingsIn(documents: Documents): Promise<readonly Finding[]> {
  return findingsOf(renderFolder(writeDocuments(documents).spec));
}

/** Runs the command in a folder with former output, and asserts that the output is unchanged. */
async function generateOver(spec: string, out: string, ...args: string[]): Promise<Run> {
  mkdirSync(out);
  for (const name of ["openapi.json", "schema.ts"]) writeFileSync(path.join(out, name), "former\n");
  const before = contentOf(out);
  const run = await generate("--spec", spec, "--out", out, ...args);
  expect(contentOf(out)).toEqual(before);
  return run;
}

it("accepts the document from which the invalid ones are made", async () => {
  const { spec } = writeDocuments({ "things.yaml": THINGS });
  await expect(renderFolder(spec)).resolves.toBeDefined();
});

describe("reports location, rule, message and hint of", () => {
  it.each(Object.entries(FAULTS))("%s", async (_, fault) => {
    const text = faultyText(fault);
    const { spec } = writeDocuments({ "things.yaml": text });
    const place = {
      file: path.relative(root, path.join(spec, "things.yaml")),
      ...placeOf(text, fault.at),
    };
    const findings = await findingsOf(renderFolder(spec));
    expect(findings).toContainEqual({
      ...place,
      rule: fault.rule,
      message: like(fault.message),
      ...(fault.hint && { hint: like(fault.hint) }),
      ...(!["yaml", "document"].includes(fault.rule) && { excerpt: like(/\^/) }),
    });
  });
});

describe("a run with the memory of earlier ones", () => {
  const documents = { "things.yaml": THINGS, "others.yaml": service("others") };

  it("lints what has changed, and returns the same as a run without memory", async () => {
    const { spec } = writeDocuments(documents);
    const options = { spec, config, root, memory: new Memory() };
    let emitted = 0;
    const counting: EmitParts = (document) => {
      emitted++;
      return emitParts(document);
    };
    await render(options, counting);
    expect(emitted).toBe(2);

    writeFileSync(path.join(spec, "things.yaml"), THINGS.replace("Makes one.", "Makes it."));
    const remembered = await render(options, counting);
    expect(remembered.files).toEqual(await renderFolder(spec));
    expect(emitted).toBe(3);

    writeFileSync(path.join(spec, "things.yaml"), THINGS.replace("summary:", "sumary:"));
    for (let run = 0; run < 2; run++) {
      const findings = await findingsOf(render(options, emitParts));
      expect(findings.map(({ rule }) => rule)).toContain("struct");
    }
  });

  it("lints a document again that refers to a file which has changed", async () => {
    const schema = (type: string): object => ({ type: "object", properties: { a: { type } } });
    const body = (target: string): object => ({
      "200": {
        description: "It.",
        content: { "application/json": { schema: { $ref: target }, example: { a: "text" } } },
      },
    });
    const things = service("things", {
      operations: { "PUT /things": { responses: body("parts.yaml#/components/schemas/Part") } },
    });
    const partsOf = (type: string): OpenApiDocument =>
      service("parts", { components: { schemas: { Part: schema(type) } } });
    const { spec } = writeDocuments({ "things.yaml": things, "parts.yaml": partsOf("string") });
    const lenient = path.join(temporaryFolder(), "redocly.yaml");
    writeFileSync(lenient, "rules: { no-invalid-media-type-examples: error }");
    const options = { spec, config: lenient, root, memory: new Memory() };
    await render(options, emitParts);

    writeFileSync(path.join(spec, "parts.yaml"), toText(partsOf("integer")));
    const findings = await findingsOf(render(options, emitParts));
    expect(findings.map(({ file }) => path.basename(file))).toEqual(["things.yaml"]);
  });
});

describe("the command", () => {
  it("reports the errors of all documents, exits with 2 and keeps the former output", async () => {
    const entries = Object.entries(FAULTS).map(
      ([name, fault]) => [fileNameOf(name), faultyText(fault)] as const,
    );
    const { spec, out } = writeDocuments(Object.fromEntries(entries));
    const { code, stdout, stderr } = await generateOver(spec, out);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const [name, fault] of Object.entries(FAULTS)) {
      const { line, column } = placeOf(faultyText(fault), fault.at);
      const file = path.relative(root, path.join(spec, fileNameOf(name)));
      expect(stderr).toContain(`${file}:${line}:${column}  ${fault.rule}: `);
    }
    expect(stderr).toMatch(/\nHint: This line contains a tab\. Indent YAML with spaces\.\n/);
    expect(stderr).toMatch(/\n\n\d+ errors\. No files were written\.\n$/);
  });

  it("exits with 2 for a duplicate definition and keeps the former output", async () => {
    const { spec, out } = writeDocuments({ "a.yaml": THINGS, "b.yaml": THINGS });
    const { code, stderr } = await generateOver(spec, out);
    expect(code).toBe(2);
    expect(stderr).toContain(`b.yaml:15:5  merge: The operation POST /things is also defined in `);
    expect(stderr).toContain(`b.yaml:16:7  merge: The operationId createThing is also defined in `);
    expect(stderr).toContain("2 errors. No files were written.");
  });

  it("exits with 2 for a missing folder and keeps the former output", async () => {
    const folder = temporaryFolder();
    const spec = path.join(folder, "nowhere");
    const { code, stderr } = await generateOver(spec, path.join(folder, "out"));
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${path.relative(root, spec)}  sources: The folder does not exist\n` +
        "Hint: Add one OpenAPI document per service, such as spec/reloads.yaml.\n\n" +
        "1 error. No files were written.\n",
    );
  });

  it("exits with 2 and prints its usage for unknown arguments, also in concurrent runs", async () => {
    const { spec, out } = writeDocuments({ "things.yaml": THINGS });
    const mistakes = ["--chekc", "all", "--out"];
    const runs = await Promise.all(mistakes.map((argument) => generate("--spec", spec, argument)));
    for (const [index, { code, stdout, stderr }] of runs.entries()) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(mistakes[index]);
      expect(stderr).toContain("Usage: npm run generate [-- options]\n  --check ");
    }
    expect(existsSync(out)).toBe(false);
  });
});

describe("reports a definition that occurs in two documents:", () => {
  it("an operationId", async () => {
    const other = THINGS.replace("  /things:", "  /others:");
    const findings = await findingsIn({ "a.yaml": THINGS, "b.yaml": other });
    expect(findings).toEqual([
      {
        file: like(/b\.yaml$/),
        ...placeOf(other, "operationId: createThing"),
        rule: "merge",
        message: like(/^The operationId createThing is also defined in .*a\.yaml$/),
        hint: "Name the operation after its action and its resource, such as listReloads.",
        excerpt: like(/\^/),
      },
    ]);
  });

  // The server sees no difference.
  it("a path with other parameter names", async () => {
    const parameter = (name: string): Record<string, unknown> => ({
      parameters: [
        { name, in: "path", required: true, description: "Which.", schema: { type: "string" } },
      ],
    });
    const findings = await findingsIn({
      "a.yaml": service("a", { operations: { "GET /things/{id}": parameter("id") } }),
      "b.yaml": service("b", {
        operations: { "PUT /things/{thingId}": parameter("thingId") },
      }),
    });
    expect(findings).toMatchObject([
      {
        file: like(/b\.yaml$/),
        column: 3,
        rule: "merge",
        message: like(
          /^The path \/things\/\{thingId\} is also defined in .*a\.yaml, as \/things\/\{id\}$/,
        ),
        hint: "Use the same parameter names in both documents.",
      },
    ]);
  });

  it("a webhook", async () => {
    const { paths, ...document } = service("a");
    const webhooks = { "thing.made": paths?.["/a"] };
    const findings = await findingsIn({
      "a.yaml": { ...document, webhooks },
      "b.yaml": { ...document, webhooks },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      like(/^The webhook GET thing\.made is also defined in .*a\.yaml$/),
      like(/^The operationId a0 is also defined in .*a\.yaml$/),
    ]);
  });
});

it("reports servers that differ between documents", async () => {
  const servers = [{ url: "https://elsewhere.qlikcloud.com" }];
  const findings = await findingsIn({
    "a.yaml": service("a"),
    "b.yaml": service("b", { fields: { servers } }),
  });
  expect(findings).toMatchObject([
    {
      line: 8,
      column: 1,
      rule: "merge",
      message: like(/^The servers must be the same as in .*a\.yaml$/),
      hint: "Use the same servers in all documents, because a client connects to a single tenant.",
    },
  ]);
});

it("reports a tag with different descriptions", async () => {
  const tags = [
    { name: "a", description: "Other things." },
    { name: "b", description: "All about b." },
  ];
  const findings = await findingsIn({
    "a.yaml": service("a"),
    "b.yaml": service("b", { fields: { tags } }),
  });
  expect(findings).toMatchObject([
    {
      rule: "merge",
      message: like(/^The tag "a" must have the same description as in .*a\.yaml$/),
      hint: "Use the same description, or a separate tag for this service.",
    },
  ]);
});

describe("reports missing documents:", () => {
  it.each<[string, Documents]>([
    ["a folder without documents", {}],
    ["a folder with other files only", { "PROVENANCE.md": "# Where it comes from\n" }],
  ])("%s", async (_, documents) => {
    const { spec } = writeDocuments(documents);
    expect(await findingsOf(renderFolder(spec))).toEqual([
      {
        file: path.relative(root, spec),
        rule: "sources",
        message: "The folder must contain at least one document",
        hint: "Add one OpenAPI document per service, such as spec/reloads.yaml.",
      },
    ]);
  });

  it("a file instead of the folder", async () => {
    const { spec } = writeDocuments({ "things.yaml": THINGS });
    const findings = await findingsOf(renderFolder(path.join(spec, "things.yaml")));
    expect(findings).toMatchObject([{ rule: "sources", message: "The folder does not exist" }]);
  });

  it("a folder instead of a document", async () => {
    const { spec } = writeDocuments({});
    mkdirSync(path.join(spec, "things.yaml"));
    expect(await findingsOf(renderFolder(spec))).toMatchObject([
      { file: path.relative(root, path.join(spec, "things.yaml")), rule: "file" },
    ]);
  });
});

it("reports a missing lint configuration", async () => {
  const { spec } = writeDocuments({ "things.yaml": THINGS });
  const missing = path.join(spec, "redocly.yaml");
  expect(await findingsOf(render({ spec, config: missing, root }, emitParts))).toMatchObject([
    {
      file: path.relative(root, missing),
      rule: "config",
      message: "The lint configuration does not exist",
    },
  ]);
  await expect(render({ spec, config, root }, emitParts)).resolves.toBeDefined();
});

it("does not fetch a reference to a URL", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end('{ "type": "object" }');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/thing.json`;
  const findings = await findingsIn({
    "things.yaml": THINGS.replace("#/components/schemas/Thing", url),
  });
  expect(findings[0]?.message).toBe(
    `Can't resolve $ref: ${url} is a URL. Copy its content into spec/ and refer to the copy.`,
  );
  expect(asked).toEqual([]);
});
