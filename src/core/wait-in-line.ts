import { onAbort } from "./abort.ts";

/**
 * Waits in a line, first come, first served: until the function is called that it adds. Rejects with the signal's reason when
 * it is aborted meanwhile.
 *
 * @param waiting the line: a set keeps the order, and any of its members is removed quickly
 * @param onLeave called when an aborted wait has left the line
 */
export function waitInLine(
  waiting: Set<() => void>,
  signal?: AbortSignal,
  onLeave?: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const proceed = (): void => {
      release?.();
      waiting.delete(proceed);
      resolve();
    };
    const release =
      signal &&
      onAbort(signal, () => {
        reject(signal.reason as Error);
        proceed();
        onLeave?.();
      });
    waiting.add(proceed);
  });
}
