import { METHODS, type OpenApiDocument, type OperationObject } from "../../openapi/document.ts";
import { isObject } from "../lookup.ts";
import type { Site } from "../sites.ts";
import type { Rule, Work } from "../rule.ts";

/** The day or the month of a date, with or without a time of day. */
const DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/;
const REPLACED_BY = /^(?:[A-Z]+ )?\/[\w\-./{}~:]*$/;
const METHOD_NAMES: readonly string[] = METHODS;

export const deprecation: Rule = {
  name: "deprecation",
  summary:
    "Writes a deprecation as `deprecated`, with the date of removal and what replaces the operation.",
  apply(work) {
    const { operations, parameters, headers, schemas } = work.sites();
    for (const site of [...operations, ...parameters, ...headers, ...schemas]) {
      const node = site.node as Record<string, unknown>;
      if (!("x-qlik-deprecated" in node)) continue;
      const value = node["x-qlik-deprecated"];
      if (value === true || value === "true") {
        node["deprecated"] = true;
        work.count(site);
      }
      delete node["x-qlik-deprecated"];
    }
    for (const site of operations) {
      healSunset(site, work);
      healReplacement(site, work);
    }
  },
};

function healSunset(site: Site<OperationObject>, { count, reject }: Work): void {
  const value: unknown = site.node["x-qlik-deprecated-sunset"];
  if (value === undefined) return;
  const [, year, month = "", day] = DATE.exec(typeof value === "string" ? value : "") ?? [];
  const isDate = year && inRange(month, 12) && (day === undefined || inRange(day, 31));
  if (!isDate) {
    const hint = "Write the month or the day from which the operation may be removed: 2027-11.";
    reject(
      `${site.pointer}/x-qlik-deprecated-sunset`,
      `The sunset must be a date, got ${JSON.stringify(value)}`,
      hint,
    );
    return;
  }
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  const sunset = parts.map((part) => part.padStart(2, "0")).join("-");
  if (sunset === value) return;
  site.node["x-qlik-deprecated-sunset"] = sunset;
  count(site);
}

function inRange(text: string, max: number): boolean {
  return Number(text) >= 1 && Number(text) <= max;
}

/** Qlik lists objects, whose identifiers are relative to `/api`: `GET:/scheduling/tasks`. */
function healReplacement(site: Site<OperationObject>, { document, count, reject }: Work): void {
  const value: unknown = site.node["x-qlik-replaced-by"];
  if (value === undefined || (typeof value === "string" && REPLACED_BY.test(value))) return;
  if (Array.isArray(value) && value.length === 0) {
    delete site.node["x-qlik-replaced-by"];
    count(site);
    return;
  }
  const identifiers: unknown[] = (Array.isArray(value) ? value : [value]).map((entry: unknown) =>
    isObject(entry) ? (entry as { uniqueIdentifier?: unknown }).uniqueIdentifier : entry,
  );
  const candidates = identifiers.map((each) => replacementOf(each, document));
  const wanted = `${String(site.key).toUpperCase()} `;
  // An operation that several replace goes on as the one with its own method.
  const replacement = candidates.find((each) => each?.startsWith(wanted)) ?? candidates[0];
  if (replacement === undefined || candidates.includes(undefined)) {
    const hint = 'Write the operation: [{ uniqueIdentifier: "GET:/scheduling/tasks" }].';
    reject(
      `${site.pointer}/x-qlik-replaced-by`,
      `The replacement must be an operation, got ${JSON.stringify(value)}`,
      hint,
    );
    return;
  }
  site.node["x-qlik-replaced-by"] = replacement;
  count(site);
}

function replacementOf(identifier: unknown, { paths }: OpenApiDocument): string | undefined {
  if (typeof identifier !== "string") return undefined;
  const [, called = "", path = ""] = /^(?:([A-Za-z]+)[: ])?(\/\S*)$/.exec(identifier.trim()) ?? [];
  if (path === "" || (called && !METHOD_NAMES.includes(called.toLowerCase()))) return undefined;
  const isWhole = path.startsWith("/api/") || Object.hasOwn(paths ?? {}, path);
  const joined = isWhole ? path : `/api${path}`;
  const replacement = called ? `${called.toUpperCase()} ${joined}` : joined;
  return REPLACED_BY.test(replacement) ? replacement : undefined;
}
