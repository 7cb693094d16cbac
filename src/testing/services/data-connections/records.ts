/** Data connections, and the credentials that they use. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import type { Collection } from "../../engine/store.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

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

export function connectionsOf({ store }: TenantState): Collection<Connection> {
  return store.at("/api/connectivity/data-connections");
}

export function credentialsOf({ store }: TenantState): Collection<Credential> {
  return store.at("/api/connectivity/data-credentials");
}

/** Creates the credential of a connection, or changes the one that it has. */
export function saveCredential(
  state: TenantState,
  user: User,
  { qCredentialsID = state.ids.uuid(), qName, qType, datasourceID }: Connection,
  name = `${qName} (${user.name})`,
): Credential {
  const now = isoTime(state.clock);
  const createdAt = credentialsOf(state).get(qCredentialsID)?.createdAt ?? now;
  return credentialsOf(state).set(qCredentialsID, {
    ...{ qID: qCredentialsID, qName: name, qType, datasourceID },
    ...{ createdAt, created: createdAt, updated: now },
    ...{ tenant: state.tenantId, user: user.id, isSeparate: false },
  });
}
