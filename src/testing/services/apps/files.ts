/** Exports apps to files, and imports them. */
import type { Call, Handlers } from "../../http/handler.ts";
import { invalid, type Source } from "../../http/http-error.ts";
import { requireApp, forbidden, notFound, locateNewApp } from "./access.ts";
import { AppFileError, readAppFile, writeAppFile, type FiledApp } from "./exported-file.ts";
import { publishApp } from "./events.ts";
import { addApp, chooseName, withoutData } from "./records.ts";
import { isPublished, presentApp } from "./view.ts";
import { addTempContent, requireTempContent } from "../temp-contents/temp-contents.ts";

export const appFileHandlers: Handlers = {
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
    const bytes = writeAppFile(app, NoData);
    const completeAt = state.clock.now() + state.exportDuration;
    publishApp(call, "com.qlik.app.exported", app, { dataExported: !NoData, dataReduced: false });
    const { id } = addTempContent(state, user, { filename, bytes, completeAt });
    const location = `/api/v1/temp-contents/${id}?filename=${encodeURIComponent(filename)}`;
    return { status: 201, headers: { location } };
  },

  "POST /api/v1/apps/import": (call) => {
    const { state, user, query } = call;
    const { appId, fallbackName, mode = "NEW", name, NoData = false, spaceId } = query;
    if (mode === "AUTOREPLACE") {
      throw forbidden("AUTOREPLACE is for Qlik's own use.", { parameter: "mode" });
    }
    const file = readFile(call);
    if (appId !== undefined) {
      throw invalid({ parameter: "appId" }, "must only be set for QlikView files (qvw)");
    }
    const place = locateNewApp(state, user, "import", spaceId, { parameter: "spaceId" });
    const app = addApp(
      state,
      {
        usage: file.usage,
        name: chooseName(name, file.name, fallbackName),
        description: file.description,
        ...place,
      },
      NoData ? withoutData(file.content) : file.content,
    );
    publishApp(call, "com.qlik.app.created", app, { createdByAction: "import" });
    return { status: 200, body: presentApp(state, user, app) };
  },
};

function readFile(call: Call<"POST /api/v1/apps/import">): FiledApp {
  const { fileId } = call.query;
  const source: Source = fileId === undefined ? { pointer: "" } : { parameter: "fileId" };
  try {
    return readAppFile(fileId === undefined ? readBody(call) : readTempContent(call, fileId));
  } catch (error) {
    throw error instanceof AppFileError ? invalid(source, error.message) : error;
  }
}

function readBody({ body }: Call<"POST /api/v1/apps/import">): Uint8Array {
  if (body && body.length > 0) return body;
  throw invalid({ pointer: "" }, "is required without fileId");
}

function readTempContent(
  { state, user, body }: Call<"POST /api/v1/apps/import">,
  fileId: string,
): Uint8Array {
  const source = { parameter: "fileId" };
  if (body && body.length > 0) throw invalid(source, "must not be combined with a body");
  const { bytes, completeAt } = requireTempContent(state, user, fileId);
  if (bytes && state.clock.now() >= completeAt) return bytes;
  throw notFound(
    `The file ${fileId} is ${bytes ? "not complete yet" : "not kept any longer"}.`,
    source,
  );
}
