/** What the bench asks for, and the answers: a reload as Qlik's service sends it, and a page of a hundred. */

export const RELOAD_ID = "64f1a2b3c4d5e6f708192a3b";
export const APP_ID = "116dbfae-7fb9-4983-8e23-5ccd8c508722";
export const LIST_LIMIT = 100;
export const API_KEY = "bench-key";

/** How many records the list has that is read page by page. */
export const LISTED = 10_000;
/** What the server waits before it answers with a page of it. */
export const LATENCY_MS = 20;

const LOG = [
  "11:02:17 0011      Let vStart = Now()",
  "11:02:17 0014      Sales << sales_2025 1,204,331 Lines Fetched",
  "11:02:29 0031      Customers << customers 88,120 Lines Fetched",
  "11:02:31           App saved",
].join("\r\n");

export const RELOAD_JSON: string = JSON.stringify(reload(RELOAD_ID));

export const LIST_JSON: string = JSON.stringify({
  data: Array.from({ length: LIST_LIMIT }, (_, index) =>
    reload(`64f1a2b3c4d5e6f7${index.toString(16).padStart(8, "0")}`),
  ),
  links: { self: { href: `https://tenant.eu.qlikcloud.com/api/v1/reloads?limit=${LIST_LIMIT}` } },
});

function reload(id: string): object {
  return {
    id,
    appId: APP_ID,
    tenantId: "qI4V5nOQ3rBcKLkJTcXoPw5gYvXcFfFZ",
    userId: "605bf8d9e3a1f2b4c5d6e7f8",
    type: "hub",
    status: "SUCCEEDED",
    log: LOG,
    partial: false,
    weight: 1,
    creationTime: "2025-10-27T11:02:12.345Z",
    startTime: "2025-10-27T11:02:15.120Z",
    endTime: "2025-10-27T11:02:31.907Z",
    engineTime: "2025-10-27T11:02:31.000Z",
    links: { self: { href: `https://tenant.eu.qlikcloud.com/api/v1/reloads/${id}` } },
  };
}
