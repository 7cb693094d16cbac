import { realClock } from "../core/clock.ts";
import { QlikTimeoutError } from "../errors/errors.ts";

/**
 * Waits for a callback's promise, for a limited time. `late` gets the value of one that is fulfilled after that.
 *
 * @throws {QlikTimeoutError} when the time is over.
 */
export function settleWithin<Value>(
  milliseconds: number,
  name: string,
  value: Value | PromiseLike<Value>,
  late: (value: Value) => void = () => undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const cancel = realClock.after(milliseconds, () => {
      isLate = true;
      reject(
        new QlikTimeoutError(
          `"${name}" did not settle within ${milliseconds} ms ("callbackTimeout").`,
          { limit: "timeout" },
        ),
      );
    });
    Promise.resolve(value).then(
      (result) => {
        cancel();
        if (isLate) late(result);
        else resolve(result);
      },
      (error: unknown) => {
        cancel();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is the callback's own
        reject(error);
      },
    );
  });
}
