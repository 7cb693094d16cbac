import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { respondTo } from "../respond.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

const CREDENTIALS = "/api/connectivity/data-credentials";

/** Users have their own credentials. */
const ownRules = rulesOf<Credential>({
  collection: CREDENTIALS,
  id: "qID",
  unique: ["qName"],
  idOf: ({ state, query }, given) =>
    query["byCredentialName"] === true
      ? (credentialsOf(state).records.find(({ qName }) => qName === given)?.qID ?? given)
      : given,
  sees: ({ user }, credential) => user.admin || credential.user === user.id,
  change(_, changed) {
    const { qUsername, qPassword, connectionId, ...kept } = changed as Credential & Secrets;
    return kept;
  },
  present: ({ state }, credential) => ({
    ...credential,
    qConnCount: usersOf(state, credential).length,
  }),
  removed({ state }, credential) {
    for (const { qCredentialsID, ...connection } of usersOf(state, credential)) {
      connectionsOf(state).set(connection.qID, connection);
    }
  },
});

interface Secrets {
  readonly qUsername?: string;
  readonly qPassword?: string;
  readonly connectionId?: string;
}

export const rules: RulesByPath = {
  [`${CREDENTIALS}/{qID}`]: ownRules,
  "/api/v1/data-credentials/{qID}": ownRules,
};

function usersOf(
  state: EngineCall["state"],
  { qID }: Credential,
): ReturnType<typeof connectionsOf>["records"] {
  return connectionsOf(state).records.filter(({ qCredentialsID }) => qCredentialsID === qID);
}

type Filter = QlikSchemas["connectivity-data-credentials"]["ActionFilterOrphanRequest"];

/** Returns the credentials of the caller that no connection uses; an administrator sees all of them. */
function orphans({
  state,
  user,
  body: { datasourceID, qType, qSeparated },
}: Pick<EngineCall, "state" | "user"> & { readonly body: Filter }): object {
  const data = credentialsOf(state).records.filter(
    (each) =>
      (user.admin || each.user === user.id) &&
      usersOf(state, each).length === 0 &&
      (datasourceID === undefined || each.datasourceID === datasourceID) &&
      (qType === undefined || each.qType === qType) &&
      (qSeparated === undefined || each.isSeparate === (qSeparated === 1)),
  );
  return { count: data.length, data };
}

export const reactions: Reactions = {
  "POST /api/connectivity/data-credentials/actions/filter-orphan": (call) =>
    respondTo(call, orphans(call)),
  "POST /api/v1/data-credentials/actions/filter-orphan": (call) => respondTo(call, orphans(call)),
};

type Described = QlikSchemas["connectivity-data-connections"]["ConnectionGet"];

export type Connection = Omit<Described, "links" | "connectionProperties">;

/** A credential without its secrets, which nothing returns. */
export interface Credential {
  readonly qID: string;
  readonly qName: string;
  readonly qType: string;
  readonly datasourceID?: string | undefined;
  readonly createdAt: string;
  /** The same, by its former name. */
  readonly created: string;
  readonly updated: string;
  readonly tenant: string;
  readonly user: string;
  /** Whether it was created without a connection. */
  readonly isSeparate: boolean;
}

export const connectionsOf: CollectionAt<Connection> = collectionAt(
  "/api/connectivity/data-connections",
);

const credentialsOf: CollectionAt<Credential> = collectionAt("/api/connectivity/data-credentials");

/** Creates the credential of a connection, or changes the one that it has. */
export function saveCredential(
  state: TenantState,
  user: User,
  { qCredentialsID = state.ids.uuid(), qName, qType, datasourceID }: Connection,
  wanted?: string,
): Credential {
  const now = isoTime(state.clock);
  const { createdAt = now, qName: current } = credentialsOf(state).get(qCredentialsID) ?? {};
  // Names are unique, and several spaces may have a connection of the same name.
  const name = wanted ?? current ?? `${qName} (${qCredentialsID.slice(0, 8)})`;
  return credentialsOf(state).set(qCredentialsID, {
    ...{ qID: qCredentialsID, qName: name, qType, datasourceID },
    ...{ createdAt, created: createdAt, updated: now },
    ...{ tenant: state.tenantId, user: user.id, isSeparate: false },
  });
}
