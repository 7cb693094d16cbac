/** Which headers logs and errors may show. */

const SHOWN_HEADERS = new Set([
  "accept",
  "content-length",
  "content-type",
  "date",
  "deprecation",
  "link",
  "qlik-api-version",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "retry-after",
  "server",
  "sunset",
  "traceparent",
  "user-agent",
  "x-request-id",
]);

/** Whether a header may be shown, by its name in lower case. Any other header may hold a secret. */
export function isShownHeader(name: string): boolean {
  return SHOWN_HEADERS.has(name);
}
