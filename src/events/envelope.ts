/** What an event is wrapped in: CloudEvents 1.x, Qlik's older form 0.1, or the fields of both. */
import type { QlikEvent } from "./event.ts";
import { QlikEventError } from "../errors/event-error.ts";

type Members = Readonly<Record<string, unknown>>;

/** What became of the fields of the older form, by Qlik's documentation. */
const FORMER_FIELDS: Readonly<Record<string, string>> = {
  eventId: "id",
  eventTime: "time",
  eventType: "type",
  contentType: "datacontenttype",
};
const DROPPED = new Set(["cloudEventsVersion", "extensions", ...Object.keys(FORMER_FIELDS)]);

const REQUIRED = ["id", "type", "source", "tenantid"];
const OPTIONAL = ["time", "datacontenttype", "userid", "ownerid", "spaceid", "toplevelresourceid"];

/** The current name of a type of event. Other types are left as they are. */
export function currentType(type: string): string {
  return type.replace(
    /^com\.qlik\.v1(?=\.app\.(?:created|data\.updated|deleted|exported|published)$)/,
    "com.qlik",
  );
}

/**
 * Makes one form of all. Where an event has the fields of both, those of CloudEvents 1.x win.
 *
 * @throws {QlikEventError} when it is no event.
 */
export function readEnvelope(body: unknown): QlikEvent {
  if (!isObject(body)) throw notAnEvent("it is not an object");
  const isModern = textOf(body, "specversion").startsWith("1.");
  const isLegacy = body["cloudEventsVersion"] === "0.1";
  if (!isModern && !isLegacy) {
    throw new QlikEventError(
      "unsupported-version",
      "The body is no event of CloudEvents 1.x (specversion) or 0.1 (cloudEventsVersion).",
    );
  }
  const event = isLegacy ? modernize(body) : { ...body };
  if (!isModern) event["specversion"] = "1.0";
  const missing = REQUIRED.find((name) => textOf(event, name) === "");
  if (missing) throw notAnEvent(`${missing} is missing, empty or not a text`);
  // Null means absent in CloudEvents, and the types promise text.
  for (const name of OPTIONAL)
    if (typeof event[name] !== "string") Reflect.deleteProperty(event, name);
  event["type"] = currentType(textOf(event, "type"));
  event["data"] ??= {};
  return event as unknown as QlikEvent;
}

function modernize(body: Members): Record<string, unknown> {
  const { extensions } = body;
  const added = Object.entries(isObject(extensions) ? extensions : {}).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const former = Object.entries(FORMER_FIELDS).map(([from, to]) => [to, body[from]] as const);
  const current = Object.entries(body).filter(([name]) => !DROPPED.has(name));
  return Object.fromEntries([...added, ...former, ...current]);
}

function textOf(members: Members, name: string): string {
  const value = members[name];
  return typeof value === "string" ? value : "";
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAnEvent(why: string): QlikEventError {
  return new QlikEventError("not-an-event", `The body is no event: ${why}.`);
}
