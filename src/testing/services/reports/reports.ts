/** Reports. A tenant has no engine that draws charts, so the files only say which output of which report they are. */
import type { OutputListItem, ReportRequest, ReportStatus } from "../../../../generated/schema.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { may, requirePlaced } from "../placed.ts";
import { listRecords } from "../../engine/list.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { REPORT_TEMPLATES } from "../report-templates/report-templates.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";

const REPORTS = "/api/v1/reports";

type Report = ReportStatus & {
  readonly id: string;
  readonly ownerId: string;
  readonly outputs: readonly OutputListItem[];
};

export const rules: RulesByPath = {
  [REPORTS]: rulesOf<Report>({
    sees: (call, report) => may(call, "read", report),
    create({ user, url }, { id, status }) {
      const statusLocation = `${url.origin}${REPORTS}/${id}/status`;
      return { id, status, ownerId: user.id, statusLocation, resolutionAttempts: 0, outputs: [] };
    },
    enter(call, { id }, status) {
      if (status === "done") return finish(call as Started, id);
      return status === "failed" ? failure(call as Started) : { resolutionAttempts: 1 };
    },
  }),
};

export const reactions: Reactions = {
  "POST /api/v1/reports": {
    before: ({ body }) => {
      assertTemplate(body);
    },
    after({ url }, { body, ...response }) {
      const outputsUrl = `${url.origin}${REPORTS}/${body.requestId}/outputs`;
      return { ...response, body: { ...body, message: "Report request accepted", outputsUrl } };
    },
  },

  "GET /api/v1/reports/{id}/outputs": (call) => {
    const { outputs } = requirePlaced<Report>(call, REPORTS, call.path.id);
    return listRecords(call, outputs);
  },
};

type Started = Call<"POST /api/v1/reports">;

/** @throws {HttpError} 400 without the template that the type requires. */
function assertTemplate({ type, ...body }: ReportRequest): void {
  const kind = type.replaceAll(/-template|-\d\.\d$|-/g, "");
  const isGiven = Object.keys(body).some((key) => key.toLowerCase().startsWith(`${kind}template`));
  if (!isGiven) throw invalid({ pointer: "/type" }, `needs the template of the kind ${type}`);
}

function finish(call: Started, id: string): Partial<Report> {
  const { state, user, url, body } = call;
  const { outputId, type } = body.output;
  const missing = missingOf(call);
  if (missing !== undefined) return failure(call, `${missing} does not exist.`);
  const bytes = new TextEncoder().encode(`Report ${id}, output ${outputId} (${type})\n`);
  const file = addTempContent(state, user, { filename: `${outputId}.${extensionOf(type)}`, bytes });
  const location = `${url.origin}/api/v1/temp-contents/${file.id}`;
  const output = { outputId, status: "done", location, sizeBytes: bytes.length };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Qlik still sends what it has deprecated.
  return { outputs: [output], results: [{ outputId, location }] };
}

function failure({ body }: Started, detail?: string): Partial<Report> {
  const { outputId } = body.output;
  const code = detail === undefined ? "REP-500000" : "REP-404000";
  const exportErrors = [
    { code, title: detail === undefined ? "Not exported" : "Not found", detail },
  ];
  const outputs = [{ outputId, status: "failed", exportErrors }];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Qlik still sends what it has deprecated.
  return { status: "failed", outputs, reasons: [{ outputId, exportErrors }] };
}

/** The app or the file of a template that does not exist, or that the caller may not read. */
function missingOf(call: Started): string | undefined {
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
