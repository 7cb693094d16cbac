/** Decides whether an operation that Qlik's file no longer has may still be called. */

/** Returns whether an operation is deprecated, and its sunset is still to come. A month lasts to its end. */
export function isWaiting(operation: Readonly<Record<string, unknown>>, now: Date): boolean {
  const sunset = operation["x-qlik-deprecated-sunset"];
  if (operation["deprecated"] !== true || typeof sunset !== "string") return false;
  return now.toISOString().slice(0, sunset.length) <= sunset;
}
