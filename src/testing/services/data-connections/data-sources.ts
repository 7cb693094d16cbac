import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { EngineCall } from "../../engine/rules.ts";
import { isoTime } from "../../state/time.ts";

/** Some of the kinds of data sources that Qlik has. */
const SOURCES = [
  ["rest", "REST", "QvRestConnector.exe", "REST Connector"],
  ["postgres", "PostgreSQL", "QvOdbcConnectorPackage.exe", "ODBC Connector Package"],
  ["snowflake", "Snowflake", "QvOdbcConnectorPackage.exe", "ODBC Connector Package"],
  ["amazon_s3", "Amazon S3", "QvWebStorageProviderConnectorPackage.exe", "Web Storage Provider"],
] as const;

type Source = Record<"dataSourceId" | "name" | "provider" | "providerName", string> & {
  readonly disabled: boolean;
};

function listSources({ key, state, query }: Call): { updatedAt: string; dataSources: Source[] } {
  const base = key.slice("GET ".length);
  const { dataSourceId, includeDisabled = false } = query;
  const dataSources = SOURCES.map(([id, name, provider, providerName]): Source => {
    const { disabled = false } = state.store.at<Settings>(`${base}/${id}/settings`).get("") ?? {};
    return { dataSourceId: id, name, provider, providerName, disabled };
  }).filter(
    (source) =>
      (dataSourceId === undefined || source.dataSourceId === dataSourceId) &&
      (includeDisabled || !source.disabled),
  );
  if (dataSourceId !== undefined && dataSources.length === 0) {
    const detail = `Data source ${dataSourceId} does not exist.`;
    throw new HttpError(404, detail);
  }
  return { updatedAt: isoTime(state.clock), dataSources };
}

interface Settings {
  readonly disabled?: boolean;
}

type Call = Pick<EngineCall, "key" | "state"> & {
  readonly query: {
    readonly dataSourceId?: string | undefined;
    readonly includeDisabled?: boolean | undefined;
  };
};

export const sourceReactions: Reactions = {
  "GET /api/connectivity/data-sources": (call) => ({ status: 200, body: listSources(call) }),
  "GET /api/v1/data-sources": (call) => {
    const { updatedAt, dataSources } = listSources(call);
    return { status: 200, body: { lastUpdated: updatedAt, dataSources } };
  },
};
