/** What the schema of an answer says of a list, for the compiler. */
import type { paths } from "../../generated/schema.ts";
import type { PathFor } from "../call/methods.ts";

type IsAny<T> = 0 extends 1 & T ? true : false;

/** The properties of a page that hold a list, whatever their names. */
type ListKeys<Page> =
  IsAny<Page> extends true
    ? never
    : {
        [K in keyof Page]-?: IsAny<Page[K]> extends true
          ? never
          : NonNullable<Page[K]> extends readonly unknown[]
            ? K
            : never;
      }[keyof Page];

/** Those that hold a list of objects. */
type RecordKeys<Page, Keys extends keyof Page = ListKeys<Page>> = {
  [K in Keys]: NonNullable<Page[K]> extends readonly object[] ? K : never;
}[Keys];

/**
 * The property of a page that holds its records: `data`, as most services call it; else the list of objects; else the one
 * list that there is. The generated table of operations follows the same rule.
 */
type ItemsKey<Page> =
  "data" extends ListKeys<Page>
    ? "data"
    : [RecordKeys<Page>] extends [never]
      ? ListKeys<Page>
      : RecordKeys<Page>;

/** The type of the records in a page; `never` when the page holds no list. */
export type ItemOf<Page> = [ListKeys<Page>] extends [never]
  ? never
  : NonNullable<Page[ItemsKey<Page> & keyof Page]> extends readonly (infer Item)[]
    ? Item
    : never;

/** Whether an answer is a page of a list: it holds a list, and a link to the next page. */
export type IsPage<Body> =
  IsAny<Body> extends true
    ? false
    : [ListKeys<Body>] extends [never]
      ? false
      : "links" extends keyof Body
        ? IsAny<Body["links"]> extends true
          ? false
          : Body["links"] extends { next?: unknown } | null | undefined
            ? true
            : false
        : false;

/** The response body of GET for a path. */
type BodyAt<P extends PathFor<"GET">> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : unknown;

/** The paths whose GET returns one page of a list, with a link to the next one. */
export type ListPath = {
  [P in PathFor<"GET">]: IsPage<BodyAt<P>> extends true ? P : never;
}[PathFor<"GET">];

/** A page of a list. */
export type PageAt<P extends ListPath> = BodyAt<P>;

/** A record of a list. */
export type ItemAt<P extends ListPath> = ItemOf<BodyAt<P>>;
