/**
 * The file format of exported apps. Qlik's own format (qvf) is not public, so this is a different one: a first line that
 * identifies it, then JSON. Only embedded tenants can read it, and they can read no other.
 */
import type { AppData, AppRecord } from "../../state/records.ts";
import type { AppContent } from "./records.ts";

const FIRST_LINE = "qlik-cloud-client embedded app 1\n";

/** The content of a file. */
export interface FiledApp {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly content: AppContent;
}

/** A file that is not valid. The message says why. */
export class AppFileError extends Error {}

export function writeAppFile(
  { name, description, usage }: AppRecord,
  { script, data, lastReloadTime }: AppContent,
): Uint8Array<ArrayBuffer> {
  const filed = {
    name,
    description,
    usage,
    ...(script && { script: script.script, versionMessage: script.versionMessage }),
    ...(data && { data, lastReloadTime }),
  };
  return new TextEncoder().encode(FIRST_LINE + JSON.stringify(filed));
}

/** @throws {AppFileError} when an embedded tenant did not export the file. */
export function readAppFile(bytes: Uint8Array): FiledApp {
  const { name, description, usage, script, versionMessage, data, lastReloadTime } = parse(bytes);
  if (typeof name !== "string" || typeof description !== "string" || typeof usage !== "string") {
    throw new AppFileError("must contain an app with a name, a description and a usage");
  }
  const text =
    typeof script === "string" && typeof versionMessage === "string"
      ? { script, versionMessage }
      : undefined;
  const loaded = isAppData(data) && typeof lastReloadTime === "string";
  return {
    name,
    description,
    usage,
    content: { script: text, ...(loaded && { data, lastReloadTime }) },
  };
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = text.startsWith(FIRST_LINE)
      ? JSON.parse(text.slice(FIRST_LINE.length))
      : undefined;
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Rejected below, like all other files.
  }
  throw new AppFileError("must be a file that an embedded tenant has exported");
}

function isAppData(value: unknown): value is AppData {
  const { script, partial, duration } = (value ?? {}) as Partial<Record<keyof AppData, unknown>>;
  return typeof script === "string" && typeof partial === "boolean" && typeof duration === "number";
}
