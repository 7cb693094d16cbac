/** What an event is: types alone, made from the `webhooks` of the specification. */
import type { webhooks } from "../../generated/schema.ts";

/** The types of event whose data are described, by their current names. */
export type EventType = keyof webhooks;

/** Names that five types of event had before. `parseEvent` gives the current one. */
export type FormerEventType =
  | "com.qlik.v1.app.created"
  | "com.qlik.v1.app.data.updated"
  | "com.qlik.v1.app.deleted"
  | "com.qlik.v1.app.exported"
  | "com.qlik.v1.app.published";

/** The current name of a type: `com.qlik.app.created` for `com.qlik.v1.app.created`. */
export type CurrentEventType<Type extends EventType | FormerEventType> = Type extends EventType
  ? Type
  : Type extends `com.qlik.v1.${infer Rest}`
    ? `com.qlik.${Rest}`
    : never;

/** What an event of a type tells: `EventData<"com.qlik.v1.reload.finished">`. */
export type EventData<Type extends EventType> = webhooks[Type] extends {
  post: { requestBody: { content: { "application/json": { data?: infer Data } } } };
}
  ? NonNullable<Data>
  : never;

/**
 * An event in the form of CloudEvents 1.0, whatever form it came in. Names are in lower case, as CloudEvents demands.
 */
export interface CloudEvent<Type extends string = string, Data = unknown> {
  /** The event's id. The same event, sent twice, has it twice. */
  readonly id: string;
  /** What has happened. */
  readonly type: Type;
  /** What sent the event: `com.qlik/reloads`, `com.qlik/engine` … */
  readonly source: string;
  /** The version of CloudEvents, `1.0` or a later 1. */
  readonly specversion: string;
  /** The tenant that it happened in. */
  readonly tenantid: string;
  /** When it happened, as RFC 3339 writes it. */
  readonly time?: string;
  /** The media type of `data`. */
  readonly datacontenttype?: string;
  /** The user whom the event is about. */
  readonly userid?: string;
  /** The owner of what the event is about. */
  readonly ownerid?: string;
  /** The space that it happened in. */
  readonly spaceid?: string;
  /** The id of what the event is about, such as the app's. */
  readonly toplevelresourceid?: string;
  /** What the type of event tells; `{}` when nothing came. It is as it came, not checked. */
  readonly data: Data;
  /** Whatever else came, as it came. */
  readonly [attribute: string]: unknown;
}

/**
 * A type of event that isn't described: a `string` that the compiler takes for none of the names it knows, nor for any
 * other literal. An enum does that, and `string` does not: `data` would be unknown for every event. This one exists in
 * the types alone.
 */
declare enum OtherEventType {
  Undescribed = "",
}

/** An event of a type that is described. */
export type KnownEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** An event of a type that isn't described. */
export type OtherEvent = CloudEvent<OtherEventType>;

/**
 * Any event. Comparing `type` with the name of a described event gives its data:
 *
 * @example
 * if (event.type === "com.qlik.v1.reload.finished") console.log(event.data.status);
 *
 * const type: string = event.type; // to compare it with a type that isn't described
 * if (type === "com.qlik.user.created") console.log(event.data); // unknown
 */
export type QlikEvent = KnownEvent | OtherEvent;

/** The event of a type, by its current or its former name: `EventOf<"com.qlik.v1.reload.finished">`. */
export type EventOf<Type extends EventType | FormerEventType> =
  CurrentEventType<Type> extends infer Current extends EventType
    ? CloudEvent<Current, EventData<Current>>
    : never;
