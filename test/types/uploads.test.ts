/** What the types of uploads promise. tsc checks this file under TypeScript 5.9 and 7; running it proves little. */
import { Readable } from "node:stream";
import { expectTypeOf, test } from "vitest";
import {
  resumeUpload,
  upload,
  uploadDataFile,
  uploadTempFile,
  type QlikClient,
  type QlikThrowingClient,
  type UploadedDataFile,
  type UploadedFile,
  type UploadOperation,
  type UploadTicket,
} from "../../src/index.ts";
import type { App, DataFileUploadResponse, Extension } from "../../src/types.ts";

/** Types only: nothing here is called. */
declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

test("an operation that takes files is one with bytes or a form with files", () => {
  expectTypeOf<
    | "POST /api/v1/apps/import"
    | "PUT /api/v1/apps/{appId}/media/files/{path}"
    | "POST /api/v1/temp-contents"
    | "POST /api/v1/data-files"
    | "PUT /api/v1/data-files/{id}"
    | "POST /api/v1/extensions"
    | "PATCH /api/v1/extensions/{id}"
    | "POST /api/v1/themes"
    | "PATCH /api/v1/themes/{id}"
    | "POST /api/v1/assistants"
    | "POST /api/v1/brands"
    | "POST /api/v1/brands/{brand-id}/files/{brand-file-id}"
    | "PUT /api/v1/brands/{brand-id}/files/{brand-file-id}"
    | "POST /api/v1/di-projects/{projectId}/actions/import"
    | "POST /api/v1/di-projects/{projectId}/actions/import-async"
    | "POST /api/v1/di-projects/utils/actions/validate-project-definitions"
  >().toEqualTypeOf<UploadOperation>();
});

test("an upload has the parameters, the other parts and the result of its operation", () => {
  void (async () => {
    const extension = await upload(qlik, "POST /api/v1/extensions", { file: "chart.zip" });
    expectTypeOf(extension).toEqualTypeOf<Extension>();
    await upload(throwing, "POST /api/v1/extensions", { file: new Blob([]) }, { body: {} });
    const imported = await upload(qlik, "POST /api/v1/apps/import", Readable.from([]));
    expectTypeOf(imported).toEqualTypeOf<App>();
    const media = "PUT /api/v1/apps/{appId}/media/files/{path}";
    const params = { path: { appId: "a1", path: "logo.png" } };
    await upload(qlik, media, "logo.png", { params, deadline: "1m" });
    await upload(
      qlik,
      "POST /api/v1/data-files",
      { File: "a.csv" },
      { body: { Json: { name: "a.csv" } } },
    );
    await upload(
      qlik,
      "POST /api/v1/brands",
      { logo: "a.png", favIcon: "a.ico" },
      { body: { name: "A" } },
    );

    // @ts-expect-error it takes no files
    await upload(qlik, "POST /api/v1/reloads", "a.zip");
    // @ts-expect-error a form has named files
    await upload(qlik, "POST /api/v1/extensions", "chart.zip");
    // @ts-expect-error the part is called file
    await upload(qlik, "POST /api/v1/extensions", { zip: "chart.zip" });
    // @ts-expect-error a file is missing
    await upload(qlik, "POST /api/v1/brands", {}, { body: { name: "A" } });
    // @ts-expect-error the path parameters are missing
    await upload(qlik, media, "logo.png");
    // @ts-expect-error the name is missing
    await upload(qlik, "POST /api/v1/data-files", { File: "a.csv" }, { body: { Json: {} } });
    // @ts-expect-error the files are not among the other parts
    await upload(qlik, "POST /api/v1/extensions", { file: "a" }, { body: { file: new Blob([]) } });
    // @ts-expect-error no such option
    await upload(qlik, "POST /api/v1/temp-contents", "a.csv", { dedline: 5 });
  });
});

test("an upload in chunks has a ticket, by which it is resumed", () => {
  void (async () => {
    const begun = uploadTempFile(throwing, "sales.qvd", { ttl: "2h", chunkBytes: 5_000_000 });
    expectTypeOf(begun.toJSON()).toEqualTypeOf<UploadTicket>();
    expectTypeOf(await begun.started).toEqualTypeOf<UploadTicket>();
    expectTypeOf(await begun).toEqualTypeOf<UploadedFile>();
    await resumeUpload(qlik, begun.toJSON(), "sales.qvd", {
      onProgress: ({ sentBytes, totalBytes }) => {
        expectTypeOf([sentBytes, totalBytes]).toEqualTypeOf<number[]>();
      },
    });
    // @ts-expect-error the size is that of the ticket
    await resumeUpload(qlik, begun.toJSON(), "sales.qvd", { size: 5 });
    // @ts-expect-error the source is missing
    await resumeUpload(qlik, begun.toJSON());
  });
});

test("a data file has its name, its place, and whether it was replaced", () => {
  void (async () => {
    const stored = await uploadDataFile(qlik, "a.csv", { spaceId: "s1", replace: true });
    expectTypeOf(stored).toEqualTypeOf<UploadedDataFile>();
    expectTypeOf(stored).toExtend<DataFileUploadResponse & { readonly replaced: boolean }>();
    await uploadDataFile(throwing, new Blob([]), { name: "a.csv" }, { deadline: "1h" });
    // @ts-expect-error the option is spelt spaceId
    await uploadDataFile(qlik, "a.csv", { space: "s1" });
    // @ts-expect-error a number has no bytes
    await uploadDataFile(qlik, 5, { name: "a.csv" });
  });
});
