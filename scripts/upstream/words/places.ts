/** Finds the places of a document that have words, and those whose words a rule wrote. */
import type { OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer, resolvePointer } from "../../openapi/references.ts";
import { WORDS_MARK } from "../../words/mark.ts";
import { placedOperations } from "../adopt/correspond.ts";
import { componentOf, isObject, objectAt, objectsIn, type Json } from "../adopt/json.ts";

/** Worst first: what a reader meets first needs words most. */
export const KINDS = [
  "operations",
  "parameters",
  "request properties",
  "response properties",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Place {
  readonly kind: Kind;
  /** `#/components/schemas/App/properties/name` */
  readonly pointer: string;
  /** Whether a rule wrote the words, and nobody has improved them. */
  readonly isByRule: boolean;
  readonly text: string;
}

/** All places with a description, each once. A property that requests and responses have counts as one of requests. */
export function findPlaces(document: OpenApiDocument): Place[] {
  return new Finder(document).places();
}

class Finder {
  readonly #document: OpenApiDocument;
  readonly #found = new Map<string, Place>();
  readonly #visited = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  places(): Place[] {
    const operations = placedOperations(this.#document);
    for (const { path, method, item, operation } of operations) {
      const at = `#/paths/${escapePointer(path)}`;
      this.#add("operations", `${at}/${method}`, operation);
      for (const [holder, pointer] of [
        [item, at],
        [operation, `${at}/${method}`],
      ] as const) {
        objectsIn(holder["parameters"]).forEach((parameter, index) => {
          this.#parameter(parameter, `${pointer}/parameters/${index}`);
        });
      }
    }
    for (const { path, method, operation } of operations) {
      const at = `#/paths/${escapePointer(path)}/${method}`;
      this.#body("request properties", operation["requestBody"], `${at}/requestBody`);
    }
    for (const { path, method, operation } of operations) {
      const at = `#/paths/${escapePointer(path)}/${method}/responses`;
      for (const [status, response] of Object.entries(objectAt(operation, "responses") ?? {}))
        this.#body("response properties", response, `${at}/${status}`);
    }
    (this.#document.tags ?? []).forEach((tag, index) => {
      this.#add("other", `#/tags/${index}`, tag as unknown as Json);
    });
    return [...this.#found.values()];
  }

  #add(kind: Kind, pointer: string, node: Json): void {
    const text = node["description"];
    if (typeof text !== "string" || this.#found.has(pointer)) return;
    this.#found.set(pointer, { kind, pointer, text, isByRule: node[WORDS_MARK] !== undefined });
  }

  #parameter(node: unknown, pointer: string): void {
    this.#follow(node, pointer, "parameters", (parameter, at) => {
      this.#add("parameters", at, parameter);
      this.#schema("parameters", parameter["schema"], `${at}/schema`);
    });
  }

  #body(kind: Kind, node: unknown, pointer: string): void {
    this.#follow(node, pointer, kind, (body, at) => {
      this.#add(kind, at, body);
      for (const [name, header] of Object.entries(objectAt(body, "headers") ?? {}))
        this.#follow(header, `${at}/headers/${escapePointer(name)}`, kind, (each, place) => {
          this.#add(kind, place, each);
        });
      for (const [media, type] of Object.entries(objectAt(body, "content") ?? {})) {
        if (isObject(type))
          this.#schema(kind, type["schema"], `${at}/content/${escapePointer(media)}/schema`);
      }
    });
  }

  #schema(kind: Kind, node: unknown, pointer: string): void {
    this.#follow(node, pointer, kind, (schema, at) => {
      this.#add(kind, at, schema);
      for (const key of ["properties", "patternProperties"]) {
        for (const [name, member] of Object.entries(objectAt(schema, key) ?? {}))
          this.#schema(kind, member, `${at}/${key}/${escapePointer(name)}`);
      }
      for (const key of ["allOf", "anyOf", "oneOf"])
        objectsIn(schema[key]).forEach((member, index) => {
          this.#schema(kind, member, `${at}/${key}/${index}`);
        });
      for (const key of ["items", "additionalProperties"])
        this.#schema(kind, schema[key], `${at}/${key}`);
    });
  }

  /** Visits a node, and what it refers to, once. */
  #follow(
    node: unknown,
    pointer: string,
    kind: Kind,
    visit: (node: Json, pointer: string) => void,
  ): void {
    if (!isObject(node) || this.#visited.has(pointer)) return;
    this.#visited.add(pointer);
    visit(node, pointer);
    const reference = node["$ref"];
    if (typeof reference === "string" && componentOf(reference))
      this.#follow(resolvePointer(this.#document, reference), reference, kind, visit);
  }
}
