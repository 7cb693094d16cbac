/** Temporary files, which can be downloaded until their time to live is over. */
import type { TempContentRecord } from "../../state/records.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { notFound } from "../apps/access.ts";
import { readRange } from "./range.ts";

/** Qlik's default time to live, in seconds. */
const DEFAULT_TTL = 3600;

interface NewTempContent {
  readonly filename: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ttl?: number | undefined;
  /** The size of the complete file. By default, the file is complete. */
  readonly length?: number;
  /** When the file is complete, by the clock. By default, when its last byte has come. */
  readonly completeAt?: number;
}

/** Adds a file, which expires by the clock. */
export function addTempContent(
  { clock, ids, tempContents }: TenantState,
  user: User,
  { filename, bytes, ttl = DEFAULT_TTL, length = bytes.length, completeAt }: NewTempContent,
): TempContentRecord {
  const now = clock.now();
  const record = {
    id: ids.object(),
    filename,
    ownerId: user.id,
    createdAt: now,
    updatedAt: now,
    ttl,
    length,
    completeAt: completeAt ?? (bytes.length === length ? now : Infinity),
    bytes,
  };
  tempContents.set(record.id, record);
  clock.after(ttl * 1000, () => {
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

/** A file with its bytes. @throws {HttpError} 404, or 410 after the time to live. */
export function requireBytes(
  state: TenantState,
  user: User,
  id: string,
): TempContentRecord & { readonly bytes: Uint8Array<ArrayBuffer> } {
  const content = requireTempContent(state, user, id);
  const { bytes } = content;
  if (bytes) return { ...content, bytes };
  throw new HttpError(410, `The file ${id} is not kept any longer.`);
}

export const tempContentReactions: Reactions = {
  "POST /api/v1/temp-contents": ({ state, user, query, body }) => {
    const { filename = "", ttl } = query;
    const { id } = addTempContent(state, user, { filename, ttl, bytes: body });
    return { status: 201, headers: { location: `/api/v1/temp-contents/${id}` } };
  },

  "GET /api/v1/temp-contents/{id}": ({ state, user, path, query, headers }) => {
    const { filename, bytes, completeAt } = requireBytes(state, user, path.id);
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

  "GET /api/v1/temp-contents/{id}/details": ({ state, user, path }) => {
    const { id, filename, bytes, ...content } = requireBytes(state, user, path.id);
    const { createdAt, updatedAt, ttl, completeAt, ownerId } = content;
    if (state.clock.now() < completeAt) return { status: 204 };
    const time = (at: number): string => new Date(at).toISOString();
    return {
      status: 200,
      body: {
        ID: id,
        Name: filename,
        Size: String(bytes.length),
        CreatedAt: time(createdAt),
        UpdatedAt: time(updatedAt),
        Expires: time(createdAt + ttl * 1000),
        TTLSeconds: ttl,
        CreatorID: ownerId,
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
