/**
 * The grand tour: every operation, called through the client on tenants in this process, with as many of the declared
 * answers as can be had. Each line of a chapter says which answer it expects.
 */
import type { Recording } from "./recorder.ts";
import { apps, contents, scripts } from "./tour/apps.ts";
import { audits } from "./tour/audits.ts";
import { files, itemChanges, items, uploads } from "./tour/files.ts";
import { assignments, shares } from "./tour/members.ts";
import { oauth } from "./tour/oauth.ts";
import { emptyTenant, failures, outsiders, rateLimits, strangers } from "./tour/refusals.ts";
import { reloads, reloadTasks } from "./tour/reloads.ts";
import { appTasks, schedulingTasks, taskGraphs, taskRuns } from "./tour/scheduling.ts";
import { spaces } from "./tour/spaces.ts";
import { Theatre, type Chapter } from "./tour/stage.ts";
import { deliveriesAt, SERVICES, webhooksAt } from "./tour/webhooks.ts";

const chapters: Readonly<Record<string, Chapter>> = {
  spaces,
  assignments,
  shares,
  apps,
  scripts,
  contents,
  files,
  uploads,
  items,
  itemChanges,
  audits,
  reloads,
  reloadTasks,
  ...Object.fromEntries(SERVICES.map((base) => [base, webhooksAt(base)])),
  ...Object.fromEntries(SERVICES.map((base) => [`${base} deliveries`, deliveriesAt(base)])),
  schedulingTasks,
  taskRuns,
  appTasks,
  taskGraphs,
  oauth,
  strangers,
  emptyTenant,
  outsiders,
  rateLimits,
  failures,
};

/** Makes the tour. Never rejects: what goes wrong is among the faults. */
export async function tour(): Promise<Recording> {
  const theatre = new Theatre();
  for (const [name, chapter] of Object.entries(chapters)) {
    try {
      await chapter(theatre);
    } catch (error) {
      theatre.faults.push(`${name} ends early: ${String(error)}`);
    }
  }
  return theatre;
}
