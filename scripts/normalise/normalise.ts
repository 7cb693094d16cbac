/** Applies all rules to a document. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { RULES } from "./rules.ts";
import type { Rule, Work } from "./rule.ts";
import { findSites, type Site, type Sites } from "./sites.ts";

export interface Normalised {
  /** A copy; the document that was passed is left as it was. */
  readonly document: OpenApiDocument;
  /** The pointers at which each rule changed something, by the rule's name. Rules without a change are left out. */
  readonly changes: ReadonlyMap<string, readonly string[]>;
  /** What no rule could heal. The document is usable if there are none. */
  readonly rejections: readonly Rejection[];
}

export interface Rejection {
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}

/** Documents settle in the second pass, unless defects are nested in each other. */
const MAX_PASSES = 10;

/** @param rules The rules to apply. @default all of them */
export function normalise(
  published: OpenApiDocument,
  { service, rules = RULES }: { service: string; rules?: readonly Rule[] },
): Normalised {
  // YAML aliases would let two places share an object.
  const document = JSON.parse(JSON.stringify(published)) as OpenApiDocument;
  const changes = new Map<string, string[]>();
  const rejections = new Map<string, Rejection>();
  let sites: Sites | undefined;

  const applyAll = (applied: readonly Rule[]): boolean => {
    let isChanged = false;
    for (const { name, apply } of applied) {
      const work: Work = {
        document,
        service,
        sites: () => (sites ??= findSites(document)),
        restructured: () => {
          sites = undefined;
        },
        count: (place) => {
          const pointers = changes.get(name) ?? [];
          pointers.push(pointerOf(place));
          changes.set(name, pointers);
          isChanged = true;
        },
        reject: (place, message, hint) => {
          const rejection = { rule: name, pointer: pointerOf(place), message, hint };
          rejections.set(JSON.stringify(rejection), rejection);
        },
      };
      apply(work);
    }
    return isChanged;
  };
  // What one rule heals can be a defect of another kind to a rule before it: a member that turns out to be empty.
  const healing = rules.filter(({ completes }) => !completes);
  for (let pass = 1; pass <= MAX_PASSES && applyAll(healing); pass++);
  applyAll(rules.filter(({ completes }) => completes));
  return { document, changes, rejections: [...rejections.values()] };
}

function pointerOf(place: Site | string): string {
  return typeof place === "string" ? place : place.pointer;
}
