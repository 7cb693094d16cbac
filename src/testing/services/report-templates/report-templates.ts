/** Report templates: files from the temporary contents, and what is said of them. */
import type { ReportTemplateResponse } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { placed, requirePlaced } from "../placed.ts";
import { requireTempContent } from "../temp-contents/temp-contents.ts";

export const REPORT_TEMPLATES = "/api/v1/report-templates";

type Template = Omit<ReportTemplateResponse, "ownerId"> & {
  readonly id: string;
  readonly ownerId: string;
  readonly temporaryContentId?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "excel",
  html: "html",
  pptx: "powerPoint",
  docx: "word",
};

export const reportTemplateRules: RulesByPath = {
  [REPORT_TEMPLATES]: rulesOf<Template>({
    ...placed(),
    create: (call, draft) => withFile(call, { ...draft, metadataVersion: 1 }),
    change: (call, changed) => (call.key.startsWith("PUT ") ? withFile(call, changed) : changed),
    filters: {
      name: ({ name }, part: string) => Boolean(name?.toLowerCase().includes(part.toLowerCase())),
    },
  }),
};

/** @throws {HttpError} 404 when the caller has no such file. */
function withFile({ state, user }: EngineCall, template: Template): Template {
  const { temporaryContentId = "", ...rest } = template;
  const { filename, bytes = new Uint8Array() } = requireTempContent(
    state,
    user,
    temporaryContentId,
  );
  const app = state.apps.get(rest.sourceAppId ?? "");
  const type = TYPES[filename.split(".").at(-1) ?? ""] ?? "pixelPerfect";
  return { ...rest, type, bytes, ...(app && { sourceAppName: app.name }) };
}

export const reportTemplateReactions: Reactions = {
  "POST /api/v1/report-templates/{id}/actions/download": (call) => ({
    status: 200,
    body: requirePlaced<Template>(call, REPORT_TEMPLATES, call.path.id).bytes,
  }),
};
