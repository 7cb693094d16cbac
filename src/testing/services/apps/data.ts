/** What is in an app after its last reload, and where it came from. */
import type {
  AppLineageEntry,
  AppMetadata,
  FieldMetadata,
  LastReloadMetadata,
  TableMetadata,
} from "../../../../generated/schema.ts";
import type { AppData } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { requireApp } from "./access.ts";
import { hasSectionAccess } from "./view.ts";
import { digest } from "../digest.ts";
import { modelOf, type DataField, type DataTable } from "../data-model.ts";
import { readScript, type LoadSource } from "../load-script.ts";

export const appDataHandlers: Handlers = {
  "GET /api/v1/apps/{appId}/data/lineage": (call) => ({
    status: 200,
    body: lineageOf(requireApp(call, "reload").data?.script),
  }),

  "GET /api/v1/apps/{appId}/data/metadata": (call) => {
    const { usage, data } = requireApp(call, "read");
    const { tables } = modelOf(data?.script ?? "");
    const body: AppMetadata = {
      usage,
      static_byte_size: memoryOf(data).size,
      has_section_access: hasSectionAccess(data?.script),
      is_direct_query_mode: usage === "DIRECT_QUERY_MODE",
      reload_meta: lastReloadOf(data),
      tables: tables.map((table) => tableMetadata(table, tables)),
      fields: fieldMetadata(tables),
      // Values are profiled where a user has asked for it, which no operation here does.
      tables_profiling_data: [],
    };
    return { status: 200, body };
  },
};

/** The words are those that Qlik's engine uses, as are the semicolons after some of them. */
const DISCRIMINATORS: Readonly<Record<LoadSource["kind"], (text: string) => string>> = {
  file: (text) => text,
  connection: (text) => text,
  inline: () => "INLINE;",
  resident: (text) => `RESIDENT ${text};`,
  autogenerate: () => "AUTOGENERATE;",
  extension: () => "EXTENSION;",
};

function lineageOf(script = ""): AppLineageEntry[] {
  let connection = "";
  return readScript(script).flatMap((statement): AppLineageEntry[] => {
    if (statement.kind === "connect") connection = statement.connection;
    if (statement.kind === "store") {
      return [{ discriminator: `STORE - ${statement.path}`, statement: statement.text }];
    }
    if (statement.kind !== "load" || !statement.source) return [];
    const { kind, text } = statement.source;
    const source = kind === "connection" ? connection || text : text;
    return [{ discriminator: DISCRIMINATORS[kind](source), statement: statement.text }];
  });
}

function sizeOf({ rows, fields }: DataTable): number {
  // Each row points to its values.
  return fields.reduce((sum, field) => sum + field.bytes, 0) + rows * fields.length * 2;
}

/** An engine of the size that most apps get. */
const HARDWARE = { logical_cores: 8, total_memory: 64 * 2 ** 30 };

/** What the engine itself takes. */
const ENGINE_BYTES = 32 * 2 ** 20;

/** What an app's data take, and what it took at most to load them, in bytes. */
export function memoryOf(data: AppData | undefined): {
  readonly size: number;
  readonly peak: number;
} {
  const { tables } = modelOf(data?.script ?? "");
  const size = tables.reduce((sum, table) => sum + sizeOf(table), 0);
  return { size, peak: data ? ENGINE_BYTES + 2 * size : 0 };
}

function lastReloadOf(data: AppData | undefined): LastReloadMetadata {
  if (!data) {
    return { cpu_time_spent_ms: 0, peak_memory_bytes: 0, hardware: HARDWARE };
  }
  const { peak } = memoryOf(data);
  return {
    cpu_time_spent_ms: data.duration,
    peak_memory_bytes: peak,
    fullReloadPeakMemoryBytes: data.partial ? 0 : peak,
    partialReloadPeakMemoryBytes: data.partial ? peak : 0,
    hardware: HARDWARE,
  };
}

function tableMetadata(table: DataTable, tables: readonly DataTable[]): TableMetadata {
  const { name, rows, fields } = table;
  return {
    name,
    comment: "",
    is_system: false,
    is_semantic: false,
    is_loose: false,
    no_of_rows: rows,
    no_of_fields: fields.length,
    no_of_key_fields: fields.filter((field) => tablesWith(field, tables).length > 1).length,
    byte_size: sizeOf(table),
  };
}

/** Tables are linked by the fields whose names they share. */
function tablesWith({ name }: DataField, tables: readonly DataTable[]): readonly DataTable[] {
  return tables.filter(({ fields }) => fields.some((field) => field.name === name));
}

function fieldMetadata(tables: readonly DataTable[]): FieldMetadata[] {
  const fields = new Map<string, DataField>();
  for (const table of tables) {
    for (const field of table.fields) {
      const known = fields.get(field.name);
      if (!known || known.distinct < field.distinct) fields.set(field.name, field);
    }
  }
  return [...fields.values()].map((field): FieldMetadata => {
    const { name, distinct, isNumeric, bytes } = field;
    const holders = tablesWith(field, tables);
    const kinds = isNumeric ? ["$numeric"] : ["$ascii", "$text"];
    return {
      name,
      comment: "",
      src_tables: holders.map((table) => table.name),
      is_system: false,
      is_hidden: false,
      is_semantic: false,
      distinct_only: false,
      cardinal: distinct,
      total_count: holders.reduce((sum, { rows }) => sum + rows, 0),
      is_locked: false,
      always_one_selected: false,
      is_numeric: isNumeric,
      tags: holders.length > 1 ? ["$key", ...kinds] : kinds,
      byte_size: bytes,
      hash: digest(`${name} ${distinct} ${bytes}`, 8).toHex(),
    };
  });
}
