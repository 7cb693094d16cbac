/** What is known of an app's reloads: their logs, and what they loaded and stored. */
import type {
  AppReloadLog,
  AppReloadMetadata,
  ReloadStatement,
} from "../../../../generated/schema.ts";
import type { AppRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { requireApp, notFound } from "./access.ts";
import { modelOf, type DataLoad } from "../data-model.ts";
import { digest } from "../digest.ts";
import { readScript } from "../load-script.ts";
import { scriptLogOf, type EndedReload } from "./script-log.ts";

/** How many reloads Qlik keeps metadata of. */
const MAX_WITH_METADATA = 10;

export const appReloadHandlers: Handlers = {
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
    // The same parameter is declared twice; the path cannot be empty, which stands for all.
    const { limit = 100, reloadId = path.reloadId } = query;
    const one = reloadId === "" ? undefined : find(reloads, reloadId);
    const kept = reloads.slice(0, MAX_WITH_METADATA);
    const asked = kept.filter((reload) => one === undefined || reload === one).slice(0, limit);
    // No reload skips its STORE statements here, so that includeSkipStoreReloads adds none.
    const data = asked.map((reload) => presentMetadata(reload, state.ranScripts.get(reload.id)));
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

function presentMetadata(reload: EndedReload, script = ""): AppReloadMetadata {
  const outcome = outcomeOf(reload);
  // One that failed keeps nothing of what it has read, and a partial one runs none of these statements.
  const statements =
    outcome.success && !reload.partial ? statementsOf(script, outcome.duration) : [];
  const bytes = (type: string, only = /^/): number =>
    statements
      .filter((statement) => statement.type === type && only.test(statement.connection ?? ""))
      .reduce((sum, { dataSize = 0 }) => sum + dataSize, 0);
  return {
    ...outcome,
    isPartialReload: reload.partial,
    rowLimit: -1,
    skipStore: false,
    appDbHash: outcome.success ? digest(`data ${script}`, 16).toBase64() : "",
    accessDbHash: "",
    storeHash: bytes("Store") > 0 ? digest(`stored ${script}`, 16).toBase64() : "",
    loadDataFilesBytes: bytes("Load", DATA_FILES),
    loadExternalBytes: bytes("Select"),
    loadFilesBytes: bytes("Load"),
    storeDataFilesBytes: bytes("Store", DATA_FILES),
    storeFilesBytes: bytes("Store"),
    includeFiles: includedFiles(script),
    statements,
  };
}

/** The connection to what is stored in a space: `DataFiles`, after the space's name. */
const DATA_FILES = /(?:^|:)DataFiles$/i;

function includedFiles(script: string): NonNullable<AppReloadMetadata["includeFiles"]> {
  return readScript(script).flatMap((statement) => {
    if (statement.kind !== "include") return [];
    const { connection, path } = readAddress(statement.path);
    return [{ connection, path, qri: qriOf(connection, path) }];
  });
}

function statementsOf(script: string, duration: number): ReloadStatement[] {
  const { loads, tables } = modelOf(script);
  const outside = loads.filter(({ statement: { source } }) => OUTSIDE.has(source?.kind ?? ""));
  const stores = readScript(script).flatMap((statement) => {
    if (statement.kind !== "store") return [];
    const table = tables.find(({ name }) => name === statement.table);
    const { connection, path } = readAddress(statement.path);
    const size = { rows: table?.rows ?? 0, fields: table?.fields.length ?? 0 };
    return [
      present("Store", { connection, path, tableName: statement.table, ...size, duration: 0 }),
    ];
  });
  const each = Math.floor(duration / Math.max(outside.length, 1));
  return [...outside.map((load) => presentLoad(load, each)), ...stores];
}

const OUTSIDE: ReadonlySet<string> = new Set(["file", "connection"]);

function presentLoad(
  { statement, table, connection }: DataLoad,
  duration: number,
): ReloadStatement {
  const { kind, text = "" } = statement.source ?? {};
  const size = { rows: table.rows, fields: table.fields.length };
  const from = kind === "connection" ? { connection, path: text } : readAddress(text);
  const type = kind === "connection" ? "Select" : "Load";
  return present(type, { ...from, tableName: table.name, ...size, duration });
}

interface Transfer {
  readonly connection: string;
  readonly path: string;
  readonly tableName: string;
  readonly rows: number;
  readonly fields: number;
  readonly duration: number;
}

/** What a value takes on its way, in bytes. */
const VALUE_BYTES = 8;

function present(type: string, transfer: Transfer): ReloadStatement {
  const { connection, path, tableName, rows, fields, duration } = transfer;
  return {
    type,
    label: path.split(/[/\\]/).at(-1) ?? path,
    tableName,
    connection,
    connectionId: digest(connection, 16).toUuid(),
    qri: qriOf(connection, path),
    nbrOfRows: rows,
    nbrOfFields: fields,
    dataSize: rows * fields * VALUE_BYTES,
    duration,
    partialReloadOperation: "n/a",
  };
}

function readAddress(address: string): { connection: string; path: string } {
  const [, connection = "", path = address] = /^lib:\/\/([^/]+)\/(.*)$/s.exec(address) ?? [];
  return { connection, path };
}

function qriOf(connection: string, path: string): string {
  const [space, file] = [connection, path].map((text) => digest(text, 16).toHex());
  return `qri:qdf:space://${space}#${file}`;
}
