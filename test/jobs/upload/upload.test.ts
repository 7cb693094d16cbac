import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikApiError,
  QlikFileError,
  QlikInputError,
  QlikTimeoutError,
  upload,
} from "../../../src/index.ts";
import { json, loopback, type Received } from "../../loopback.ts";
import { failureOf, fileOf, openTenant, sample, SOURCES, streamOf } from "./stage.ts";

const BYTES = sample(1000);

/** The parts of a form: their headers, and their bytes. */
function partsIn({ headers, body }: Received): [string, Buffer][] {
  const [, boundary] = /boundary=(.+)/.exec(headers["content-type"] ?? "") ?? [];
  const text = body.toString("latin1");
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...rest] = part.trimStart().split("\r\n\r\n");
      return [head, Buffer.from(rest.join("\r\n\r\n").slice(0, -2), "latin1")];
    });
}

describe("an upload by one request", () => {
  test.each(SOURCES)("sends the bytes of %s", async (_, sourceOf) => {
    const server = await loopback(json({}));
    const params = { path: { appId: "a1", path: "images/logo.png" } };
    const operation = "PUT /api/v1/apps/{appId}/media/files/{path}";
    await upload(server.client(), operation, sourceOf(BYTES), { params });
    expect(server.last).toMatchObject({
      method: "PUT",
      url: "/api/v1/apps/a1/media/files/images/logo.png",
      headers: { "content-type": "application/octet-stream" },
    });
    expect(new Uint8Array(server.last.body)).toEqual(BYTES);
  });

  test.each(SOURCES)("sends %s as the part of a form", async (_, sourceOf) => {
    const server = await loopback(json({ id: "e1" }, 201));
    const source = { file: sourceOf(BYTES) };
    const body = { data: { name: "chart" } };
    const extension = await upload(server.client(), "POST /api/v1/extensions", source, { body });
    expect(extension.id).toBe("e1");
    const [[dataHead, data], [fileHead, file]] = partsIn(server.last) as [
      [string, Buffer],
      [string, Buffer],
    ];
    expect(dataHead).toContain('name="data"\r\nContent-Type: application/json');
    expect(JSON.parse(data.toString())).toEqual({ name: "chart" });
    expect(fileHead).toContain('name="file"; filename=');
    expect(fileHead).toContain("Content-Type: application/octet-stream");
    expect(new Uint8Array(file)).toEqual(BYTES);
  });

  test("sends several files by their names, with the media types of the description", async () => {
    const server = await loopback(json({ id: "b1" }, 201));
    const sources = { logo: fileOf(BYTES, "logo.png"), styles: fileOf(BYTES, "styles.json") };
    await upload(server.client(), "POST /api/v1/brands", sources, { body: { name: "Ours" } });
    const heads = partsIn(server.last).map(([head]) => head.replace(/^.*form-data; /, ""));
    expect(heads).toEqual([
      'name="name"',
      'name="logo"; filename="logo.png"\r\nContent-Type: image/png',
      'name="styles"; filename="styles.json"\r\nContent-Type: application/json',
    ]);
  });

  test("is retried by the client's rules, with the same bytes", async () => {
    const { tenant, qlik } = openTenant();
    const operation = "POST /api/v1/temp-contents";
    tenant.faults.add({ match: operation, status: 429, times: 2, headers: { "retry-after": "1" } });
    const params = { query: { filename: "a.csv" } };
    await tenant.run(upload(qlik, operation, BYTES, { params }));
    const stream = streamOf(BYTES);
    tenant.faults.add({ match: operation, status: 429, times: 2, headers: { "retry-after": "1" } });
    const error = await tenant.run(failureOf(upload(qlik, operation, stream, { params })));
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error.message).toContain("Pass a Blob");
    tenant.faults.clear();
    // Qlik may have processed a request whose response was lost.
    tenant.faults.add({ match: operation, reset: "midway", times: 1 });
    const sent = tenant.requests.length;
    await tenant.run(failureOf(upload(qlik, operation, BYTES, { params })));
    expect(tenant.requests.length).toBe(sent + 1);
  });

  test("shows why Qlik rejects it", async () => {
    const server = await loopback(json({ errors: [{ code: "EX-1", title: "No zip" }] }, 422));
    const work = upload(server.client(), "POST /api/v1/extensions", { file: BYTES });
    const error = await failureOf(work);
    expect(error).toMatchObject({ status: 422, method: "POST", path: "/api/v1/extensions" });
    expect(error.message).toContain("No zip");
  });

  test("rejects what cannot be sent, before anything is", async () => {
    const { tenant, qlik } = openTenant();
    const any = upload as (...all: unknown[]) => Promise<unknown>;
    const wrong: [string, unknown, object?][] = [
      ["POST /api/v1/reloads", BYTES],
      ["POST /api/v1/extension", { file: BYTES }],
      ["POST /api/v1/extensions", BYTES],
      ["POST /api/v1/extensions", "chart.zip"],
      ["POST /api/v1/extensions", new Blob([BYTES])],
      ["POST /api/v1/extensions", {}],
      ["POST /api/v1/extensions", { file: 5 }],
      ["POST /api/v1/temp-contents", { file: BYTES }],
      ["POST /api/v1/temp-contents", BYTES, { parms: {} }],
      ["POST /api/v1/temp-contents", BYTES, { deadline: 0 }],
    ];
    for (const [operation, source, options] of wrong)
      expect(await failureOf(any(qlik, operation, source, options))).toBeInstanceOf(QlikInputError);
    const missing = any(qlik, "POST /api/v1/extensions", { file: "nowhere.zip" });
    expect(await failureOf(missing)).toBeInstanceOf(QlikFileError);
    expect(tenant.requests).toEqual([]);
  });

  test("ends by its signal and its deadline", async () => {
    const { tenant, qlik } = openTenant();
    tenant.faults.add({ match: "*", latency: "3h" });
    const operation = "POST /api/v1/temp-contents";
    const aborted = upload(qlik, operation, BYTES, { signal: AbortSignal.abort() });
    expect(await failureOf(aborted)).toBeInstanceOf(QlikAbortError);
    expect(tenant.requests).toEqual([]);
    const late = upload(qlik, operation, BYTES);
    expect(await tenant.run(failureOf(late))).toBeInstanceOf(QlikTimeoutError);
    let isCancelled = false;
    const cancel = (): void => {
      isCancelled = true;
    };
    const file = new ReadableStream<Uint8Array>({ cancel });
    const stalled = upload(qlik, "POST /api/v1/themes", { file }, { deadline: "1m" });
    expect(await tenant.run(failureOf(stalled))).toBeInstanceOf(QlikTimeoutError);
    expect(isCancelled).toBe(true);
  });
});
