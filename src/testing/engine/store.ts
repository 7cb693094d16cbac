/** The records of the resources of a tenant, as they go over the wire. */
import { HttpError } from "../http/http-error.ts";

/** A record, or a part of it. */
export type Json = Record<string, unknown>;

export interface Entry<Row = Json> {
  readonly id: string;
  readonly record: Row;
  /** The order of creation. */
  readonly sequence: number;
}

/** The records at the concrete path of a collection: `/api/v1/glossaries/abc/terms`. */
export class Collection<Row extends object = Json> {
  readonly #entries = new Map<string, Entry<Row>>();
  readonly #nextSequence: () => number;

  constructor(nextSequence: () => number) {
    this.#nextSequence = nextSequence;
  }

  get entries(): readonly Entry<Row>[] {
    return [...this.#entries.values()];
  }

  get records(): readonly Row[] {
    return this.entries.map(({ record }) => record);
  }

  values(): IterableIterator<Row> {
    return this.records.values();
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get(id: string): Row | undefined {
    return this.#entries.get(id)?.record;
  }

  /** @throws {HttpError} 404 when there is no such record. */
  require(id: string): Row {
    const record = this.get(id);
    if (record) return record;
    throw new HttpError(404, `${id} does not exist.`);
  }

  /** Adds a record, or replaces the one with this id in its place. */
  set(id: string, record: Row): Row {
    const sequence = this.#entries.get(id)?.sequence ?? this.#nextSequence();
    this.#entries.set(id, { id, record, sequence });
    return record;
  }

  /** @throws {HttpError} 404 when there is no such record. */
  change(id: string, changes: Partial<Row>): Row {
    return this.set(id, { ...this.require(id), ...changes });
  }

  delete(id: string): boolean {
    return this.#entries.delete(id);
  }
}

/** Returns the records with which the collection at a path begins, by id. */
export type InitialRecords = (path: string) => Readonly<Record<string, object>>;

export class Store {
  readonly #collections = new Map<string, Collection>();
  readonly #nextSequence: () => number;
  readonly #initial: InitialRecords;

  constructor(nextSequence: () => number, initial: InitialRecords) {
    this.#nextSequence = nextSequence;
    this.#initial = initial;
  }

  /**
   * Returns the collection at a concrete path. A document is a collection of one record, with the id "".
   * @example
   * state.store.at<Group>("/api/v1/groups").require(id);
   */
  at<Row extends object = Json>(path: string): Collection<Row> {
    let collection = this.#collections.get(path);
    if (!collection) {
      collection = new Collection(this.#nextSequence);
      this.#collections.set(path, collection);
      for (const [id, record] of Object.entries(this.#initial(path))) {
        collection.set(id, record as Json);
      }
    }
    return collection as unknown as Collection<Row>;
  }

  /** Returns the path of the collection that has a record, of those whose paths a template fits. */
  find(template: string, id: string): string | undefined {
    const pattern = new RegExp(`^${template.replace(/\{[^}]*\}/g, "[^/]+")}$`);
    return [...this.#collections].find(([path, each]) => each.has(id) && pattern.test(path))?.[0];
  }

  /** Removes everything below the path of a record that was deleted. */
  deleteBelow(path: string): void {
    for (const key of this.#collections.keys()) {
      if (key.startsWith(`${path}/`)) this.#collections.delete(key);
    }
  }
}

/** Finds the records of a collection, by the ids in its path. */
export type CollectionAt<Row extends object, Ids extends readonly string[] = []> = (
  state: { readonly store: Store },
  ...ids: Ids
) => Collection<Row>;

/**
 * Returns the function that finds the records of a collection.
 * @example
 * const termsOf: CollectionAt<Term, [id: string]> = collectionAt("/api/v1/glossaries/{id}/terms");
 */
export function collectionAt<Row extends object, Ids extends readonly string[] = []>(
  template: string,
): CollectionAt<Row, Ids> {
  return ({ store }, ...ids) => store.at<Row>(fill(template, ids));
}

/** Returns a concrete path: the template with values in place of its parameters. */
export function fill(template: string, values: readonly string[]): string {
  let index = 0;
  return template.replace(/\{[^}]*\}/g, () => values[index++] ?? "");
}
