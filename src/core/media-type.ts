/** Media types (RFC 9110, section 8.3.1), as far as they decide how a body is read. */

/** The type and subtype of a Content-Type, in lower case and without parameters; empty if the header is missing. */
export function essenceOf(contentType: string | null | undefined): string {
  return (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
}

/** Whether a body of this media type is JSON: `application/json`, `application/problem+json`, `application/json+qlik`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json(\+|$)/.test(essenceOf(mediaType));
}

/** Whether a body of this media type is text other than JSON: `text/csv`, `application/xml`, `application/atom+xml`. */
export function isText(mediaType: string): boolean {
  return /^(text\/|application\/(.+\+)?xml$)/.test(essenceOf(mediaType));
}

/** Whether it is a web page. */
export function isHtml(mediaType: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(essenceOf(mediaType));
}

/** Whether it is a stream of server-sent events, which may never end (HTML standard, section 9.2). */
export function isEventStream(mediaType: string): boolean {
  return essenceOf(mediaType) === "text/event-stream";
}
