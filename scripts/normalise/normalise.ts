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

/** @param rules The rules to apply. @default all of them */
export function normalise(
  published: OpenApiDocument,
  { service, rules = RULES }: { service: string; rules?: readonly Rule[] },
): Normalised {
  // YAML aliases would let two places share an object.
  const document = JSON.parse(JSON.stringify(published)) as OpenApiDocument;
  const changes = new Map<string, string[]>();
  const rejections: Rejection[] = [];
  let sites: Sites | undefined;
  for (const { name, apply } of rules) {
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
      },
      reject: (place, message, hint) => {
        rejections.push({ rule: name, pointer: pointerOf(place), message, hint });
      },
    };
    apply(work);
  }
  return { document, changes, rejections };
}

function pointerOf(place: Site | string): string {
  return typeof place === "string" ? place : place.pointer;
}
