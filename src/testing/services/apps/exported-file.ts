/**
 * The file that an app is exported to. Qlik's own format (qvf) is not public, so that this is one of our own: a line
 * that tells it, and JSON after it. No other Qlik tenant can read it, and this one can read no other.
 */
import type { AppData, AppRecord } from "../../state/records.ts";
import { copyContent, withoutData, type AppContent, type ScriptText } from "./records.ts";

const FIRST_LINE = "qlik-cloud-client embedded app 1\n";

/** An app as a file holds it. */
export interface FiledApp {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly content: AppContent;
}

/** A file that cannot be read. The message says why. */
export class AppFileError extends Error {}

export function writeAppFile(app: AppRecord, noData: boolean): Uint8Array<ArrayBuffer> {
  const { name, description, usage } = app;
  const content = copyContent(app);
  const { script, data, lastReloadTime } = noData ? withoutData(content) : content;
  const filed = {
    name,
    description,
    usage,
    ...(script && { script: script.script, versionMessage: script.versionMessage }),
    ...(data && { data, lastReloadTime }),
  };
  return new TextEncoder().encode(FIRST_LINE + JSON.stringify(filed));
}

/** @throws {AppFileError} when it is no such file. */
export function readAppFile(bytes: Uint8Array): FiledApp {
  const { name, description, usage, script, versionMessage, data, lastReloadTime } = parse(bytes);
  if (typeof name !== "string" || typeof description !== "string" || typeof usage !== "string") {
    throw new AppFileError("holds an app without a name, a description or a usage");
  }
  const text: ScriptText | undefined =
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
    // Told below, like everything else that is no such file.
  }
  throw new AppFileError("is no app that an embedded tenant has exported");
}

function isAppData(value: unknown): value is AppData {
  const { script, partial, duration } = (value ?? {}) as Partial<Record<keyof AppData, unknown>>;
  return typeof script === "string" && typeof partial === "boolean" && typeof duration === "number";
}
