/**
 * What the description can't say of a resource. Rules are declarations for all verbs of a resource; a reaction handles
 * one operation before the engine does, as the reactors of client-go's object tracker do.
 */
import type { Operators } from "../http/scim.ts";
import type { HeaderLookup } from "../http/incoming-request.ts";
import type { TenantState, User } from "../state/tenant-state.ts";
import { normalise, type Verb } from "./resource.ts";
import type { Json } from "./store.ts";

/** A validated call of any operation. */
export interface EngineCall {
  /** `METHOD /path`, the path as the description writes it. */
  readonly key: string;
  readonly state: TenantState;
  readonly user: User;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: HeaderLookup;
  readonly body: unknown;
  readonly url: URL;
}

/** The rules of a collection, or of a document. `Row` is a record as it goes over the wire. */
export interface Rules<Row extends object = Json> {
  /** Another collection with the same records: `/api/v1/data-files`. The path that replaces a deprecated one needs no rule. */
  readonly sameAs?: string;
  /**
   * The property that is in the item's path.
   * @default the one with the parameter's name, else `id`
   */
  readonly id?: string;
  /** Returns the id of the record that a path means, where it can have something else in its place, such as a name. */
  readonly idOf?: (call: EngineCall, given: string) => string;
  /** The collection that has the records of a path such as `/api/v1/data-credentials/{qID}`, which nothing creates there. */
  readonly collection?: string;
  /**
   * The number of records on a page, unless the query asks for another one.
   * @default 20
   */
  readonly pageSize?: number;
  /** Properties whose values no two records of a collection share: 409. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The beginning of the types of the events, `com.qlik.v1.group`: those of `.created`, `.updated` and `.deleted` that there are. */
  readonly events?: string;
  /** Returns what the events say of a record, if they say more than the record. */
  readonly event?: (record: Row, call: EngineCall) => object;
  /**
   * How lists are sorted whose query doesn't say it: `-createdAt`.
   * @default by creation, the oldest first
   */
  readonly sort?: string;
  /** What the tenant has from the beginning. A document is one record without an id. */
  readonly initial?: (state: TenantState) => readonly Row[];
  /** Whether a record exists that is kept elsewhere than in the store; `undefined` leaves it to the store. */
  readonly exists?: (state: TenantState, id: string) => boolean | undefined;
  /**
   * Throws an HttpError when the caller may not do this, to the record if there is one yet. Lists leave out what the caller
   * may not read, and calls of a path below that of a record need the permission to read the record.
   */
  readonly permit?: (call: EngineCall, verb: Verb, record?: Row) => void;
  /** Whether the caller sees the record. To others it does not exist. */
  readonly sees?: (call: EngineCall, record: Row) => boolean;
  /** Completes a new record: the properties of the body, and what services set by themselves, are in the draft. */
  readonly create?: (call: EngineCall, draft: Row) => Row;
  /** Completes a changed record. */
  readonly change?: (call: EngineCall, changed: Row, before: Row) => Row;
  /** Whether the service itself brings its runs to their end. */
  readonly playsRuns?: boolean;
  /**
   * Returns the changes of a record whose run enters a state. They may have another state; without any, the run stays in
   * its state for another step. The call is the one that has started the run.
   */
  readonly enter?: (call: EngineCall, record: Row, state: string) => Partial<Row> | undefined;
  /** Returns what the caller sees in place of the record. */
  readonly present?: (call: EngineCall, record: Row) => object;
  /** Returns what responses have in addition to the record, where it is in an envelope. */
  readonly envelope?: (call: EngineCall, record: Row) => object;
  /** What goes with a record that was deleted, besides everything below its path. */
  readonly removed?: (call: EngineCall, record: Row) => void;
  /** The filters of the query that are not the equality of a property. */
  readonly filters?: Readonly<
    Record<string, (record: Row, value: never, call: EngineCall) => boolean>
  >;
  /** What lists are filtered and sorted by besides the properties of what the caller sees. */
  readonly attributes?: Readonly<Record<string, (shown: Row) => readonly string[]>>;
  /** The attributes and the operators of SCIM filters, where the service does not support all. */
  readonly filterable?: { readonly attributes: readonly string[]; readonly operators: Operators };
}

/** The rules of all resources, by the templates of their paths. */
export type RulesByPath = Readonly<Record<string, Rules>>;

/** Types the rules of one resource by its record. */
export function rulesOf<Row extends object>(rules: Rules<Row>): Rules {
  return rules as unknown as Rules;
}

/** Looks rules up, whatever the names of the parameters are. */
export function indexRules(rules: RulesByPath): (template: string) => Rules | undefined {
  const index = new Map(Object.entries(rules).map(([path, each]) => [normalise(path), each]));
  return (template) => index.get(normalise(template));
}
