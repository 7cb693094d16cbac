/** Checks that lint rules cannot express: the format of extensions and statuses, and circular references. */
import type { Finding } from "../openapi/finding.ts";
import { operationsOf, type OperationObject } from "../openapi/document.ts";
import { escapePointer, findRings, walk } from "../openapi/references.ts";
import { checkList } from "./check-lists.ts";
import { checkEnsure } from "./check-ensures.ts";
import { checkParameters } from "./check-parameters.ts";
import type { ReadDocument } from "./redocly.ts";
import { show, type Report } from "./report.ts";

const TIERS: readonly unknown[] = ["1", "2", "special"];
const HINT_TIER = 'Write x-qlik-tier: { tier: "1" | "2" | special, limit: <requests per minute> }.';
const HINT_STATUS =
  "Define a response for each status code. The generated types distinguish responses by it.";
const HINT_SUNSET = 'Write a day or a month: x-qlik-deprecated-sunset: "2027-11-01".';
const HINT_REPLACED_BY =
  "Write the operation or the path that replaces it: x-qlik-replaced-by: GET /api/v1/reloads.";
const HINT_OPEN_ENUM = "List each known value once, as a string: x-extensible-enum: [app, other].";
const HINT_RING = "Replace one of the references with a definition.";

const SUNSET = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const REPLACED_BY = /^(?:(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH) )?\/[\w\-./{}~:]*$/;

/** Returns findings for everything from which the types and the run-time table cannot be generated. */
export function checkDocuments(documents: readonly ReadDocument[]): Finding[] {
  return documents.flatMap((document) => [
    ...checkRings(document),
    ...checkOperations(document),
    ...checkOpenEnums(document),
  ]);
}

/** Returns a finding for each circular reference. Following references is only safe without them. */
export function checkRings({ content, locate }: ReadDocument): Finding[] {
  return findRings(content).map(({ pointer, ring }) =>
    locate(pointer, {
      rule: "references",
      message: `The reference refers to itself: ${ring.join(" → ")}`,
      hint: HINT_RING,
    }),
  );
}

function checkOperations({ content, locate }: ReadDocument): Finding[] {
  const findings: Finding[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    for (const { path, method, item, operation } of operationsOf(content[section])) {
      const at = `#/${section}/${escapePointer(path)}/${method}`;
      const report: Report = (field, rule, message, hint) => {
        findings.push(locate(`${at}/${field}`, { rule, message, hint }));
      };
      checkDeprecation(operation, report);
      if (section !== "paths") continue;
      checkTableEntries(operation, report);
      checkParameters(content, { path, item, operation }, report);
      checkList(content, { method, operation }, report);
      checkEnsure(content, { path, method, operation }, report);
    }
  }
  return findings;
}

function checkDeprecation(operation: OperationObject, report: Report): void {
  const sunset: unknown = operation["x-qlik-deprecated-sunset"];
  if (sunset !== undefined && !matches(SUNSET, sunset)) {
    const message = `x-qlik-deprecated-sunset must be a date, got ${show(sunset)}`;
    report("x-qlik-deprecated-sunset", "sunset", message, HINT_SUNSET);
  }
  const replacedBy: unknown = operation["x-qlik-replaced-by"];
  if (replacedBy !== undefined && !matches(REPLACED_BY, replacedBy)) {
    const message = `x-qlik-replaced-by must be METHOD /path, got ${show(replacedBy)}`;
    report("x-qlik-replaced-by", "replaced-by", message, HINT_REPLACED_BY);
  }
}

function checkTableEntries(operation: OperationObject, report: Report): void {
  const rate: unknown = operation["x-qlik-tier"];
  // Whether it is required is a rule of the linter: the API of another vendor has none.
  const { tier, limit } = (isObject(rate) ? rate : {}) as { tier?: unknown; limit?: unknown };
  const isValid = TIERS.includes(tier) && Number.isSafeInteger(limit) && Number(limit) >= 1;
  if (rate !== undefined && !isValid) {
    report(
      "x-qlik-tier",
      "tier",
      `x-qlik-tier must have a tier and a limit, got ${show(rate)}`,
      HINT_TIER,
    );
  }
  for (const status of Object.keys(operation.responses ?? {})) {
    if (/^[1-5]\d\d$/.test(status)) continue;
    report(
      `responses/${escapePointer(status)}`,
      "status",
      `The response status must be a number, got ${status}`,
      HINT_STATUS,
    );
  }
}

function checkOpenEnums({ content, locate }: ReadDocument): Finding[] {
  const findings: Finding[] = [];
  walk(content, (node, pointer) => {
    if (!Object.hasOwn(node, "x-extensible-enum")) return;
    const values = node["x-extensible-enum"];
    const isList = Array.isArray(values) && values.length > 0;
    const isValid = isList && values.every((value) => typeof value === "string");
    if (isValid && new Set(values).size === values.length) return;
    const message = `x-extensible-enum must be a list of unique strings, got ${show(values)}`;
    const finding = { rule: "extensible-enum", message, hint: HINT_OPEN_ENUM };
    findings.push(locate(`${pointer}/x-extensible-enum`, finding));
  });
  return findings;
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === "string" && pattern.test(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
