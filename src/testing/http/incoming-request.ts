/** A complete request, from `tenant.fetch` or over HTTP. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderLookup;
  /** Empty for a request without a body. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Aborts when the caller cancels the request or disconnects. */
  readonly signal?: AbortSignal | undefined;
}

/** The part of `Headers` that the tenant needs: reading the headers that Node has parsed is faster than copying them. */
export type HeaderLookup = Pick<Headers, "get" | "has"> & Iterable<[name: string, value: string]>;

/** Returns the request as the platform's `Request`. */
export function toRequest({ method, url, headers, body, signal }: IncomingRequest): Request {
  return new Request(url, {
    method,
    headers: [...headers],
    // GET and HEAD must not have a body.
    ...(body.length > 0 && !/^(?:GET|HEAD)$/.test(method) && { body }),
    ...(signal && { signal }),
  });
}

/** Returns the media type in lower case, without parameters such as `charset` (RFC 9110, section 8.3.1). */
export function mediaTypeOf(headers: HeaderLookup): string | undefined {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
}

export const FORM_TYPE = "application/x-www-form-urlencoded";
export const MULTIPART_TYPE = "multipart/form-data";

/**
 * Parses a JSON body.
 *
 * @throws {SyntaxError} when the body is not valid JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

/** Parses a form in OpenAPI's default encoding: strings as they are, objects and arrays as JSON. */
export function parseForm(bytes: Uint8Array): Record<string, unknown> {
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  return Object.fromEntries(
    Array.from(fields, ([name, value]) => {
      if (!/^[{[]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}
