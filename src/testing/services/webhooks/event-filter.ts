/** Reads the filter of a webhook: which of the events it is sent. */
import { EQUALITY, parseFilter, type Attributes, type Operators } from "../../http/scim.ts";
import type { TenantEvent } from "./envelope.ts";

const OPERATORS: Operators = { ...EQUALITY, ne: (value, wanted) => value !== wanted };

const COMMON: Attributes<TenantEvent> = {
  // Qlik doesn't say of what. The event's own id would be of no use, as nobody knows it before.
  id: { type: "string", valueOf: ({ data }) => ("id" in data ? data.id : "") },
  spaceId: { type: "string", valueOf: ({ spaceId = "" }) => spaceId },
  topLevelResourceId: { type: "string", valueOf: (event) => event.topLevelResourceId },
};

const OF_ATTEMPTS: Attributes<TenantEvent> = {
  ...COMMON,
  "data.status": { type: "string", valueOf: ({ data }) => data.status ?? "" },
};

/**
 * Makes a test for events out of a filter; the empty one lets all pass. `data.status` is known to webhooks that get the
 * engine's events alone.
 *
 * @throws {FilterError} when it cannot be read.
 */
export function readEventFilter(
  filter: string,
  eventTypes: readonly string[],
): (event: TenantEvent) => boolean {
  if (filter === "") return () => true;
  const ofAttempts = eventTypes.every((type) => type === "com.qlik.v1.app.reload.finished");
  const hasStatus = ofAttempts && eventTypes.length > 0;
  return parseFilter(filter, hasStatus ? OF_ATTEMPTS : COMMON, OPERATORS);
}
