import type { BodyKind } from "../transport/expected-body.ts";

export type { BodyKind } from "../transport/expected-body.ts";

/** How a list is paged: by a cursor in `links.next`, by page number, or by offset. */
export type Paging = "cursor" | "page" | "offset";

/**
 * Run-time metadata of an operation; only values that differ from the default are listed. One row of
 * `generated/operations.ts`, which is generated from the specification.
 */
export interface Operation {
  /**
   * The rate limit that the operation draws on: one that operations share, or `"special"`, its own.
   * @default "1" for reading, "2" for writing
   */
  readonly tier?: "1" | "2" | "special";
  /**
   * Requests per minute that Qlik allows, measured over five minutes.
   * @default the limit of the tier
   */
  readonly limit?: number;
  /**
   * What the body of a success is, by status where it depends on the declared status. 204 and 205 have no body, whatever the
   * others have.
   * @default "json"
   */
  readonly success?: BodyKind | { readonly [status: number]: BodyKind };
  /**
   * The media types that the request body may have, the preferred one first.
   * @default JSON only, or no body
   */
  readonly body?: readonly string[];
  /** The query parameters whose arrays are joined, with the separator, percent-encoded. Other arrays repeat the name. */
  readonly separators?: { readonly [parameter: string]: string };
  /** The path parameters whose values span slashes. */
  readonly wildcards?: readonly string[];
  /** True when the value of a wildcard is a folder; an empty one is the root. */
  readonly folder?: true;
  /** The path parameters that are arrays, joined by commas. */
  readonly pathLists?: readonly string[];
  /** How the next page is requested, when the response is a page of a list. */
  readonly paging?: Paging;
  /** The property of a page that contains the list, if that is not `data`; "" when the page itself is the list. */
  readonly items?: string;
  /** True when the operation needs no token, because it returns one. */
  readonly anonymous?: true;
  /** Present when the operation is deprecated. */
  readonly deprecated?: {
    /** The day or the month from which it may be removed, as `YYYY-MM-DD` or `YYYY-MM`. */
    readonly sunset?: string;
    /** What to call instead. */
    readonly replacedBy?: string;
  };
}

/** The table of operations, by `METHOD /path`. */
export interface Operations {
  readonly [key: string]: Operation;
}

/** The key of a call in the table of operations. A HEAD request is a GET without the body. */
export function operationKey(method: string, path: string): string {
  return `${method === "HEAD" ? "GET" : method} ${path}`;
}

/**
 * The rate limit that a call draws on: its name, and how many calls a minute it allows. A path that isn't described draws
 * on the tier that operations usually have.
 */
export function rateOf(
  key: string,
  { tier = key.startsWith("GET ") ? "1" : "2", limit = tier === "1" ? 1000 : 100 }: Operation = {},
): { readonly name: string; readonly limit: number } {
  return { name: tier === "special" ? key : `tier ${tier}`, limit };
}
