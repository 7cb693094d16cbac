/** Brands and their files. The engine lists, reads, changes and deletes the brands. */
import type { Brand, BrandFile } from "../../../../generated/schema.ts";
import { rulesOf, type Rules } from "../../engine/rules.ts";
import type { Collection } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { digest } from "../../state/random.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";

const PATH = "/api/v1/brands";

type Kind = "logo" | "favIcon" | "styles";

const KINDS: Readonly<Record<Kind, { readonly types: RegExp; readonly maxBytes: number }>> = {
  logo: { types: /^image\/(?:png|jpeg)$/, maxBytes: 300_000 },
  favIcon: { types: /^image\/(?:x-icon|vnd\.microsoft\.icon)$/, maxBytes: 100_000 },
  styles: { types: /^application\/json\b/, maxBytes: 100_000 },
};

interface StoredFile extends BrandFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const brandRules: Rules = rulesOf<Brand>({
  permit(call, verb) {
    if (verb !== "list" && verb !== "read") assertAdmin(call);
  },
  present: ({ state }, brand) => withFiles(state, brand),
});

function brands({ store }: TenantState): Collection<Brand> {
  return store.at<Brand>(PATH);
}

function filesOf({ store }: TenantState, id: string): Collection<StoredFile> {
  return store.at<StoredFile>(`${PATH}/${id}/files`);
}

function withFiles(state: TenantState, brand: Brand): Brand {
  return { ...brand, files: filesOf(state, brand.id).records.map(withoutBytes) };
}

function withoutBytes({ id, eTag, path, contentType }: StoredFile): BrandFile {
  return { id, eTag, path, contentType };
}

async function readFile(
  brandId: string,
  kind: Kind,
  file: File | undefined,
  pointer: string,
): Promise<StoredFile> {
  if (!file) throw invalid({ pointer }, "is required");
  const { types, maxBytes } = KINDS[kind];
  if (!types.test(file.type)) throw invalid({ pointer }, `must not be of the type ${file.type}`);
  if (file.size > maxBytes) {
    throw invalid({ pointer }, `must not be longer than ${maxBytes} bytes, got ${file.size}`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const path = `${PATH}/${brandId}/files/${kind}`;
  return { id: kind, eTag: digest(String(bytes)), path, contentType: file.type, bytes };
}

/** Makes a brand the active one, or `undefined` none. */
function activate(state: TenantState, id: string | undefined): void {
  for (const brand of brands(state).records) {
    if (brand.active !== (brand.id === id))
      brands(state).change(brand.id, { active: brand.id === id });
  }
}

function requireFile(state: TenantState, brandId: string, kind: string): StoredFile {
  brands(state).require(brandId);
  return filesOf(state, brandId).require(kind);
}

export const brandReactions: Reactions = {
  "POST /api/v1/brands": async (call) => {
    assertAdmin(call);
    const { state, user, body } = call;
    const { name, description = "", ...parts } = body;
    const id = state.ids.object();
    const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => parts[kind]);
    const read = kinds.map((kind) => readFile(id, kind, parts[kind], `/${kind}`));
    for (const file of await Promise.all(read)) filesOf(state, id).set(file.id!, file);
    const now = isoTime(state.clock);
    const times = { createdAt: now, updatedAt: now, createdBy: user.id, updatedBy: user.id };
    const brand = { id, name, description, files: [], active: false, ...times };
    return { status: 201, body: withFiles(state, brands(state).set(id, brand)) };
  },

  "GET /api/v1/brands/active": ({ state }) => {
    const active = brands(state).records.find((brand) => brand.active);
    if (!active) return { status: 200, body: {} };
    return { status: 301, headers: { location: `${PATH}/${active.id}` } };
  },

  "POST /api/v1/brands/{brand-id}/actions/activate": (call) => {
    assertAdmin(call);
    const { state, path } = call;
    const { id } = brands(state).require(path["brand-id"]);
    activate(state, id);
    return { status: 200, body: withFiles(state, brands(state).require(id)) };
  },

  "POST /api/v1/brands/{brand-id}/actions/deactivate": (call) => {
    assertAdmin(call);
    const { state, path } = call;
    const { id, active } = brands(state).require(path["brand-id"]);
    if (active) activate(state, undefined);
    return { status: 200, body: withFiles(state, brands(state).require(id)) };
  },

  "GET /api/v1/brands/{brand-id}/files/{brand-file-id}": ({ state, path }) => ({
    status: 200,
    body: requireFile(state, path["brand-id"], path["brand-file-id"]).bytes,
  }),

  "POST /api/v1/brands/{brand-id}/files/{brand-file-id}": async (call) => {
    assertAdmin(call);
    const { state, path, body } = call;
    const { "brand-id": brandId, "brand-file-id": kind } = path;
    const { id } = brands(state).require(brandId);
    if (filesOf(state, id).get(kind)) {
      const detail = `The brand has a file ${kind}. Replace it by PUT.`;
      throw new HttpError(400, detail);
    }
    const file = filesOf(state, id).set(kind, await readFile(id, kind, body.file, "/file"));
    return { status: 201, body: withoutBytes(file) };
  },

  "PUT /api/v1/brands/{brand-id}/files/{brand-file-id}": async (call) => {
    assertAdmin(call);
    const { state, path, body } = call;
    const { "brand-id": id, "brand-file-id": kind } = path;
    requireFile(state, id, kind);
    const file = filesOf(state, id).set(kind, await readFile(id, kind, body.file, "/file"));
    return { status: 200, body: withoutBytes(file) };
  },

  "DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}": (call) => {
    assertAdmin(call);
    const { state, path } = call;
    requireFile(state, path["brand-id"], path["brand-file-id"]);
    filesOf(state, path["brand-id"]).delete(path["brand-file-id"]);
    return { status: 204 };
  },
};
