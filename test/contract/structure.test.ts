import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compare, describeOperations, matchesWildcard } from "../../scripts/facts/facts.ts";
import type { Description, Difference } from "../../scripts/facts/facts.ts";

const root = path.resolve(import.meta.dirname, "../..");
const specFolder = path.join(root, "spec");
// Qlik's files and the unofficial document must not be published; they are next to the repository on some machines only.
const qlikFolder = path.resolve(root, "../shared/qlik/specs/2026-07-24");
const unofficialFile = path.resolve(root, "../shared/seeds/004_6d2e38a770822772.openapi.yaml");

type Operations = Map<string, Description>;
type Source = (typeof SOURCES)[number];

const SOURCES = ["qlik", "unofficial"] as const;

/** A row of spec/PROVENANCE.md. */
interface Row {
  operation: string;
  point: string;
  documentation: string;
  qlik: string;
  unofficial: string;
}

const rows = readRows(readFileSync(path.join(specFolder, "PROVENANCE.md"), "utf8"));
const services = readdirSync(specFolder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => path.basename(file, ".yaml"));

const oursOf = memoise((service) => operationsIn(path.join(specFolder, `${service}.yaml`)));
const unofficialOperations = memoise(() => operationsIn(unofficialFile, "/api/v1"));
const theirsOf: Record<Source, (service: string) => Operations> = {
  qlik: memoise((service) =>
    existsSync(qlikFile(service))
      ? operationsIn(qlikFile(service))
      : new Map<string, Description>(),
  ),
  unofficial: memoise((service) => {
    const start = new RegExp(`^[A-Z]+ /api/v1/${service}(/|$)`);
    return new Map([...unofficialOperations("")].filter(([operation]) => start.test(operation)));
  }),
};
const differencesOf: Record<Source, (service: string) => Difference[]> = {
  // Qlik has more operations than we describe, the unofficial document fewer.
  qlik: memoise((service) => {
    const differences = existsSync(qlikFile(service)) ? compareWith("qlik", service) : [];
    return differences.filter(({ point, ours }) => point !== "path" || ours !== undefined);
  }),
  unofficial: memoise((service) =>
    compareWith("unofficial", service).filter(
      ({ point, theirs }) => point !== "path" || theirs !== undefined,
    ),
  ),
};

describe("the table in spec/PROVENANCE.md", () => {
  it("has no duplicate rows", () => {
    const keys = rows.map(({ operation, point }) => `${operation} ${point}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe.skipIf(!existsSync(qlikFolder))(
  "against Qlik's specification (skipped where its files are not beside the repository)",
  () => {
    it.each(services.filter((service) => !existsSync(qlikFolder) || existsSync(qlikFile(service))))(
      "%s.yaml differs only as documented in spec/PROVENANCE.md",
      (service) => {
        expectCovered("qlik", service);
      },
    );
  },
);

describe.skipIf(!existsSync(unofficialFile))(
  "against the unofficial document (skipped where the file is not beside the repository)",
  () => {
    it("describes each of its operations", () => {
      const ours = new Map(services.flatMap((service) => [...oursOf(service)]));
      const missing = compare(ours, unofficialOperations("")).filter(
        (each) => each.ours === undefined,
      );
      expect(
        missing.filter(({ point }) => point === "path").map(({ operation }) => operation),
      ).toEqual([]);
    });

    it.each(
      services.filter(
        (service) => !existsSync(unofficialFile) || theirsOf.unofficial(service).size > 0,
      ),
    )("%s.yaml differs only as documented in spec/PROVENANCE.md", (service) => {
      expectCovered("unofficial", service);
    });
  },
);

describe.skipIf(!existsSync(qlikFolder) || !existsSync(unofficialFile))(
  "spec/PROVENANCE.md against both (skipped where their files are not next to the repository)",
  () => {
    it("documents no difference that does not exist", () => {
      const stale = rows.flatMap((row) =>
        staleSourcesOf(row).map((source) => `${row.operation} | ${row.point} | ${source}`),
      );
      expect(stale).toEqual([]);
    });
  },
);

describe("describing an operation", () => {
  it("includes a parameter's name, bounds, default and whether it is required", () => {
    const points = describeOne({
      parameters: [
        {
          name: "limit",
          in: "query",
          schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
        },
      ],
    });
    expect(points).toEqual({
      "query.limit": "present",
      "query.limit.required": "false",
      "query.limit.type": "integer",
      "query.limit.minimum": "1",
      "query.limit.maximum": "100",
      "query.limit.default": "10",
    });
  });

  it("includes the parameters of the path item", () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const document = { paths: { "/a/{id}": { parameters, get: {} } } };
    expect(describeOperations(document).get("GET /a/{id}")?.get("path.id#required")).toBe("true");
  });

  it("puts the prefix before a path that is relative to a server's URL", () => {
    const document = { paths: { "/spaces": { get: {} } } };
    expect([...describeOperations(document, "/api/v1").keys()]).toEqual(["GET /api/v1/spaces"]);
  });

  it("includes the rate limit and the deprecation in either spelling", () => {
    const points = { "x-qlik-tier": { tier: "special", limit: 50 }, "x-qlik-deprecated": true };
    expect(describeOne(points)).toEqual({ tier: "special (50)", deprecated: "true" });
    expect(describeOne({ deprecated: true })).toEqual({ deprecated: "true" });
  });

  it("includes the media type as written, without its parameters", () => {
    expect(describeOne({ requestBody: { content: { "*/*": {} } } })["body.media"]).toBe("*/*");
    const content = { "text/plain; charset=UTF-8": { schema: { type: "string" } } };
    expect(describeOne({ responses: { 200: { content } } })["response.200.media"]).toBe(
      "text/plain",
    );
  });

  it("includes the headers of a response", () => {
    const points = describeOne({ responses: { 201: { headers: { Location: {} } } } });
    expect(points).toEqual({
      "response.201": "present",
      "response.201.header.Location": "present",
    });
  });
});

describe("describing a schema", () => {
  it("marks array items with [] and the values of a map with {}", () => {
    const points = describeBody({
      type: "object",
      properties: {
        list: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" } } },
        },
        map: { type: "object", additionalProperties: { type: "integer" } },
      },
    });
    expect(points["body.list[].name.type"]).toBe("string");
    expect(points["body.map{}.type"]).toBe("integer");
  });

  it("takes a schema with properties and no type for an object", () => {
    expect(describeBody({ properties: {} })["body.type"]).toBe("object");
  });

  it("keeps a property called type apart from the type of its owner", () => {
    const keys = [
      ...descriptionOf({ type: "object", properties: { type: { type: "string" } } }).keys(),
    ];
    expect(keys).toEqual(expect.arrayContaining(["body#type", "body.type", "body.type#type"]));
  });

  it("finds a required property that is declared next to allOf", () => {
    const points = describeBody({
      allOf: [{ properties: { appId: { type: "string" } } }, { required: ["appId"] }],
    });
    expect(points["body.appId.required"]).toBe("true");
  });

  it("reports a required property that is not declared", () => {
    expect(describeBody({ required: ["jobId"] })["body.jobId"]).toBe("required, not declared");
  });

  it("distinguishes properties that all alternatives require from those that some require", () => {
    const name = { properties: { name: { type: "string" } } };
    const points = describeBody({
      oneOf: [
        { ...name, required: ["name"] },
        { properties: { ...name.properties, id: { type: "string" } }, required: ["name", "id"] },
      ],
    });
    expect(points["body.name.required"]).toBe("true");
    expect(points["body.id.required"]).toBe("sometimes");
  });

  it.each([
    ["enum", { type: "string", enum: ["b", "a"] }],
    ["x-extensible-enum", { type: "string", "x-extensible-enum": ["a", "b"] }],
    [
      "oneOf with titles",
      {
        oneOf: [
          { title: "a", "x-qlik-const": 0 },
          { title: "b", "x-qlik-const": 1 },
        ],
      },
    ],
    ["oneOf with single values", { oneOf: [{ type: "string", enum: ["a"] }, { const: "b" }] }],
    ["a nullable enum", { type: ["string", "null"], enum: ["a", "b", null] }],
  ])("reads %s as an enum", (_, schema) => {
    expect(describeBody(schema)).toMatchObject({ "body.type": "string", "body.enum": "a, b" });
  });

  it.each([
    ["a type list", { type: ["string", "null"] }],
    ["oneOf", { oneOf: [{ type: "string" }, { type: "null" }] }],
    ["nullable", { type: "string", nullable: true }],
  ])("ignores that a value may be null, written with %s", (_, schema) => {
    expect(describeBody(schema)).toEqual(describeBody({ type: "string" }));
  });

  it("follows references and stops where a schema contains itself", () => {
    const node = { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } };
    const points = describeBody({ $ref: "#/components/schemas/Node" }, { Node: node });
    expect(points["body.child.type"]).toBe("object");
    expect(points).not.toHaveProperty(["body.child.child"]);
  });

  it("unfolds one schema in two places", () => {
    const link = { $ref: "#/components/schemas/Link" };
    const points = describeBody(
      { allOf: [link, { properties: { next: link } }] },
      { Link: { properties: { href: { type: "string" } } } },
    );
    expect(points).toMatchObject({ "body.href.type": "string", "body.next.href.type": "string" });
  });

  it("rejects a reference without a target", () => {
    expect(() => describeBody({ $ref: "#/components/schemas/Gone" })).toThrow("leads nowhere");
  });
});

describe("comparing two documents", () => {
  it("finds nothing between a document and itself", () => {
    expect(differencesBetween({ type: "object" }, { type: "object" })).toEqual([]);
  });

  it("returns both values of a point that differs", () => {
    expect(differencesBetween({ type: "string", maxLength: 1 }, { type: "string" })).toEqual([
      { operation: "POST /a", point: "body.maxLength", ours: "1", theirs: undefined },
    ]);
  });

  it("ignores the parts of a property that one side lacks", () => {
    const inner = { properties: { b: { properties: { c: {} } } } };
    const points = differencesBetween(inner, { properties: {} }).map(({ point }) => point);
    expect(points).toEqual(["body.b"]);
  });

  it("ignores the parts of values with different types", () => {
    const array = { type: "array", items: { type: "string" } };
    const points = differencesBetween(array, { type: "object", properties: { b: {} } });
    expect(points.map(({ point }) => point)).toEqual(["body.type"]);
  });

  it("matches an operation whose path parameter has another name, and reports it", () => {
    const of = (name: string) =>
      describeOperations({
        paths: {
          [`/a/{${name}}`]: { get: { parameters: [{ name, in: "path", required: true }] } },
        },
      });
    expect(compare(of("id"), of("guid")).map(({ point }) => point)).toEqual([
      "path.guid",
      "path.id",
    ]);
  });

  it("reports an operation that only one side has as the point path", () => {
    const of = (name: string) => describeOperations({ paths: { [name]: { get: {} } } });
    expect(compare(of("/a"), of("/b"))).toEqual([
      { operation: "GET /a", point: "path", ours: "present", theirs: undefined },
      { operation: "GET /b", point: "path", ours: undefined, theirs: "present" },
    ]);
  });
});

describe("the wildcard of a row", () => {
  it.each([
    ["response.429", "response.429"],
    ["response.4*", "response.429.errors[].code"],
    ["response.*.errors[].code", "response.429.errors[].code"],
    ["*", "tier"],
  ])("%s matches %s", (pattern, point) => {
    expect(matchesWildcard(pattern, point)).toBe(true);
  });

  it.each([
    ["response.429", "response.429.media"],
    ["response.429", "response.4290"],
    ["body.a", "body.a[]"],
    ["body.a.b", "body.a-b"],
    ["body[].name", "bodyn.name"],
  ])("%s does not match %s", (pattern, point) => {
    expect(matchesWildcard(pattern, point)).toBe(false);
  });
});

describe("what a row covers", () => {
  const difference = { operation: "GET /a", point: "tier", ours: "1", theirs: "2" };
  const row = {
    operation: "GET /a",
    point: "tier",
    documentation: "—",
    qlik: "2",
    unofficial: "—",
  };

  it("is an operation, a service or everything", () => {
    for (const operation of ["GET /a", "apps *", "*"])
      expect(covers({ ...row, operation }, "qlik", "apps", difference)).toBe(true);
    for (const operation of ["GET /b", "spaces *"])
      expect(covers({ ...row, operation }, "qlik", "apps", difference)).toBe(false);
  });

  it("excludes differences from a source marked as the same", () => {
    expect(covers({ ...row, qlik: "same" }, "qlik", "apps", difference)).toBe(false);
  });

  it("includes, for a source marked as silent, only what that source lacks", () => {
    expect(covers({ ...row, qlik: "—" }, "qlik", "apps", difference)).toBe(false);
    expect(
      covers({ ...row, qlik: "—" }, "qlik", "apps", { ...difference, theirs: undefined }),
    ).toBe(true);
  });

  it("is read from the cells of a table, with or without code marks", () => {
    const [read] = readRows(
      "| operation | point |\n| --- | --- |\n| `GET /a` | tier | — | 2 | — | 1 | x |",
    );
    expect(read).toEqual(row);
  });
});

function readRows(markdown: string): Row[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      const [operation, point, documentation, qlik, unofficial] = cells;
      if (cells.length !== 7 || !operation || !point || !documentation || !qlik || !unofficial)
        throw new Error(`Not a row of seven cells: ${line}`);
      return { operation: bare(operation), point: bare(point), documentation, qlik, unofficial };
    });
}

function bare(cell: string): string {
  return cell.replace(/^`(.*)`$/, (_, code: string) => code);
}

/** A cell may add where an older edition of its source stood: "same; not in 2025". */
function isSame(cell: string): boolean {
  return /^same\b/.test(cell);
}

function isNeutral(cell: string): boolean {
  return cell === "—" || isSame(cell);
}

function covers(row: Row, source: Source, service: string, difference: Difference): boolean {
  const cell = row[source];
  return (
    ["*", `${service} *`, difference.operation].includes(row.operation) &&
    matchesWildcard(row.point, difference.point) &&
    (cell === "—" ? difference.theirs === undefined : !isSame(cell))
  );
}

/** Each source that a row wrongly says disagrees; "any", when the row is about nothing at all. */
function staleSourcesOf(row: Row): string[] {
  const coversAny = (source: Source): boolean =>
    services.some((service) =>
      differencesOf[source](service).some((difference) => covers(row, source, service, difference)),
    );
  const stale = SOURCES.filter((source) => !isNeutral(row[source]) && !coversAny(source));
  return isNeutral(row.documentation) && !SOURCES.some(coversAny) ? ["any"] : stale;
}

function expectCovered(source: Source, service: string): void {
  const uncovered = differencesOf[source](service).filter(
    (difference) => !rows.some((row) => covers(row, source, service, difference)),
  );
  if (uncovered.length === 0) return;
  const lines = uncovered.map((difference) => rowFor(service, difference));
  expect.fail(
    `${uncovered.length} differences without a row. Complete and paste:\n${lines.join("\n")}`,
  );
}

function rowFor(service: string, { operation, point, ours }: Difference): string {
  const cellOf = (source: Source): string => {
    const difference = differencesOf[source](service).find(
      (each) => each.operation === operation && each.point === point,
    );
    if (difference) return difference.theirs ?? "—";
    return theirsOf[source](service).has(operation) ? "same" : "—";
  };
  const cells = [
    `\`${operation}\``,
    `\`${point}\``,
    "",
    cellOf("qlik"),
    cellOf("unofficial"),
    ours ?? "—",
    "",
  ];
  return `| ${cells.join(" | ")} |`;
}

function compareWith(source: Source, service: string): Difference[] {
  return compare(oursOf(service), theirsOf[source](service));
}

function qlikFile(service: string): string {
  return path.join(qlikFolder, `${service}.json`);
}

function operationsIn(file: string, prefix = ""): Operations {
  return describeOperations(parse(readFileSync(file, "utf8")) as Record<string, unknown>, prefix);
}

function memoise<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function describeOne(operation: object): Record<string, string> {
  return pointsOf(describeOperations({ paths: { "/a": { post: operation } } }).get("POST /a"));
}

function describeBody(schema: object, schemas: object = {}): Record<string, string> {
  return pointsOf(descriptionOf(schema, schemas));
}

function descriptionOf(schema: object, schemas: object = {}): Description {
  return documentWithBody(schema, schemas).get("POST /a") ?? new Map<string, string>();
}

function differencesBetween(ours: object, theirs: object): Difference[] {
  return compare(documentWithBody(ours), documentWithBody(theirs));
}

function documentWithBody(schema: object, schemas: object = {}): Operations {
  const requestBody = { content: { "application/json": { schema } } };
  return describeOperations({
    paths: { "/a": { post: { requestBody } } },
    components: { schemas },
  });
}

function pointsOf(description: Description = new Map<string, string>()): Record<string, string> {
  return Object.fromEntries([...description].map(([key, value]) => [key.replace("#", "."), value]));
}
