/** Compares two schemas in one direction: what a caller sends, or what a caller receives. */
import type { Finding } from "./change.ts";
import type { Kind } from "./kinds.ts";
import { findRenamed } from "./renamed.ts";
import type { Lazy, Property, View } from "./view.ts";

/** Data of a request is written by callers, data of a response is read by them. A schema may be in both. */
export type Direction = "request" | "response";

/** A difference below the place at which the comparison began. */
export interface SchemaFinding extends Omit<Finding, "place"> {
  /** The way from there: `.data[].name`, or "" for the place itself. */
  readonly path: string;
}

/** Compares pairs of schemas, and remembers the result of each pair, since many operations share them. */
export class SchemaComparison {
  readonly #known = new Map<string, readonly SchemaFinding[]>();

  compare(old: View, next: View, direction: Direction): readonly SchemaFinding[] {
    const key = [direction, ...old.pointers, "→", ...next.pointers].join(" ");
    const known = this.#known.get(key);
    if (known) return known;
    // A recursive schema comes back to a pair that is being compared: nothing is said of it twice.
    this.#known.set(key, []);
    const findings = [
      ...compareValues(old, next, direction),
      ...this.#children(old, next, direction),
    ];
    this.#known.set(key, findings);
    return findings;
  }

  #children(old: View, next: View, direction: Direction): SchemaFinding[] {
    if (typesOf(old) !== typesOf(next)) return [];
    const findings: SchemaFinding[] = [];
    const renamed = findRenamed(old.properties, next.properties);
    const arrivals = new Set(renamed.values());
    for (const name of new Set([...old.properties.keys(), ...next.properties.keys()])) {
      if (arrivals.has(name)) continue;
      const newName = renamed.get(name) ?? name;
      const [before, now] = [old.properties.get(name), next.properties.get(newName)];
      if (newName === name) findings.push(...this.#property(`.${name}`, before, now, direction));
      else findings.push(...this.#renamed([name, before!], [newName, now!], direction));
    }
    findings.push(
      ...this.#part("[]", old.items, next.items, direction),
      ...this.#part("{}", old.entries, next.entries, direction),
    );
    return findings;
  }

  #property(
    path: string,
    old: Property | undefined,
    next: Property | undefined,
    direction: Direction,
  ): SchemaFinding[] {
    if (!old && next) return [{ ...addition(next, direction), path, pointer: next.pointer }];
    if (!old) return [];
    const { pointer } = old;
    const experimental = old.isExperimental;
    if (!next) return [{ kind: `${direction}-property-removed`, path, pointer, experimental }];
    const here = { path, pointer: next.pointer, experimental };
    const findings: SchemaFinding[] = [];
    const say = (kind: Kind): void => void findings.push({ ...here, kind });
    if (direction === "response" && old.isInAll && !next.isInAll)
      say("response-property-became-optional");
    else if (old.isRequired && !next.isRequired) say(`${direction}-property-became-optional`);
    else if (!old.isRequired && next.isRequired) say(`${direction}-property-became-required`);
    if (!old.isDeprecated && next.isDeprecated) say("property-deprecated");
    // What only some alternatives had could not be relied upon, nor what was below it.
    const isRelied = old.isInAll || !next.isInAll;
    for (const finding of this.#below(path, old.view(), next.view(), direction)) {
      if (isRelied || finding.kind !== "response-property-became-optional") findings.push(finding);
    }
    return findings.map((finding) => (experimental ? { ...finding, experimental } : finding));
  }

  #renamed(
    [name, old]: readonly [string, Property],
    [newName, next]: readonly [string, Property],
    direction: Direction,
  ): SchemaFinding[] {
    const [view, pointer] = [next.view(), next.pointer];
    const kind = `${direction}-property-renamed` as const;
    return [
      { kind, path: `.${name}`, pointer, before: `\`${name}\``, now: `\`${newName}\`` },
      ...this.#below(`.${newName}`, old.view(), view, direction),
    ];
  }

  /** Items of a list, or properties without names of their own. */
  #part(
    path: string,
    old: Lazy | undefined,
    next: Lazy | undefined,
    direction: Direction,
  ): SchemaFinding[] {
    if (old && next) return this.#below(path, old(), next(), direction);
    const there = old ?? next;
    if (!there) return [];
    const pointer = pointerOf(there());
    if (path === "[]") {
      // A list without a type of its items has items of any type.
      const [before, now] = [old ? nameOf(old()) : "any", next ? nameOf(next()) : "any"];
      return before === now
        ? []
        : [{ kind: typeKind(direction, !next, !old), path, pointer, before, now }];
    }
    return [{ kind: `${direction}-property-${old ? "removed" : "added"}`, path, pointer }];
  }

  #below(path: string, old: View, next: View, direction: Direction): SchemaFinding[] {
    return this.compare(old, next, direction).map((finding) => ({
      ...finding,
      path: path + finding.path,
    }));
  }
}

function addition(property: Property, direction: Direction): { kind: Kind } {
  if (direction === "response") return { kind: "response-property-added" };
  const { isRequired, isInAll } = property;
  return {
    kind: isRequired && isInAll ? "required-request-property-added" : "request-property-added",
  };
}

function compareValues(old: View, next: View, direction: Direction): SchemaFinding[] {
  const here = { path: "", pointer: pointerOf(next) };
  if (typesOf(old) !== typesOf(next)) {
    const kind = typeKind(direction, isWithin(old, next), isWithin(next, old));
    return [{ ...here, kind, before: nameOf(old), now: nameOf(next) }];
  }
  const findings: SchemaFinding[] = [];
  if (old.types.size > 0 && old.isNullable !== next.isNullable) {
    const kinds = {
      request: ["request-became-nullable", "request-not-nullable"],
      response: ["response-became-nullable", "response-not-nullable"],
    } as const;
    findings.push({ ...here, kind: kinds[direction][next.isNullable ? 0 : 1] });
  }
  return [...findings, ...compareLists(old, next, direction).map((one) => ({ ...here, ...one }))];
}

function compareLists(
  old: View,
  next: View,
  direction: Direction,
): Pick<SchemaFinding, "kind" | "before" | "now">[] {
  if (!old.values && !next.values) return [];
  if (!old.values) {
    const kind = direction === "request" ? "request-values-limited" : "response-values-listed";
    return [{ kind, now: listValues(next.values!) }];
  }
  if (!next.values) return [{ kind: `${direction}-values-opened`, before: listValues(old.values) }];
  const gone = [...old.values].filter((value) => !next.values!.has(value));
  const come = [...next.values].filter((value) => !old.values!.has(value));
  return [
    ...(gone.length > 0
      ? [{ kind: `${direction}-values-removed` as const, before: listValues(gone) }]
      : []),
    ...(come.length > 0
      ? [{ kind: `${direction}-values-added` as const, now: listValues(come) }]
      : []),
  ];
}

function typeKind(direction: Direction, isWider: boolean, isNarrower: boolean): Kind {
  if (direction === "request") return isWider ? "request-type-widened" : "request-type-changed";
  return isNarrower ? "response-type-narrowed" : "response-type-changed";
}

/** Whether every value of one type is a value of the other. */
function isWithin(inner: View, outer: View): boolean {
  if (outer.types.size === 0) return true;
  return inner.types.size > 0 && [...inner.types].every((type) => outer.types.has(type));
}

function typesOf({ types }: View): string {
  return [...types].sort().join(" ");
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  ...{ array: "an array", object: "an object", string: "a string", number: "a number" },
  ...{ boolean: "a boolean", bytes: "bytes" },
};

function nameOf({ types }: View): string {
  const names = [...types].sort().map((type) => TYPE_NAMES[type] ?? type);
  return names.join(" or ") || "any value";
}

function listValues(values: Iterable<string>): string {
  return [...values].map((value) => `\`${value}\``).join(", ");
}

function pointerOf({ pointers }: View): string {
  return pointers[0] ?? "#";
}
