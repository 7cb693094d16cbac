import { QlikError, type FailedCall } from "./errors.ts";

/** A record that matched, as far as it helps to choose. */
export interface MatchCandidate {
  readonly id: string;
  readonly name: string | undefined;
  /** The space that contains it, if there is one. */
  readonly spaceId: string | undefined;
}

/**
 * What is wrong with the match.
 *
 * - `"none"`: nothing has this name, or the caller can't see it.
 * - `"several"`: several have it; `candidates` has them.
 * - `"fixed"`: the record differs in `properties` that cannot be changed.
 */
export type MatchErrorCode = "none" | "several" | "fixed";

/**
 * A search by name or another natural key found no record, several, or one that differs in what cannot be changed. Nothing
 * was changed.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikMatchError && error.code === "several") console.table(error.candidates);
 * }
 */
export class QlikMatchError extends QlikError {
  override readonly name = "QlikMatchError";
  /** What is wrong, for code to branch on. */
  readonly code: MatchErrorCode;
  /** The records that match. */
  readonly candidates: readonly MatchCandidate[];
  /** The properties that differ and cannot be changed. */
  readonly properties: readonly string[];

  constructor(
    message: string,
    failed: FailedCall & {
      readonly code: MatchErrorCode;
      readonly candidates?: readonly MatchCandidate[];
      readonly properties?: readonly string[];
    },
  ) {
    super(message, failed);
    this.code = failed.code;
    this.candidates = failed.candidates ?? [];
    this.properties = failed.properties ?? [];
  }
}
