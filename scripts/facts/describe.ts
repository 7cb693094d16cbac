/**
 * Flattens an OpenAPI document to one value per point, so that two documents can be compared regardless of their
 * structure: `query.limit.maximum`, `body.attributes.name`, `response.200.data[].status.enum`, `tier`.
 */
import { deref, METHODS, type OpenApiDocument } from "../openapi/document.ts";
import { entriesOf, isObject, listOf, order, textOf, type Json } from "./json.ts";
import { isDeprecated, shapeOf, type Resolve, type Shape } from "./shape.ts";

/**
 * Values by key. A key is the place (`body.name`), or the place and one of its facets (`body.name#type`); the
 * marks differ because a place may well have a property that is called `type`. A body in a media type other than its
 * first has a place of its own: `response.200<text/csv>`.
 */
export type Description = ReadonlyMap<string, string>;

export interface DescribeOptions {
  /** Describe whether a value can be null (`body.name.nullable`). @default false */
  readonly nullability?: boolean;
  /**
   * Read a reference without a target as an empty definition, rather than throw: for documents as published.
   * @default false
   */
  readonly isLenient?: boolean;
}

/**
 * Describes every operation, by `METHOD /path`, and every webhook, by `WEBHOOK name`.
 * @param prefix Added to paths that are relative to a server's URL.
 */
export function describeOperations(
  document: Json,
  prefix = "",
  { nullability = false, isLenient = false }: DescribeOptions = {},
): Map<string, Description> {
  const resolve: Resolve = (node) => {
    try {
      return deref(document as OpenApiDocument, node);
    } catch (error) {
      if (isLenient) return {};
      throw error;
    }
  };
  const operations = new Map<string, Description>();
  const describe = (name: string, item: Json, operation: Json): void => {
    operations.set(name, new OperationDescriber(resolve, nullability).describe(item, operation));
  };
  for (const [path, reference] of entriesOf(document["paths"])) {
    const item = resolve(reference);
    for (const method of METHODS) {
      if (isObject(item[method]))
        describe(`${method.toUpperCase()} ${prefix}${path}`, item, item[method]);
    }
  }
  for (const [name, reference] of entriesOf(document["webhooks"])) {
    const item = resolve(reference);
    const method = METHODS.find((each) => isObject(item[each]));
    if (method) describe(`WEBHOOK ${name}`, item, item[method] as Json);
  }
  return operations;
}

class OperationDescriber {
  readonly #resolve: Resolve;
  readonly #nullability: boolean;
  readonly #points = new Map<string, string>();

  constructor(resolve: Resolve, nullability: boolean) {
    this.#resolve = resolve;
    this.#nullability = nullability;
  }

  describe(item: Json, operation: Json): Description {
    const points = this.#points;
    const tier = operation["x-qlik-tier"];
    if (isObject(tier)) points.set("tier", `${textOf(tier["tier"])} (${textOf(tier["limit"])})`);
    if (isDeprecated(operation)) points.set("deprecated", "true");
    for (const extension of ["x-qlik-deprecated-sunset", "x-qlik-replaced-by"]) {
      if (operation[extension] !== undefined) points.set(extension, textOf(operation[extension]));
    }
    const paging = operation["x-qlik-paging"];
    if (isObject(paging)) {
      points.set("x-qlik-paging", "present");
      for (const [facet, value] of Object.entries(paging))
        points.set(`x-qlik-paging#${facet}`, textOf(value));
    }
    for (const parameter of [...listOf(item["parameters"]), ...listOf(operation["parameters"])])
      this.#parameter(this.#resolve(parameter));
    if (isObject(operation["requestBody"])) {
      const body = this.#resolve(operation["requestBody"]);
      points.set("body", "present");
      points.set("body#required", textOf(body["required"] === true));
      this.#content("body", body["content"]);
    }
    for (const [status, response] of entriesOf(operation["responses"]))
      this.#response(`response.${status}`, this.#resolve(response));
    return points;
  }

  #parameter(parameter: Json): void {
    const place = `${textOf(parameter["in"])}.${textOf(parameter["name"])}`;
    this.#points.set(place, "present");
    this.#points.set(`${place}#required`, textOf(parameter["required"] === true));
    if (isDeprecated(parameter)) this.#points.set(`${place}#deprecated`, "true");
    if (parameter["x-qlik-wildcard"] === true) this.#points.set(`${place}#x-qlik-wildcard`, "true");
    if (parameter["allowReserved"] === true) this.#points.set(`${place}#allowReserved`, "true");
    const types = this.#schema(place, parameter["schema"]);
    if (types.has("array") || types.has("object")) {
      const style =
        parameter["style"] ?? (/path|header/.test(textOf(parameter["in"])) ? "simple" : "form");
      this.#points.set(`${place}#style`, textOf(style));
      this.#points.set(`${place}#explode`, textOf(parameter["explode"] ?? style === "form"));
    }
    this.#content(place, parameter["content"]);
  }

  #response(place: string, response: Json): void {
    this.#points.set(place, "present");
    for (const [name, declared] of entriesOf(response["headers"])) {
      const header = this.#resolve(declared);
      const headerPlace = `${place}#header.${name}`;
      this.#points.set(headerPlace, "present");
      if (header["required"] === true) this.#points.set(`${headerPlace}#required`, "true");
      if (isDeprecated(header)) this.#points.set(`${headerPlace}#deprecated`, "true");
      this.#schema(headerPlace, header["schema"]);
    }
    this.#content(place, response["content"]);
  }

  /** The first media type, that is JSON if there is JSON, is described at the place itself. */
  #content(place: string, content: unknown): void {
    const media = entriesOf(content)
      .map(([name, type]) => [name.replace(/\s*;.*/, ""), type] as const)
      .sort(([a], [b]) => order(a, b));
    if (media.length === 0) return;
    this.#points.set(`${place}#media`, media.map(([name]) => name).join(", "));
    const first = media.find(([name]) => name.includes("json")) ?? media[0];
    for (const each of media) {
      const [name, type] = each;
      if (each === first) {
        this.#schema(place, type["schema"]);
        continue;
      }
      this.#points.set(`${place}<${name}>`, "present");
      this.#schema(`${place}<${name}>`, type["schema"]);
    }
  }

  #schema(place: string, schema: unknown): ReadonlySet<string> {
    if (!isObject(schema)) return new Set();
    const shape = shapeOf(this.#resolve, schema);
    this.#shape(place, shape);
    return shape.types;
  }

  #shape(place: string, shape: Shape): void {
    const points = this.#points;
    points.set(`${place}#type`, [...shape.types].sort(order).join(" or ") || "any");
    for (const [facet, value] of shape.facets) points.set(`${place}#${facet}`, value);
    if (this.#nullability && shape.nullable) points.set(`${place}#nullable`, "true");
    if (shape.values) points.set(`${place}#enum`, [...shape.values].sort(order).join(", "));
    for (const [name, property] of shape.properties) {
      points.set(`${place}.${name}`, "present");
      points.set(`${place}.${name}#required`, shape.required.get(name) ?? "false");
      this.#shape(`${place}.${name}`, property());
    }
    for (const name of shape.required.keys()) {
      if (!shape.properties.has(name)) points.set(`${place}.${name}`, "required, not declared");
    }
    if (shape.items) this.#shape(`${place}[]`, shape.items());
    if (shape.entries) this.#shape(`${place}{}`, shape.entries());
  }
}
