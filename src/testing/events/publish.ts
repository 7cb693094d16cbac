/** Publishes the tenant's events: each change of a resource calls `publish`. */
import type { TenantState } from "../state/tenant-state.ts";
import { isoTime } from "../state/time.ts";
import { sourceOf, type EventType } from "./event-types.ts";
import type { Resource, TenantEvent } from "./event.ts";

/** What a record does not tell of its event. */
export type EventAttributes = Partial<
  Pick<TenantEvent, "source" | "time" | "ownerId" | "spaceId" | "topLevelResourceId">
>;

/** The change that an event is about: the call that has made it, or the user in whose name the tenant has. */
export interface Change {
  readonly state: TenantState;
  readonly user: { readonly id: string };
}

/** The maximum number of events that are kept for audits. */
const MAX_EVENTS = 10_000;

/**
 * Publishes an event: it is kept for audits, and sent to the webhooks that have subscribed to its type, at the next tick of
 * the clock. The data are what the event's schema declares of the resource, so a resource may have more than the event.
 * Its `id`, `ownerId` and `spaceId` are attributes of the event as well, unless others are given.
 *
 * @example
 * publish(call, "com.qlik.v1.user.created", user);
 */
export function publish(
  { state, user }: Change,
  type: EventType,
  resource: object,
  attributes: EventAttributes = {},
): void {
  const { clock, eventIds, events, tenantId, webhooks } = state;
  const { id, ownerId, spaceId } = resource as Resource;
  const event: TenantEvent = {
    id: eventIds.uuid(),
    sequence: eventIds.sequence(),
    type,
    source: sourceOf(type),
    time: isoTime(clock),
    tenantId,
    userId: user.id,
    ownerId: textOf(ownerId),
    spaceId: textOf(spaceId),
    topLevelResourceId: textOf(id),
    ...attributes,
    resource: { ...resource },
  };
  events.push(event);
  if (events.length > MAX_EVENTS) events.shift();
  webhooks.send(event);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
