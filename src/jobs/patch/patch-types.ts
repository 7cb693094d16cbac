/** Which changes an operation accepts, derived from the JSON Patch that its body is described as. */
import type { CallIndex } from "../../../generated/calls.ts";

/** The operations whose body is a JSON Patch, as `PATCH /path`. */
export type PatchKey = {
  [P in keyof CallIndex["PATCH"] & string]: [PatchBodyAt<P>] extends [never] ? never : `PATCH ${P}`;
}[keyof CallIndex["PATCH"] & string];

/** The JSON Patch of an operation. */
export type PatchBody<Key extends PatchKey> = Key extends `PATCH ${infer P}`
  ? PatchBodyAt<P>
  : never;

type PatchBodyAt<P extends string> = P extends keyof CallIndex["PATCH"]
  ? CallIndex["PATCH"][P] extends { body?: infer Body }
    ? Extract<Body, readonly { [K in "path" | "Path" | "op" | "Op"]?: unknown }[]>
    : never
  : never;

/**
 * The changes that a body expresses: a property for each path without its first slash, such as `name` and `config/values`.
 * `null` is accepted where the operation can remove.
 */
export type ChangesOf<Body> = Body extends readonly (infer Item)[]
  ? [keyof Item] extends [never]
    ? "Pass patch({ … }) as the body of qlik[path].PATCH, or name the operation before the changes."
    : [OddPath<PathOf<Item>> | OddOp<Item>] extends [never]
      ? ChangesIn<Item>
      : "This operation departs from RFC 6902. Name it before the changes, as PATCH and the path."
  : never;

/** The changes that an operation accepts when it is named, `null` also where the value of a property can be null. */
export type NamedChanges<Key extends PatchKey> =
  PatchBody<Key> extends readonly (infer Item)[] ? ChangesIn<Item, NullOf<ValueOf<Item>>> : never;

type ChangesIn<Item, Null = never> = {
  readonly [P in PathOf<Item> as NameOf<P>]?:
    NonNullable<ValueOf<Item>> | (CanRemove<Item, P> extends true ? null : Null) | undefined;
};

type NameOf<P extends string> = P extends `/${infer Name}` ? Name : P;

type PathOf<Item> = Item extends { path?: infer P }
  ? NonNullable<P> & string
  : Item extends { Path?: infer P }
    ? NonNullable<P> & string
    : never;

type ValueOf<Item> = Item extends { value?: infer V }
  ? V
  : Item extends { Value?: infer V }
    ? V
    : never;

type NullOf<Value> = unknown extends Value ? never : Extract<Value, null>;

type CanRemove<Item, P> = { op: "remove"; path: P } extends Item
  ? true
  : { Op: "remove"; Path: P } extends Item
    ? true
    : false;

/** The paths that don't begin with a slash, as a JSON Pointer does. */
type OddPath<P extends string> = P extends `/${string}` ? never : string extends P ? never : P;

/** The operations, if "replace" is not among them. */
type OddOp<Item> = "replace" extends OpOf<Item> ? never : Item;

type OpOf<Item> = Item extends { op?: infer Op } ? Op : never;
