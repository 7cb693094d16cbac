import type { EventType } from "./event-types.ts";

/** An event of a tenant. */
export interface TenantEvent {
  readonly id: string;
  readonly sequence: number;
  readonly type: EventType;
  readonly source: string;
  /** When it happened, as RFC 3339 writes it. */
  readonly time: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly ownerId: string | undefined;
  /** Absent in a personal space. */
  readonly spaceId: string | undefined;
  /** The id of the resource that the event is about. */
  readonly topLevelResourceId: string | undefined;
  /** The resource at the time. The data of the event are made from it when the event is read. */
  readonly resource: Resource;
}

export type Resource = Readonly<Record<string, unknown>>;
