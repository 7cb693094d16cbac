/** What a caller sees of a connection that is lost, and waits that end with it. */
import type { Clock } from "../../state/clock.ts";

/** The connection is lost. Over HTTP, the socket is destroyed; `tenant.fetch` throws as the platform's fetch does. */
export class ConnectionReset extends Error {
  readonly code = "ECONNRESET";

  constructor(message = "read ECONNRESET") {
    super(message);
  }
}

/** Delays on the tenant's clock. */
export class Delays {
  readonly #clock: Clock;
  readonly #abandon = new Set<(reason: Error) => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  /** Rejects with the signal's reason when that aborts. */
  async until(time: number, signal: AbortSignal | undefined): Promise<void> {
    const delay = time - this.#clock.now();
    if (delay <= 0) return;
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const stop = this.#clock.after(delay, () => {
        this.#abandon.delete(abandon);
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      const abandon = (reason: Error): void => {
        stop();
        this.#abandon.delete(abandon);
        signal?.removeEventListener("abort", abort);
        reject(reason);
      };
      const abort = (): void => {
        // Whatever the caller aborts with, an error or not, is what the wait rejects with.
        abandon(signal?.reason as Error);
      };
      this.#abandon.add(abandon);
      signal?.addEventListener("abort", abort);
    });
  }

  /** Ends all waits: those who wait have lost their connection. */
  end(): void {
    for (const abandon of this.#abandon) abandon(new ConnectionReset("the tenant was reset"));
  }
}
