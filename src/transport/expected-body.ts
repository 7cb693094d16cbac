/** What the body of a success must be. The transport doesn't know any API: the code above it fills this in per request. */

/**
 * How a response body is read: as JSON, as text, as bytes, not at all because the response has none, or (`"any"`) by the
 * response's own Content-Type.
 */
export type BodyKind = "json" | "text" | "binary" | "none" | "any";

/** What a JSON body must be: an object, an array, any JSON value; `"unknown"` may be empty too. */
export type JsonShape = "object" | "array" | "value" | "unknown";

/** What the body of a success must be. */
export interface ExpectedBody {
  readonly kind: BodyKind;
  readonly shape: JsonShape;
  /** Whether an HTML page may be what was asked for, rather than a proxy's sign-in or error page. */
  readonly allowsHtml: boolean;
}
