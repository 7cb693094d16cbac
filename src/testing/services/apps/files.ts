/** Exports apps to files, and imports them. */
import type { Call, Handlers } from "../../http/handler.ts";
import { invalid, type Source } from "../../http/http-error.ts";
import {
  forbidden,
  isPublished,
  locateNewApp,
  notFound,
  requireApp,
  respondWithApp,
} from "./access.ts";
import { addApp, chooseName, contentOf, publishApp, type AppContent } from "./records.ts";
import { addTempContent, requireTempContent } from "../temp-contents/temp-contents.ts";
import type { Schema } from "../../description/schema.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import type { AppRecord } from "../../state/records.ts";

export const reactions: Handlers = {
  "POST /api/v1/apps/{appId}/export": (call) => {
    const { state, user, query } = call;
    const app = requireApp(call, "export");
    const { NoData = false } = query;
    if (isPublished(app) && !NoData) {
      throw forbidden("Apps in managed spaces can only be exported without data. Set NoData.", {
        parameter: "NoData",
      });
    }
    const filename = `${app.name}.qvf`;
    const bytes = writeAppFile(app, contentOf(state, app, !NoData));
    const completeAt = state.clock.now() + state.exportDuration;
    publishApp(call, "com.qlik.app.exported", app, { dataExported: !NoData, dataReduced: false });
    const { id } = addTempContent(state, user, { filename, bytes, completeAt });
    const location = `/api/v1/temp-contents/${id}?filename=${encodeURIComponent(filename)}`;
    return { status: 201, headers: { location } };
  },

  "POST /api/v1/apps/import": (call) => {
    const { query } = call;
    const { appId, fallbackName, mode = "NEW", name, NoData = false, spaceId } = query;
    if (mode === "AUTOREPLACE") {
      throw forbidden("AUTOREPLACE is for Qlik's own use.", { parameter: "mode" });
    }
    const file = readFile(call);
    if (appId !== undefined) {
      throw invalid({ parameter: "appId" }, "must only be set for QlikView files (qvw)");
    }
    const place = locateNewApp(call, "import", spaceId, { parameter: "spaceId" });
    const { usage, description, script, data, lastReloadTime } = file;
    const settings = { name: chooseName(name, file.name, fallbackName), usage, description };
    const content = { script, ...(!NoData && { data, lastReloadTime }) };
    const app = addApp(call.state, { ...settings, ...place }, content);
    publishApp(call, "com.qlik.app.created", app, { createdByAction: "import" });
    return respondWithApp(call, app);
  },
};

function readFile(call: Call<"POST /api/v1/apps/import">): ReturnType<typeof readAppFile> {
  const { state, user, query, body = new Uint8Array() } = call;
  const { fileId } = query;
  if (fileId === undefined) {
    if (body.length === 0) throw invalid({ pointer: "" }, "is required without fileId");
    return readAppFile(body, { pointer: "" });
  }
  const source = { parameter: "fileId" };
  if (body.length > 0) throw invalid(source, "must not be combined with a body");
  const { bytes, completeAt } = requireTempContent(state, user, fileId);
  if (bytes && state.clock.now() >= completeAt) return readAppFile(bytes, source);
  const problem = bytes ? "not complete yet" : "not kept any longer";
  throw notFound(`The file ${fileId} is ${problem}.`, source);
}

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
function writeAppFile(
  { name, description, usage }: AppRecord,
  { script: current, data, lastReloadTime }: AppContent,
): Uint8Array<ArrayBuffer> {
  const script = current && { script: current.script, versionMessage: current.versionMessage };
  const filed: FiledApp = { name, description, usage, script, data, lastReloadTime };
  return new TextEncoder().encode(FIRST_LINE + JSON.stringify(filed));
}

/** @throws {HttpError} 400 when an embedded tenant did not export the file. */
function readAppFile(bytes: Uint8Array, source: Source): FiledApp {
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
