/** What an app holds after its last reload, and where its data comes from. */
import type {
  AppLineageEntry,
  AppMetadata,
  LastReloadMetadata,
} from "../../../../generated/schema.ts";
import type { AppData } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { requireApp } from "./access.ts";
import { hasSectionAccess } from "./view.ts";

export const appDataHandlers: Handlers = {
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
