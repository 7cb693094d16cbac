/** The versions of an app's script. Saving a script creates a version; afterwards only its message can be changed. */
import type { AppScriptPatch } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid, HttpError, type Source } from "../../http/http-error.ts";
import type { AppRecord, ScriptRecord } from "../../state/records.ts";
import { isoTime } from "../../state/time.ts";
import { listPrivileges } from "../permissions.ts";
import { requireApp, forbidden, type AppCall, isPublished } from "./access.ts";
import { addScript, changeApp, currentScript, scriptsOf } from "./records.ts";

export const rules: RulesByPath = {
  "/api/v1/apps/{appId}/scripts": rulesOf<ScriptRecord>({
    id: "scriptId",
    sort: "-createdTime",
    permit(call, verb, version) {
      if (verb === "list" || verb === "read") return;
      const { id } = editable(call);
      if (verb !== "remove" || !version || version !== currentScript(call.state, id)) return;
      throw new HttpError(400, {
        title: "The version is in use",
        detail: `${version.scriptId} is the current version of the script. It cannot be deleted.`,
      });
    },
    create(call, text) {
      const { id } = changeApp(call, editable(call), {});
      return addScript(call.state, id, call.user.id, text);
    },
    change(call, version) {
      const { state, user } = call;
      changeApp(call, editable(call), {});
      const { versionMessage = "" } = version as Partial<ScriptRecord>;
      return {
        ...version,
        versionMessage,
        modifiedTime: isoTime(state.clock),
        modifierId: user.id,
      };
    },
    removed: (call) => void changeApp(call, editable(call), {}),
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/apps/{appId}/scripts": {
    after({ state, user, path }, { status, body }) {
      const allowed = listPrivileges(state, user, state.apps.require(path.appId));
      const privileges = allowed.filter((name) => name === "read" || name === "update");
      return { status, body: { ...body, privileges } };
    },
  },

  "GET /api/v1/apps/{appId}/scripts/{id}": (call) => {
    const { state, path } = call;
    const { id } = requireApp(call, "read");
    // An app without a saved script has an empty one.
    const { script, versionMessage } =
      path.id === "current"
        ? (currentScript(state, id) ?? { script: "", versionMessage: "" })
        : scriptsOf(state, id).require(path.id);
    return { status: 200, body: { script, versionMessage } };
  },

  "PATCH /api/v1/apps/{appId}/scripts/{id}": {
    before: ({ body }) => ({ body: body.map(readPatch) }),
  },
};

function editable(call: EngineCall): AppRecord {
  const app = requireApp(call as unknown as AppCall, "update");
  if (!isPublished(app)) return app;
  throw forbidden(
    "The script of a published app cannot be changed. Change the app that it was published from.",
  );
}

/**
 * Returns a change as JSON Patch (RFC 6902) has it: it is sent with other property names, and its value as JSON in a string.
 *
 * @throws {HttpError} 400 when the change is not valid.
 */
function readPatch({ Op, Path, Value }: AppScriptPatch, index: number): object {
  const at = (name: string): Source => ({ pointer: `/${index}/${name}` });
  if (Op === undefined) throw invalid(at("Op"), "is required");
  if (Path === undefined) throw invalid(at("Path"), "is required");
  if (Op === "remove") return { op: "replace", path: Path, value: "" };
  let value: unknown;
  try {
    value = JSON.parse(Value ?? "");
  } catch {
    // Rejected below.
  }
  if (typeof value === "string") return { op: "replace", path: Path, value };
  throw invalid(at("Value"), 'must be a JSON string such as "\\"Orders since 2024\\""');
}
