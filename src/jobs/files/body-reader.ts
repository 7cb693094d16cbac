import { afterFinite, type Clock } from "../../core/clock.ts";
import type { Job } from "../job.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body chunk by chunk until it ends or the connection breaks. A connection that stalls counts as broken. */
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

  /** Why the connection broke; `undefined` as long as it has not. */
  get cause(): unknown {
    return this.#cause;
  }

  /**
   * The next chunk; `undefined` at the end of the body, or when the connection has broken.
   *
   * @throws {QlikAbortError} or {@link QlikTimeoutError} when the job has ended.
   */
  async next(): Promise<Bytes | undefined> {
    // Only while a chunk is waited for, so that a stream that nobody reads on has no timer.
    const stopTimer = afterFinite(this.#clock, this.#timeout, () => {
      this.#cause = new Error(`No data received for ${this.#timeout} ms.`);
      this.cancel();
    });
    try {
      return (await this.#job.race(this.#reader.read())).value;
    } catch (error) {
      this.#job.throwIfEnded();
      this.#cause = error;
      return undefined;
    } finally {
      stopTimer();
    }
  }

  /** Closes the connection. */
  cancel(): void {
    // A stream that has failed can't be cancelled; reading it reports the failure.
    this.#reader.cancel().catch(() => undefined);
  }
}
