import type {
  AutomationDetailResponseObject,
  RunDetailResponseObject,
} from "../../../../generated/schema.ts";
import type { TenantState } from "../../state/tenant-state.ts";

export const AUTOMATIONS = "/api/workflows/automations";

export type Automation = AutomationDetailResponseObject & { readonly id: string };

export type Run = RunDetailResponseObject & {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
  readonly duration?: number;
};

export const runsPath = (automationId: string): string => `${AUTOMATIONS}/${automationId}/runs`;

/** Shows a run as the last one of its automation. */
export function setLastRun(state: TenantState, id: string, run: Run): void {
  const automations = state.store.at<Automation>(AUTOMATIONS);
  if (!automations.get(id)) return;
  automations.change(id, {
    lastRun: run,
    lastRunStatus: run.status,
    ...(run.stopTime && { lastRunAt: run.stopTime }),
  });
}
