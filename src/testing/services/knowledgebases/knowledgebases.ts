import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { collectionAt, type Collection, type Entry } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { placed } from "../placed.ts";
import { listEntries } from "../../engine/list.ts";
import { respondTo, withDefaults } from "../respond.ts";
import { dataSourcesOf, indexOf, KNOWLEDGEBASES, search, type DataSource } from "./search.ts";

type Schemas = QlikSchemas["knowledgebases"];
type KnowledgeBase = Schemas["KnowledgeBase"];
type Sync = Schemas["SyncHistory"];
interface Path {
  readonly path: { readonly id: string; readonly datasourceId: string };
}

const SYNC = "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync";

const NOTHING = { fileSize: 0, textSize: 0, fileCount: 0, effectivePages: 0 };

export const rules: RulesByPath = {
  [KNOWLEDGEBASES]: rulesOf<KnowledgeBase>({
    ...placed(),
    create: (call, draft) =>
      withDefaults(call, draft, { description: "", tags: [], contentSummary: NOTHING }),
    present({ state }, record) {
      const datasources = [...dataSourcesOf(state, record.id).records];
      const synced = syncsOf(state, record.id).records.findLast(({ completedAt }) => completedAt);
      const contentSummary = datasources.reduce((sum, source) => add(sum, source), NOTHING);
      const { completedAt: lastIndexedAt } = synced ?? {};
      return { ...record, datasources, contentSummary, ...(lastIndexedAt && { lastIndexedAt }) };
    },
  }),
  [`${KNOWLEDGEBASES}/{id}/datasources`]: rulesOf<DataSource>({
    create: (_, draft) => ({ ...draft, contentSummary: NOTHING }),
  }),
};

function add(sum: typeof NOTHING, { contentSummary }: DataSource): typeof NOTHING {
  const fileCount = sum.fileCount + contentSummary.fileCount;
  const textSize = sum.textSize + contentSummary.textSize;
  return { fileSize: textSize, textSize, fileCount, effectivePages: fileCount };
}

const syncsOf = collectionAt<Sync, [id: string]>(`${KNOWLEDGEBASES}/{id}/histories`);

/** @throws {HttpError} 404 when one of them does not exist. */
function requireSource({ state, path }: Pick<EngineCall, "state"> & Path): DataSource {
  state.store.at(KNOWLEDGEBASES).require(path.id);
  return dataSourcesOf(state, path.id).require(path.datasourceId);
}

/** Starts a synchronization, which ends by the clock. */
function sync({ state, path }: Pick<EngineCall, "state"> & Path): Sync {
  const { clock, ids } = state;
  const source = requireSource({ state, path });
  const startedAt = isoTime(clock);
  const zero = { added: 0, errors: 0, deleted: 0, updated: 0, deltaBytes: 0, deltaTextSize: 0 };
  const none = { largestFileSize: 0, deltaEffectivePages: 0, totalBytesProcessed: 0 };
  const started: Sync = {
    ...{ id: ids.uuid(), status: "progress", startedAt, docStats: { ...zero, ...none } },
    ...{ triggerType: "manual", datasourceId: source.id },
    connectionId: source.fileConfig?.connectionId ?? "",
  };
  setStatus(state, path.id, started);
  const own = { path: `${KNOWLEDGEBASES}/${path.id}/histories`, id: started.id };
  return state.runs.begin<Sync>(SYNC, {
    ...{ ...own, record: started, params: path },
    enter(current, status) {
      const completedAt = isoTime(clock);
      const existing = dataSourcesOf(state, path.id).get(path.datasourceId);
      if (!existing) return { status: "completedWithError", completedAt };
      const changes = status === "completed" ? indexDocuments(state, path, existing) : {};
      const ended: Sync = {
        ...current,
        completedAt,
        docStats: { ...current.docStats, ...changes },
      };
      setStatus(state, path.id, ended);
      return ended;
    },
  });
}

/** Indexes the documents of a data source: their names are all the text that they have here. Returns what has changed. */
function indexDocuments(
  state: TenantState,
  { id, datasourceId }: Path["path"],
  source: DataSource,
): Partial<Sync["docStats"]> {
  const documents = source.fileConfig?.files ?? [source.fileConfig?.folder ?? source.name ?? ""];
  const index = indexOf(state, id, datasourceId);
  const before = new Set(index.records.map(({ chunkMeta }) => chunkMeta.source));
  for (const { chunkMeta } of index.records) index.delete(chunkMeta.source);
  for (const document of documents) {
    const [chunkId, documentId] = [state.ids.uuid(), state.ids.uuid()];
    const chunkMeta = { source: document, chunkId, documentId, datasourceId, knowledgeBaseId: id };
    index.set(document, { text: `${source.name ?? ""}: ${document}`, chunkMeta });
  }
  const textSize = index.records.reduce((sum, { text }) => sum + text.length, 0);
  const contentSummary = { ...NOTHING, fileCount: documents.length, fileSize: textSize, textSize };
  dataSourcesOf(state, id).change(datasourceId, { contentSummary });
  const added = documents.filter((document) => !before.has(document)).length;
  const updated = documents.length - added;
  return { added, updated, deleted: before.size - updated };
}

function setStatus(
  state: TenantState,
  id: string,
  { id: lastSyncId, status, ...sync }: Sync,
): void {
  const { startedAt, completedAt = startedAt, datasourceId } = sync;
  const syncInfo = { lastSyncId, status, startedAt, completedAt };
  dataSourcesOf(state, id).change(datasourceId, { syncInfo });
}

/** @throws {HttpError} 404 when there was none yet. */
function findSyncs(
  { state, path }: Pick<EngineCall, "state"> & { readonly path: { readonly id: string } },
  source?: string,
): Entry<Sync>[] {
  const syncs = syncsOf(state, path.id).entries.filter(
    ({ record }) => source === undefined || record.datasourceId === source,
  );
  if (syncs.length === 0) throw new HttpError(404, "There is no synchronization.");
  return syncs;
}

const schedulesOf = collectionAt<object, [id: string, datasourceId: string]>(
  `${KNOWLEDGEBASES}/{id}/datasources/{datasourceId}/schedules`,
);

function scheduleOf({ state, path }: Pick<EngineCall, "state"> & Path): Collection<object> {
  return schedulesOf(state, path.id, requireSource({ state, path }).id);
}

const needsSchedule = {
  before: (call: Pick<EngineCall, "state"> & Path): void => void scheduleOf(call).require(""),
};

export const reactions: Reactions = {
  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": (call) => ({
    status: 202,
    body: { id: sync(call).id },
  }),

  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": {
    before(call) {
      const { id } = requireSource(call);
      const isRunning = syncsOf(call.state, call.path.id).records.some(
        ({ datasourceId, status }) => datasourceId === id && status === "progress",
      );
      if (!isRunning) throw new HttpError(404, "There is no running synchronization.");
    },
  },

  "GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": (call) => {
    const { id } = requireSource(call);
    return listEntries(call, findSyncs(call, id));
  },
  "GET /api/v1/knowledgebases/{id}/histories": (call) => listEntries(call, findSyncs(call)),

  "POST /api/v1/knowledgebases/{id}/actions/search": (call) => {
    const { state, path, body } = call;
    state.store.at(KNOWLEDGEBASES).require(path.id);
    const chunks = search(state, [path.id], body ?? { prompt: "" });
    return { status: 200, body: { chunks } };
  },

  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": (call) => {
    const { state, user, path, body } = call;
    const schedules = scheduleOf(call);
    const isNew = !schedules.get("");
    const { id: knowledgebaseId, datasourceId } = path;
    const ids = { ownerId: user.id, tenantId: state.tenantId, knowledgebaseId, datasourceId };
    const record = schedules.set("", { calendars: [], ...body, ...ids });
    return { ...respondTo(call, record), status: isNew ? 201 : 200 };
  },
  "GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": needsSchedule,
  "DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": needsSchedule,
};
