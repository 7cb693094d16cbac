/** Gets one file, from the web or from a folder, and checks it. */
import { readFileSync } from "node:fs";
import { NotPublished, readPublished, type Published } from "./published.ts";
import type { Requests, Validators } from "./requests.ts";
import type { Target } from "./plan.ts";

/** What one target led to. */
export type Outcome = {
  readonly target: Target;
  /** The address that responded, if redirects led there. */
  readonly movedTo?: string | undefined;
} & (
  | { readonly kind: "content"; readonly published: Published; readonly validators: Validators }
  | { readonly kind: "unchanged"; readonly validators: Validators }
  | { readonly kind: "gone"; readonly status: number }
  /** The page is of something else than an API: it has no file. */
  | { readonly kind: "page" }
);

/**
 * Fetches the file of a target.
 * @param validators Those of the file that is here. The server then sends the file only if it has changed.
 * @throws {RequestFault | NotPublished}
 */
export async function receive(
  target: Target,
  validators: Validators,
  requests: Requests,
): Promise<Outcome> {
  const received = await requests.get(target.location, validators);
  const { movedTo } = received;
  if (received.kind === "gone") {
    if (target.isCandidate) return { kind: "page", target };
    return { kind: "gone", target, movedTo, status: received.status };
  }
  const { etag, lastModified } = received;
  if (received.kind === "unchanged") {
    // A 304 need not repeat the validators.
    const current = {
      etag: etag ?? validators.etag,
      lastModified: lastModified ?? validators.lastModified,
    };
    return { kind: "unchanged", target, movedTo, validators: current };
  }
  try {
    const { bytes, mediaType } = received;
    const published = readPublished(bytes, { format: "json", mediaType });
    return { kind: "content", target, movedTo, published, validators: { etag, lastModified } };
  } catch (error) {
    const isPage = target.isCandidate && error instanceof NotPublished && error.isHtml;
    if (isPage) return { kind: "page", target };
    throw error;
  }
}

/**
 * Reads the file of a target.
 * @throws {NotPublished}
 */
export function read(target: Target): Outcome {
  const format = target.location.endsWith(".json") ? "json" : "yaml";
  const published = readPublished(readFileSync(target.location), { format });
  return { kind: "content", target, published, validators: {} };
}
