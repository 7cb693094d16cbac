/** How an answer's body is read: as JSON, as text, as bytes, or not at all because there is none. */
export type BodyKind = "json" | "text" | "binary" | "none";

/** How a list goes on: by a cursor in `links.next`, by a page's number, or by an offset. */
export type Paging = "cursor" | "page" | "offset";

/**
 * What the client has to know of an operation while it runs; types are gone by then. One row of
 * `generated/operations.ts`, which is written from the specification.
 */
export interface Operation {
  /** The operation's name in the specification: `listReloads`. */
  readonly id: string;
  /** The rate limit that a call draws on: one that operations share (`1`, `2`), or the operation's own (`special`). */
  readonly tier: "1" | "2" | "special";
  /** Calls a minute that the tier allows, judged by Qlik over five minutes. */
  readonly limit: number;
  /** Kind of body by declared success status. */
  readonly success: { readonly [status: number]: BodyKind };
  /** Media types that the request body may have, the preferred one first. Absent when there is no body. */
  readonly body?: readonly string[];
  /** Query parameters whose lists are joined by commas, where others repeat the name. */
  readonly commaSeparated?: readonly string[];
  /** How the list goes on, when the answer is a page of one. */
  readonly paging?: Paging;
  /** The property of a page that holds the list, where that is not `data`. */
  readonly items?: string;
  /** Whether a repetition has the effect of a single call (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean;
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
