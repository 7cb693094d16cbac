/** Reports. A tenant has no engine that draws charts, so the files only say which output of which report they are. */
import type { OutputListItem, ReportRequest, ReportStatus } from "../../../../generated/schema.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { may, requirePlaced } from "../placed.ts";
import { listRecords } from "../../engine/list.ts";
import { proceed } from "../progress.ts";
import { REPORT_TEMPLATES } from "../report-templates/report-templates.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";

const REPORTS = "/api/v1/reports";

interface Report {
  readonly id: string;
  readonly ownerId: string;
  readonly status: ReportStatus["status"];
  readonly outputs: readonly OutputListItem[];
}

export const reportReactions: Reactions = {
  "POST /api/v1/reports": (call) => {
    const { state, user, url, body } = call;
    assertTemplate(body);
    const id = state.ids.uuid();
    const report: Report = { id, ownerId: user.id, status: "queued", outputs: [] };
    state.store.at<Report>(REPORTS).set(id, report);
    proceed<Report>(state, REPORTS, id, ({ status }) => {
      if (status === "queued") return { status: "processing" };
      return status === "processing" ? finish(call, id) : undefined;
    });
    const location = `${url.origin}${REPORTS}/${id}/status`;
    const outputsUrl = `${url.origin}${REPORTS}/${id}/outputs`;
    return {
      status: 202,
      body: { message: "Report request accepted", requestId: id, outputsUrl },
      headers: { location },
    };
  },

  "GET /api/v1/reports/{id}/status": (call) => {
    const { id, status, outputs } = requirePlaced<Report>(call, REPORTS, call.path.id);
    const results = outputs.map(({ outputId = "", location = "" }) => ({ outputId, location }));
    const reasons = outputs.map(({ outputId, exportErrors }) => ({ outputId, exportErrors }));
    return {
      status: 200,
      body: {
        status,
        statusLocation: `${call.url.origin}${REPORTS}/${id}/status`,
        resolutionAttempts: status === "queued" ? 0 : 1,
        /* eslint-disable @typescript-eslint/no-deprecated -- Qlik still sends what it has deprecated. */
        ...(status === "done" && { results }),
        ...(status === "failed" && { reasons }),
        /* eslint-enable @typescript-eslint/no-deprecated */
      },
    };
  },

  "GET /api/v1/reports/{id}/outputs": (call) => {
    const { outputs } = requirePlaced<Report>(call, REPORTS, call.path.id);
    return listRecords(call, outputs);
  },
};

/** @throws {HttpError} 400 without the template that the type requires. */
function assertTemplate({ type, ...body }: ReportRequest): void {
  const kind = type.replaceAll(/-template|-\d\.\d$|-/g, "");
  const isGiven = Object.keys(body).some((key) => key.toLowerCase().startsWith(`${kind}template`));
  if (!isGiven) throw invalid({ pointer: "/type" }, `needs the template of the kind ${type}`);
}

function finish(call: Call<"POST /api/v1/reports">, id: string): Partial<Report> {
  const { state, user, url, body } = call;
  const { outputId, type } = body.output;
  const missing = missingOf(call);
  if (missing !== undefined) {
    const error = { code: "REP-404000", title: "Not found", detail: `${missing} does not exist.` };
    return { status: "failed", outputs: [{ outputId, status: "failed", exportErrors: [error] }] };
  }
  const bytes = new TextEncoder().encode(`Report ${id}, output ${outputId} (${type})\n`);
  const file = addTempContent(state, user, { filename: `${outputId}.${extensionOf(type)}`, bytes });
  const location = `${url.origin}/api/v1/temp-contents/${file.id}`;
  return {
    status: "done",
    outputs: [{ outputId, status: "done", location, sizeBytes: bytes.length }],
  };
}

/** The app or the file of a template that does not exist, or that the caller may not read. */
function missingOf(call: Call<"POST /api/v1/reports">): string | undefined {
  const { state, user, body } = call;
  const appId = valuesOf(body, "appId").find((id) => {
    const app = state.apps.get(id);
    return !app || !may(call, "read", app);
  });
  if (appId !== undefined) return `The app ${appId}`;
  return valuesOf(body, "path").find((path) => {
    const id = path.split("/").at(-1) ?? "";
    const isTemplate = state.store.at(REPORT_TEMPLATES).get(id) !== undefined;
    return (
      path.includes("/api/v1/") && !isTemplate && state.tempContents.get(id)?.ownerId !== user.id
    );
  });
}

/** The texts of a name, wherever they are in the templates of a body. */
function valuesOf(value: unknown, name: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === name && typeof member === "string" ? [member] : valuesOf(member, name),
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  image: "png",
  pdfcomposition: "pdf",
  pptxcomposition: "pptx",
  excel: "xlsx",
  powerpoint: "pptx",
  word: "docx",
  jsondata: "json",
  cycle: "zip",
};

function extensionOf(type: string): string {
  return EXTENSIONS[type] ?? type;
}
