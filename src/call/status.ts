/**
 * The failure statuses that HTTP APIs commonly send. They complete after `status ===`, in addition to those that the operation
 * declares. All others are {@link OtherStatus}.
 */
export type FailureStatus =
  | (304 | 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 410 | 411 | 412 | 413 | 415 | 422 | 423)
  | (429 | 500 | 501 | 502 | 503 | 504);

/**
 * Any other failure status, such as 418. It is a number for reading and calculating: assign it to a `number` to compare it.
 * TypeScript has no type for "any other number", and with `number` in the union, `status === 404` would no
 * longer narrow a result to the body of that status. A member of an enumeration is a number that equals no literal.
 */
export declare enum OtherStatus {
  Unlisted = -1,
}

/** The statuses of the IANA registry that are a success. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
