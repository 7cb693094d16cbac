/** Makes the differences of facts between a document of ours and a published one go away in ours. */
import type { Difference } from "../../facts/facts.ts";
import { formOf } from "../../facts/facts.ts";
import type { OpenApiDocument, TagObject } from "../../openapi/document.ts";
import {
  findCorrespondences,
  isSameSchema,
  pairedOperations,
  placedOperations,
} from "./correspond.ts";
import { fitExamples } from "./examples.ts";
import { Importer } from "./import.ts";
import { clone, objectAt, type Json } from "./json.ts";
import { nameOperation } from "./operation-ids.ts";
import { importOperation, syncOperation, wordsFor } from "./operation.ts";
import { insertOperation, removeOperation, renamePathParameters } from "./paths.ts";
import { dropUnused, shareResponses } from "./components.ts";
import { addTags, tagsFor } from "./tags.ts";
import { isWaiting } from "../sunset.ts";
import { Reuse } from "./reuse.ts";
import type { Sync } from "./schema.ts";
import { placeOf, unite, type View } from "./unite.ts";
import { addressOf, emptyDocument } from "./skeleton.ts";

export interface AdoptOptions {
  readonly service: string;
  /** The published document, normalised. */
  readonly theirs: OpenApiDocument;
  /** Returns the differences that are to go away: all but the deviations. */
  readonly driftOf: (document: OpenApiDocument) => readonly Difference[];
  /** Returns all differences, deviations among them. */
  readonly differencesOf: (document: OpenApiDocument) => readonly Difference[];
  readonly now: Date;
  /** The operationIds of other documents. */
  readonly taken: ReadonlySet<string>;
  /** The tags of other documents, by name. */
  readonly tags: ReadonlyMap<string, TagObject>;
  /** The version of a new document. */
  readonly version: string;
}

export interface Adopted {
  readonly document: OpenApiDocument;
  /** What has gone away. */
  readonly adopted: readonly Difference[];
  /** What nothing could make go away. */
  readonly left: readonly Difference[];
  /** Deviations that would have been lost. */
  readonly lost: readonly Difference[];
  /** Operations that Qlik has removed, and that stay until their sunset. */
  readonly waiting: readonly string[];
}

/** @param ours Our document, which is left as it is. A service without one gets a new document. */
export function adopt(ours: OpenApiDocument | undefined, options: AdoptOptions): Adopted {
  return new Adoption(ours, options).run();
}

class Adoption {
  readonly #ours: OpenApiDocument | undefined;
  readonly #options: AdoptOptions;
  readonly #document: OpenApiDocument;
  #importer: Importer;

  constructor(ours: OpenApiDocument | undefined, options: AdoptOptions) {
    this.#ours = ours;
    this.#options = options;
    this.#document = ours
      ? clone(ours)
      : emptyDocument(
          options.service,
          options.version,
          addressOf(options.service, Object.keys(options.theirs.paths ?? {})),
        );
    this.#importer = this.#newImporter();
  }

  run(): Adopted {
    const { driftOf, differencesOf, now } = this.#options;
    const before = driftOf(this.#document);
    const deviations = this.#ours ? without(differencesOf(this.#document), before) : [];
    const waiting = this.#removeOperations(before, now);
    renamePathParameters(this.#document, this.#options.theirs, before);
    this.#importer = this.#newImporter();
    this.#addOperations(before);
    if (!this.#ours) shareResponses(this.#document);
    let left = this.#drift(waiting);
    for (const replaces of [false, true]) {
      for (let count = Infinity; left.length > 0 && left.length < count;) {
        count = left.length;
        this.#syncOperations(left, replaces);
        left = this.#drift(waiting);
      }
    }
    dropUnused(this.#document, this.#ours);
    const document =
      left.length < before.length || !this.#ours
        ? fitExamples(this.#document, this.#ours)
        : this.#document;
    const adopted = without(before, [
      ...left,
      ...before.filter(({ operation }) => waiting.includes(operation)),
    ]);
    const lost = without(deviations, differencesOf(document)).filter(
      (deviation) => !before.some((difference) => contains(difference, deviation)),
    );
    return { document, adopted, left, lost, waiting };
  }

  #newImporter(): Importer {
    const { theirs } = this.#options;
    return new Importer(this.#document, theirs, {
      correspondences: findCorrespondences(this.#document, theirs),
      isEqual: (target, kind, own, other) => {
        const [mine, its] = [target, theirs].map((each) => objectAt(each.components ?? {}, kind));
        if (kind !== "schemas" || !mine || !its) return false;
        return isSameSchema(target, mine[own] as Json, theirs, its[other] as Json);
      },
    });
  }

  #drift(waiting: readonly string[]): readonly Difference[] {
    return this.#options
      .driftOf(this.#document)
      .filter(({ operation }) => !waiting.includes(operation));
  }

  /** @returns The operations that stay, since their sunset is still to come. */
  #removeOperations(differences: readonly Difference[], now: Date): string[] {
    const gone = differences.filter(
      ({ point, theirs }) => point === "path" && theirs === undefined,
    );
    const waiting: string[] = [];
    for (const { operation: name } of gone) {
      const placed = placedOperations(this.#document).find((each) => each.name === name);
      if (!placed) continue;
      if (isWaiting(placed.operation, now)) waiting.push(name);
      else removeOperation(this.#document, placed);
    }
    return waiting;
  }

  #addOperations(differences: readonly Difference[]): void {
    const added = new Set(
      differences
        .filter(({ point, ours }) => point === "path" && ours === undefined)
        .map(({ operation }) => operation),
    );
    const { theirs, taken } = this.#options;
    const ids = new Set([
      ...taken,
      ...placedOperations(this.#document).map(({ operation }) => String(operation["operationId"])),
    ]);
    const reuse = new Reuse(this.#document, theirs);
    for (const other of placedOperations(theirs)) {
      if (!added.has(other.name)) continue;
      const words = wordsFor(other);
      const operationId = nameOperation(words, other, this.#options.service, ids);
      ids.add(operationId);
      const tags = tagsFor(this.#document, other, this.#options.service);
      addTags(this.#document, tags, this.#options.tags);
      const sync = { ours: this.#document, importer: this.#importer };
      insertOperation(
        this.#document,
        other,
        importOperation(sync, other, { operationId, tags, words, reuse }),
      );
    }
  }

  /** Each place of an operation is changed in a copy, since places that share a component may have other facts. */
  #syncOperations(differences: readonly Difference[], replaces: boolean): void {
    const points = new Map<string, string[]>();
    for (const { operation, point } of differences) {
      if (point === "path") continue;
      const key = JSON.stringify([operation, placeOf(point)]);
      points.set(key, [...(points.get(key) ?? []), point]);
    }
    const views: View[] = [];
    for (const [key, drifting] of points) {
      const [name, place] = JSON.parse(key) as [string, string];
      const document = clone(this.#document);
      const pair = pairedOperations(document, this.#options.theirs).find(
        ([own]) => own.name === name,
      );
      if (!pair) continue;
      const { noun } = wordsFor(pair[0]);
      syncOperation(this.#syncOf(document, noun, drifting, replaces), ...pair);
      views.push({ name, place, noun, document });
    }
    unite(this.#document, views, (kind, wanted, noun) =>
      this.#importer.freeName(kind, wanted, noun),
    );
  }

  #syncOf(ours: OpenApiDocument, noun: string, points: readonly string[], replaces: boolean): Sync {
    const exact = new Set(points);
    return {
      ...{ ours, theirs: this.#options.theirs, importer: this.#importer, noun, replaces },
      drifts: (point) => exact.has(point),
      touches: (place) => points.some((point) => point === place || isBelow(point, place)),
    };
  }
}

function isBelow(point: string, place: string): boolean {
  return point.startsWith(place) && ".[{<#".includes(point[place.length] ?? " ");
}

function contains(difference: Difference, inner: Difference): boolean {
  if (formOf(difference.operation) !== formOf(inner.operation)) return false;
  if (difference.point === "path") return true;
  const place = difference.point.replace(/\.(?:type|media)$/, "");
  return inner.point === difference.point || isBelow(inner.point, place);
}

function without(differences: readonly Difference[], others: readonly Difference[]): Difference[] {
  const keys = new Set(others.map(({ operation, point }) => `${operation} ${point}`));
  return differences.filter(({ operation, point }) => !keys.has(`${operation} ${point}`));
}
