/** The envelopes of events: CloudEvents 1.x, Qlik's older form 0.1, and hybrids with the fields of both. */
import type { QlikEvent } from "./event.ts";
import { QlikEventError } from "../errors/event-error.ts";

type Members = Readonly<Record<string, unknown>>;

/** What the fields of the older form are called in CloudEvents 1.x, by Qlik's documentation. */
const FORMER_FIELDS: Readonly<Record<string, string>> = {
  eventId: "id",
  eventTime: "time",
  eventType: "type",
  contentType: "datacontenttype",
};
const DROPPED = new Set(["cloudEventsVersion", "extensions", ...Object.keys(FORMER_FIELDS)]);

const REQUIRED = ["id", "type", "source", "tenantid"];
const OPTIONAL = [
  "time",
  "datacontenttype",
  "tenantid",
  "userid",
  "ownerid",
  "spaceid",
  "toplevelresourceid",
];

/** Qlik's documentation does not require `tenantid` in the events of apps, licenses and scheduling, but in all others. */
const MAY_LACK_TENANT = /^com\.qlik\.(?:v1\.)?(?:app|license|scheduling)\./;

/**
 * The maximum length of `id`, `type`, `source` and `tenantid`, in characters. Qlik's have fewer than 100; longer ones would
 * fill the memory of whatever remembers them.
 */
const MAX_LENGTH = 1_024;

/** Returns the current name of a type of event. Other types are returned as they are. */
export function currentType(type: string): string {
  return type.replace(
    /^com\.qlik\.v1(?=\.app\.(?:created|data\.updated|deleted|exported|published)$)/,
    "com.qlik",
  );
}

/**
 * Converts any envelope to CloudEvents 1.x. Where an event has the fields of both, those of CloudEvents 1.x win.
 *
 * @throws {QlikEventError} when the value is not an event.
 */
export function readEnvelope(body: unknown): QlikEvent {
  if (!isObject(body)) throw notAnEvent("it is not one object");
  const isModern = textOf(body, "specversion").startsWith("1.");
  const isLegacy = body["cloudEventsVersion"] === "0.1";
  if (!isModern && !isLegacy) {
    throw new QlikEventError(
      "unsupported-version",
      "The body has neither specversion 1.x nor cloudEventsVersion 0.1.",
    );
  }
  const event = isLegacy ? modernize(body) : { ...nestedAttributes(body), ...body };
  if (!isModern) event["specversion"] = "1.0";
  if ((event["data_base64"] ?? null) !== null) {
    throw new QlikEventError("unsupported-data", "Binary data (data_base64) are not supported.");
  }
  const type = textOf(event, "type");
  for (const name of REQUIRED) {
    const { length } = textOf(event, name);
    const isOptional = name === "tenantid" && MAY_LACK_TENANT.test(type);
    if (length === 0 && !isOptional) throw notAnEvent(`${name} is missing, empty or not a string`);
    if (length > MAX_LENGTH) throw notAnEvent(`${name} has more than ${MAX_LENGTH} characters`);
  }
  // Null means absent in CloudEvents, and the types promise text.
  for (const name of OPTIONAL)
    if (typeof event[name] !== "string") Reflect.deleteProperty(event, name);
  event["type"] = currentType(type);
  event["data"] ??= {};
  return event as unknown as QlikEvent;
}

/** Events of scheduling have the version of CloudEvents 1.x, but some attributes in `extensions`, as the older form has. */
function nestedAttributes({ extensions }: Members): Record<string, unknown> {
  const nested = Object.entries(isObject(extensions) ? extensions : {});
  return Object.fromEntries(nested.filter(([name]) => OPTIONAL.includes(name)));
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
  return new QlikEventError("not-an-event", `The body is not an event: ${why}.`);
}
