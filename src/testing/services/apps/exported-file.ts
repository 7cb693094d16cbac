/**
 * The file format of exported apps. Qlik's own format (qvf) is not public, so this is a different one: a first line that
 * identifies it, then JSON. Only embedded tenants can read it, and they can read no other.
 */
import type { Schema } from "../../description/schema.ts";
import { invalid, type Source } from "../../http/http-error.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import type { AppRecord } from "../../state/records.ts";
import type { AppContent } from "./records.ts";

const FIRST_LINE = "qlik-cloud-client embedded app 1\n";

type FiledApp = Pick<AppRecord, "name" | "description" | "usage"> & AppContent;

const TEXT: Schema = { type: "string" };

const FILED_APP: Schema = {
  type: "object",
  required: ["name", "description", "usage"],
  properties: {
    ...{ name: TEXT, description: TEXT, usage: TEXT, lastReloadTime: TEXT },
    script: { type: "object", properties: { script: TEXT, versionMessage: TEXT } },
    data: {
      type: "object",
      required: ["script", "partial", "duration"],
      properties: { script: TEXT, partial: { type: "boolean" }, duration: { type: "number" } },
    },
  },
};

/** Media files are not exported. */
export function writeAppFile(
  { name, description, usage }: AppRecord,
  { script: current, data, lastReloadTime }: AppContent,
): Uint8Array<ArrayBuffer> {
  const script = current && { script: current.script, versionMessage: current.versionMessage };
  const filed: FiledApp = { name, description, usage, script, data, lastReloadTime };
  return new TextEncoder().encode(FIRST_LINE + JSON.stringify(filed));
}

/** @throws {HttpError} 400 when an embedded tenant did not export the file. */
export function readAppFile(bytes: Uint8Array, source: Source): FiledApp {
  let filed: unknown = null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.startsWith(FIRST_LINE)) filed = JSON.parse(text.slice(FIRST_LINE.length));
  } catch {
    // Rejected below, like all other files.
  }
  if (!findProblem(filed, FILED_APP)) return filed as FiledApp;
  throw invalid(source, "must be a file that an embedded tenant has exported");
}
