/** The records of the versions of scripts. */
import type { Collection } from "../../engine/store.ts";
import type { ScriptRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

export interface ScriptText {
  readonly script?: string | undefined;
  readonly versionMessage?: string | undefined;
}

/** Returns the versions of an app's script, the oldest first. */
export function scriptsOf({ store }: TenantState, appId: string): Collection<ScriptRecord> {
  return store.at(`/api/v1/apps/${appId}/scripts`);
}

/** Returns the version that the next reload runs. */
export function currentScript(state: TenantState, appId: string): ScriptRecord | undefined {
  return scriptsOf(state, appId).records.at(-1);
}

export function addScript(
  state: TenantState,
  appId: string,
  modifierId: string,
  { script = "", versionMessage = "" }: ScriptText,
): ScriptRecord {
  const now = isoTime(state.clock);
  const size = new TextEncoder().encode(script).length;
  const times = { createdTime: now, modifiedTime: now };
  const scriptId = state.ids.object();
  const record = { scriptId, script, versionMessage, ...times, modifierId, size };
  return scriptsOf(state, appId).set(scriptId, record);
}
