import { untilAborted } from "../../core/abort.ts";
import { afterFinite, type Clock } from "../../core/clock.ts";
import type { Job } from "./job.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body part by part, until it ends or the connection breaks. A connection that rests too long has broken. */
export class BodyReader {
  readonly #reader: ReadableStreamDefaultReader<Bytes>;
  readonly #job: Job;
  readonly #timeout: number;
  readonly #clock: Clock;
  #cause: unknown;

  constructor(body: ReadableStream<Bytes>, job: Job, timeout: number, clock: Clock) {
    this.#reader = body.getReader();
    this.#job = job;
    this.#timeout = timeout;
    this.#clock = clock;
  }

  /** Why it broke; `undefined` as long as it has not. */
  get cause(): unknown {
    return this.#cause;
  }

  /**
   * The next part; `undefined` when there is no more.
   *
   * @throws {QlikAbortError} or {@link QlikTimeoutError}, when the job is over.
   */
  async next(): Promise<Bytes | undefined> {
    const stopTimer = afterFinite(this.#clock, this.#timeout, () => {
      this.#cause = new Error(`no byte came for ${this.#timeout} ms`);
      this.cancel();
    });
    try {
      return (await untilAborted(this.#reader.read(), this.#job, this.#clock)).value;
    } catch (error) {
      if (this.#job.signal.aborted) throw error;
      this.#cause = error;
      return undefined;
    } finally {
      stopTimer();
    }
  }

  /** Frees the connection. */
  cancel(): void {
    // A stream that has failed can't be cancelled; reading it tells.
    this.#reader.cancel().catch(() => undefined);
  }
}
