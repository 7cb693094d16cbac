/** The tables of the documents are as `npm run bench -- --report` writes them. Nothing is measured here. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionOf } from "../marked-section.ts";
import { CASES } from "./comparison/probes.ts";
import {
  figuresOf,
  head,
  IN_README,
  isTold,
  losses,
  MEASURES,
  rowOfFigures,
  type Measure,
} from "./comparison/tables.ts";
import { OPENAPI_FETCH, OURS, QLIK_API, REDOCLY } from "./contenders.ts";

interface Section {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is below the table, on one line. */
  readonly text: string;
}

function read(document: string, name: string): Section {
  const lines = sectionOf(readFileSync(document, "utf8"), name).split("\n");
  const [first = [], , ...rows] = lines
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const text = lines.filter((line) => line !== "" && !line.startsWith("|")).join(" ");
  return { head: first, rows, text };
}

function measuresOf(names: readonly (keyof typeof MEASURES)[]): readonly Measure[] {
  return names.map((name) => MEASURES[name]);
}

const summary = read("README.md", "comparison");
const behaviour = read("docs/comparison.md", "behaviour");
const cost = read("docs/comparison.md", "cost");
const ALL = Object.values(MEASURES) as readonly Measure[];

describe("the comparison", () => {
  test("names the versions that are installed", () => {
    for (const section of [summary, behaviour, cost]) expect(section.head).toEqual(head());
    for (const each of head().slice(2)) expect(each).toMatch(/ \d+\.\d+\.\d+$/);
  });

  test("has all cases and measures in the guide, and some of them in the README", () => {
    const what = (rows: Section["rows"]): string[] => rows.map(([first = ""]) => first);
    expect(what(behaviour.rows)).toEqual(CASES);
    expect(what(cost.rows)).toEqual(ALL.map((measure) => measure.what));
    const some = measuresOf(IN_README.measures).map((measure) => measure.what);
    expect(what(summary.rows)).toEqual([...IN_README.cases, ...some]);
  });

  test("says what each of the others does in each case", () => {
    const cells = behaviour.rows.flat();
    expect(cells).toHaveLength(CASES.length * head().length);
    expect(cells).not.toContain("");
    for (const row of summary.rows.slice(0, IN_README.cases.length)) {
      expect(behaviour.rows).toContainEqual(row);
    }
  });

  test.each([
    { document: "README.md", section: summary, measures: measuresOf(IN_README.measures) },
    { document: "docs/comparison.md", section: cost, measures: ALL },
  ])(
    "says in $document when it was measured, and where this package loses",
    ({ section, measures }) => {
      const rows = section.rows.slice(-measures.length);
      const figures = rows.map(([, ...cells], at) => figuresOf(measures[at]!, cells));
      expect(rows).toEqual(figures.map(rowOfFigures));
      for (const { values } of figures) expect([...values.values()]).not.toContain(NaN);
      expect(isTold(section.text)).toBe(true);
      expect(section.text).toContain(losses(figures));
    },
  );
});

describe("losses()", () => {
  const measure = { what: "a thing", noun: "things", digits: 1 };
  const of = (ours: number, openapiFetch: number, redocly: number, qlikApi: number) => ({
    measure,
    values: new Map([
      [OURS, ours],
      [OPENAPI_FETCH, openapiFetch],
      [REDOCLY, redocly],
      [QLIK_API, qlikApi],
    ]),
  });

  test("names those that need less, and at what", () => {
    const other = { ...of(1, 2, 0, 2), measure: { ...measure, noun: "others" } };
    expect(losses([of(2, 1, 1, 3), other])).toBe(
      "This package loses to openapi-fetch (things) and Redocly's client (things, others).",
    );
  });

  test("goes by what is shown", () => {
    expect(losses([of(1.04, 1.01, 2, 2)])).toBe("Nothing is less than this package's.");
  });

  test("is lost where this package could not be measured", () => {
    expect(losses([of(NaN, 1, 1, 1)])).toContain("openapi-fetch (things)");
  });
});

test("the least of a row is in bold", () => {
  const measure = { what: "a thing", noun: "things", digits: 1 };
  const cells = ["1,000.5", "**3.0**", "failed", "**3.0**"];
  expect(rowOfFigures(figuresOf(measure, cells))).toEqual(["a thing", ...cells]);
});
