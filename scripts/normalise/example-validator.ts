/** Validates examples by what the linter demands: properties that no schema declares are invalid, too. */
import { validate, type Schema } from "@cfworker/json-schema";
import type { OpenApiDocument } from "../openapi/document.ts";
import { resolvePointer } from "../openapi/references.ts";
import { drop, isObject } from "./schema.ts";
import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMAS } from "./sites.ts";

/** Which way a body goes. A request must not have `readOnly` properties, a response no `writeOnly` ones. */
export type Direction = "request" | "response";

/**
 * Where a schema stands. Only the whole knows all properties of a value: a member of a composition declares some of them.
 * The linter takes a reference in `anyOf` and `oneOf` for a whole.
 */
type Position = "whole" | "member" | "member of all";

const BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

/** Validates values by the schemas of one document. They must not change meanwhile, except for examples. */
export class ExampleValidator {
  readonly #document: OpenApiDocument;
  readonly #strict = { request: new Map(), response: new Map(), none: new Map() } as Record<
    Direction | "none",
    Map<object, Schema | boolean>
  >;
  readonly #targets: Record<string, Schema | boolean> = Object.create(null) as object as Record<
    string,
    Schema | boolean
  >;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  isValid(value: unknown, schema: unknown, direction?: Direction): boolean {
    if (!isObject(schema)) return schema !== false;
    const known = this.#strict[direction ?? "none"];
    const strict = known.get(schema) ?? this.#close(schema, "whole", direction);
    known.set(schema, strict);
    try {
      return validate(value, strict, "2020-12", this.#targets).valid;
    } catch {
      // A reference to itself, or a name that can't be part of a URI.
      return false;
    }
  }

  /** Returns a copy of a schema that forbids what the linter does. */
  #close(schema: unknown, position: Position, direction: Direction | undefined): Schema | boolean {
    if (!isObject(schema)) return schema !== false;
    const isForbidden = { request: schema["readOnly"], response: schema["writeOnly"] };
    if (direction && isForbidden[direction] === true) return false;
    const closed: Record<string, unknown> = { ...schema };
    drop(closed, "example", "examples", "default", "$id", "$anchor");
    if (typeof schema["$ref"] === "string") {
      closed["$ref"] = this.#refer(schema["$ref"], position, direction);
    }
    for (const keyword of SCHEMA_MAPS) {
      if (!isObject(schema[keyword])) continue;
      closed[keyword] = Object.fromEntries(
        Object.entries(schema[keyword]).map(([name, each]) => [
          name,
          this.#close(each, "whole", direction),
        ]),
      );
    }
    for (const keyword of SCHEMA_LISTS) {
      const members = schema[keyword];
      if (!Array.isArray(members)) continue;
      const place =
        keyword === "allOf" ? "member of all" : keyword === "prefixItems" ? "whole" : "member";
      closed[keyword] = members.map((member) => this.#close(member, place, direction));
    }
    for (const keyword of SCHEMAS) {
      if (!isObject(schema[keyword])) continue;
      const isPart = ["not", "if", "then", "else"].includes(keyword);
      closed[keyword] = this.#close(schema[keyword], isPart ? "member" : "whole", direction);
    }
    allowMissing(closed);
    if (closed["format"] === "byte") closed["pattern"] ??= BASE64;
    const isOpen = ["additionalProperties", "unevaluatedProperties"].some((key) => key in closed);
    const hasNames = isObject(closed["properties"]) || isObject(closed["patternProperties"]);
    if (position === "whole" && hasNames && !isOpen) closed["unevaluatedProperties"] = false;
    return closed;
  }

  #refer(reference: string, position: Position, direction: Direction | undefined): string {
    const place = position === "member of all" ? position : "whole";
    const key = `${direction ?? ""} ${place} ${reference}`;
    if (!(key in this.#targets)) {
      // Before it is closed, since it may refer to itself.
      this.#targets[key] = true;
      const target = reference.startsWith("#/") ? resolvePointer(this.#document, reference) : true;
      this.#targets[key] = this.#close(target, place, direction);
    }
    return key;
  }
}

/** A property that must not be there is not required either. */
function allowMissing(schema: Record<string, unknown>): void {
  const { properties, required } = schema;
  if (!isObject(properties) || !Array.isArray(required)) return;
  schema["required"] = (required as string[]).filter((name) => properties[name] !== false);
}
