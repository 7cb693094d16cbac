import type { BodyKind, JsonShape } from "../transport/expected-body.ts";

export type { BodyKind, JsonShape } from "../transport/expected-body.ts";

/** How a list is paged: by a cursor in `links.next`, by page number, or by offset. */
export type Paging = "cursor" | "page" | "offset";

/**
 * Run-time metadata of an operation; only values that differ from the default are listed. One row of
 * `generated/operations.ts`, which is generated from the specification.
 */
export interface Operation {
  /** The operation's name in the specification, where it has a rate limit of its own: `createReload`. */
  readonly id?: string;
  /**
   * The rate limit that operations share.
   * @default "1" for reading, "2" for writing
   */
  readonly tier?: "1" | "2";
  /**
   * Requests per minute that Qlik allows, measured over five minutes.
   * @default the limit of the tier
   */
  readonly limit?: number;
  /**
   * The kind of body by declared success status.
   * @default `{ 200: "json" }`
   */
  readonly success?: { readonly [status: number]: BodyKind };
  /**
   * What the JSON of a success status must be.
   * @default "object"
   */
  readonly shape?: { readonly [status: number]: JsonShape };
  /** The declared media types of a success status whose kind is `"any"`, unless none is declared. */
  readonly mediaTypes?: { readonly [status: number]: readonly string[] };
  /**
   * The media types that the request body may have, the preferred one first.
   * @default JSON only, or no body
   */
  readonly body?: readonly string[];
  /** The query parameters whose arrays are joined, with the separator, percent-encoded. Other arrays repeat the name. */
  readonly separators?: { readonly [parameter: string]: string };
  /** The path parameters whose values span slashes. */
  readonly wildcards?: readonly string[];
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
  method: string,
  operation: Operation = {},
): { readonly name: string; readonly limit: number } {
  const { tier = /^(GET|HEAD)$/.test(method) ? "1" : "2" } = operation;
  const { id: name = `tier ${tier}`, limit = tier === "1" ? 1000 : 100 } = operation;
  return { name, limit };
}
