import { QlikBulkError } from "../../errors/bulk-error.ts";
import type { FailedCall } from "../../errors/errors.ts";

/** The outcome of many items. */
export interface Settled<Done, Failed = Done> {
  readonly done: readonly Done[];
  readonly failed: readonly Failed[];
  /**
   * Returns `done` if nothing failed.
   *
   * @throws {QlikBulkError} with how many failed, and why the first did.
   */
  orThrow(): readonly Done[];
}

/** An item that failed, at its position, with the text for messages. */
export interface Failing<Failed> {
  readonly index: number;
  readonly item: Failed;
  readonly reason: string;
}

/** A class, so that the method is not printed with the items. */
export class SettledItems<Done, Failed> implements Settled<Done, Failed> {
  readonly done: readonly Done[];
  readonly failed: readonly Failed[];
  readonly #failing: readonly Failing<Failed>[];
  readonly #call: FailedCall;

  constructor(done: readonly Done[], failing: readonly Failing<Failed>[], call: FailedCall = {}) {
    this.done = done;
    this.failed = failing.map(({ item }) => item);
    this.#failing = failing;
    this.#call = call;
  }

  orThrow(): readonly Done[] {
    const { done, failed } = this;
    if (failed.length === 0) return done;
    throw new QlikBulkError(this.#failing, { ...this.#call, done: done.length, failed });
  }
}
