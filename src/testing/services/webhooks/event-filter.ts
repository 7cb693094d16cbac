/** Reads the filter of a webhook, which selects the events that it is sent. */
import { EQUALITY, parseFilter, type Attributes, type Operators } from "../../http/scim.ts";
import { dataOf } from "../../events/encode.ts";
import type { WebhookReplacement } from "../../../../generated/schema.ts";
import type { TenantEvent } from "../../events/event.ts";

const OPERATORS: Operators = { ...EQUALITY, ne: (value, wanted) => value !== wanted };

const COMMON: Attributes<TenantEvent> = {
  // Qlik does not document which id. That of the event itself is not known in advance.
  id: { type: "string", valueOf: (event) => textIn(event, "id") },
  spaceId: { type: "string", valueOf: ({ spaceId = "" }) => spaceId },
  topLevelResourceId: {
    type: "string",
    valueOf: ({ topLevelResourceId = "" }) => topLevelResourceId,
  },
};

const OF_ATTEMPTS: Attributes<TenantEvent> = {
  ...COMMON,
  "data.status": { type: "string", valueOf: (event) => textIn(event, "status") },
};

function textIn(event: TenantEvent, name: string): string {
  const { [name]: value } = dataOf(event);
  return typeof value === "string" ? value : "";
}

/**
 * Returns a predicate for events whose description has been loaded; the empty filter matches all. `data.status` is only supported by webhooks that only get
 * the engine's events.
 *
 * @throws {FilterError} when the filter cannot be parsed.
 */
export function readEventFilter({
  filter = "",
  eventTypes = [],
}: Pick<WebhookReplacement, "filter" | "eventTypes">): (event: TenantEvent) => boolean {
  if (filter === "") return () => true;
  const ofAttempts = eventTypes.every((type) => type === "com.qlik.v1.app.reload.finished");
  const hasStatus = ofAttempts && eventTypes.length > 0;
  return parseFilter(filter, hasStatus ? OF_ATTEMPTS : COMMON, OPERATORS);
}
