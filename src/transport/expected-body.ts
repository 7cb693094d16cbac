/** What the body of a success must be. The transport doesn't know any API: the code above it fills this in per request. */

/**
 * How a response body is read, and what it must be.
 *
 * - As JSON: `"json"` must be an object, `"array"` an array, `"value"` any JSON value; `"unknown"` may also be empty.
 * - As `"text"`, or as `"binary"`.
 * - By the response's own Content-Type: `"any"`, and `"data"`, which must not be an HTML page.
 * - `"none"`: not at all, since the response has no body. An HTML page is still an error: it is a proxy's.
 */
export type BodyKind =
  "json" | "array" | "value" | "unknown" | "text" | "binary" | "any" | "data" | "none";
