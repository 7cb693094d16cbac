/** Reads the configuration of a webhook, by rules that schemas cannot express. */
import type { KnownWebhookLevel, WebhookReplacement } from "../../../../generated/schema.ts";
import { EVENT_TYPES, isEventType, type EventType } from "../../events/event-types.ts";
import type { EventEnvelope } from "./envelope.ts";
import { readEventFilter } from "./event-filter.ts";
import { isReceiverUrl, RECEIVER_URL_RULE } from "./options.ts";
import type { WebhookConfig } from "./records.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { FilterError } from "../../http/scim.ts";

/** The maximum size of all headers, and of all encrypted headers, in bytes, by Qlik's specification. */
const MAX_HEADER_BYTES = 2_048;

/**
 * Returns the configuration that a body asks for, with defaults filled in. An existing webhook keeps its owner.
 *
 * @throws {HttpError} 400 when the configuration is not valid, 403 when the user may not have it.
 */
export function readConfig(
  { state, user, body }: { state: TenantState; user: User; body: WebhookReplacement },
  previous?: WebhookConfig,
): WebhookConfig {
  const { level = "tenant", eventTypes = [], filter = "", headers = {} } = body;
  const { encryptedHeaders = {}, enableCloudEventDelivery = true } = body;
  if (!isReceiverUrl(body.url)) throw invalid({ pointer: "/url" }, RECEIVER_URL_RULE);
  assertKnown(eventTypes);
  assertFilter(filter, eventTypes);
  assertHeaders(headers, encryptedHeaders);
  const config: WebhookConfig = {
    name: body.name,
    description: body.description,
    url: body.url,
    // Validated against the known levels.
    level: level as KnownWebhookLevel,
    // Webhooks of the level tenant have no owner.
    ownerId: level === "user" ? (body.ownerId ?? previous?.ownerId ?? user.id) : undefined,
    enabled: body.enabled ?? false,
    eventTypes: [...new Set(eventTypes)],
    filter,
    secret: body.secret,
    headers,
    encryptedHeaders,
    envelope: envelopeFor(enableCloudEventDelivery, previous?.envelope),
    checkCertificateRevocation: body.checkCertificateRevocation ?? false,
  };
  assertMaySave(state, user, config);
  return config;
}

function assertKnown(eventTypes: readonly string[]): asserts eventTypes is readonly EventType[] {
  const index = eventTypes.findIndex((type) => !isEventType(type));
  if (index < 0) return;
  throw invalid({ pointer: `/eventTypes/${index}` }, `must be one of ${EVENT_TYPES.join(", ")}`);
}

function assertFilter(filter: string, eventTypes: readonly EventType[]): void {
  try {
    readEventFilter(filter, eventTypes);
  } catch (error) {
    throw error instanceof FilterError ? invalid({ pointer: "/filter" }, error.message) : error;
  }
}

type HeaderMap = Readonly<Record<string, string>>;

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

/** Returns the envelope: the older or the newer one; a webhook of `tenant.webhooks.add` may have both in one. */
function envelopeFor(asCloudEvents: boolean, previous: EventEnvelope | undefined): EventEnvelope {
  if (previous === undefined || previous === "0.1") return asCloudEvents ? "1.0" : "0.1";
  if (asCloudEvents) return previous;
  throw new HttpError(403, {
    title: "CloudEvents cannot be switched off",
    detail: "/enableCloudEventDelivery must stay true.",
  });
}

function assertMaySave(
  { users }: TenantState,
  user: User,
  { level, ownerId }: WebhookConfig,
): void {
  if (ownerId !== undefined && !users.has(ownerId)) {
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
