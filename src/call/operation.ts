/**
 * How a response body is read: as JSON, as text, as bytes, not at all because there is none, or (`"any"`) by the
 * response's own Content-Type.
 */
export type BodyKind = "json" | "text" | "binary" | "none" | "any";

/** What a JSON body must be: an object, an array, any JSON value; `"unknown"` may be empty too. */
export type JsonShape = "object" | "array" | "value" | "unknown";

/** How a list goes on: by a cursor in `links.next`, by a page's number, or by an offset. */
export type Paging = "cursor" | "page" | "offset";

/**
 * What the client has to know of an operation while it runs, as far as it is not as usual; types are gone by then. One row
 * of `generated/operations.ts`, which is written from the specification.
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
   * Calls a minute that Qlik allows, judged over five minutes.
   * @default what the tier allows
   */
  readonly limit?: number;
  /**
   * Kind of body by declared success status.
   * @default JSON with 200
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
   * Media types that the request body may have, the preferred one first.
   * @default JSON alone, or no body
   */
  readonly body?: readonly string[];
  /** Query parameters whose lists are joined by commas, where others repeat the name. */
  readonly commaSeparated?: readonly string[];
  /** How the list goes on, when the answer is a page of one. */
  readonly paging?: Paging;
  /** The property of a page that holds the list, where that is not `data`. */
  readonly items?: string;
  /** True when the operation needs no token, because it hands one out. */
  readonly anonymous?: true;
  /** Present when Qlik discourages the operation. */
  readonly deprecated?: {
    /** The day from which it may be gone, as `YYYY-MM-DD`. */
    readonly sunset?: string;
    /** What to call instead. */
    readonly replacedBy?: string;
  };
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
