import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compare, describeOperations, matchesWildcard } from "../../scripts/facts/facts.ts";
import type { Description, Difference } from "../../scripts/facts/facts.ts";
import { qlikFolder, unofficialFile } from "./qlik-files.ts";

const root = path.resolve(import.meta.dirname, "../..");
const specFolder = path.join(root, "spec");
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
    matchesPoint(row.point, difference.point) &&
    (cell === "—" ? difference.theirs === undefined : !isSame(cell))
  );
}

/** A row about a body is about each of its media types. */
function matchesPoint(pattern: string, point: string): boolean {
  return [point, point.replace(/<[^>]*>/, "")].some((each) => matchesWildcard(pattern, each));
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
