/** The logs and the metadata of an app's reloads. */
import type {
  AppLineageEntry,
  AppMetadata,
  AppReloadLog,
  AppReloadMetadata,
  LastReloadMetadata,
} from "../../../../generated/schema.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import type { AppData, AppRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { hash } from "../../state/random.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { hasSectionAccess, notFound, requireApp } from "./access.ts";

/** A reload that was started and has ended. */
type EndedReload = ReloadRecord & { readonly startTime: string; readonly endTime: string };

/** The number of reloads for which Qlik keeps metadata. */
const MAX_WITH_METADATA = 10;

const appReloadHandlers: Handlers = {
  "GET /api/v1/apps/{appId}/reloads/logs": (call) => {
    const reloads = endedReloads(call.state, requireApp(call, "reload"));
    return { status: 200, body: { data: reloads.map(presentLog) } };
  },

  "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": (call) => {
    const { state, path } = call;
    const reload = find(endedReloads(state, requireApp(call, "reload")), path.reloadId);
    return { status: 200, body: scriptLogOf(reload, state.ranScripts.get(reload.id) ?? "") };
  },

  "GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}": (call) => {
    const { state, path, query } = call;
    const reloads = endedReloads(state, requireApp(call, "read"));
    // The parameter is declared in the path and in the query. An empty one in the query asks for all reloads.
    const { limit = 100, reloadId = path.reloadId } = query;
    const one = reloadId === "" ? undefined : find(reloads, reloadId);
    const kept = reloads.slice(0, MAX_WITH_METADATA);
    const requested = kept.filter((reload) => one === undefined || reload === one).slice(0, limit);
    // No reload of the tenant skips its STORE statements, so includeSkipStoreReloads adds nothing.
    const data = requested.map((reload) =>
      presentMetadata(reload, state.ranScripts.get(reload.id)),
    );
    return { status: 200, body: { data } };
  },
};

/** The newest first. */
function endedReloads({ reloads }: TenantState, { id }: AppRecord): EndedReload[] {
  return reloads
    .all()
    .filter(
      (reload): reload is EndedReload =>
        reload.appId === id && reload.startTime !== undefined && reload.endTime !== undefined,
    )
    .reverse();
}

function find(reloads: readonly EndedReload[], id: string): EndedReload {
  const reload = reloads.find((candidate) => candidate.id === id);
  if (reload) return reload;
  throw notFound(`No reload ${id} of this app has ended.`);
}

function outcomeOf({ id, status, startTime, endTime }: EndedReload) {
  return {
    reloadId: id,
    endTime,
    duration: Date.parse(endTime) - Date.parse(startTime),
    success: status === "SUCCEEDED",
  };
}

function presentLog(reload: EndedReload): AppReloadLog {
  const log = `/api/v1/apps/${encodeURIComponent(reload.appId)}/reloads/logs/${reload.id}`;
  return { ...outcomeOf(reload), links: { log } };
}

/** The tenant does not run scripts, so nothing is read or stored and no statement is listed. */
function presentMetadata(reload: EndedReload, script = ""): AppReloadMetadata {
  const outcome = outcomeOf(reload);
  return {
    ...outcome,
    isPartialReload: reload.partial,
    rowLimit: -1,
    skipStore: false,
    appDbHash: outcome.success ? (hash(script, "data") >>> 0).toString(16).padStart(8, "0") : "",
    accessDbHash: "",
    storeHash: "",
    loadDataFilesBytes: 0,
    loadExternalBytes: 0,
    loadFilesBytes: 0,
    storeDataFilesBytes: 0,
    storeFilesBytes: 0,
    includeFiles: [],
    statements: [],
  };
}

/** Returns the log that the engine writes while it runs a script: similar to Qlik's, and likewise for people. */
function scriptLogOf(reload: EndedReload, script: string): string {
  const { id, startTime, endTime, partial, variables = {} } = reload;
  const [start, end] = [stamp(startTime), stamp(endTime)];
  const lines = [
    `${start}      Reload ID: ${id}`,
    `${start}      ${partial ? "Partial execution" : "Execution"} started.`,
    // As JSON, so that a value of several lines stays on one.
    ...Object.entries(variables).map(
      ([name, value]) => `${start}      Variable ${name} = ${JSON.stringify(value)}`,
    ),
    ...(script === "" ? [] : script.split(/\r?\n/)).map((line, index) =>
      `${start} ${String(index + 1).padStart(4, "0")} ${line}`.trimEnd(),
    ),
    ...describeEnd(reload).map((line) => `${end}      ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** ISO 8601 in its short form: 20260701T050006.351+0000. */
function stamp(time: string): string {
  return time.replace(/[-:]/g, "").replace("Z", "+0000");
}

function describeEnd({ status, errorCode, errorMessage }: EndedReload): string[] {
  switch (status) {
    case "SUCCEEDED":
      return ["Execution finished."];
    case "FAILED":
      return [`Error: ${errorMessage} (${errorCode})`, "Execution failed."];
    case "EXCEEDED_LIMIT":
      return ["Error: The reload exceeded the maximum duration", "Execution failed."];
    default:
      return ["Execution aborted."];
  }
}

const appDataHandlers: Handlers = {
  "GET /api/v1/apps/{appId}/data/lineage": (call) => ({
    status: 200,
    body: listSources(requireApp(call, "reload").data?.script),
  }),

  "GET /api/v1/apps/{appId}/data/metadata": (call) => {
    const { usage, data } = requireApp(call, "read");
    const metadata = structuredClone(data?.metadata ?? {}) as AppMetadata;
    const body: AppMetadata = {
      usage,
      static_byte_size: 0,
      has_section_access: hasSectionAccess(data),
      is_direct_query_mode: usage === "DIRECT_QUERY_MODE",
      tables: [],
      fields: [],
      tables_profiling_data: [],
      ...metadata,
      reload_meta: { ...describeLastReload(data), ...metadata.reload_meta },
    };
    return { status: 200, body };
  },
};

/** The file or table name after the word FROM: in brackets, in quotes, or up to the next space. */
const SOURCE = /\bfrom\s+(?:\[([^\]]+)\]|"([^"]+)"|'([^']+)'|([^\s(;]+))/i;

/** Lists the statements of a script that read FROM something. Scripts are not parsed any further. */
function listSources(script = ""): AppLineageEntry[] {
  return script.split(";").flatMap((text) => {
    const source = SOURCE.exec(text)?.slice(1).find(Boolean);
    return source === undefined ? [] : [{ discriminator: source, statement: text.trim() }];
  });
}

/** The hardware of an engine of the usual size. */
const HARDWARE = { logical_cores: 8, total_memory: 64 * 2 ** 30 };

/** The memory that the engine itself takes, in bytes. */
const ENGINE_BYTES = 32 * 2 ** 20;

/** The memory that an app's data takes, and the peak while it was loaded, in bytes. */
export function memoryOf(data: AppData | undefined): {
  readonly size: number;
  readonly peak: number;
} {
  const size = data?.metadata?.static_byte_size ?? 0;
  const peak = data?.metadata?.reload_meta?.peak_memory_bytes;
  return { size, peak: peak ?? (data ? ENGINE_BYTES + 2 * size : 0) };
}

function describeLastReload(data: AppData | undefined): LastReloadMetadata {
  if (!data) return { cpu_time_spent_ms: 0, peak_memory_bytes: 0, hardware: HARDWARE };
  const { peak } = memoryOf(data);
  return {
    cpu_time_spent_ms: data.duration,
    peak_memory_bytes: peak,
    fullReloadPeakMemoryBytes: data.partial ? 0 : peak,
    partialReloadPeakMemoryBytes: data.partial ? peak : 0,
    hardware: HARDWARE,
  };
}

export const reactions: Handlers = { ...appReloadHandlers, ...appDataHandlers };
