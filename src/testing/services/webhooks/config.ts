/** Reads what a webhook is to be, by what the specification's schemas cannot say. */
import type { KnownWebhookLevel, WebhookReplacement } from "../../../../generated/schema.ts";
import { EVENT_TYPES, type EventEnvelope, type EventType } from "./envelope.ts";
import { readEventFilter } from "./event-filter.ts";
import { isReceiverUrl, RECEIVER_URL_RULE } from "./options.ts";
import type { WebhookConfig } from "./records.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { FilterError } from "../../http/scim.ts";

/** Bytes of all headers, and of all encrypted headers, by Qlik's specification. */
const MAX_HEADER_BYTES = 2_048;

/**
 * The config that a user asks for. What is left out has its default; a webhook that there is keeps its owner.
 *
 * @throws {HttpError} 400 when they cannot be, 403 when the user may not have them.
 */
export function readConfig(
  { state, user, body }: { state: TenantState; user: User; body: WebhookReplacement },
  before?: WebhookConfig,
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
    // Of the level tenant it means nothing, so that it isn't kept there.
    ownerId: level === "user" ? (body.ownerId ?? before?.ownerId ?? user.id) : undefined,
    enabled: body.enabled ?? false,
    eventTypes: [...new Set(eventTypes)],
    filter,
    secret: body.secret,
    headers,
    encryptedHeaders,
    envelope: envelopeFor(enableCloudEventDelivery, before?.envelope),
    checkCertificateRevocation: body.checkCertificateRevocation ?? false,
  };
  assertMaySave(state, user, config);
  return config;
}

function assertKnown(eventTypes: readonly string[]): asserts eventTypes is readonly EventType[] {
  const known: readonly string[] = EVENT_TYPES;
  const index = eventTypes.findIndex((type) => !known.includes(type));
  if (index < 0) return;
  throw invalid({ pointer: `/eventTypes/${index}` }, `must be one of ${known.join(", ")}`);
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
      if (!canBeSent(name, value)) throw invalid({ pointer }, "is no header that can be sent");
      if (names.has(name.toLowerCase())) throw invalid({ pointer }, "is there twice");
      names.add(name.toLowerCase());
    }
    const text = Object.entries(map).flat().join("");
    if (new TextEncoder().encode(text).length <= MAX_HEADER_BYTES) continue;
    throw invalid({ pointer: `/${place}` }, `must not be longer than ${MAX_HEADER_BYTES} bytes`);
  }
}

function canBeSent(name: string, value: string): boolean {
  try {
    return new Headers({ [name]: value }).has(name);
  } catch {
    return false;
  }
}

/** The older envelope, the newer or, of a webhook that was added by `tenant.webhooks.add`, both in one. */
function envelopeFor(asCloudEvents: boolean, before: EventEnvelope | undefined): EventEnvelope {
  if (before === undefined || before === "0.1") return asCloudEvents ? "1.0" : "0.1";
  if (asCloudEvents) return before;
  throw new HttpError(403, {
    title: "CloudEvents cannot be switched off",
    detail: "/enableCloudEventDelivery is true, and has to stay so.",
  });
}

function assertMaySave({ users }: TenantState, user: User, { level, ownerId }: WebhookConfig): void {
  if (ownerId !== undefined && !users.has(ownerId)) {
    throw invalid({ pointer: "/ownerId" }, "is the id of nobody");
  }
  if (user.admin || ownerId === user.id) return;
  throw new HttpError(403, {
    title: "Missing permission",
    detail:
      level === "tenant"
        ? "A webhook of the level tenant takes an administrator of the tenant. (The other level is user.)"
        : "A webhook of somebody else takes an administrator of the tenant.",
  });
}
