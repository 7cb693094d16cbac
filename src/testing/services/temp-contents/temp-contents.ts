/** Temporary files, which can be downloaded for an hour. */
import type { TempContentRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import type { HeaderLookup } from "../../http/incoming-request.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { notFound } from "../apps/access.ts";

/** Qlik's default time to live, in milliseconds, from the request for the file. */
const LIFETIME = 3_600_000;

/** Adds a file, which is complete after the tenant's `exportDuration`. */
export function addTempContent(
  { clock, ids, tempContents, exportDuration }: TenantState,
  user: User,
  { filename, bytes }: { filename: string; bytes: Uint8Array<ArrayBuffer> },
): TempContentRecord {
  const completeAt = clock.now() + exportDuration;
  const record = { id: ids.object(), filename, ownerId: user.id, completeAt, bytes };
  tempContents.set(record.id, record);
  clock.after(LIFETIME, () => {
    // The record stays, so that the response is 410 rather than 404.
    tempContents.set(record.id, { ...record, bytes: undefined });
  });
  return record;
}

/** @throws {HttpError} 404 when the user does not have the file. */
export function requireTempContent(
  { tempContents }: TenantState,
  user: User,
  id: string,
): TempContentRecord {
  const content = tempContents.get(id);
  if (content?.ownerId === user.id) return content;
  throw notFound(`The file ${id} does not exist, or belongs to another user.`);
}

export const tempContentHandlers: Handlers = {
  "GET /api/v1/temp-contents/{id}": ({ state, user, path, query, headers }) => {
    const { filename, bytes, completeAt } = requireTempContent(state, user, path.id);
    if (!bytes) {
      throw new HttpError(410, {
        title: "Gone",
        detail: `The file ${path.id} is not kept any longer.`,
      });
    }
    if (state.clock.now() < completeAt) return { status: 204 };
    const disposition = {
      "content-disposition": `${query.inline === "1" ? "inline" : "attachment"}; ${named(filename)}`,
    };
    const range = readRange(headers, bytes.length);
    if (!range) {
      const length = { "content-length": String(bytes.length) };
      return { status: 200, body: bytes, headers: { ...disposition, ...length } };
    }
    const { first, last } = range;
    return {
      status: 206,
      body: bytes.slice(first, last + 1),
      headers: {
        ...disposition,
        "accept-ranges": "bytes",
        "content-length": String(last + 1 - first),
        "content-range": `bytes ${first}-${last}/${bytes.length}`,
      },
    };
  },
};

/** RFC 6266: names that are not ASCII go into a second parameter; the first one is the fallback. */
function named(filename: string): string {
  const plain = filename.replace(/[^ -~]/g, "_").replace(/["\\]/g, (character) => `\\${character}`);
  if (!/[^ -~]/.test(filename)) return `filename="${plain}"`;
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the requested range (RFC 9110, section 14.1.2); `undefined` for the whole file.
 *
 * @throws {HttpError} 400 for an invalid range, which the RFC would ignore; 416 when the range is outside the file.
 */
function readRange(headers: HeaderLookup, length: number): Range | undefined {
  const text = headers.get("range");
  // The file has neither an ETag nor a date that If-Range could match (RFC 9110, section 13.1.5).
  if (text === null || headers.has("if-range")) return undefined;
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(text) ?? [];
  const isOrdered = from === "" || to === "" || Number(from) <= Number(to);
  if ((from === "" && to === "") || !isOrdered) {
    throw invalid(
      { parameter: "Range" },
      "must be a range such as bytes=0-1023, bytes=1024- or bytes=-1024",
    );
  }
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  if (first <= last) return { first, last };
  throw new HttpError(416, {
    title: "Range not satisfiable",
    detail: `${text} is not in a file of ${length} bytes.`,
    headers: { "content-range": `bytes */${length}` },
  });
}
