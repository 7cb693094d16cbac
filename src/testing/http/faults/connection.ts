/** Lost connections, and delays that end with them. */
import type { Clock } from "../../state/clock.ts";

/** Loses the connection: over HTTP, the socket is destroyed; `tenant.fetch` rejects as the platform's `fetch` does. */
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

  /** Waits until a time. Rejects with the signal's reason when the signal aborts. */
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
        // The caller may abort with a value that is not an error.
        abandon(signal?.reason as Error);
      };
      this.#abandon.add(abandon);
      signal?.addEventListener("abort", abort);
    });
  }

  /** Ends all delays by losing their connections. */
  end(): void {
    for (const abandon of this.#abandon) abandon(new ConnectionReset("the tenant was reset"));
  }
}
