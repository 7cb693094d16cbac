/** API keys: bearer tokens of a user, which are shown once. */
import type { ApiKey } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { publish } from "../../events/publish.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";
import { readDuration } from "../scheduling/iso-duration.ts";
import { hasRole } from "../users/identity.ts";

const API_KEYS = "/api/v1/api-keys";
const DEFAULTS = {
  max_keys_per_user: 5,
  max_api_key_expiry: "PT24H",
  scim_externalClient_expiry: "P365D",
};

export const apiKeyRules: RulesByPath = {
  [API_KEYS]: rulesOf<ApiKey>({
    events: "com.qlik.api-key",
    initial: ({ access, tenantId, clock }) =>
      access.keys.map(({ id, userId }) => ({
        id,
        sub: userId,
        subType: "user",
        tenantId,
        description: "The key that the tenant begins with",
        status: "active",
        created: isoTime(clock),
        lastUpdated: isoTime(clock),
        expiry: "2099-12-31T00:00:00.000Z",
        createdByUser: userId,
      })),
    sees: ({ user, query, path }, { sub }) =>
      sub === user.id ||
      (user.admin && (path["id"] ?? query["sub"] ?? query["createdByUser"]) !== undefined),
    filters: {
      status: ({ status, expiry }, wanted, { state }) => statusAt(state, status, expiry) === wanted,
    },
    present: ({ state }, key) => ({ ...key, status: statusAt(state, key.status, key.expiry) }),
  }),
  [`${API_KEYS}/configs/{tenantId}`]: rulesOf<typeof DEFAULTS>({
    permit(call, verb) {
      if (verb !== "read") assertAdmin(call);
      if (call.path["tenantId"] === call.state.tenantId) return;
      throw new HttpError(verb === "read" ? 400 : 404, {
        title: "Unknown tenant",
        detail: `The id of this tenant is ${call.state.tenantId}.`,
      });
    },
    present: (_, config) => ({ ...DEFAULTS, ...config }),
    change(call, partly) {
      const changed = { ...DEFAULTS, ...partly };
      durationOf(changed.max_api_key_expiry, "/0/value");
      durationOf(changed.scim_externalClient_expiry, "/0/value");
      const keys: unknown = changed.max_keys_per_user;
      if (!(Number.isInteger(keys) && Number(keys) >= 0 && Number(keys) <= 1000)) {
        throw invalid({ pointer: "/0/value" }, "must be a number of keys from 0 to 1000");
      }
      publish(call, "com.qlik.api-keys-config.updated", {
        apiKeysEnabled: true,
        maxKeysPerUser: String(changed.max_keys_per_user),
        maxApiKeyExpiry: changed.max_api_key_expiry,
        scimExternalClientExpiry: changed.scim_externalClient_expiry,
      });
      return changed;
    },
  }),
};

export const apiKeyReactions: Reactions = {
  "POST /api/v1/api-keys"(call) {
    const { state, user, body } = call;
    const { sub = user.id, subType = "user", description } = body;
    const config = {
      ...DEFAULTS,
      ...state.store.at<typeof DEFAULTS>(`${API_KEYS}/configs/${state.tenantId}`).get(""),
    };
    const isScim = subType === "externalClient";
    if (isScim || sub !== user.id) assertAdmin(call);
    if (!isScim && !hasRole(state, sub, "Developer")) {
      throw new HttpError(403, `${sub} needs the role Developer.`);
    }
    const keys = state.store.at<ApiKey>(API_KEYS);
    const active = keys.records.filter(
      (key) => key.sub === sub && statusAt(state, key.status, key.expiry) === "active",
    );
    if (active.length >= config.max_keys_per_user) {
      throw new HttpError(403, {
        title: "Too many API keys",
        detail: `${sub} already has ${active.length} active keys, the maximum. Delete one, or change max_keys_per_user.`,
      });
    }
    const longest = isScim ? config.scim_externalClient_expiry : config.max_api_key_expiry;
    const lifetime = durationOf(body.expiry ?? longest, "/expiry");
    if (lifetime > durationOf(longest, "/expiry"))
      throw invalid({ pointer: "/expiry" }, `must be at most ${longest}`);
    const expiresAt = state.clock.now() + lifetime;
    const [created, lastUpdated] = [isoTime(state.clock), isoTime(state.clock)];
    const id = state.ids.object();
    const token = state.access.sign({ sub, subType, tenantId: state.tenantId, jti: id }, expiresAt);
    const { tenantId } = state;
    const expiry = new Date(expiresAt).toISOString();
    const common = { id, sub, subType, tenantId, description, created, lastUpdated, expiry };
    const key = keys.set(id, { ...common, status: "active", createdByUser: user.id });
    if (!isScim) state.access.addKey(id, token, sub, expiresAt);
    publish(call, "com.qlik.api-key.created", key);
    return { status: 201, body: { ...key, token } };
  },

  "DELETE /api/v1/api-keys/{id}"(call) {
    const { state, user, path } = call;
    const keys = state.store.at<ApiKey>(API_KEYS);
    const key = keys.require(path.id);
    if (key.sub !== user.id) assertAdmin(call);
    state.access.revoke(({ id, clientId }) => id === key.id && clientId === undefined);
    // An administrator does not delete the keys of others: they see that the key is revoked.
    if (key.sub === user.id) keys.delete(key.id);
    else keys.change(key.id, { status: "revoked", lastUpdated: isoTime(state.clock) });
    publish(call, "com.qlik.api-key.deleted", key);
    return { status: 204 };
  },
};

function statusAt({ clock }: EngineCall["state"], status: string, expiry: string): string {
  return status === "active" && clock.now() >= Date.parse(expiry) ? "expired" : status;
}

function durationOf(text: string, pointer: string): number {
  const duration = readDuration(text);
  if (duration !== undefined) return duration;
  throw invalid({ pointer }, `must be a duration such as P7D, got ${text}`);
}
