import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikConflictError,
  QlikConnectionError,
  QlikFileError,
  QlikForbiddenError,
  QlikInputError,
  uploadDataFile,
  type QlikClient,
  type UploadSource,
} from "../../../src/index.ts";
import type { Tenant } from "../../../src/testing.ts";
import {
  anotherClient,
  failureOf,
  fileOf,
  openTenant,
  sample,
  SOURCES,
  streamOf,
} from "../upload/stage.ts";

const BYTES = sample(1000);
const TARGET = { name: "sales.csv", spaceId: "team" };

/** More than one request can carry, without its bytes. */
function large(size = 600_000_000): Blob {
  return new Proxy(new Blob([BYTES]), {
    get: (blob, name) => {
      if (name === "size") return size;
      const value: unknown = Reflect.get(blob, name);
      return typeof value === "function" ? (value.bind(blob) as unknown) : value;
    },
  });
}

function asked({ requests }: Tenant): string[] {
  return requests.map(({ method, path, status }) => {
    const place = path.replace(/[\da-f-]{24,}/, "{id}").replace("/api/v1/", "");
    return `${method} ${place} ${status ?? "lost"}`;
  });
}

async function filesIn(qlik: QlikClient): Promise<{ name: string; size: number }[]> {
  const params = { query: { includeAllSpaces: true } };
  const { data } = await qlik.GET("/api/v1/data-files", { params });
  return (data?.data ?? []).map(({ name, size }) => ({ name, size }));
}

describe("the upload of a data file", () => {
  test.each(SOURCES)("stores the bytes of %s in the space", async (_, sourceOf) => {
    const { tenant, qlik } = openTenant("real");
    const stored = await uploadDataFile(qlik, sourceOf(BYTES), TARGET);
    expect(stored).toMatchObject({
      name: "sales.csv",
      spaceId: "team",
      size: 1000,
      replaced: false,
    });
    expect(asked(tenant)).toEqual(["GET data-files/connections 200", "POST data-files 201"]);
  });

  test("takes the name of a file, and the personal space, unless told otherwise", async () => {
    const { tenant, qlik } = openTenant("real");
    const progress: unknown[] = [];
    const onProgress = (each: unknown): void => void progress.push(each);
    const stored = await uploadDataFile(qlik, fileOf(BYTES, "north.csv"), {}, { onProgress });
    expect(stored).toMatchObject({ name: "north.csv", spaceId: null });
    expect(asked(tenant)).toEqual(["POST data-files 201"]);
    expect(progress).toEqual([{ sentBytes: 1000, totalBytes: 1000 }]);
  });

  test("is rejected when the name exists, and replaces the file on request", async () => {
    const { tenant, qlik } = openTenant();
    const first = await tenant.run(uploadDataFile(qlik, BYTES, TARGET));
    const error = await tenant.run(failureOf(uploadDataFile(qlik, BYTES, TARGET)));
    expect(error).toBeInstanceOf(QlikConflictError);
    expect(error.message).toContain('Set "target.replace"');
    const again = { ...TARGET, replace: true };
    const second = await tenant.run(uploadDataFile(qlik, sample(5), again));
    expect(second).toMatchObject({ id: first.id, size: 5, spaceId: "team", replaced: true });
    const other = await tenant.run(uploadDataFile(qlik, sample(5), { ...again, name: "a.csv" }));
    expect(other.replaced).toBe(false);
    expect(await filesIn(qlik)).toHaveLength(2);
  });

  test("replaces the file of a folder, and no other of its name", async () => {
    const { tenant, qlik } = openTenant();
    const put = (name: string, folderId?: string): ReturnType<typeof uploadDataFile> =>
      tenant.run(uploadDataFile(qlik, BYTES, { ...TARGET, name, folderId, replace: true }));
    const deep = await put("a/b/sales.csv");
    const top = await put("sales.csv");
    expect((await put("a/b/sales.csv")).id).toBe(deep.id);
    const { data } = await qlik.GET("/api/v1/data-files/{id}", {
      params: { path: { id: deep.id } },
    });
    expect((await put("sales.csv", data!.folderId!)).id).toBe(deep.id);
    expect((await put("sales.csv")).id).toBe(top.id);
    expect((await put("c/sales.csv")).replaced).toBe(false);
  });

  test("replaces the file that another process has created in the meantime", async () => {
    const { tenant, qlik } = openTenant();
    const other = anotherClient(tenant);
    tenant.faults.add({ match: "POST /api/v1/data-files", latency: "1m", times: 1 });
    const replaced = uploadDataFile(qlik, BYTES, { ...TARGET, replace: true });
    const [late, early] = await tenant.run(
      Promise.all([
        replaced,
        tenant.advance("1s").then(() => uploadDataFile(other, sample(5), TARGET)),
      ]),
    );
    expect(late).toMatchObject({ id: early.id, size: 1000, replaced: true });
  });

  test("sends a large file in chunks, and what is sent survives a break", async () => {
    const { tenant, qlik } = openTenant();
    const match = "PATCH /api/v1/temp-contents/files/{id}";
    tenant.faults.add({ match, reset: "upload", times: 1 });
    const options = { chunkBytes: 300, size: 1000 };
    const stored = await tenant.run(uploadDataFile(qlik, streamOf(BYTES), TARGET, options));
    expect(stored).toMatchObject({ size: 1000, replaced: false });
    const again = { ...TARGET, replace: true };
    const second = await tenant.run(uploadDataFile(qlik, streamOf(BYTES), again, options));
    expect(second).toMatchObject({ id: stored.id, replaced: true });
    expect(asked(tenant).at(-1)).toBe("PUT data-files/{id} 201");
    const error = await tenant.run(failureOf(uploadDataFile(qlik, large(), TARGET)));
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error.message).toContain("exists");
    expect(asked(tenant).at(-1)).toBe("GET data-files 200");
  });

  test("sends a Blob of more than 500 MB in chunks", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: "PATCH /api/v1/temp-contents/files/{id}", status: 507 });
    await tenant.run(failureOf(uploadDataFile(qlik, large(), TARGET)));
    expect(asked(tenant)).toContain("POST temp-contents/files 201");
    expect(asked(tenant).some((each) => each.startsWith("POST data-files"))).toBe(false);
  });

  test("that stops amid the chunks says what to do about it", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: "PATCH /api/v1/temp-contents/files/{id}", status: 503 });
    const options = { chunkBytes: 300, size: 1000 };
    const job = uploadDataFile(qlik, streamOf(BYTES), TARGET, options);
    const { message } = await tenant.run(failureOf(job));
    expect(message).toContain("0 of 1000 bytes; call uploadDataFile() again");
    expect(message).not.toContain("resumeUpload");
  });

  test("is not sent twice when its response is lost", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: "POST /api/v1/data-files", reset: "midway" });
    const error = await tenant.run(failureOf(uploadDataFile(qlik, BYTES, TARGET)));
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect(await filesIn(qlik)).toHaveLength(1);
    tenant.faults.clear();
    const again = await tenant.run(uploadDataFile(qlik, BYTES, { ...TARGET, replace: true }));
    expect(again.replaced).toBe(true);
  });

  test("shows what the quotas, the roles and the names do not allow", async () => {
    const { tenant, qlik } = openTenant();
    const failing = (source: UploadSource, target: object, options = {}): Promise<Error> =>
      tenant.run(failureOf(uploadDataFile(qlik, source, target, options)));
    expect(await failing(BYTES, { ...TARGET, name: "a.exe" })).toMatchObject({ status: 400 });
    expect(await failing(large(7e9), TARGET)).toMatchObject({ status: 413 });
    expect((await failing(BYTES, { name: "a.csv", spaceId: "none" })).message).toContain("none");
    expect(await failing("nowhere.csv", TARGET)).toBeInstanceOf(QlikFileError);
    const connectionId = "0f1c7b1e-5f2a-4d1b-9c55-7a4f6f6c2a11";
    expect(await failing(BYTES, { name: "a.csv", connectionId })).toBeInstanceOf(
      QlikForbiddenError,
    );
    expect(await filesIn(qlik)).toEqual([]);
  });

  test("rejects what cannot be, before anything is sent", async () => {
    const { tenant, qlik } = openTenant();
    const any = uploadDataFile as (...all: unknown[]) => Promise<unknown>;
    for (const [source, target, options] of [
      [BYTES, {}],
      [BYTES, { name: "" }],
      [BYTES, { name: "a.csv", space: "team" }],
      [BYTES, { name: "a.csv" }, { size: 5 }],
      [BYTES, { name: "a.csv" }, { chunks: 5 }],
      [{}, { name: "a.csv" }],
    ])
      expect(await failureOf(any(qlik, source, target, options))).toBeInstanceOf(QlikInputError);
    const signal = AbortSignal.abort();
    const aborted = any(qlik, BYTES, { name: "a.csv" }, { signal });
    expect(await failureOf(aborted)).toBeInstanceOf(QlikAbortError);
    expect(tenant.requests).toEqual([]);
  });
});
