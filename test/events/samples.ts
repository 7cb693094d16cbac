/** Events as Qlik sends them, and requests that deliver them. */
import { sign } from "qlik-cloud-client/events";

export const SECRET = "0123456789abcdef0123456789abcdef";

/** CloudEvents 1.0, with attributes that few look at. */
export const FINISHED = {
  specversion: "1.0.2",
  id: "e1",
  type: "com.qlik.v1.reload.finished",
  source: "com.qlik/reloads",
  time: "2026-07-01T05:00:12.031Z",
  datacontenttype: "application/json",
  tenantid: "t1",
  userid: "u1",
  ownerid: "o1",
  spaceid: "s1",
  toplevelresourceid: "a1",
  traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  data: { id: "r1", appId: "a1", userId: "u1", succeeded: true, status: "SUCCEEDED" },
};

/** The same in the older form. */
export const LEGACY = {
  cloudEventsVersion: "0.1",
  source: "com.qlik/reloads",
  contentType: "application/json",
  eventId: "e1",
  eventTime: "2026-07-01T05:00:12.031Z",
  eventTypeVersion: "1.0.0",
  eventType: "com.qlik.v1.reload.finished",
  extensions: {
    ownerId: "o1",
    tenantId: "t1",
    userId: "u1",
    spaceId: "s1",
    topLevelResourceId: "a1",
  },
  data: { id: "r1", appId: "a1", userId: "u1", succeeded: true, status: "SUCCEEDED" },
};

export const ADDRESS = "https://receiver.example/qlik-events";

/** A delivery that is signed as Qlik signs. */
export async function delivery(
  event: unknown,
  { secret = SECRET, ...init }: RequestInit & { secret?: string } = {},
): Promise<Request> {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  return new Request(ADDRESS, {
    method: "POST",
    headers: { "content-type": "application/json", "qlik-signature": await sign(body, secret) },
    body,
    ...init,
  });
}

/** Sends a signed event over HTTP, as Qlik does. */
export async function post(
  url: string,
  event: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new TextEncoder().encode(JSON.stringify(event));
  const signature = await sign(body, SECRET);
  return fetch(url, { method: "POST", headers: { ...headers, "qlik-signature": signature }, body });
}
