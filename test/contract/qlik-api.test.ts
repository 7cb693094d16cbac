import { readdirSync, readFileSync } from "node:fs";
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

describe("our types and those of @qlik/api", () => {
  it("compile", () => {
    expect(compilerErrors).toEqual([]);
  });

  it("are compared for every part of @qlik/api that has operations", () => {
    expect(Object.keys(services).sort()).toEqual(partsWithOperations().sort());
  });

  it.each(["ours", "theirs"] as const)(
    "have the same operations, except for those of %s that a reason covers",
    (side) => {
      const listed = oneSided
        .filter((each) => each.side === side)
        .flatMap(({ operations }) => operations);
      const found = all
        .filter((each) => each.point === "path" && each[side] === "present")
        .map(({ operation }) => operation);
      expectNone(
        found.filter((operation) => !listed.some((pattern) => matchesWildcard(pattern, operation))),
        `operations of ${side} without a reason in qlik-api.differences.ts`,
      );
      expectNone(
        listed.filter((pattern) => !found.some((operation) => matchesWildcard(pattern, operation))),
        `patterns in qlik-api.differences.ts that match no operation of ${side}`,
      );
    },
  );

  it.each(Object.keys(services))("differ in %s only where a reason is given", (service) => {
    const ofService = new RegExp(`^[A-Z]+ /api/(v1/)?${service}(/|$)`);
    const unknown = differences.filter(
      (each) => ofService.test(each.operation) && !reasons.some((reason) => covers(reason, each)),
    );
    expectNone(unknown.map(lineOf), "differences without a reason in qlik-api.differences.ts");
  });

  it.each(reasons)("differ as it says: $reason ($ours, $theirs)", (reason) => {
    expect(differences.some((each) => covers(reason, each))).toBe(true);
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

function covers(reason: Reason, difference: TypeDifference): boolean {
  const { operations = ["*"], points } = reason;
  return (
    operations.some((pattern) => matchesWildcard(pattern, difference.operation)) &&
    points.some((pattern) => matchesWildcard(pattern, difference.point)) &&
    matchesValue(reason.ours, difference.ours) &&
    matchesValue(reason.theirs, difference.theirs)
  );
}

function matchesValue(pattern: string | undefined, value: string | undefined): boolean {
  if (pattern === undefined || value === undefined) return pattern === value;
  return matchesWildcard(pattern, value);
}

/** The parts of the package, by name, whose code names paths of Qlik Cloud. */
function partsWithOperations(): string[] {
  return readdirSync(packageFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[a-z-]+(\/[a-z-]+)*\.js$/.test(file) && !file.startsWith("chunks/"))
    .filter((file) =>
      readFileSync(path.join(packageFolder, file), "utf8").includes("pathTemplate:"),
    )
    .map((file) => file.slice(0, -".js".length));
}

function lineOf({ operation, point, ours, theirs, direction }: TypeDifference): string {
  return `${operation} | ${point} | ours: ${ours ?? "-"} | Qlik's: ${theirs ?? "-"} | ${direction}`;
}

function expectNone(lines: readonly string[], what: string): void {
  if (lines.length > 0) expect.fail(`${lines.length} ${what}:\n${lines.join("\n")}`);
}
