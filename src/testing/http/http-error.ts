/** Errors that are sent as responses. */

/** The part of a request that is not valid. */
export type Source =
  | { readonly parameter: string; readonly pointer?: never }
  | { readonly pointer: string; readonly parameter?: never };

export interface ErrorDetails {
  /** @default the usual one of the status */
  readonly title?: string;
  readonly detail: string;
  readonly source?: Source;
  /** @default the service's usual code for the status */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The titles of errors that have none of their own. */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  409: "Conflict",
  410: "Gone",
  412: "Precondition failed",
  413: "Content too large",
  422: "Unprocessable content",
  423: "Locked",
};

/**
 * An error that is sent as a response with this status.
 * @example
 * throw new HttpError(404, `The file ${id} does not exist.`);
 */
export class HttpError extends Error {
  readonly status: number;
  readonly details: ErrorDetails & { readonly title: string };

  constructor(status: number, details: ErrorDetails | string) {
    const { title = TITLES[status] ?? "Error", ...own } =
      typeof details === "string" ? { detail: details } : details;
    super(own.detail);
    this.status = status;
    this.details = { title, ...own };
  }
}

/** Creates the error for a parameter or a part of the body that is not valid. */
export function invalid(source: Source, problem: string): HttpError {
  const [title, name] =
    source.parameter === undefined
      ? ["Invalid body", source.pointer || "the body"]
      : ["Invalid parameter", source.parameter];
  return new HttpError(400, { title, detail: `${name} ${problem}`, source });
}
