/** OAuth clients, which get access tokens from `/oauth/token` with their secrets. */
import { collectionAt } from "../../engine/store.ts";
import type { OAuthClientAdminReadResponse } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { publish } from "../../events/publish.ts";
import { hintOf, type OAuthClient } from "../../http/authentication/access.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin, forAdmins } from "../permissions.ts";
import { USERS } from "../users/identity.ts";

const CLIENTS = "/api/v1/oauth-clients";
const MAX_SECRETS = 5;
const [MACHINE_TO_MACHINE, IMPERSONATION] = [
  "client_credentials",
  "urn:qlik:oauth:user-impersonation",
];

type Client = OAuthClientAdminReadResponse;

export const rules: RulesByPath = {
  [CLIENTS]: rulesOf<Client>({
    id: "clientId",
    events: "com.qlik.v1.oauth-client",
    initial: (state) =>
      Array.from(state.access.clients.values(), (each) => initialClient(state, each)),
    permit(call, verb, client) {
      if (verb !== "list" && verb !== "read") assertAdmin(call);
      const confirmed = call.headers.get("qlik-confirm-delete");
      if (verb !== "remove" || !client || confirmed === client.clientId) return;
      const detail = `The header qlik-confirm-delete must be ${client.clientId}.`;
      throw new HttpError(400, { title: "Not confirmed", detail });
    },
    create({ state, user }, draft) {
      const clientId = state.ids.hex(4);
      const { allowedScopes = ["user_default"], connectionConfig, appType } = draft;
      const { allowedAuthMethods = appType === "web" ? ["client_secret"] : undefined } = draft;
      const client: Client = {
        ...{ ...draft, clientId, allowedScopes, createdByType: "user", clientSecrets: [] },
        connectionConfig: { consentMethod: "required", ...connectionConfig },
        ...(allowedAuthMethods && { allowedAuthMethods }),
      };
      register(state, client);
      return usesSecret(client) ? withNewSecret(state, user.id, client) : client;
    },
    change({ state }, changed) {
      register(state, changed);
      return changed;
    },
    present(call, client) {
      if (call.key === `POST ${CLIENTS}`) {
        return { ...client, clientSecret: newestSecret(call.state, client) ?? "" };
      }
      const { clientSecrets, redirectUris, allowedOrigins, ...shown } = client;
      return call.user.admin ? { clientSecrets, redirectUris, allowedOrigins, ...shown } : shown;
    },
    removed({ state }, { clientId }) {
      state.access.clients.delete(clientId);
      state.access.revoke((credential) => credential.clientId === clientId);
      state.users.delete(clientId);
      state.store.at(USERS).delete(clientId);
    },
  }),
};

const clientsIn = collectionAt<Client>(CLIENTS);

export const reactions: Reactions = {
  "PATCH /api/v1/oauth-clients/{id}": {
    after({ state, user, path }) {
      const client = clientsIn(state).require(path.id);
      if (!usesSecret(client) || client.clientSecrets?.length !== 0) return undefined;
      const changed = clientsIn(state).set(path.id, withNewSecret(state, user.id, client));
      return { status: 202, body: { clientSecret: newestSecret(state, changed)! } };
    },
  },

  "GET /api/v1/oauth-clients/{id}/connection-configs/me": ({ state, path }) => {
    const { consentMethod = "required" } = configOf(state, path.id);
    return { status: 200, body: { consentMethod, status: "approved", deletedByOwner: false } };
  },

  ...forAdmins({
    "POST /api/v1/oauth-clients/{id}/actions/publish": (call) => {
      const { state, path } = call;
      const publishedAt = isoTime(state.clock);
      const client = clientsIn(state).change(path.id, { publishedAt });
      publish(call, "com.qlik.v1.oauth-client.published", client);
      return { status: 201, body: { publishedAt } };
    },

    "POST /api/v1/oauth-clients/{id}/client-secrets": (call) => {
      const { state, user, path } = call;
      const client = clientsIn(state).require(path.id);
      if ((client.clientSecrets?.length ?? 0) >= MAX_SECRETS) {
        const detail = `A client can have ${MAX_SECRETS} secrets. Delete one first.`;
        throw new HttpError(409, { title: "Too many secrets", detail });
      }
      const changed = clientsIn(state).set(path.id, withNewSecret(state, user.id, client));
      const { hint, createdAt, createdBy } = changed.clientSecrets!.at(-1)!;
      const clientSecret = newestSecret(state, changed)!;
      publish(call, "com.qlik.v1.oauth-client.secret.created", { hint, clientId: path.id });
      return { status: 201, body: { clientId: path.id, hint, createdAt, createdBy, clientSecret } };
    },

    "DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}": (call) => {
      const { access } = call.state;
      const { id: clientId, hint } = call.path;
      const { clientSecrets = [] } = clientsIn(call.state).require(clientId);
      if (!access.clients.get(clientId)?.secrets.delete(hint)) {
        throw new HttpError(404, `No secret has the hint ${hint}.`);
      }
      const left = clientSecrets.filter((secret) => secret.hint !== hint);
      clientsIn(call.state).change(clientId, { clientSecrets: left });
      publish(call, "com.qlik.v1.oauth-client.secret.deleted", { hint, clientId });
      return { status: 204 };
    },

    "PATCH /api/v1/oauth-clients/{id}/connection-configs/me": ({ state, path, body }) => {
      const before = configOf(state, path.id);
      const consentMethod = body.at(-1)?.value ?? before.consentMethod;
      clientsIn(state).change(path.id, { connectionConfig: { ...before, consentMethod } });
      return { status: 204 };
    },

    "DELETE /api/v1/oauth-clients/{id}/connection-configs/me": ({ state, path }) => {
      configOf(state, path.id);
      clientsIn(state).change(path.id, { connectionConfig: undefined });
      return { status: 204 };
    },
  }),
};

function initialClient({ clock, caller }: TenantState, { id, ...client }: OAuthClient): Client {
  const createdAt = isoTime(clock);
  return {
    clientId: id,
    clientName: client.bot.name,
    appType: "web",
    createdAt,
    updatedAt: createdAt,
    createdByType: "user",
    allowedScopes: [...client.scopes],
    allowedGrantTypes: [
      ...(client.machineToMachine ? [MACHINE_TO_MACHINE] : []),
      ...(client.impersonation ? [IMPERSONATION] : []),
      ...(client.redirectUris.length > 0 ? ["authorization_code"] : []),
    ],
    ...(client.redirectUris.length > 0 && { redirectUris: [...client.redirectUris] }),
    allowedAuthMethods: ["client_secret"],
    connectionConfig: { consentMethod: "trusted" },
    clientSecrets: Array.from(client.secrets.keys(), (hint) => {
      return { hint, createdAt, createdBy: caller.id };
    }),
  };
}

/** Lets the client get tokens as its record says. */
function register({ access, users }: TenantState, client: Client): void {
  const { clientId: id, clientName: name, allowedScopes: scopes = [] } = client;
  const { allowedGrantTypes = [], redirectUris = [] } = client;
  const { secrets = new Map<string, string>() } = access.clients.get(id) ?? {};
  const admin = scopes.includes("admin_classic");
  const bot = { id, name, subject: `qlikbot\\${id}`, admin, bot: true };
  const [machineToMachine, impersonation] = [MACHINE_TO_MACHINE, IMPERSONATION].map((type) =>
    allowedGrantTypes.includes(type),
  ) as [boolean, boolean];
  users.set(id, bot);
  access.addClient({ id, secrets, scopes, machineToMachine, impersonation, redirectUris, bot });
}

function usesSecret({ allowedAuthMethods = [] }: Client): boolean {
  return allowedAuthMethods.includes("client_secret");
}

function withNewSecret({ access, clock }: TenantState, createdBy: string, client: Client): Client {
  const { clientId, clientSecrets = [] } = client;
  const hint = hintOf(access.addSecret(access.clients.get(clientId)!));
  const secret = { hint, createdAt: isoTime(clock), createdBy };
  return { ...client, clientSecrets: [...clientSecrets, secret] };
}

function newestSecret(
  { access }: TenantState,
  { clientId, clientSecrets }: Client,
): string | undefined {
  return access.clients.get(clientId)?.secrets.get(clientSecrets?.at(-1)?.hint ?? "");
}

function configOf(state: TenantState, id: string): NonNullable<Client["connectionConfig"]> {
  const { connectionConfig } = clientsIn(state).require(id);
  if (connectionConfig) return connectionConfig;
  throw new HttpError(404, `${id} has no connection configuration.`);
}
