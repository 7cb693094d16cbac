/** Errors that are sent as responses. */

/** The part of a request that is not valid. */
export type Source =
  | { readonly parameter: string; readonly pointer?: never }
  | { readonly pointer: string; readonly parameter?: never };

export interface ErrorDetails {
  readonly title: string;
  readonly detail: string;
  readonly source?: Source;
  /** @default the service's usual code for the status */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that is sent as a response with this status. */
export class HttpError extends Error {
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, details: ErrorDetails) {
    super(details.detail);
    this.status = status;
    this.details = details;
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
