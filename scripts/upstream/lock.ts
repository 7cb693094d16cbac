/** `spec/upstream.lock.json`: which of Qlik's files are known, and which edition our documents agree with. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PipelineFault } from "../openapi/finding.ts";
import { writeWhole } from "../pipeline/write.ts";

export const LOCK_NAME = "upstream.lock.json";

/** What is known of one published file. Facts about it, nothing of its content. */
export interface LockEntry {
  /** The address of the file. Absent if it has only been read from a folder, and does not say what its address is. */
  readonly url?: string | undefined;
  /** The hash of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The day on which this content was published, or was first seen: `2026-07-24`. */
  readonly edition: string;
  readonly etag?: string | undefined;
  /** The Last-Modified header, as received. */
  readonly lastModified?: string | undefined;
  /** The edition that our document of this service agrees with. Absent if there is no document. */
  readonly adopted?: string | undefined;
  /** The day on which the file was first found to be gone. */
  readonly vanished?: string | undefined;
}

/** The entries by service, which is the name of the document in `spec/`. */
export type Lock = Readonly<Record<string, LockEntry>>;

/** Reads the lock file of the folder, or returns an empty lock. */
export function readLock(folder: string): Lock {
  const file = path.join(folder, LOCK_NAME);
  if (!existsSync(file)) return {};
  const { services } = parseLock(file);
  for (const [service, entry] of Object.entries(services)) {
    if (!/^[0-9a-f]{64}$/.test(entry.sha256) || !/^\d{4}-\d\d-\d\d$/.test(entry.edition)) {
      throw fault(file, `The entry "${service}" must have "sha256" and "edition"`);
    }
  }
  return services;
}

/** Returns the text of the lock file, in the format that Prettier leaves as it is. */
export function formatLock(lock: Lock): string {
  const services = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ services }, undefined, 2)}\n`;
}

/** Writes the lock file, unless its content would be the same. Returns whether it was written. */
export function writeLock(folder: string, lock: Lock): boolean {
  const file = path.join(folder, LOCK_NAME);
  const text = formatLock(lock);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeWhole(folder, new Map([[LOCK_NAME, text]]));
  return true;
}

/** Records that our documents of the services agree with the editions that the lock names. */
export function markAdopted(lock: Lock, services: readonly string[]): Lock {
  const adopted = services.flatMap((service) => {
    const entry = lock[service];
    return entry ? [[service, { ...entry, adopted: entry.edition }] as const] : [];
  });
  return { ...lock, ...Object.fromEntries(adopted) };
}

/**
 * Returns the service of an API's address: `scheduling-tasks` for `scheduling/tasks`. Documents are in one folder, so
 * the namespace becomes a part of the name.
 */
export function serviceOfApi(api: string): string {
  return api.replaceAll("/", "-");
}

/** Returns the API of a file's address: `scheduling/tasks` for `…/scheduling/tasks.json` of `scheduling-tasks`. */
export function apiOfUrl(service: string, url: string): string | undefined {
  const segments = new URL(url).pathname.replace(/\.json$/, "").split("/");
  for (let count = 1; count <= segments.length; count++) {
    const api = segments.slice(-count).join("/");
    if (serviceOfApi(api) === service) return api;
  }
  return undefined;
}

function parseLock(file: string): { services: Record<string, LockEntry> } {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw fault(file, `The file must be JSON: ${(error as Error).message}`);
  }
  const services =
    typeof content === "object" && content !== null && "services" in content && content.services;
  if (typeof services !== "object" || services === null) {
    throw fault(file, 'The file must have an object "services"');
  }
  return { services: services as Record<string, LockEntry> };
}

function fault(file: string, message: string): PipelineFault {
  const hint = `Restore it with: git checkout -- ${path.relative(process.cwd(), file)}`;
  return new PipelineFault([
    { file: path.relative(process.cwd(), file), rule: "lock", message, hint },
  ]);
}
