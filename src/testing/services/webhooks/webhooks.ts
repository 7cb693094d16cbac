import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { describeEventTypes, EVENT_TYPES, isEventType } from "../../events/event-types.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantEvent } from "../../events/event.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { findRoles, isAllowed } from "../permissions.ts";
import {
  deliveriesOf,
  ownerOf,
  WEBHOOKS,
  webhooksOf,
  type DeliveryRecord,
  type WebhookRecord,
} from "./records.ts";
import type { Change } from "../../http/json-patch.ts";
import { FilterError } from "../../http/scim.ts";
import { readEventFilter } from "./event-filter.ts";
import { isReceiverUrl, RECEIVER_URL_RULE } from "./options.ts";
import type { WebhookDelivery } from "../../../../generated/schema.ts";
import { listEntries } from "../../engine/list.ts";
import { notFound } from "../../engine/place.ts";
import type { Entry } from "../../engine/store.ts";

export const rules: RulesByPath = {
  [WEBHOOKS]: rulesOf<WebhookRecord>({
    permit({ user }, _, webhook) {
      if (webhook) assertAccess(user, webhook);
    },
    create(call, draft) {
      const webhook = withSettings(call, draft);
      assertBelowLimit(call.state, ownerOf(webhook));
      return webhook;
    },
    change: withSettings,
    present: (_, { secret, encryptedHeaders, ...webhook }) => ({
      ...webhook,
      secretKeyAdded: secret !== undefined,
      encryptedHeaders: Object.keys(encryptedHeaders),
    }),
    filters: {
      // Parts match, and case is ignored, as Qlik documents for its newer API.
      name: ({ name }, part: string) => name.toLowerCase().includes(part.toLowerCase()),
      url: ({ url }, part: string) => url.toLowerCase().includes(part.toLowerCase()),
      eventTypes: (webhook, types: string) =>
        types.split(",").every((type) => (webhook.eventTypes as string[]).includes(type)),
      origins: ({ origin = "" }, origins: string) => origins.split(",").includes(origin),
    },
  }),
};

const webhookReactions: Reactions = {
  "GET /api/core/webhooks/event-types": () => ({
    status: 200,
    body: { data: describeEventTypes() },
  }),
};

/** The maximum number of webhooks of a user, by Qlik's specification. */
const MAX_WEBHOOKS = 150;

function assertBelowLimit(state: TenantState, userId: string): void {
  const count = webhooksOf(state).records.filter((each) => ownerOf(each) === userId).length;
  if (count < MAX_WEBHOOKS) return;
  throw new HttpError(403, {
    title: "Too many webhooks",
    detail: `User ${userId} has the maximum of ${MAX_WEBHOOKS} webhooks.`,
  });
}

/** The maximum size of all headers, and of all encrypted headers, in bytes, by Qlik's specification. */
const MAX_HEADER_BYTES = 2_048;

/**
 * Returns a webhook that is created or changed, with what the service sets. A changed one keeps its owner.
 *
 * @throws {HttpError} 400 when the settings are not valid, 403 when the caller may not have them.
 */
function withSettings(
  call: EngineCall,
  webhook: WebhookRecord,
  before?: WebhookRecord,
): WebhookRecord {
  const sent: Partial<WebhookRecord> = webhook;
  const { eventTypes = [], filter = "", headers = {}, encryptedHeaders = {} } = sent;
  const { url, level, enabled } = webhook;
  if (!isReceiverUrl(url)) throw invalid({ pointer: "/url" }, RECEIVER_URL_RULE);
  assertEvents(eventTypes, filter);
  assertHeaders(headers, encryptedHeaders);
  const ownerId = webhook.ownerId ?? before?.ownerId ?? call.user.id;
  const saved: WebhookRecord = {
    ...webhook,
    // Webhooks of the level tenant have no owner.
    ownerId: level === "user" ? ownerId : undefined,
    eventTypes: [...new Set(eventTypes)],
    filter: filter === "" ? undefined : filter,
    headers,
    encryptedHeaders,
    ...(enabled && { disabledReason: undefined, disabledReasonCode: undefined }),
    failures: 0,
  };
  if (before) assertChange(call, saved, before);
  assertOwner(call, saved);
  return saved;
}

function assertEvents(eventTypes: string[], filter: string): void {
  const index = eventTypes.findIndex((type) => !isEventType(type));
  if (index >= 0) {
    throw invalid({ pointer: `/eventTypes/${index}` }, `must be one of ${EVENT_TYPES.join(", ")}`);
  }
  try {
    readEventFilter({ filter, eventTypes });
  } catch (error) {
    throw error instanceof FilterError ? invalid({ pointer: "/filter" }, error.message) : error;
  }
}

type HeaderMap = WebhookRecord["headers"];

function assertHeaders(headers: HeaderMap, encryptedHeaders: HeaderMap): void {
  const names = new Set<string>();
  for (const [place, map] of Object.entries({ headers, encryptedHeaders })) {
    for (const [name, value] of Object.entries(map)) {
      const pointer = `/${place}/${name}`;
      if (!canBeSent(name, value)) throw invalid({ pointer }, "must be a valid header");
      if (names.has(name.toLowerCase())) throw invalid({ pointer }, "must not be repeated");
      names.add(name.toLowerCase());
    }
    const text = Object.entries(map).flat().join("");
    if (new TextEncoder().encode(text).length <= MAX_HEADER_BYTES) continue;
    throw invalid({ pointer: `/${place}` }, `must be at most ${MAX_HEADER_BYTES} bytes long`);
  }
}

function canBeSent(name: string, value: string): boolean {
  try {
    return new Headers({ [name]: value }).has(name);
  } catch {
    return false;
  }
}

function assertChange({ body }: EngineCall, after: WebhookRecord, before: WebhookRecord): void {
  if (before.enableCloudEventDelivery && !after.enableCloudEventDelivery) {
    throw new HttpError(403, {
      title: "CloudEvents cannot be switched off",
      detail: "/enableCloudEventDelivery must stay true.",
    });
  }
  if (!Array.isArray(body) || before.url === after.url) return;
  // A new URL must not get the secrets for the previous one.
  const given = (body as Change[]).map(({ path }) => path);
  const isGiven = (name: string): boolean =>
    given.includes(`/encryptedHeaders/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  if (given.includes("/encryptedHeaders")) return;
  if (Object.keys(before.encryptedHeaders).every(isGiven)) return;
  throw invalid({ pointer: "/encryptedHeaders" }, "must be sent again when the url changes");
}

function assertOwner({ state, user }: EngineCall, { level, ownerId }: WebhookRecord): void {
  if (ownerId !== undefined && !state.users.has(ownerId)) {
    throw invalid({ pointer: "/ownerId" }, "must be the id of a user");
  }
  if (user.admin || ownerId === user.id) return;
  throw new HttpError(403, {
    title: "Missing permission",
    detail:
      level === "tenant"
        ? "Only administrators may have webhooks of the level tenant. Use the level user."
        : "Only administrators may have webhooks for other users.",
  });
}

/** How long a delivery is listed, by Qlik's documentation: a week, in milliseconds. */
const RETENTION = 7 * 24 * 60 * 60 * 1_000;

const webhookDeliveryReactions: Reactions = {
  "GET /api/core/webhooks/{id}/deliveries": (call) => {
    const { id } = requireWebhook(call.state, call.user, call.path.id);
    return listEntries(call, recentDeliveries(call.state, id));
  },

  "GET /api/core/webhooks/{id}/deliveries/{deliveryId}": ({ state, user, path }) => {
    const { id } = requireWebhook(state, user, path.id);
    return { status: 200, body: present(requireDelivery(state, id, path.deliveryId)) };
  },

  "POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": async (call) => {
    const { state, user, path } = call;
    try {
      requireWebhook(state, user, path.id);
    } catch (error) {
      // The operation declares no 403, and a webhook of another user looks like one that does not exist.
      throw error instanceof HttpError ? notFound(WEBHOOKS, path.id) : error;
    }
    const { payload } = requireDelivery(state, path.id, path.deliveryId);
    return { status: 201, body: present(await state.webhooks.post(path.id, payload)) };
  },
};

function recentDeliveries(state: TenantState, id: string): Entry<DeliveryRecord>[] {
  const since = state.clock.now() - RETENTION;
  return deliveriesOf(state, id).entries.filter(
    ({ record }) => Date.parse(record.triggeredAt) > since,
  );
}

function requireDelivery(state: TenantState, id: string, wanted: string): DeliveryRecord {
  const delivery = recentDeliveries(state, id).find((each) => each.id === wanted);
  if (!delivery) throw notFound(`${WEBHOOKS}/${id}/deliveries`, wanted);
  return delivery.record;
}

function present(delivery: DeliveryRecord): WebhookDelivery {
  return { ...delivery, payload: undefined } as WebhookDelivery;
}

export const reactions: Reactions = { ...webhookReactions, ...webhookDeliveryReactions };

/** @throws {HttpError} 404 when the webhook does not exist, 403 when it belongs to another user. */
function requireWebhook(state: TenantState, user: User, id: string): WebhookRecord {
  const webhook = webhooksOf(state).get(id);
  if (!webhook) throw notFound(WEBHOOKS, id);
  assertAccess(user, webhook);
  return webhook;
}

/** @throws {HttpError} 403 for the webhook of another user, unless the caller is an administrator. */
function assertAccess({ id, admin }: User, webhook: WebhookRecord): void {
  if (admin || ownerOf(webhook) === id) return;
  throw new HttpError(403, {
    title: "Missing permission",
    detail: `Webhook ${webhook.id} belongs to another user.`,
  });
}

/**
 * Returns whether a webhook of the level `user` may get an event: that of an app that the user may open, of a resource that
 * the user owns, or of one in a space in which the user has a role. Administrators may see all.
 */
export function canSee(
  state: TenantState,
  user: User,
  { topLevelResourceId = "", spaceId, ownerId }: TenantEvent,
): boolean {
  const app = state.apps.get(topLevelResourceId);
  if (app) return isAllowed(state, user, "read", app);
  const hasRole = spaceId !== undefined && findRoles(state, user, spaceId).length > 0;
  return hasRole || isAllowed(state, user, "read", { spaceId, ownerId });
}
