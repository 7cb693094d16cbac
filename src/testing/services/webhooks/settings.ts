/** Checks the settings of a webhook, by rules that schemas cannot express. */
import type { EngineCall } from "../../engine/rules.ts";
import { EVENT_TYPES, isEventType } from "../../events/event-types.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { Change } from "../../http/json-patch.ts";
import { FilterError } from "../../http/scim.ts";
import { readEventFilter } from "./event-filter.ts";
import { isReceiverUrl, RECEIVER_URL_RULE } from "./options.ts";
import type { WebhookRecord } from "./records.ts";

/** The maximum size of all headers, and of all encrypted headers, in bytes, by Qlik's specification. */
const MAX_HEADER_BYTES = 2_048;

/**
 * Returns a webhook that is created or changed, with what the service sets. A changed one keeps its owner.
 *
 * @throws {HttpError} 400 when the settings are not valid, 403 when the caller may not have them.
 */
export function withSettings(
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
