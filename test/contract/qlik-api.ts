/**
 * What our types and those of `@qlik/api` say of each operation, flattened to points as `structure.ts` does it for
 * documents: `query.limit.type`, `body.attributes.name`, `response.200.data[].status.enum`.
 *
 * To ask the compiler only whether two types are assignable would be too weak: with one more optional property they
 * are, and two types that differ already may drift apart further unseen.
 */
import path from "node:path";
import ts from "typescript";
import * as services from "./qlik-api.services.ts";
import { compare } from "../../scripts/facts/facts.ts";
import type { Description, Difference } from "../../scripts/facts/facts.ts";

/** One operation's types, described. `types` has the type at each place of `points`. */
export interface Described {
  /** `query`, `body`, `response.200` */
  parts: ReadonlyMap<string, ts.Type>;
  points: Description;
  types: ReadonlyMap<string, ts.Type>;
}

export interface TypeDifference extends Difference {
  direction: string;
}

/** How the compiler writes the member that keeps a list of values open. */
const ANY_OTHER_TEXT = "string & {}";

const root = path.resolve(import.meta.dirname, "../..");
const typesFile = path.join(import.meta.dirname, "qlik-api.types.ts");
const servicesFile = path.join(import.meta.dirname, "qlik-api.services.ts");

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);
const program = ts.createProgram([typesFile], {
  ...options,
  // None of the compared types is from Node, and leaving its types out halves the time.
  types: [],
  // Our optional properties accept `undefined`, which is not a difference of fact.
  exactOptionalPropertyTypes: false,
});
const checker = program.getTypeChecker();

/** With one of these the comparison is worth nothing: what can't be resolved is `any`. */
export const compilerErrors: readonly string[] = [typesFile, servicesFile]
  .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
  .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));

export const ours: ReadonlyMap<string, Described> = new Map(
  entriesOf(typeNamed("Ours")).map(([operation, type]) => [
    operation,
    describeOperation([
      ["query", propertyOf(type, "query")],
      ["body", propertyOf(type, "body")],
      ...responsesOf(type),
    ]),
  ]),
);

export const theirs: ReadonlyMap<string, Described> = new Map(
  Object.entries(services).flatMap(([service, functions]) =>
    Object.entries(functions)
      .filter(([name]) => name !== "clearCache")
      .map(([name, call]) => {
        const { operation, parameters } = readCall(String(call));
        const type = propertyOf(propertyOf(typeNamed("Theirs"), service), name);
        const types = propertyOf(type, "parameters");
        const given = parameters
          .map((parameter, index) => [parameter, propertyOf(types, String(index))] as const)
          .filter(([parameter]) => parameter === "query" || parameter === "body");
        return [operation, describeOperation([...given, ...responsesOf(type)])] as const;
      }),
  ),
);

/** Pairs of small types, ours first, by name. */
export const examples: ReadonlyMap<string, readonly Described[]> = new Map(
  entriesOf(typeNamed("Examples")).map(([name, pair]) => [
    name,
    ["0", "1"].map((index) => describeOperation([["body", propertyOf(pair, index)]])),
  ]),
);

export function compareTypes(
  ours: ReadonlyMap<string, Described>,
  theirs: ReadonlyMap<string, Described>,
): TypeDifference[] {
  const pointsOf = (side: ReadonlyMap<string, Described>): Map<string, Description> =>
    new Map([...side].map(([operation, { points }]) => [operation, points]));
  return compare(pointsOf(ours), pointsOf(theirs)).map((difference) => ({
    ...difference,
    direction: directionOf(
      difference,
      ours.get(difference.operation),
      theirs.get(difference.operation),
    ),
  }));
}

export function assignability(ours: ts.Type, theirs: ts.Type): string {
  const forth = checker.isTypeAssignableTo(ours, theirs);
  const back = checker.isTypeAssignableTo(theirs, ours);
  if (forth && back) return "assignable both ways";
  if (forth) return "ours is narrower";
  return back ? "ours is wider" : "assignable neither way";
}

function directionOf(
  { point, ours: own, theirs: other }: Difference,
  ours: Described | undefined,
  theirs: Described | undefined,
): string {
  if (own === "present") return "only ours has it";
  if (other === "present") return "only Qlik has it";
  if (point.endsWith(".required")) return own === "true" ? "ours is narrower" : "ours is wider";
  const place = point.slice(0, point.lastIndexOf("."));
  const [type, otherType] = [ours?.types.get(place), theirs?.types.get(place)];
  return type && otherType ? assignability(type, otherType) : "direction unknown";
}

/** At run time the source text of Qlik's functions is the only place that says which operation they call. */
function readCall(source: string): { operation: string; parameters: string[] } {
  const [, parameters, method, template] =
    /^async function \w+\(([^)]*)\)[^]*?\bmethod: "(\w+)",\s*pathTemplate: "([^"]+)"/.exec(
      source,
    ) ?? [];
  if (parameters === undefined || !method || !template)
    throw new Error(`No operation can be read from ${source}`);
  return {
    operation: ourNameOf(`${method.toUpperCase()} ${template}`),
    parameters: parameters.split(", "),
  };
}

/** The same operation, whatever its path parameters are called. */
function ourNameOf(operation: string): string {
  const formOf = (name: string): string => name.replace(/\{\w+\}/g, "{}");
  return [...ours.keys()].find((name) => formOf(name) === formOf(operation)) ?? operation;
}

function describeOperation(
  entries: readonly (readonly [part: string, type: ts.Type])[],
): Described {
  const parts = new Map(entries.filter(([, { flags }]) => !(flags & ts.TypeFlags.Never)));
  const points = new Map<string, string>();
  const types = new Map<string, ts.Type>();
  for (const [part, type] of parts) {
    // Whether there is a query at all says nothing: Qlik's functions take an empty one.
    if (part === "query") describeProperties(part, type, []);
    else {
      points.set(part, "present");
      describeType(part, type, []);
    }
  }
  return { parts, points, types };

  /** `trail` holds the types that led here, to cut a type that contains itself. */
  function describeType(place: string, type: ts.Type, trail: readonly ts.Type[]): void {
    types.set(place, type);
    const members = membersOf(type);
    const objects = members.filter(isPlainObject);
    const literals = members.filter((member) => member.isStringLiteral()).map(({ value }) => value);
    const kinds = new Set<string>();
    for (const member of members) {
      if (member.isStringLiteral()) continue;
      else if (checker.isArrayType(member)) {
        kinds.add("array");
        for (const item of checker.getTypeArguments(member as ts.TypeReference))
          describeType(`${place}[]`, item, [...trail, member]);
      } else if (objects.length === 1 && objects[0] === member && !trail.includes(member)) {
        kinds.add("object");
        describeProperties(place, member, [...trail, member]);
      } else if (objects.length > 1 && isPlainObject(member) && nameOf(member)) {
        // One of several objects: each is described by its name, which both sides have from the same specification.
        kinds.add(nameOf(member)!);
        if (!trail.includes(member))
          describeProperties(`${place}<${nameOf(member)}>`, member, [...trail, member]);
      } else if (member.flags & ts.TypeFlags.Null) points.set(`${place}#nullable`, "true");
      else kinds.add(textOf(member));
    }
    const rest = [...kinds].filter((kind) => kind !== ANY_OTHER_TEXT);
    if (literals.length > 0 && rest.length === 0) {
      points.set(`${place}#type`, "string");
      points.set(`${place}#enum`, literals.sort().join(", "));
      if (kinds.has(ANY_OTHER_TEXT)) points.set(`${place}#open`, "true");
    } else {
      const values = literals.map((value) => JSON.stringify(value));
      points.set(`${place}#type`, [...kinds, ...values].sort().join(" or "));
    }
  }

  function describeProperties(place: string, type: ts.Type, trail: readonly ts.Type[]): void {
    for (const property of checker.getPropertiesOfType(type)) {
      const inner = `${place}.${property.name}`;
      points.set(inner, "present");
      points.set(`${inner}#required`, String(!(property.flags & ts.SymbolFlags.Optional)));
      describeType(inner, checker.getTypeOfSymbol(property), trail);
    }
    for (const entry of checker.getIndexInfosOfType(type))
      describeType(`${place}{}`, entry.type, trail);
  }
}

/** `undefined` beside other members only says that a property is optional. */
function membersOf(type: ts.Type): readonly ts.Type[] {
  if (!type.isUnion()) return [type];
  return type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
}

/** An object that is its properties; a `Blob` or an array is not. */
function isPlainObject(type: ts.Type): boolean {
  const parts = type.isIntersection() ? type.types : [type];
  return parts.every(
    (part) =>
      part.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive) &&
      !isOfThePlatform(part.getSymbol()),
  );
}

/** The name of a declared object type, without the prefix of a service. */
function nameOf(type: ts.Type): string | undefined {
  const name = type.aliasSymbol?.name ?? type.getSymbol()?.name;
  return name === undefined || name.startsWith("__") ? undefined : name;
}

function isOfThePlatform(symbol: ts.Symbol | undefined): boolean {
  if (!symbol || !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return false;
  return (symbol.declarations ?? []).some((declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
  );
}

function textOf(type: ts.Type): string {
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

function typeNamed(name: string): ts.Type {
  const source = program.getSourceFile(typesFile);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.tryGetMemberInModuleExports(name, module);
  if (!symbol) throw new Error(`${typesFile} exports no type ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

function responsesOf(type: ts.Type): [part: string, type: ts.Type][] {
  return entriesOf(propertyOf(type, "response")).map(([status, body]) => [
    `response.${status}`,
    body,
  ]);
}

function propertyOf(type: ts.Type, name: string): ts.Type {
  const property = checker.getPropertyOfType(type, name);
  if (!property) throw new Error(`${textOf(type)} has no property ${name}`);
  return checker.getTypeOfSymbol(property);
}

function entriesOf(type: ts.Type): [name: string, type: ts.Type][] {
  return checker
    .getPropertiesOfType(type)
    .map((property) => [property.name, checker.getTypeOfSymbol(property)]);
}
