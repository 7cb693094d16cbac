import type { QlikClient } from "../../src/index.ts";

/** A call of a deprecated operation, for `deprecation.test.ts`. */
export async function callDeprecated(qlik: QlikClient): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the test looks for
  await qlik["/api/v1/reload-tasks"].GET();
  await qlik["/api/v1/reloads"].GET();
}
