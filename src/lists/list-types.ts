/** What a path says of its list, for the compiler. The generated index has the lists alone, so that nothing else is looked at. */
import type { ListIndex } from "../../generated/calls.ts";

/** The paths whose responses are pages of a list. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- an intersection keeps its name in messages, where all paths would be listed.
export type ListPath = keyof ListIndex & string;

/** A page of a list. */
export type PageAt<P extends ListPath> = ListIndex[P]["page"];

/** A record of a list. */
export type ItemAt<P extends ListPath> = ItemOf<ListIndex[P]["page"], ListIndex[P]["items"]>;

/** The records in the property `Key` of a page; those of the page itself if `Key` is "". */
export type ItemOf<Page, Key extends string> = Key extends ""
  ? ElementOf<Page>
  : Page extends { [K in Key]?: infer List }
    ? ElementOf<NonNullable<List>>
    : unknown;

type ElementOf<List> = List extends readonly (infer Item)[] ? Item : never;
