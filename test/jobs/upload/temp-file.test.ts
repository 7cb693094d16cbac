import { utimesSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikApiError,
  QlikConnectionError,
  QlikFileError,
  QlikInputError,
  QlikProtocolError,
  QlikTimeoutError,
  resumeUpload,
  uploadTempFile,
  type UploadSource,
  type UploadTicket,
} from "../../../src/index.ts";
import type { Fault, Tenant } from "../../../src/testing.ts";
import {
  anotherClient,
  failureOf,
  fileOf,
  openTenant,
  partsOf,
  sample,
  SOURCES,
  storedBytes,
  streamOf,
} from "./stage.ts";
import { unhandled } from "../reload/unhandled.ts";

const PATCH = "PATCH /api/v1/temp-contents/files/{id}";
const BYTES = sample(1000);

function isStream(source: UploadSource): boolean {
  return typeof source === "object" && Symbol.asyncIterator in source;
}

function methodsOf({ requests }: Tenant): string[] {
  return requests.map(({ method, status }) => `${method} ${status ?? "lost"}`);
}

describe("an upload in chunks", () => {
  test.each(SOURCES)("sends the bytes of %s", async (_, sourceOf) => {
    const { tenant, qlik } = openTenant("real");
    const source = sourceOf(BYTES);
    const options = { chunkBytes: 300, ...(isStream(source) && { size: 1000 }) };
    const { id, totalBytes } = await uploadTempFile(qlik, source, options);
    expect(totalBytes).toBe(1000);
    expect(await storedBytes(qlik, id)).toEqual(BYTES);
    expect(methodsOf(tenant).slice(0, 5)).toEqual([
      "POST 201",
      ...Array<string>(4).fill("PATCH 204"),
    ]);
  });

  test("has the name of the file, a time to live, and reports its progress", async () => {
    const { tenant, qlik } = openTenant();
    const progress: number[] = [];
    const upload = uploadTempFile(qlik, fileOf(BYTES, "größe.csv"), {
      chunkBytes: 400,
      ttl: "2h",
      onProgress: ({ sentBytes, totalBytes }) => void progress.push(sentBytes, totalBytes),
    });
    const { id, filename } = await tenant.run(upload);
    expect(filename).toBe("größe.csv");
    expect(progress).toEqual([400, 1000, 800, 1000, 1000, 1000]);
    const params = { path: { id } };
    const { data } = await qlik.GET("/api/v1/temp-contents/{id}/details", { params });
    expect(data).toMatchObject({ Name: "größe.csv", TTLSeconds: 7200, Size: "1000" });
  });

  test("sends an empty Blob", async () => {
    const { tenant, qlik } = openTenant();
    const { id } = await tenant.run(uploadTempFile(qlik, new Blob([])));
    expect(await storedBytes(qlik, id)).toEqual(new Uint8Array());
  });

  test.each<[string, Fault]>([
    ["the connection breaks before a chunk", { match: PATCH, reset: true, times: 1 }],
    ["the connection breaks amid a chunk", { match: PATCH, reset: "upload", times: 1 }],
    ["the response to a chunk is lost", { match: PATCH, reset: "midway", times: 1 }],
    ["the upload is locked", { match: PATCH, status: 423, times: 3 }],
    ["the service fails", { match: PATCH, status: 500, times: 3 }],
    [
      "the offset cannot be asked for",
      { match: /^(PATCH|HEAD) .*\/files\//, status: 503, times: 9 },
    ],
  ])("continues where it was when %s", async (_, fault) => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add(fault);
    const upload = uploadTempFile(qlik, partsOf(BYTES), { chunkBytes: 300, size: 1000 });
    const { id } = await tenant.run(upload);
    expect(await storedBytes(qlik, id)).toEqual(BYTES);
    expect(methodsOf(tenant)).toContain("HEAD 200");
  });

  test("is byte for byte the same, whatever breaks", async () => {
    const effects = fc.constantFrom<Partial<Fault>>(
      { reset: true },
      { reset: "upload" },
      { reset: "midway" },
      { status: 423 },
      { status: 502 },
      { status: 409 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.tuple(effects, fc.constantFrom(0.2, 0.5, 1)), { maxLength: 6 }),
        fc.boolean(),
        async (size, chunkBytes, partBytes, breaks, streams) => {
          fc.pre(size / chunkBytes < 60);
          const { tenant, qlik } = openTenant();
          for (const [effect, share] of breaks)
            tenant.faults.add({ match: /\/files\/./, times: 2, share, ...effect } as Fault);
          const bytes = sample(size);
          const source = streams ? partsOf(bytes, partBytes) : new Blob([bytes]);
          const progress: number[] = [];
          const upload = uploadTempFile(qlik, source, {
            chunkBytes,
            size,
            onProgress: ({ sentBytes }) => void progress.push(sentBytes),
          });
          const { id } = await tenant.run(upload);
          tenant.faults.clear();
          expect(await storedBytes(qlik, id)).toEqual(bytes);
          expect(progress).toEqual([...new Set(progress)].sort((a, b) => a - b));
          expect(progress.at(-1)).toBe(size);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("ends when requests keep failing, with what can be resumed", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: /\/files\/./, reset: true });
    const upload = uploadTempFile(qlik, BYTES);
    const error = await tenant.run(failureOf(upload));
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect(error.message).toContain("0 of 1000 bytes; resumeUpload() continues it");
    tenant.faults.clear();
    const { id } = await tenant.run(resumeUpload(qlik, upload.toJSON(), BYTES));
    expect(await storedBytes(qlik, id)).toEqual(BYTES);
  });

  test("that cannot be created need not be handled twice", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: "*", status: 403 });
    const start = (): Promise<unknown> =>
      tenant.run(failureOf(uploadTempFile(qlik, BYTES).started));
    expect(await unhandled(start)).toEqual([]);
    const ignore = async (): Promise<void> => {
      void uploadTempFile(qlik, BYTES);
      await tenant.advance("1m");
    };
    expect(await unhandled(ignore)).toMatchObject([{ status: 403 }]);
  });

  test("shows why Qlik rejects it", async () => {
    const { tenant, qlik } = openTenant();
    const large = streamOf(BYTES);
    const error = await tenant.run(failureOf(uploadTempFile(qlik, large, { size: 7e9 })));
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ status: 413, path: "/api/v1/temp-contents/files" });
    expect(error.message).toContain("maximum");
    tenant.faults.add({ match: PATCH, status: 410 });
    const gone = await tenant.run(failureOf(uploadTempFile(qlik, BYTES)));
    expect(gone).toMatchObject({ name: "QlikApiError", status: 410 });
  });

  test.each<[string, Record<string, string>]>([
    ["smaller than known", { "upload-offset": "0" }],
    ["beyond what was sent", { "upload-offset": "900" }],
  ])("rejects an offset that is %s", async (_, headers) => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: PATCH, status: 204, headers });
    const error = await tenant.run(failureOf(uploadTempFile(qlik, BYTES, { chunkBytes: 300 })));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error.message).toContain("from 1 to 300");
  });

  test.each<[string, Record<string, string>]>([
    ["without an offset", {}],
    ["with an offset that is not a number", { "upload-offset": "many" }],
    ["of another length", { "upload-offset": "0", "upload-length": "5" }],
  ])("rejects a response to HEAD %s", async (_, headers) => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: /^HEAD /, status: 200, body: null, headers });
    tenant.faults.add({ match: PATCH, reset: true, times: 1 });
    const error = await tenant.run(failureOf(uploadTempFile(qlik, BYTES)));
    expect(error).toBeInstanceOf(QlikProtocolError);
  });

  test("asks for the offset when the response to a chunk doesn't say it", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: PATCH, status: 204, times: 1 });
    const error = await tenant.run(failureOf(uploadTempFile(qlik, BYTES)));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(methodsOf(tenant)).toEqual(["POST 201", "PATCH 204", "HEAD 200"]);
  });

  test.each<[string, string | undefined]>([
    ["leads elsewhere", "https://elsewhere.example/api/v1/temp-contents/files/1"],
    ["is about something else", "/api/v1/apps/1"],
    ["is missing", undefined],
  ])("rejects a Location that %s", async (_, location) => {
    const { tenant, qlik } = openTenant();
    const headers = location === undefined ? {} : { location };
    tenant.faults.add({
      match: "POST /api/v1/temp-contents/files",
      status: 201,
      body: null,
      headers,
    });
    const error = await tenant.run(failureOf(uploadTempFile(qlik, BYTES)));
    expect(error).toBeInstanceOf(QlikProtocolError);
  });

  test("needs the size of a stream, and the stream must have it", async () => {
    const { tenant, qlik } = openTenant();
    const failing = (source: UploadSource, size?: number): Promise<Error> =>
      tenant.run(failureOf(uploadTempFile(qlik, source, { size, chunkBytes: 300 })));
    expect((await failing(streamOf(BYTES))).message).toContain('"size" is required');
    expect(tenant.requests).toEqual([]);
    expect((await failing(streamOf(BYTES), 1200)).message).toContain("ended after 1000 of 1200");
    expect((await failing(streamOf(BYTES), 900)).message).toContain("more than 900");
    // The last chunk was not sent.
    expect(methodsOf(tenant).slice(-3)).toEqual(["POST 201", "PATCH 204", "PATCH 204"]);
    expect(await failing(BYTES, 999)).toBeInstanceOf(QlikInputError);
    expect(await failing(5 as never)).toBeInstanceOf(QlikInputError);
  });

  test("reports a stream that fails, and ends the reading of one when it ends", async () => {
    const { tenant, qlik } = openTenant();
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* partsOf(BYTES);
      throw new Error("The disk is gone.");
    }
    const error = await tenant.run(failureOf(uploadTempFile(qlik, failing(), { size: 2000 })));
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error.message).toContain("The disk is gone.");

    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(BYTES);
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    tenant.faults.add({ match: PATCH, status: 400 });
    await tenant.run(failureOf(uploadTempFile(qlik, endless, { size: 1e6, chunkBytes: 300 })));
    expect(isCancelled).toBe(true);
  });

  test("reports a file that changes while it is sent", async () => {
    const { tenant, qlik } = openTenant();
    const file = fileOf(BYTES);
    const upload = uploadTempFile(qlik, file, {
      chunkBytes: 500,
      onProgress: ({ sentBytes }) => {
        if (sentBytes === 1000) writeFileSync(file, sample(1001));
      },
    });
    expect(await tenant.run(failureOf(upload))).toBeInstanceOf(QlikFileError);
    expect(await tenant.run(failureOf(uploadTempFile(qlik, "nowhere.csv")))).toBeInstanceOf(
      QlikFileError,
    );
  });

  test("ends by its signal and its deadline, and leaves nothing running", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: PATCH, latency: "1h" });
    const controller = new AbortController();
    const upload = uploadTempFile(qlik, BYTES, { signal: controller.signal });
    await upload.started;
    controller.abort("enough");
    const error = await failureOf(upload);
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error.cause).toBe("enough");

    const late = uploadTempFile(qlik, BYTES, { deadline: "1m", timeout: Infinity });
    expect(await tenant.run(failureOf(late))).toBeInstanceOf(QlikTimeoutError);
    const waiting = uploadTempFile(qlik, new ReadableStream(), { size: 5, deadline: "1m" });
    expect(await tenant.run(failureOf(waiting))).toBeInstanceOf(QlikTimeoutError);
    const sent = tenant.requests.length;
    await tenant.advance("2h");
    expect(tenant.requests.length).toBe(sent);
  });

  test("gives a slow chunk up, and continues with what has arrived", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: PATCH, latency: "10m", times: 1 });
    const { id } = await tenant.run(uploadTempFile(qlik, BYTES, { timeout: "1m" }));
    expect(await storedBytes(qlik, id)).toEqual(BYTES);
  });

  test("ends with what onProgress throws", async () => {
    const { tenant, qlik } = openTenant();
    const cause = new Error("no more");
    const onProgress = (): Promise<void> => Promise.reject(cause);
    expect(await tenant.run(failureOf(uploadTempFile(qlik, BYTES, { onProgress })))).toBe(cause);
  });

  test("rejects options and tickets that cannot be, before anything is sent", () => {
    const { tenant, qlik } = openTenant();
    const ticket = { id: "1", totalBytes: 5 };
    const wrong: (() => unknown)[] = [
      () => uploadTempFile(qlik, BYTES, { chunkSize: 5 } as never),
      () => uploadTempFile(qlik, BYTES, { chunkBytes: 0 }),
      () => uploadTempFile(qlik, BYTES, { ttl: "4d" }),
      () => resumeUpload(qlik, { id: "" } as never, BYTES),
      () => resumeUpload(qlik, { ...ticket, totalBytes: -1 }, BYTES),
      () => resumeUpload(qlik, { ...ticket, modifiedAt: "today" } as never, BYTES),
      () => resumeUpload(qlik, { ...ticket, origin: "https://evil.example" } as never, BYTES),
      () => resumeUpload(qlik, ticket, BYTES, { size: 5 } as never),
    ];
    for (const call of wrong) expect(call).toThrow(QlikInputError);
    expect(tenant.requests).toEqual([]);
  });
});

describe("an upload of another process", () => {
  /** An upload that broke in its second chunk. */
  async function broken(source: UploadSource): Promise<{ tenant: Tenant; ticket: UploadTicket }> {
    const { tenant, qlik } = openTenant();
    const controller = new AbortController();
    const upload = uploadTempFile(qlik, source, {
      size: 1000,
      chunkBytes: 400,
      signal: controller.signal,
      onProgress: () => {
        tenant.faults.add({ match: PATCH, reset: "upload", times: 1 });
        controller.abort();
      },
    });
    expect(() => upload.toJSON()).toThrow(QlikInputError);
    await tenant.run(failureOf(upload));
    tenant.faults.clear();
    return { tenant, ticket: JSON.parse(JSON.stringify(upload)) as UploadTicket };
  }

  test.each(SOURCES)("is resumed with %s", async (_, sourceOf) => {
    const { tenant, ticket } = await broken(BYTES);
    const qlik = anotherClient(tenant);
    const upload = resumeUpload(qlik, ticket, sourceOf(BYTES), { chunkBytes: 350 });
    expect((await tenant.run(upload)).id).toBe(ticket.id);
    expect(await storedBytes(qlik, ticket.id)).toEqual(BYTES);
    // Once it is complete, nothing is left to send.
    const sent = tenant.requests.length;
    await tenant.run(resumeUpload(qlik, ticket, BYTES));
    expect(methodsOf(tenant).slice(sent)).toEqual(["HEAD 200"]);
  });

  test("is not resumed with another file, nor when Qlik no longer has it", async () => {
    const file = fileOf(BYTES);
    const { tenant, ticket } = await broken(file);
    const qlik = anotherClient(tenant);
    const failing = (source: UploadSource): Promise<Error> =>
      tenant.run(failureOf(resumeUpload(qlik, ticket, source)));
    expect(await failing(sample(999))).toBeInstanceOf(QlikInputError);
    const other = fileOf(sample(1000));
    // Files that are written one after the other may have the same time.
    utimesSync(other, new Date(), new Date("2020-01-01T00:00:00Z"));
    expect(await failing(other)).toBeInstanceOf(QlikFileError);
    await tenant.advance("25h");
    expect(await failing(file)).toMatchObject({ status: 410 });
  });
});
