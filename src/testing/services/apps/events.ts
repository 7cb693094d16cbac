/** The events of apps. */
import type { EventType } from "../../events/event-types.ts";
import { publish, type Change } from "../../events/publish.ts";
import type { AppRecord } from "../../state/records.ts";
import { attributesOf } from "./view.ts";

/** Publishes an event of an app; `more` is what the event has in addition to the attributes of the app. */
export function publishApp(
  change: Change,
  type: EventType & `com.qlik.app.${string}`,
  app: AppRecord,
  more: object = {},
): void {
  publish(change, type, { ...attributesOf(app), resourceType: "app", ...more });
}
