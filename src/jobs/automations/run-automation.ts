import type { AnyQlikClient } from "../../client/client-types.ts";
import { flag, text } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import type { CancellableRunHandle, WaitOptions } from "../wait/handle.ts";
import { WAIT_OPTIONS } from "../wait/options.ts";
import { waitFor } from "../wait/wait-for.ts";

const RUNS = "POST /api/workflows/automations/{id}/runs";

/** How an automation is run. */
export interface AutomationOptions extends WaitOptions {
  /**
   * Whether a run that finishes with warnings rejects, with `QlikRunError`.
   * @default false
   */
  readonly failOnWarnings?: boolean | undefined;
}

const OPTIONS = {
  ...WAIT_OPTIONS,
  failOnWarnings: option(flag, false),
} satisfies OptionsTable<AutomationOptions>;

/**
 * Runs an automation and waits until the run has ended, as `waitFor` does. `cancel()` stops the run.
 *
 * @throws {QlikInputError} at once, for a missing id or options that can't be used.
 * @example
 * const { status, error } = await runAutomation(qlik, automationId, { deadline: "30m" });
 */
export function runAutomation(
  qlik: AnyQlikClient,
  automationId: string,
  options: AutomationOptions = {},
): CancellableRunHandle<typeof RUNS> {
  const { failOnWarnings, ...values } = readOptions(options, OPTIONS);
  const id = text(automationId, "automationId");
  return waitFor(
    qlik,
    RUNS,
    { params: { path: { id } }, body: { context: "api" } },
    { ...values, failOn: failOnWarnings ? ["finished with warnings"] : [] },
  );
}
