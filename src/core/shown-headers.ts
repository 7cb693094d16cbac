/** Which headers logs and errors may show. */

const NAMES = [
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
];

const SHOWN_HEADERS = new Set(NAMES);

/** Whether a header may be shown, by its name in lower case. Any other header may hold a secret. */
export function isShownHeader(name: string): boolean {
  return SHOWN_HEADERS.has(name);
}

/** The headers that may be shown. By their names, since not every `fetch` returns headers that can be listed. */
export function shownHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of NAMES) {
    const value = headers.get(name);
    if (value !== null) shown[name] = value;
  }
  return shown;
}
