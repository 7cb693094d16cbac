import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { assertMay, placed, may, type Placed } from "../placed.ts";
import { forbidden, respondTo, resultOf } from "../respond.ts";
import { connectionsOf, saveCredential, type Connection } from "./records.ts";

type Schemas = QlikSchemas["connectivity-data-connections"];
type Body = Partial<Schemas["ConnectionCreate"]> & { readonly connectionProperties?: object };
type NewCredential = Pick<Body, "qUsername" | "qPassword" | "qCredentialsName">;

const access = placed(placeOf);

const rules = rulesOf<Connection>({
  sameAs: "/api/connectivity/data-connections",
  id: "qID",
  pageSize: Infinity,
  idOf: ({ state, query }, given) =>
    query["type"] === "connectionname"
      ? (connectionsOf(state).records.find(({ qName }) => qName === given)?.qID ?? given)
      : given,
  ...access,
  // A new connection is in its place once its space is known to exist.
  permit: (call, verb, record) => void (record && access.permit?.(call, verb, record)),
  create(call, draft) {
    const { state } = call;
    const body = call.body as Body;
    const [qID = state.ids.uuid()] = [body.qID, body.qEngineObjectID].filter(Boolean);
    const statement = statementOf(body.datasourceID, body.connectionProperties);
    const connection: Connection = {
      ...{ ...draft, user: body.ownerId ?? call.user.id, tenant: state.tenantId },
      ...{ qID, qEngineObjectID: qID, privileges: [] },
      ...{
        qType: body.qType ?? String(body.datasourceID),
        qArchitecture: body.qArchitecture ?? 0,
      },
      qConnectStatement: body.qConnectStatement ?? statement,
      qSeparateCredentials: body.qSeparateCredentials ?? false,
    };
    return complete(call, connection);
  },
  change(call, changed, before) {
    const { qConnectionSecret: secret = before.qConnectionSecret, ...rest } = changed;
    const { qEngineObjectID } = before;
    const kept = { ...rest, qEngineObjectID, ...(secret && { qConnectionSecret: secret }) };
    return complete(call, kept, before);
  },
  present(call, { qConnectionSecret, ...connection }) {
    const isOne = call.path["qID"] !== undefined;
    return {
      ...connection,
      // The response to a creation has text in place of the number.
      ...(call.key.startsWith("POST ") && { qLogOn: String(connection.qLogOn) }),
      privileges: privilegesOf(call, connection),
      ...(isOne && qConnectionSecret !== undefined && { qConnectionSecret }),
      ...(call.query["parseConnection"] === true && {
        connectionProperties: propertiesOf(connection.qConnectStatement),
      }),
    };
  },
  filters: {
    personal: ({ space, user }: Connection, wanted: boolean, call) =>
      call.query["spaceId"] !== undefined || !wanted || (!space && user === call.user.id),
    ownedByMe: ({ user }: Connection, wanted: boolean, call) => !wanted || user === call.user.id,
    spaceId: ({ space }: Connection, id: string) => space === id,
    userId: ({ user }: Connection, id: string) => user === id,
    // The connections of data files belong to the data-files service.
    owner: () => false,
  },
});

export const connectionRules: RulesByPath = {
  "/api/connectivity/data-connections": rules,
  "/api/v1/data-connections": rules,
};

/** Completes a connection whose properties are set: checks its place and its name, and saves its credentials. */
function complete(
  call: Caller,
  connection: Connection & NewCredential,
  before?: Connection,
): Connection {
  const { state, user } = call;
  const { qUsername, qPassword, qCredentialsName, ...kept } = connection;
  const { space, qID, qName } = kept;
  if (space && !state.spaces.has(space)) {
    throw new HttpError(404, `Space ${space} does not exist.`);
  }
  if (!before && connectionsOf(state).get(qID))
    throw conflict(`The connection ${qID} exists already.`);
  if (!before || before.space !== space)
    assertMay(call, "create", { spaceId: space, ownerId: user.id });
  const taken = connectionsOf(state).records.find(
    (other) => other.qID !== qID && other.qName === qName && isSamePlace(other, kept),
  );
  if (taken) throw conflict(`Another connection in this place is named ${JSON.stringify(qName)}.`);
  const qLogOn = /1|CURRENT/.test(String(kept.qLogOn)) ? 1 : 0;
  const isNew = qUsername !== undefined || qPassword !== undefined;
  if (!isNew) return { ...kept, qLogOn };
  const credential = saveCredential(state, user, kept, qCredentialsName);
  return { ...kept, qLogOn, qCredentialsID: credential.qID };
}

function conflict(detail: string): HttpError {
  return new HttpError(409, detail);
}

function isSamePlace(one: Connection, other: Connection): boolean {
  const [place, otherPlace] = [one.space ?? "", other.space ?? ""];
  return place === otherPlace && (place !== "" || one.user === other.user);
}

const ACTIONS = ["read", "update", "delete", "change_owner", "change_space"] as const;

type Caller = Pick<EngineCall, "key" | "state" | "user">;

function placeOf({ space, user }: Connection): Placed {
  return { spaceId: space, ownerId: user };
}

function privilegesOf(call: Caller, connection: Connection): Connection["privileges"] {
  const allowed = ACTIONS.filter((action) => may(call, action, placeOf(connection)));
  return allowed.includes("read") ? ["list", ...allowed] : allowed;
}

/** Writes a connection string out of properties, as connectors do. */
function statementOf(source = "", properties: object = {}): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${String(value)};`);
  return `CUSTOM CONNECT TO "provider=${source};${pairs.join("")}"`;
}

function propertiesOf(statement: string): object {
  const pairs = statement.matchAll(/([^=;"]+)=([^;"]*)/g);
  return Object.fromEntries(Array.from(pairs, ([, name = "", value]) => [name.trim(), value]));
}

type Bulk<Change> = Caller & { readonly body: { readonly connections: readonly Change[] } };
type Result = Schemas["BulkResponse"];

/** Does something with each connection of a request. */
function forEach<Change extends { readonly id: string }>(
  call: Bulk<Change>,
  task: (connection: Connection, change: Change) => void,
): { status: 207; body: Result } {
  if (!call.user.admin)
    throw forbidden(call, "Only administrators may change several connections.");
  const data = call.body.connections.map((change) => {
    const result = resultOf(() => {
      task(connectionsOf(call.state).require(change.id), change);
      return 204;
    });
    return { id: change.id, ...result };
  });
  return { status: 207, body: { data } };
}

const deleteAll = (call: Bulk<{ readonly id: string }>): { status: 207; body: Result } =>
  forEach(call, ({ qID }) => connectionsOf(call.state).delete(qID));

type Update = Schemas["ActionUpdateRequest"]["connections"][number];

const updateAll = (call: Bulk<Update>): { status: 207; body: Result } =>
  forEach(call, (before, { ownerId: user = before.user, spaceId = before.space }) => {
    const { qCredentialsID, space, ...kept } = before;
    const moved: Connection = { ...kept, user, ...(spaceId && { space: spaceId }) };
    // Credentials do not move to a new owner.
    const isKept = user === before.user && qCredentialsID !== undefined;
    const changed = {
      ...moved,
      ...(isKept && { qCredentialsID }),
      updated: isoTime(call.state.clock),
    };
    connectionsOf(call.state).set(kept.qID, complete(call, changed, before));
  });

type Duplicate = Caller &
  Pick<EngineCall, "url"> & { readonly body: Schemas["ActionDuplicateRequest"] };

/** Returns a copy of a connection. */
function duplicate(call: Duplicate): object {
  const { state, user, body, url } = call;
  const original = connectionsOf(state).require(body.id);
  if (!privilegesOf(call, original).includes("read"))
    throw forbidden(call, "The caller may not read it.");
  const { qCredentialsID, space: from, ...kept } = original;
  const space = body.spaceId ?? from;
  const now = isoTime(state.clock);
  const isOwn = original.user === user.id && qCredentialsID !== undefined;
  const qID = state.ids.uuid();
  const copy = complete(call, {
    ...{ ...kept, qID, qEngineObjectID: qID, createdAt: now, updated: now, user: user.id },
    ...{ qName: body.name ?? `${kept.qName} (${qID.slice(0, 8)})`, ...(space && { space }) },
    ...(isOwn && { qCredentialsID }),
    ...(body.qUsername !== undefined && {
      qUsername: body.qUsername,
      qCredentialsID: state.ids.uuid(),
    }),
  });
  connectionsOf(state).set(qID, copy);
  const links = { self: { href: `${url.origin}/api/connectivity/data-connections/${qID}` } };
  return { ...copy, qLogOn: String(copy.qLogOn), privileges: privilegesOf(call, copy), links };
}

export const connectionReactions: Reactions = {
  "POST /api/connectivity/data-connections/actions/delete": deleteAll,
  "POST /api/connectivity/data-connections/actions/update": updateAll,
  "POST /api/connectivity/data-connections/actions/duplicate": (call) =>
    respondTo(call, duplicate(call)),
  "POST /api/v1/data-connections/actions/delete": deleteAll,
  "POST /api/v1/data-connections/actions/update": updateAll,
  "POST /api/v1/data-connections/actions/duplicate": (call) => respondTo(call, duplicate(call)),
};
