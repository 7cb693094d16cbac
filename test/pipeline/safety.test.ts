/** Untrusted documents must not run code, read other files or exhaust memory. */
import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PipelineFault, type Finding } from "../../scripts/openapi/finding.ts";
import {
  contentOf,
  GENERATE,
  generate,
  ref,
  renderFolder,
  root,
  service,
  toText,
  writeDocuments,
} from "./helpers.ts";

const object = { type: "object" };

/** A document whose only schema has a property like this. */
function withSchema(schema: unknown, others: Record<string, unknown> = {}): object {
  const components = {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    schemas: { Thing: { ...object, properties: { part: schema } }, ...others },
  };
  const responses = {
    "404": {
      description: "There is no such thing.",
      content: { "application/json": { schema: ref("Thing"), example: {} } },
    },
    "204": { description: "It is done." },
  };
  return service("things", { operations: { "GET /things": { responses } }, components });
}

async function findingsIn(spec: string): Promise<readonly Finding[]> {
  const error = await renderFolder(spec).then(
    () => new Error("The documents were accepted."),
    (reason: unknown) => reason,
  );
  if (error instanceof PipelineFault) return error.findings;
  throw error;
}

function findingsFor(document: string | object): Promise<readonly Finding[]> {
  return findingsIn(writeDocuments({ "things.yaml": document }).spec);
}

describe("reports the location of an invalid extension:", () => {
  const deprecated = { deprecated: true, "x-qlik-replaced-by": "GET /others" };
  const code = "x: ((globalThis as any).PWNED = 1) } as never, ...{ y";

  it.each<[string, unknown, string]>([
    ["x-qlik-deprecated-sunset", { [code]: 1 }, "sunset"],
    ["x-qlik-deprecated-sunset", "soon", "sunset"],
    ["x-qlik-deprecated-sunset", "2027-13", "sunset"],
    ["x-qlik-deprecated-sunset", 2027, "sunset"],
    ["x-qlik-replaced-by", { "[(globalThis.PWNED=2,'k')]": 1 }, "replaced-by"],
    ["x-qlik-replaced-by", "GET others", "replaced-by"],
    ["x-qlik-replaced-by", "GET /others */ globalThis.PWNED", "replaced-by"],
    ["x-qlik-tier", { tier: "1", limit: 0 }, "tier"],
    ["x-qlik-tier", { tier: "1", limit: "1; PWNED" }, "tier"],
    ["x-qlik-tier", "1", "tier"],
  ])("%s: %j", async (extension, value, rule) => {
    const operations = { "GET /things": { ...deprecated, [extension]: value } };
    const text = toText(service("things", { operations }));
    const line = text.split("\n").findIndex((content) => content.includes(`${extension}:`)) + 1;
    expect(await findingsFor(text)).toContainEqual(expect.objectContaining({ line, rule }));
  });

  it.each([["abc"], [[1]], [[]], [["a", "a"]], [{ a: "b" }], [[null]]])(
    "x-extensible-enum: %j",
    async (values) => {
      const text = toText(withSchema({ type: "string", "x-extensible-enum": values }));
      const line = text.split("\n").findIndex((content) => content.includes("x-extensible")) + 1;
      const rule = "extensible-enum";
      expect(await findingsFor(text)).toContainEqual(expect.objectContaining({ line, rule }));
    },
  );

  it.each(["2027-11-01", "2027-11"])("accepts x-qlik-deprecated-sunset: %s", async (sunset) => {
    const operation = { ...deprecated, "x-qlik-deprecated-sunset": sunset };
    const { spec } = writeDocuments({
      "things.yaml": service("things", { operations: { "GET /things": operation } }),
    });
    const files = await renderFolder(spec);
    expect(files.get("operations.ts")).toContain(`sunset: "${sunset}"`);
  });

  it("accepts a property with the name of an extension, and an example that looks like one", async () => {
    const document = withSchema({
      ...object,
      properties: { "x-extensible-enum": { type: "string" } },
      default: { "x-extensible-enum": 1 },
    });
    await expect(
      renderFolder(writeDocuments({ "things.yaml": document }).spec),
    ).resolves.toBeDefined();
  });
});

describe("reports a reference out of the folder without reading the file:", () => {
  it.each([
    "/etc/passwd",
    "/proc/self/environ",
    "file:///etc/passwd",
    "../outside.json",
    "../outside.json#/properties/a",
    "../../../../../../../../etc/hostname",
    "//127.0.0.1/x.yaml",
    "http://127.0.0.1:1/x.yaml",
    "HTTPS://127.0.0.1:1/x.yaml",
    "data:application/json,{}",
    "../nowhere.json",
  ])("%s", async ($ref) => {
    const { spec } = writeDocuments({ "things.yaml": withSchema({ $ref }) });
    const secret = "SECRET of another folder";
    const outside = path.join(spec, "../outside.json");
    writeFileSync(outside, JSON.stringify({ properties: { a: { description: secret } } }));
    const findings = await findingsIn(spec);
    const [finding] = findings;
    expect(finding).toMatchObject({
      rule: "no-unresolved-refs",
      line: expect.any(Number) as number,
    });
    expect(finding?.file).toMatch(/things\.yaml$/);
    expect(JSON.stringify(findings)).not.toMatch(/SECRET|root:x:0/);
  });

  it("through a symbolic link, and a document that is a symbolic link", async () => {
    const { spec } = writeDocuments({ "things.yaml": withSchema({ $ref: "./link" }) });
    const outside = path.join(spec, "../outside.yaml");
    writeFileSync(outside, "SECRET: [of another folder\n");
    symlinkSync(outside, path.join(spec, "link"));
    expect((await findingsIn(spec))[0]?.message).toMatch(/is outside of spec\//);

    symlinkSync(outside, path.join(spec, "others.yaml"));
    const findings = await findingsIn(spec);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "file" }));
    expect(JSON.stringify(findings)).not.toContain("SECRET");
  });

  it("accepts a reference to a file in a subfolder", async () => {
    const { spec } = writeDocuments({ "things.yaml": withSchema({ $ref: "./parts/part.json" }) });
    mkdirSync(path.join(spec, "parts"));
    writeFileSync(path.join(spec, "parts/part.json"), '{ "type": "string", "title": "A part" }');
    expect((await renderFolder(spec)).get("schema.ts")).toContain("A part");
  });
});

describe("reports the location of circular references:", () => {
  const text = { type: "string" };
  it.each<[string, Record<string, unknown>]>([
    ["of one", { A: ref("A") }],
    ["of two", { A: ref("B"), B: ref("A") }],
    ["by allOf", { A: { allOf: [ref("B")] }, B: { oneOf: [text, ref("A")] } }],
    ["by a part", { A: { anyOf: [{ allOf: [ref("A")] }, text] } }],
  ])("%s", async (_, others) => {
    const [finding] = await findingsFor(withSchema(ref("A"), others));
    expect(finding).toMatchObject({ rule: "references", line: expect.any(Number) as number });
    expect(finding?.message).toContain("#/components/schemas/A");
  });

  it("of parameters", async () => {
    const parameters = { A: ref("parameters/B"), B: ref("parameters/A") };
    const operations = { "GET /things": { parameters: [ref("parameters/A")] } };
    const document = service("things", { operations, components: { parameters } });
    expect(await findingsFor(document)).toMatchObject([{ rule: "references" }]);
  });

  it("accepts a recursive schema with a property or a list of its own type", async () => {
    const Tree = {
      ...object,
      properties: { parent: ref("Tree"), children: { type: "array", items: ref("Tree") } },
    };
    const document = withSchema(ref("Tree"), { Tree });
    await expect(
      renderFolder(writeDocuments({ "things.yaml": document }).spec),
    ).resolves.toBeDefined();
  });
});

describe("reports the location in a document that would exhaust memory:", () => {
  const head = toText(service("things"));

  it("aliases of aliases", async () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const inner = Array.from({ length: 10 }, () => (index === 0 ? "a" : `*a${index - 1}`));
      return `  a${index}: &a${index} [${inner.join(", ")}]\n`;
    });
    const bomb = `${head}x-bomb:\n${levels.join("")}`;
    const line = head.split("\n").length + 2;
    expect(await findingsFor(bomb)).toMatchObject([{ rule: "yaml", line, column: 12 }]);
  });

  it("an alias within its own value", async () => {
    const line = head.split("\n").length;
    expect(await findingsFor(`${head}x-ring: &a [*a]\n`)).toMatchObject([{ rule: "yaml", line }]);
  });

  it.each([300, 100_000])("%i levels of lists", async (depth) => {
    const nested = `${head}x-deep: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
    expect(await findingsFor(nested)).toMatchObject([{ rule: "yaml" }]);
  });

  it("accepts a document that uses an anchor twice", async () => {
    const aliased = head.replace("description: Does it.", "description: &a Does it.") + "x-b: *a\n";
    const { spec } = writeDocuments({ "things.yaml": aliased });
    await expect(renderFolder(spec)).resolves.toBeDefined();
  });
});

describe("the command", () => {
  it.each<[string, string | object]>([
    ["a lint fault", toText(service("things")).replace("summary: Do it", "sumary: Do it")],
    ["an extension of the wrong shape", withSchema({ type: "string", "x-extensible-enum": "abc" })],
    ["a ring", withSchema(ref("A"), { A: ref("B"), B: ref("A") })],
    ["a reference out of the folder", withSchema({ $ref: "/etc/passwd" })],
  ])("exits with 2 for %s", async (_, document) => {
    const { spec, out } = writeDocuments({
      "others.yaml": service("others"),
      "things.yaml": document,
    });
    const { code, stdout, stderr } = await generate("--spec", spec, "--out", out);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/things\.yaml:\d+:\d+ {2}/);
    expect(stderr).not.toMatch(/\n {4}at |unsettled|root:x:0/);
    expect(stderr).toMatch(/\n\d errors?\. No files were written\.\n$/);
  });

  it("reports an error before the remaining documents are linted", async () => {
    const faulty = toText(service("a")).replace("summary: Do it", "sumary: Do it");
    const { spec, out } = writeDocuments({
      "a.yaml": faulty,
      "b.yaml": faulty.replaceAll("a0", "b0"),
    });
    const child = spawn(process.execPath, [...GENERATE, "--spec", spec, "--out", out], {
      cwd: root,
    });
    const parts: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    await new Promise((resolve) => child.once("close", resolve));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toContain("a.yaml:");
    expect(parts[0]).not.toContain("No files were written");
  });
});

it("accepts property names that JavaScript objects inherit", async () => {
  const properties = JSON.parse(
    '{ "__proto__": { "type": "string" }, "constructor": { "type": "number" } }',
  ) as object;
  const { spec } = writeDocuments({
    "things.json": JSON.stringify(withSchema({ ...object, properties })),
  });
  const schema = (await renderFolder(spec)).get("schema.ts");
  expect(schema).toMatch(/__proto__\??: string/);
  expect(schema).toMatch(/constructor\??: number/);
  expect(Object.keys(contentOf(spec))).toEqual(["things.json"]);
});
