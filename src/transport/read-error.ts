/** Reads the body of a response with an error status, as tolerantly as possible. */
import { isRecord } from "../core/is-object.ts";
import { maskOf, type Mask } from "../errors/secrets.ts";
import { excerptOf } from "./excerpt.ts";
import { readBeginning, type Unread } from "./read-body.ts";

/**
 * Reads the body of an error response. A JSON object is returned as it was received; anything else, above all an empty
 * body, becomes an object of the shape that Qlik's services share, so that `error` is never falsy and `error.errors` can
 * be read. Of a body that is too large, too slow or breaks off, the received part is used: status and headers say what
 * to do. Secrets of the request that the body repeats are masked.
 */
export async function readError(unread: Unread): Promise<object> {
  const { status, statusText } = unread.response;
  const text = await readBeginning(unread);
  const mask = maskOf(unread.sent);
  const body = parseObject(text, mask);
  if (body) return body;
  const title = statusText || `Status ${status}`;
  const detail = excerptOf(mask(text)) || "The response has no body.";
  return { errors: [{ code: `HTTP-${status}`, title, detail }] };
}

function parseObject(text: string, mask: Mask): object | undefined {
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) =>
      typeof item === "string" ? mask(item) : item,
    );
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
