/** Finds which components of two documents are used in the same places, so that new parts refer to what we have already. */
import { compare, describeOperations } from "../../facts/facts.ts";
import { METHODS, type OpenApiDocument } from "../../openapi/document.ts";
import { formOf } from "../../facts/facts.ts";
import { componentOf, isObject, objectAt, objectsIn, resolveNode, type Json } from "./json.ts";

/** Schemas of theirs (`schemas/Error`) → the name of the schema of ours that is used in the same place. */
export function findCorrespondences(
  ours: OpenApiDocument,
  theirs: OpenApiDocument,
): Map<string, string> {
  const walk = new Walk(ours, theirs);
  for (const [own, other] of pairedOperations(ours, theirs)) walk.operations(own, other);
  return walk.found;
}

export interface PlacedOperation {
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly item: Json;
  readonly operation: Json;
}

export function placedOperations(document: OpenApiDocument): PlacedOperation[] {
  const operations: PlacedOperation[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {}) as [string, Json][]) {
    for (const method of METHODS) {
      const operation = objectAt(item, method);
      if (operation)
        operations.push({ name: `${method.toUpperCase()} ${path}`, path, method, item, operation });
    }
  }
  return operations;
}

export function pairedOperations(
  ours: OpenApiDocument,
  theirs: OpenApiDocument,
): [PlacedOperation, PlacedOperation][] {
  const byForm = new Map(placedOperations(theirs).map((each) => [formOf(each.name), each]));
  return placedOperations(ours).flatMap((own) => {
    const other = byForm.get(formOf(own.name));
    return other ? [[own, other] as [PlacedOperation, PlacedOperation]] : [];
  });
}

/** Returns whether two schemas are the same by their facts. */
export function isSameSchema(
  ours: OpenApiDocument,
  own: Json,
  theirs: OpenApiDocument,
  other: Json,
): boolean {
  return compare(describeAlone(ours, own), describeAlone(theirs, other)).length === 0;
}

function describeAlone(
  document: OpenApiDocument,
  schema: Json,
): ReturnType<typeof describeOperations> {
  const content = { "application/json": { schema } };
  const paths = { "/": { get: { responses: { "200": { content } } } } };
  return describeOperations({ ...document, paths, webhooks: {} }, "", { nullability: true });
}

/** The parameters of an operation by place and name, references followed. */
export function parametersByName(
  document: OpenApiDocument,
  { item, operation }: PlacedOperation,
): Map<string, Json> {
  const parameters = [...objectsIn(item["parameters"]), ...objectsIn(operation["parameters"])];
  return new Map(
    parameters.map((parameter) => {
      const resolved = resolveNode(document, parameter);
      return [`${String(resolved["in"])}.${String(resolved["name"])}`, parameter];
    }),
  );
}

class Walk {
  readonly found = new Map<string, string>();
  readonly #ours: OpenApiDocument;
  readonly #theirs: OpenApiDocument;
  readonly #visited = new Set<string>();

  constructor(ours: OpenApiDocument, theirs: OpenApiDocument) {
    this.#ours = ours;
    this.#theirs = theirs;
  }

  operations(own: PlacedOperation, other: PlacedOperation): void {
    const parameters = parametersByName(this.#theirs, other);
    for (const [name, parameter] of parametersByName(this.#ours, own)) {
      const counterpart = parameters.get(name);
      if (counterpart)
        this.#schemas(this.#own(parameter)["schema"], this.#other(counterpart)["schema"]);
    }
    this.#contents(own.operation["requestBody"], other.operation["requestBody"]);
    for (const [status, response] of Object.entries(objectAt(own.operation, "responses") ?? {}))
      this.#contents(response, objectAt(other.operation, "responses")?.[status]);
  }

  #contents(own: unknown, other: unknown): void {
    if (!isObject(own) || !isObject(other)) return;
    const content = objectAt(this.#other(other), "content") ?? {};
    for (const [media, type] of Object.entries(objectAt(this.#own(own), "content") ?? {})) {
      const counterpart =
        objectAt(content, media) ?? (Object.values(content)[0] as Json | undefined);
      if (isObject(type) && counterpart) this.#schemas(type["schema"], counterpart["schema"]);
    }
  }

  #schemas(own: unknown, other: unknown): void {
    if (!isObject(own) || !isObject(other)) return;
    const [ownName, otherName] = [own, other].map(({ $ref }) =>
      typeof $ref === "string" ? componentOf($ref) : undefined,
    );
    if (ownName && otherName) {
      const key = `${otherName.kind}/${otherName.name}`;
      if (this.#visited.has(`${key} ${ownName.name}`)) return;
      this.#visited.add(`${key} ${ownName.name}`);
      if (!this.found.has(key)) this.found.set(key, ownName.name);
    } else if (ownName ?? otherName) {
      const key = `${ownName?.name ?? ""} ${otherName?.name ?? ""} ${Object.keys(this.#other(other)).join()}`;
      if (this.#visited.has(key)) return;
      this.#visited.add(key);
    }
    const [mine, its] = [partsOf(this.#ours, own), partsOf(this.#theirs, other)];
    const properties = propertiesOf(its);
    for (const [name, property] of propertiesOf(mine))
      this.#schemas(property, properties.get(name));
    for (const key of ["items", "additionalProperties"]) {
      const find = (parts: readonly Json[]): unknown =>
        parts.find((part) => isObject(part[key]))?.[key];
      this.#schemas(find(mine), find(its));
    }
  }

  #own(node: Json): Json {
    return resolveNode(this.#ours, node);
  }

  #other(node: Json): Json {
    return resolveNode(this.#theirs, node);
  }
}

/** The schemas that a schema is composed of, references followed; alternatives among them. */
export function partsOf(
  document: OpenApiDocument,
  schema: Json,
  seen: ReadonlySet<Json> = new Set(),
): Json[] {
  const node = resolveNode(document, schema);
  if (seen.has(node)) return [];
  const trail = new Set([...seen, node]);
  const members = ["allOf", "oneOf", "anyOf"].flatMap((key) => objectsIn(node[key]));
  const siblings =
    "$ref" in schema && Object.keys(schema).length > 1 ? [{ ...schema, $ref: undefined }] : [];
  return [node, ...siblings, ...members.flatMap((member) => partsOf(document, member, trail))];
}

function propertiesOf(parts: readonly Json[]): Map<string, unknown> {
  return new Map(parts.flatMap((part) => Object.entries(objectAt(part, "properties") ?? {})));
}
