/** Finds the parameters and responses of ours that describe published ones already, deviations included. */
import { describeOperations, type Description } from "../../facts/facts.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { pairedOperations, parametersByName } from "./correspond.ts";
import { isObject, objectAt } from "./json.ts";

/** Where our operations refer to a component, and what the published one says there. */
export class Reuse {
  readonly #references = new Map<string, string>();
  readonly #facts: ReadonlyMap<string, Description>;

  constructor(ours: OpenApiDocument, theirs: OpenApiDocument) {
    this.#facts = describeOperations(theirs);
    for (const [own, other] of pairedOperations(ours, theirs)) {
      const responses = Object.entries(objectAt(own.operation, "responses") ?? {});
      const places = [
        ...[...parametersByName(ours, own)],
        ...responses.map(([status, response]) => [`response.${status}`, response] as const),
      ];
      for (const [place, node] of places) {
        const reference = isObject(node) ? node["$ref"] : undefined;
        const key = this.#keyOf(other.name, place);
        if (typeof reference === "string" && key !== undefined && !this.#references.has(key))
          this.#references.set(key, reference);
      }
    }
  }

  /** The reference of another operation of ours, of which the published one says the same at this place. */
  find(operation: string, place: string): { $ref: string } | undefined {
    const key = this.#keyOf(operation, place);
    const $ref = key === undefined ? undefined : this.#references.get(key);
    return $ref === undefined ? undefined : { $ref };
  }

  #keyOf(operation: string, place: string): string | undefined {
    const facts = [...(this.#facts.get(operation) ?? [])].filter(
      ([key]) => key === place || (key.startsWith(place) && ".[{<#".includes(key[place.length]!)),
    );
    return facts.length === 0 ? undefined : JSON.stringify(facts);
  }
}
