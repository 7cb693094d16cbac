import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assignability, compareTypes, compilerErrors, examples, ours, theirs } from "./qlik-api.ts";
import type { TypeDifference } from "./qlik-api.ts";
import { oneSided, reasons } from "./qlik-api.differences.ts";
import type { Reason } from "./qlik-api.differences.ts";
import * as services from "./qlik-api.services.ts";
import type { Examples } from "./qlik-api.types.ts";
import { matchesWildcard } from "../../scripts/facts/facts.ts";

const packageFolder = path.resolve(import.meta.dirname, "../../node_modules/@qlik/api");

const all = compareTypes(ours, theirs);
const differences = all.filter(({ point }) => point !== "path");
const places = reasons.flatMap((reason) =>
  reason.places.map(([operation, point, count = 1]) => {
    const covered = differences.filter((difference) =>
      covers(reason, operation, point, difference),
    );
    return { operation, point, count, covered };
  }),
);

describe("our types and those of @qlik/api", () => {
  it("compile", () => {
    expect(compilerErrors).toEqual([]);
  });

  it("are compared for every service that both have", () => {
    const segments = [...ours.keys()].map((operation) =>
      operation.replace(/^[A-Z]+ \/api\/(?:v1\/([^/]+)|([^/]+\/[^/]+)).*/, "$1$2"),
    );
    const shared = [...new Set(segments)].filter((segment) =>
      existsSync(path.join(packageFolder, `${segment}.js`)),
    );
    expect(Object.keys(services).sort()).toEqual(shared.sort());
  });

  it("have the same operations, except for the listed ones of ours", () => {
    expect(operationsOnlyOf("ours")).toEqual(listedFor("ours"));
  });

  it("have the same operations, except for the listed ones of Qlik", () => {
    expect(operationsOnlyOf("theirs")).toEqual(listedFor("theirs"));
  });

  it.each(Object.keys(services))("differ in %s only where a reason is given", (service) => {
    const known = new Set(places.flatMap(({ covered }) => covered));
    const ofService = new RegExp(`^[A-Z]+ /api/(v1/)?${service}(/|$)`);
    const unknown = differences.filter(
      (each) => ofService.test(each.operation) && !known.has(each),
    );
    expectNone(unknown.map(lineOf), "differences without a reason in qlik-api.differences.ts");
  });

  it("differ wherever a reason is given", () => {
    const wrong = places.filter(({ covered, count }) => covered.length !== count);
    const lines = wrong.map(
      ({ operation, point, covered, count }) =>
        `${operation} | ${point} covers ${covered.length} differences instead of ${count}:` +
        covered.map((each) => `\n    ${lineOf(each)}`).join(""),
    );
    expectNone(lines, "places in qlik-api.differences.ts that cover more or fewer differences");
  });

  it("are assignable both ways wherever no difference is found", () => {
    const overlooked = [...ours].flatMap(([operation, { parts }]) =>
      [...parts].flatMap(([part, type]) => {
        const other = theirs.get(operation)?.parts.get(part);
        const differs = differences.some(
          (each) => each.operation === operation && each.point.startsWith(part),
        );
        if (!other || differs) return [];
        const verdict = assignability(type, other);
        return verdict === "assignable both ways" ? [] : [`${operation} | ${part} | ${verdict}`];
      }),
    );
    expectNone(overlooked, "parts in which the comparison overlooks something");
  });
});

describe("comparing two types", () => {
  const expected: Record<keyof Examples, readonly string[]> = {
    "the same, in other words": [],
    "a further optional property": [".b | - | present | only Qlik has it"],
    "a property that may be missing": [".a.required | false | true | ours is wider"],
    "a property within a list": [".a[].b.type | string | number | assignable neither way"],
    "the values of a map": ["{}.type | string | number or string | ours is narrower"],
    "a further value": [".a.enum | x, y | x | ours is wider"],
    "an open list of values": [".a.open | true | - | ours is wider"],
    "a list of values for any text": [".a.enum | x | - | ours is narrower"],
    "a value beside another type": ['.a.type | "x" or number | number | ours is wider'],
    "a value that may be null": [".a.nullable | true | - | ours is wider"],
    "a type of the platform": [".type | Blob | ArrayBuffer | assignable neither way"],
    "one of several objects": [
      ".type | { a: string; } or { b: string; } | { a: string; } or { b: number; } | assignable neither way",
    ],
    "a type that contains itself": [
      ".child.type | Tree<string> | Tree<number> | assignable neither way",
      ".value.type | string | number | assignable neither way",
    ],
  };

  it.each(Object.entries(expected))("finds what differs in %s", (name, lines) => {
    const [one, other] = examples.get(name)!;
    const found = compareTypes(new Map([["POST /a", one!]]), new Map([["POST /a", other!]]));
    const short = found.map((each) =>
      lineOf(each).replace(/^POST \/a \| body|(ours|Qlik's): /g, ""),
    );
    expect(short).toEqual(lines);
  });
});

function operationsOnlyOf(side: "ours" | "theirs"): string[] {
  const found = all.filter((each) => each.point === "path" && each[side] === "present");
  return found.map(({ operation }) => operation).sort();
}

function listedFor(side: "ours" | "theirs"): string[] {
  return oneSided
    .filter((each) => each.side === side)
    .flatMap(({ operations }) => operations)
    .sort();
}

function covers(
  reason: Reason,
  operation: string,
  point: string,
  difference: TypeDifference,
): boolean {
  return (
    matchesWildcard(operation, difference.operation) &&
    matchesWildcard(point, difference.point) &&
    reason.ours === difference.ours &&
    reason.theirs === difference.theirs
  );
}

function lineOf({ operation, point, ours, theirs, direction }: TypeDifference): string {
  return `${operation} | ${point} | ours: ${ours ?? "-"} | Qlik's: ${theirs ?? "-"} | ${direction}`;
}

function expectNone(lines: readonly string[], what: string): void {
  if (lines.length > 0) expect.fail(`${lines.length} ${what}:\n${lines.join("\n")}`);
}
