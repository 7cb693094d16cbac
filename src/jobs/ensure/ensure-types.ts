/** What `ensure` takes and returns, derived from the operations of a collection. */
import type { CallIndex } from "../../../generated/calls.ts";
import type { EnsureIndex } from "../../../generated/ensures.ts";
import type { DataOf } from "../../call/call-types.ts";
import type { OperationAt } from "../../call/methods.ts";
import type { CallResult } from "../../call/result.ts";
import type { Duration } from "../../core/duration.ts";

/** The collections whose records have a natural key. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- an intersection keeps its name in messages, where all paths would be listed.
export type EnsurePath = keyof EnsureIndex & string;

/** A record of a collection, as it is read. */
export type EnsuredRecord<P extends EnsurePath> = DataOf<
  CallResult<OperationAt<"GET", EnsureIndex[P]["item"]>>
>;

/** What is wanted of a record: the body that creates it, and what only a change can set. */
export type Wanted<P extends EnsurePath> = CreateBody<P> & {
  readonly [Name in EnsureIndex[P]["late"]]?: Named<EnsuredRecord<P>, Name> | undefined;
};

type CreateBody<P extends EnsurePath> = CallIndex["POST"][P] extends { body?: infer Body }
  ? NonNullable<Body>
  : never;

/** The value of a property, of which lists of references need parts alone. */
type Named<Item, Name extends string> = Item extends { [K in Name]?: infer Value }
  ? NonNullable<Value> extends readonly (infer Each)[]
    ? readonly Partial<Each>[]
    : Value
  : never;

export interface EnsureOptions<Dry extends boolean = boolean> {
  /**
   * Whether to return what would happen, and to change nothing.
   * @default false
   */
  readonly dryRun?: Dry | undefined;
  /** Aborts the job; it then rejects with `QlikAbortError`, whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"1m"`.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

/** The options, required where the collection's path has parameters. */
export type EnsureArguments<
  P extends EnsurePath,
  Dry extends boolean,
> = CallIndex["POST"][P] extends {
  params: { path: infer Path };
}
  ? [options: EnsureOptions<Dry> & { readonly params: { readonly path: Path } }]
  : [options?: EnsureOptions<Dry>];

/** What `ensure` has done, or with `dryRun` what it would do. */
export interface Ensured<Item> {
  readonly outcome: "created" | "changed" | "same";
  /** The record as it is now; `undefined` if a dry run would create it. */
  readonly record: Item;
  /** What differed in a record that existed, by property. */
  readonly changes: {
    readonly [property: string]: { readonly from: unknown; readonly to: unknown };
  };
}
