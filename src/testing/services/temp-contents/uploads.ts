/** Resumable uploads of temporary files, by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload). */
import type { Reactions } from "../../http/handler.ts";
import type { HeaderLookup } from "../../http/incoming-request.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { addTempContent, requireBytes } from "./temp-contents.ts";

const VERSION = "1.0.0";

/** The largest file that Qlik stores, in bytes: 6 GB. */
const MAX_LENGTH = 6_000_000_000;

const MAX_TTL = 259_200;

export const uploadReactions: Reactions = {
  "POST /api/v1/temp-contents/files": ({ state, user, headers }) => {
    assertProtocol(headers);
    const length = Number(headers.get("upload-length"));
    if (length > MAX_LENGTH) {
      throw new HttpError(
        413,
        `Upload-Length is ${length} bytes, and the maximum is ${MAX_LENGTH}.`,
      );
    }
    const metadata = readMetadata(headers.get("upload-metadata") ?? "");
    const { id } = addTempContent(state, user, { ...metadata, length, bytes: new Uint8Array() });
    const location = `/api/v1/temp-contents/files/${id}`;
    return { status: 201, headers: { location, "tus-resumable": VERSION } };
  },

  "HEAD /api/v1/temp-contents/files/{id}": ({ state, user, path, headers }) => {
    assertProtocol(headers);
    const { bytes, length } = requireBytes(state, user, path.id);
    return {
      status: 200,
      headers: {
        "cache-control": "no-store",
        "tus-resumable": VERSION,
        "upload-length": String(length),
        "upload-offset": String(bytes.length),
      },
    };
  },

  "PATCH /api/v1/temp-contents/files/{id}": async ({ state, user, path, headers, body }) => {
    assertProtocol(headers);
    const upload = requireBytes(state, user, path.id);
    const { bytes, length } = upload;
    const offset = Number(headers.get("upload-offset"));
    if (upload.locked) {
      throw new HttpError(423, `Another request writes to the file ${path.id}. Try again later.`);
    }
    if (offset !== bytes.length) {
      throw new HttpError(
        409,
        `Upload-Offset is ${offset}, but the file has ${bytes.length} bytes.`,
      );
    }
    if (offset + body.length > length) {
      throw invalid({ pointer: "" }, `must not exceed the Upload-Length, ${length} bytes`);
    }
    state.tempContents.set(path.id, { ...upload, locked: true });
    const written = new Uint8Array(await new Blob([bytes, body]).arrayBuffer());
    const now = state.clock.now();
    const completeAt = written.length === length ? now : Infinity;
    // The file may have expired in the meantime.
    if (state.tempContents.get(path.id)?.bytes) {
      state.tempContents.set(path.id, { ...upload, bytes: written, updatedAt: now, completeAt });
    }
    const position = { "tus-resumable": VERSION, "upload-offset": String(written.length) };
    return { status: 204, headers: position };
  },
};

/** @throws {HttpError} 412 for another version of the protocol. */
function assertProtocol(headers: HeaderLookup): void {
  const version = headers.get("tus-resumable");
  if (version === VERSION) return;
  throw new HttpError(412, {
    detail: `Tus-Resumable must be ${VERSION}, got ${version ?? "nothing"}.`,
    headers: { "tus-version": VERSION },
  });
}

/** Reads the pairs of a key and a Base64-encoded value: `filename c2FsZXMuY3N2,ttl NjA=`. */
function readMetadata(text: string): { filename: string; ttl: number | undefined } {
  const pairs = new Map(
    text.split(",").map((pair) => {
      const [key = "", value = ""] = pair.trim().split(" ");
      return [key, decode(value)];
    }),
  );
  const ttl = pairs.has("ttl") ? Number(pairs.get("ttl")) : undefined;
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl >= 1 && ttl <= MAX_TTL)) {
    throw invalid({ parameter: "Upload-Metadata" }, `must have a ttl from 1 to ${MAX_TTL}`);
  }
  return { filename: pairs.get("filename") ?? "", ttl };
}

function decode(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalid({ parameter: "Upload-Metadata" }, "must have Base64-encoded values");
  }
}
