/** Compares the parameters of an operation. */
import type { Finding } from "./change.ts";
import { findMovedParameter, type Operation, type Parameter } from "./edition-operations.ts";
import type { Kind } from "./kinds.ts";
import { findRenamed } from "./renamed.ts";
import type { SchemaComparison } from "./schemas.ts";
import { childOf, isMarked, viewOf } from "./view.ts";

type Parameters = ReadonlyMap<string, Parameter>;

/** Parameters of the path are compared with the path; what they may hold is compared here. */
export function compareParameters(
  old: Operation,
  next: Operation,
  schemas: SchemaComparison,
): Finding[] {
  const counterparts = pairParameters(old, next);
  const arrivals = new Set([...counterparts.values()]);
  const findings: Finding[] = [];
  for (const parameter of old.parameters.values()) {
    const counterpart = counterparts.get(parameter);
    if (counterpart) findings.push(...compareParameter(parameter, counterpart, schemas));
    else if (parameter.in !== "path") findings.push(say("parameter-removed", parameter, parameter));
  }
  for (const parameter of next.parameters.values()) {
    if (arrivals.has(parameter) || parameter.in === "path") continue;
    findings.push(
      say(isRequired(parameter) ? "required-parameter-added" : "parameter-added", parameter),
    );
  }
  return findings;
}

function pairParameters(old: Operation, next: Operation): Map<Parameter, Parameter> {
  const pairs = new Map<Parameter, Parameter>();
  const moved = findMovedParameter(old, next);
  const renamed = findRenamed(withoutPath(old.parameters), withoutPath(next.parameters));
  for (const [key, parameter] of old.parameters) {
    const target =
      next.parameters.get(renamed.get(key) ?? key) ??
      (parameter.name === moved ? next.parameters.get(`path.${moved}`) : undefined) ??
      findElsewhere(parameter, old.parameters, next.parameters);
    if (target) pairs.set(parameter, target);
  }
  return pairs;
}

/** Returns the parameter of the same name in another place, if it is in one place only in each edition. */
function findElsewhere(
  parameter: Parameter,
  old: Parameters,
  next: Parameters,
): Parameter | undefined {
  const named = (parameters: Parameters): Parameter[] =>
    [...parameters.values()].filter(({ name }) => name === parameter.name);
  const targets = named(next);
  const isCertain = named(old).length === 1 && targets.length === 1 && parameter.in !== "path";
  return isCertain && targets[0]!.in !== "path" ? targets[0] : undefined;
}

function withoutPath(parameters: Parameters): Parameters {
  return new Map([...parameters].filter(([, { in: location }]) => location !== "path"));
}

function compareParameter(old: Parameter, next: Parameter, schemas: SchemaComparison): Finding[] {
  const experimental = isMarked(old.place.schema, "experimental");
  const findings: Finding[] = [];
  const add = (kind: Kind): void => void findings.push(say(kind, next, old));
  if (old.in !== next.in) add("parameter-moved");
  else if (old.name !== next.name) add("parameter-renamed");
  if (!isRequired(old) && isRequired(next)) add("parameter-became-required");
  if (isRequired(old) && !isRequired(next)) add("parameter-became-optional");
  if (!isMarked(old.place.schema, "deprecated") && isMarked(next.place.schema, "deprecated")) {
    add("parameter-deprecated");
  }
  const [before, now] = [childOf(old.place, "schema"), childOf(next.place, "schema")];
  if (before && now) {
    for (const finding of schemas.compare(viewOf(before), viewOf(now), "request")) {
      const inner = finding.path.replace(/^\./, "");
      const place = inner === "" || inner === "[]" ? "" : `\`${inner}\` of `;
      findings.push({ ...finding, experimental, place: place + describe(next) });
    }
  }
  return findings;
}

function say(kind: Kind, shown: Parameter, old?: Parameter): Finding {
  const { pointer } = shown.place;
  const experimental = old && isMarked(old.place.schema, "experimental");
  const names = old ? { before: describe(old), now: describe(shown) } : {};
  return { kind, pointer, place: describe(shown), experimental, ...names };
}

function isRequired({ place, in: location }: Parameter): boolean {
  return location === "path" || place.schema["required"] === true;
}

function describe({ in: location, name }: Parameter): string {
  return `the ${location} parameter \`${name}\``;
}
