/** Extensions and themes: records with an archive (ZIP) that has a manifest, the `.qext` file. */
import { schemaNamed } from "../../description/description.ts";
import type { EngineCall } from "../../engine/rules.ts";
import { shapeOf } from "../../engine/shape.ts";
import type { Json } from "../../engine/store.ts";
import type { HandlerResponse, Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";

interface Kind {
  /** The path of the collection. */
  readonly path: string;
  /** The name of the schema of a record. */
  readonly schema: string;
  /** The body of the response to a change. */
  readonly changed: (record: Json) => object;
}

interface Archive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

interface Form {
  readonly data?: Json;
  readonly file?: File;
}

const EXTENSIONS: Kind = { path: "/api/v1/extensions", schema: "Extension", changed: (one) => one };
const THEMES: Kind = {
  path: "/api/v1/themes",
  schema: "Theme",
  changed: (one) => ({ data: [one] }),
};

/** The engine lists the records. */
export const archiveReactions: Reactions = { ...reactionsFor(EXTENSIONS), ...reactionsFor(THEMES) };

function reactionsFor(kind: Kind): Reactions {
  const { path, schema, changed } = kind;
  const reactions: Record<
    string,
    (call: EngineCall) => HandlerResponse | Promise<HandlerResponse>
  > = {
    [`POST ${path}`]: async (call) => {
      assertAdmin(call);
      const { state, user } = call;
      const today = isoTime(state.clock).slice(0, 10);
      const { record, archive } = await readForm(call.body as Form, schema);
      const id = state.ids.object();
      const ids = { id, userId: user.id, tenantId: state.tenantId };
      const created = { ...record, ...ids, createdAt: today, updateAt: today };
      save(call, kind, created, archive);
      return { status: 201, body: created };
    },

    [`GET ${path}/{id}`]: (call) => ({ status: 200, body: find(call, kind) }),

    [`PATCH ${path}/{id}`]: async (call) => {
      assertAdmin(call);
      const { record, archive } = await readForm(call.body as Form, schema);
      // After the form is read, so that changes of another request are kept.
      const merged = { ...find(call, kind), ...record };
      const updated = { ...merged, updateAt: isoTime(call.state.clock).slice(0, 10) };
      save(call, kind, updated, archive);
      return { status: 200, body: changed(updated) };
    },

    [`DELETE ${path}/{id}`]: (call) => {
      assertAdmin(call);
      const { id } = find(call, kind);
      const { store } = call.state;
      store.at(path).delete(id as string);
      store.deleteBelow(`${path}/${id as string}`);
      deleted(call, kind).set(id as string, {});
      return { status: 204 };
    },

    [`GET ${path}/{id}/file`]: (call) => ({ status: 200, body: archiveOf(call, kind).bytes }),

    [`GET ${path}/{id}/file/{filepath}`]: (call) => {
      const filepath = String(call.path["filepath"]);
      const { files } = archiveOf(call, kind);
      const body = Object.hasOwn(files, filepath) ? files[filepath] : undefined;
      if (!body) throw missing(`The archive has no file ${filepath}.`);
      const [, type] = TYPES.find(([pattern]) => pattern.test(filepath))!;
      return { status: 200, body, headers: { "content-type": type } };
    },
  };
  return reactions;
}

/** The media types that are declared. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:json|qext)$/i, "application/json"],
  [/\.html?$/i, "text/html"],
  [/(?:)/, "application/octet-stream"],
];

/** Reads the properties of a form: those of the manifest, and those that the caller sets in place of them. */
async function readForm(
  { data, file }: Form,
  schema: string,
): Promise<{ record: Json; archive: Archive | undefined }> {
  if (!file) {
    if (!data) throw invalid({ pointer: "" }, "must have a part file or data");
    return { record: writable(data, schema), archive: undefined };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { unzipSync } = await import("fflate");
  let files: Archive["files"];
  try {
    files = unzipSync(bytes);
  } catch (error) {
    throw unprocessable(`${file.name} is not a ZIP archive: ${(error as Error).message}.`);
  }
  const name = Object.keys(files).find((each) => /\.qext$/i.test(each));
  if (name === undefined) throw unprocessable(`${file.name} has no .qext file.`);
  const manifest = writable(readManifest(name, files[name]!), schema);
  const qextFilename = name
    .split("/")
    .at(-1)!
    .replace(/\.qext$/i, "");
  const named = { name: qextFilename, ...manifest, qextFilename, file: {} };
  return { record: { ...named, ...writable(data ?? {}, schema) }, archive: { bytes, files } };
}

function readManifest(name: string, bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    throw unprocessable(`${name} must be valid JSON.`);
  }
}

/** The properties that a caller can set; those of a manifest are of any type. */
function writable(given: Json, schema: string): Json {
  const { properties } = shapeOf(schemaNamed(schema));
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, property]) => !property.readOnly && Object.hasOwn(given, name))
      .filter(([name, property]) => !findProblem(given[name], property))
      .map(([name]) => [name, given[name]]),
  );
}

function save(
  { state }: EngineCall,
  { path }: Kind,
  record: Json,
  archive: Archive | undefined,
): void {
  const { id, name } = record as { id: string; name?: string };
  if (name === undefined) throw invalid({ pointer: "/data/name" }, "is required");
  const records = state.store.at(path);
  if (records.entries.some((other) => other.id !== id && other.record["name"] === name)) {
    throw new HttpError(409, `The name ${name} is in use.`);
  }
  records.set(id, record);
  if (archive) state.store.at<Archive>(`${path}/${id}/file`).set("", archive);
}

/** Finds a record by its id or by the name of its `.qext` file. @throws {HttpError} 404, or 410 after its deletion. */
function find(call: EngineCall, kind: Kind): Json {
  const id = String(call.path["id"]);
  const records = call.state.store.at(kind.path);
  const record =
    records.get(id) ??
    records.records.find(({ qextFilename: name }) => name === id.replace(/\.qext$/i, ""));
  if (record) return record;
  if (!deleted(call, kind).get(id)) throw missing(`${kind.path}/${id} does not exist.`);
  throw new HttpError(410, `${kind.path}/${id} was deleted.`);
}

function archiveOf(call: EngineCall, kind: Kind): Archive {
  const { id } = find(call, kind);
  const path = `${kind.path}/${id as string}/file`;
  const archive = call.state.store.at<Archive>(path).get("");
  if (archive) return archive;
  throw missing(`${path} does not exist: no archive was uploaded.`);
}

/** The ids of what was deleted. */
function deleted({ state }: EngineCall, { path }: Kind): ReturnType<typeof state.store.at> {
  return state.store.at(`deleted ${path}`);
}

function missing(detail: string): HttpError {
  return new HttpError(404, detail);
}

function unprocessable(detail: string): HttpError {
  return new HttpError(422, detail);
}
