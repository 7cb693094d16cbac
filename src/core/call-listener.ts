/**
 * Calls a listener of the caller's. `onError` gets what it throws, or what its promise rejects with: an unhandled rejection
 * would otherwise end the process.
 */
export function callListener<Value>(
  listener: (value: Value) => unknown,
  value: Value,
  onError: (error: unknown) => void,
): void {
  try {
    Promise.resolve(listener(value)).catch(onError);
  } catch (error) {
    onError(error);
  }
}
