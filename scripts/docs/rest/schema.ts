/** Schemas as HTML: a list of properties, nested where a schema has no name, linked where it has one. */
import { deref, type OpenApiDocument, type SchemaObject } from "../../openapi/document.ts";
import { escapeText, renderText, type Links } from "../text.ts";

/** A named schema, with the anchor that links lead to. */
export interface Definition {
  readonly name: string;
  readonly anchor: string;
  readonly html: string;
}

/** Renders schemas, and collects the named ones that it has linked. */
export class SchemaRenderer {
  readonly #document: OpenApiDocument;
  readonly #links: Links;
  /** Those that are linked, in the order of their first mention. */
  readonly #linked = new Set<string>();

  constructor(document: OpenApiDocument, links: Links) {
    this.#document = document;
    this.#links = links;
  }

  /** Renders the schemas that are linked, and those that are linked by what is rendered meanwhile. */
  definitions(): Definition[] {
    const definitions: Definition[] = [];
    // The set grows during the loop.
    for (const name of this.#linked) {
      const schema = this.#document.components?.["schemas"]?.[name] as SchemaObject;
      const anchor = anchorOfSchema(name);
      definitions.push({ name, anchor, html: this.#define(name, anchor, schema) });
    }
    return definitions;
  }

  /** The type of a schema in words: `array of App`, `string (date-time)`. */
  typeOf(schema: SchemaObject): string {
    if (schema.$ref !== undefined) return this.#linkTo(schema.$ref);
    const parts = partsOf(schema, "allOf");
    if (parts.length === 1 && !hasProperties(schema)) return this.typeOf(parts[0]!);
    const choices = [...partsOf(schema, "oneOf"), ...partsOf(schema, "anyOf")];
    if (choices.length > 0) return unique(choices.map((each) => this.typeOf(each))).join(" or ");
    const types = [schema.type ?? (hasProperties(schema) || parts.length > 0 ? "object" : "any")];
    return types
      .flat()
      .map((type) => this.#nameOf(type, schema))
      .join(" or ");
  }

  /** The properties of an object, of the items of an array, or of the values of a map; "" if there are none. */
  properties(schema: SchemaObject): string {
    const { properties, required } = this.#collect(schema);
    const rows = [...properties].map(([name, property]) =>
      this.row(name, property, required.has(name) ? ["required"] : []),
    );
    if (rows.length > 0) return `<ul class="properties">${rows.join("")}</ul>`;
    return childrenOf(schema)
      .map((child) => (child.$ref === undefined ? this.properties(child) : ""))
      .join("");
  }

  /** One property or parameter. */
  row(name: string, schema: SchemaObject, marks: readonly string[]): string {
    const target = deref<SchemaObject>(this.#document, schema);
    const description = schema["description"] ?? target["description"];
    const text = typeof description === "string" ? renderText(description, this.#links) : "";
    const all = [...marks, ...(schema["deprecated"] === true ? ["deprecated"] : [])];
    return (
      `<li><code class="name">${escapeText(name)}</code> ` +
      `<span class="type">${this.typeOf(schema)}</span>` +
      all.map((mark) => ` <span class="mark ${mark}">${mark}</span>`).join("") +
      text +
      renderFacts(target) +
      (schema.$ref === undefined ? this.properties(schema) : "") +
      "</li>"
    );
  }

  #define(name: string, anchor: string, schema: SchemaObject): string {
    const description = schema["description"];
    const text = typeof description === "string" ? renderText(description, this.#links) : "";
    return (
      `<div class="schema" id="${escapeText(anchor)}"><p><code class="name">${escapeText(name)}</code> ` +
      `<span class="type">${this.typeOf(schema)}</span></p>${text}${renderFacts(schema)}` +
      `${this.properties(schema)}</div>`
    );
  }

  #nameOf(type: string, schema: SchemaObject): string {
    const { items, additionalProperties: values } = schema as Record<string, SchemaObject>;
    if (type === "array") return `array of ${isSchema(items) ? this.typeOf(items) : "any"}`;
    if (type === "object" && isSchema(values) && !hasProperties(schema))
      return `map of ${this.typeOf(values)}`;
    const format =
      typeof schema.format === "string" && type !== "null" ? ` (${schema.format})` : "";
    return escapeText(`${type}${format}`);
  }

  #linkTo(reference: string): string {
    const name = reference.split("/").at(-1)!;
    this.#linked.add(name);
    return `<a href="#${anchorOfSchema(name)}">${escapeText(name)}</a>`;
  }

  /** The properties of a schema and of what it consists of. */
  #collect(schema: SchemaObject): {
    properties: Map<string, SchemaObject>;
    required: Set<string>;
  } {
    const properties = new Map<string, SchemaObject>();
    const required = new Set<string>();
    const visit = (part: SchemaObject): void => {
      const target = deref<SchemaObject>(this.#document, part);
      for (const each of partsOf(target, "allOf")) visit(each);
      for (const [name, property] of Object.entries(target.properties ?? {}))
        properties.set(name, property);
      for (const name of (target["required"] as string[] | undefined) ?? []) required.add(name);
    };
    visit(schema);
    return { properties, required };
  }
}

/** The id of the heading of a schema. Names differ in more than the case of letters only by `_`. */
function anchorOfSchema(name: string): string {
  return `schema-${name}`;
}

/** Values, limits and the default: `Default: 20. At most 100.` */
function renderFacts(schema: SchemaObject): string {
  const values = (schema["enum"] ?? schema["x-extensible-enum"]) as unknown[] | undefined;
  const facts = [
    ...(values ? [`Values: ${values.map(renderValue).join(", ")}`] : []),
    ...(schema["default"] === undefined ? [] : [`Default: ${renderValue(schema["default"])}`]),
    ...range(schema["minimum"], schema["maximum"], ""),
    ...range(schema["minLength"], schema["maxLength"], " characters"),
    ...range(schema["minItems"], schema["maxItems"], " items"),
    ...(typeof schema["pattern"] === "string"
      ? [`Pattern: ${renderValue(schema["pattern"])}`]
      : []),
  ];
  return facts.length === 0 ? "" : `<p class="facts">${facts.join(" · ")}</p>`;
}

function renderValue(value: unknown): string {
  const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
  return `<code>${escapeText(text)}</code>`;
}

function range(least: unknown, most: unknown, unit: string): string[] {
  const from = typeof least === "number" ? least : undefined;
  const to = typeof most === "number" ? most : undefined;
  if (from !== undefined && to !== undefined) return [`${from} to ${to}${unit}`];
  if (from !== undefined) return [`At least ${from}${unit}`];
  return to === undefined ? [] : [`At most ${to}${unit}`];
}

/** What is nested in a schema without being a property. */
function childrenOf(schema: SchemaObject): SchemaObject[] {
  const { items, additionalProperties } = schema as Record<string, SchemaObject>;
  return [
    ...[items, additionalProperties].filter(isSchema),
    ...partsOf(schema, "oneOf"),
    ...partsOf(schema, "anyOf"),
  ];
}

function partsOf(schema: SchemaObject, keyword: "allOf" | "oneOf" | "anyOf"): SchemaObject[] {
  return (schema[keyword] as SchemaObject[] | undefined) ?? [];
}

function hasProperties(schema: SchemaObject): boolean {
  return Object.keys(schema.properties ?? {}).length > 0;
}

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
