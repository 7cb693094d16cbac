import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataFileUploadResponse } from "../../generated/schema.ts";
import { createQlikClient, readEvents, type QlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { encodeForm, formParts } from "../../src/call/multipart.ts";
import { assertVersion, etagOf, versionHeaders } from "../../src/testing/http/conditional.ts";
import { createDispatcher } from "../../src/testing/http/dispatch.ts";
import { toEventStream, type SentEvent } from "../../src/testing/http/event-stream.ts";
import { readFetchInput } from "../../src/testing/http/fetch-input.ts";
import type { Handlers } from "../../src/testing/http/handler.ts";
import { serve } from "../../src/testing/http/server.ts";
import { readMultipart } from "../../src/testing/http/validation/multipart.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createState } from "../../src/testing/state/create-state.ts";
import { unaided } from "../no-retry.ts";

const UUID = "25f94e74-eb4f-4a62-9c33-1e0a3f9fd9a1";
const FILE = { id: UUID } as DataFileUploadResponse;
const ORIGIN = "https://embedded.us.qlikcloud.com";

/** A dispatcher with these handlers, a `fetch` that leads to it, and a client. */
function handle(reactions: Handlers): {
  dispatch: Parameters<typeof serve>[0];
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  qlik: QlikClient;
  apiKey: string;
} {
  const state = createState({}, "1", new ManualClock());
  const dispatcher = createDispatcher({ reactions });
  const dispatch: Parameters<typeof serve>[0] = (request) => dispatcher(request, state);
  const send = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { status, headers, body } = await dispatch(await readFetchInput(url, init));
    return new Response(body, { status, headers });
  };
  const { apiKey } = state;
  const qlik = createQlikClient({ ...unaided, tenant: ORIGIN, auth: { apiKey }, fetch: send });
  const fetch = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${apiKey}`);
    return send(ORIGIN + path, { ...init, headers });
  };
  return { dispatch, fetch, qlik, apiKey };
}

describe("a form", () => {
  it("of the client has its files as File, and its JSON parsed", async () => {
    const received: unknown[] = [];
    const { qlik } = handle({
      "POST /api/v1/extensions": async ({ body: { data, file } }) => {
        received.push(data, file?.name, file?.type, await file?.text());
        return { status: 201, body: {} };
      },
    });
    const data = { name: "Gauge", tags: ["a", "b"], bundled: false };
    const file = new File(["PK"], "gauge ü.zip", { type: "application/zip" });
    const { status } = await qlik.POST("/api/v1/extensions", { body: { data, file } });
    expect(status).toBe(201);
    expect(received).toEqual([data, "gauge ü.zip", "application/zip", "PK"]);
  });

  it("may have its JSON in a Blob", async () => {
    const { fetch } = handle({
      "POST /api/v1/data-files": ({ body }) => ({ status: 201, body: { ...FILE, ...body.Json } }),
    });
    const form = new FormData();
    form.set("Json", new Blob(['{"name":"a.csv"}'], { type: "application/json" }));
    const response = await fetch("/api/v1/data-files", { method: "POST", body: form });
    expect(await response.json()).toMatchObject({ name: "a.csv" });
  });

  it.each<[string, BodyInit, string | undefined, string]>([
    ["no boundary", "x", "multipart/form-data", "must be a form of the boundary"],
    ["another boundary", "--a\r\n\r\n--a--", "multipart/form-data; boundary=b", "of the boundary"],
    ["JSON", "{}", "application/json", "The Content-Type must be multipart/form-data"],
    ["no required part", form({}), undefined, "/Json is required"],
    ["a part that is not JSON", form({ Json: "{" }), undefined, "/Json must be a JSON object"],
    ["a wrong part", form({ Json: '{"name":"a|b"}' }), undefined, "/Json/name must not contain"],
    [
      "a text as a file",
      form({ Json: '{"name":"a"}', File: "x" }),
      undefined,
      "/File must be a file",
    ],
  ])("with %s is rejected: 400", async (_, body, contentType, detail) => {
    const { fetch } = handle({ "POST /api/v1/data-files": () => ({ status: 201, body: FILE }) });
    const headers = contentType === undefined ? {} : { "content-type": contentType };
    const response = await fetch("/api/v1/data-files", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(detail);
  });

  it("is received as the client's object was given", async () => {
    const schema = {
      type: "object" as const,
      properties: {
        text: { type: "string" as const },
        count: { type: "integer" as const },
        json: { type: "object" as const },
        file: { type: "string" as const, format: "binary" },
        files: { type: "array" as const, items: { type: "string" as const, format: "binary" } },
        tags: { type: "array" as const, items: { type: "string" as const } },
      },
    };
    const text = fc.string({ unit: "grapheme" }).map((value) => value.replace(/[\r\n]/g, "\r\n"));
    const bytes = fc.uint8Array({ maxLength: 50 });
    const fields = fc.record({
      text,
      count: fc.integer(),
      json: fc.dictionary(fc.string(), fc.jsonValue()).map((value) => structuredClone(value)),
      file: bytes,
      files: fc.array(bytes, { minLength: 1, maxLength: 3 }),
      tags: fc.array(text, { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const { body, mediaType } = encodeForm(formParts(given));
        const sent = new Uint8Array(await body.arrayBuffer());
        const headers = new Headers({ "content-type": mediaType });
        const { file, files, ...rest } = await readMultipart(sent, headers, { schema });
        const { file: bytesOfFile, files: bytesOfFiles, ...others } = given;
        expect(rest).toEqual(JSON.parse(JSON.stringify(others)));
        const read = async (blob: unknown): Promise<Uint8Array> =>
          new Uint8Array(await (blob as Blob).arrayBuffer());
        expect(await read(file)).toEqual(bytesOfFile);
        expect(await Promise.all((files as unknown[]).map(read))).toEqual(bytesOfFiles);
      }),
    );
  });
});

function form(parts: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) data.set(name, value);
  return data;
}

describe("a body", () => {
  it("of a vendor's JSON is validated like JSON, with parameters in its media type too", async () => {
    const { fetch } = handle({
      "POST /api/v1/glossaries/actions/import": ({ body }) => ({
        status: 201,
        body: { name: (body as { name: string }).name } as never,
      }),
    });
    const init = (type: string, body: unknown): RequestInit => ({
      method: "POST",
      headers: { "content-type": type },
      body: JSON.stringify(body),
    });
    const path = "/api/v1/glossaries/actions/import";
    const rejected = await fetch(path, init("application/json+qlik", []));
    expect(rejected.status).toBe(400);
    expect(await rejected.text()).toContain("must be a JSON object");
    expect((await fetch(path, init("Application/JSON; charset=utf-8", { name: "A" }))).status).toBe(
      201,
    );
  });

  it("of bytes may be empty, and is rejected where another media type is declared: 415 or 400", async () => {
    const { fetch } = handle({
      "PATCH /api/v1/temp-contents/files/{id}": ({ body }) => {
        expect(body).toBeInstanceOf(Uint8Array);
        return { status: 204 };
      },
    });
    const patch = (contentType: string, body: string): Promise<Response> =>
      fetch("/api/v1/temp-contents/files/1", {
        method: "PATCH",
        headers: { "content-type": contentType, "tus-resumable": "1.0.0", "upload-offset": "0" },
        body,
      });
    expect((await patch("application/offset+octet-stream", "ab")).status).toBe(204);
    expect((await patch("application/offset+octet-stream", "")).status).toBe(204);
    expect((await patch("application/octet-stream", "ab")).status).toBe(415);
  });
});

describe("a response", () => {
  it("has the media type that the operation declares for its kind", async () => {
    const bytes = new Uint8Array([1, 2]);
    const { fetch } = handle({
      "GET /api/v1/automl-predictions/{predictionId}/shap": () => ({ status: 200, body: "a,b\n" }),
      "GET /api/v1/apps/evaluations/{id}/actions/download": () => ({ status: 200, body: "<a/>" }),
      "GET /api/v1/themes/{id}/file": () => ({ status: 200, body: bytes }),
      "GET /api/v1/themes/{id}/file/{filepath}": () => ({ status: 200, body: bytes }),
      "GET /api/v1/extensions/{id}/file/{filepath}": () => ({
        status: 200,
        body: bytes,
        headers: { "content-type": "image/png" },
      }),
    });
    const typeOf = async (path: string): Promise<string | null> =>
      (await fetch(path)).headers.get("content-type");
    expect(await typeOf(`/api/v1/automl-predictions/${UUID}/shap`)).toBe("text/csv; charset=utf-8");
    expect(await typeOf("/api/v1/apps/evaluations/1/actions/download")).toBe(
      "application/xml; charset=utf-8",
    );
    expect(await typeOf("/api/v1/themes/1/file")).toBe("application/zip");
    expect(await typeOf("/api/v1/themes/1/file/a.js")).toBe("application/octet-stream");
    expect(await typeOf("/api/v1/extensions/1/file/a.png")).toBe("image/png");
  });
});

describe("a stream of events", () => {
  it("is read as it was sent", async () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\0]/g, ""));
    const event = fc.record({ event: line, data: fc.string({ unit: "grapheme" }), id: line });
    await fc.assert(
      fc.asyncProperty(fc.array(event), async (sent) => {
        const received: unknown[] = [];
        for await (const one of readEvents(toEventStream(iterate(sent)))) received.push(one);
        const normal = sent.map(({ event: type, data, id }) => ({
          event: type || "message",
          data: data.replace(/\r\n|\r/g, "\n"),
          id,
        }));
        expect(received).toEqual(normal);
      }),
    );
  });

  const stream = "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
  const call = {
    params: { path: { assistantId: UUID, threadId: UUID } },
    body: { input: { prompt: "?", promptType: "thread" } },
  } as const;

  /** Sends one event, and then waits for the client to leave. */
  function endless(): { handlers: Handlers; left: Promise<void> } {
    let leave: () => void;
    const left = new Promise<void>((resolve) => (leave = resolve));
    async function* events(): AsyncGenerator<SentEvent> {
      try {
        for (let count = 0; ; count++) yield await Promise.resolve({ data: { count } });
      } finally {
        leave();
      }
    }
    return {
      left,
      handlers: { [`POST ${stream}` as const]: () => ({ status: 200, body: events() }) },
    };
  }

  it("ends when the client leaves it, in the process and over HTTP", async () => {
    for (const remote of [false, true]) {
      const { handlers, left } = endless();
      const { dispatch, qlik, apiKey } = handle(handlers);
      await using server = await serve(dispatch, {});
      const client = remote
        ? createQlikClient({ ...unaided, tenant: server.origin, auth: { apiKey } })
        : qlik;
      const { data, response } = await client.POST(stream, call);
      expect(response.headers.get("content-type")).toBe("text/event-stream");
      for await (const { data: json } of readEvents(data!)) {
        expect(json).toBe('{"count":0}');
        break;
      }
      await left;
    }
  });

  it("that has nothing to send ends when the client disconnects", async () => {
    let cancelled: () => void;
    const end = new Promise<void>((resolve) => (cancelled = resolve));
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      cancel: () => {
        cancelled();
      },
    });
    const { dispatch, apiKey } = handle({
      [`POST ${stream}` as const]: () => ({ status: 200, body }),
    });
    await using server = await serve(dispatch, {});
    const client = createQlikClient({ ...unaided, tenant: server.origin, auth: { apiKey } });
    const { data } = await client.POST(stream, call);
    await data!.cancel();
    await end;
  });

  it("of tenant.fetch ends when the signal aborts", async () => {
    const tenant = createTenant();
    let cancelled: unknown;
    const body = new ReadableStream({
      cancel: (reason) => {
        cancelled = reason;
      },
    });
    tenant.route(
      "GET",
      "/stream",
      () => new Response(body, { headers: { "content-type": "text/event-stream" } }),
    );
    const controller = new AbortController();
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const { signal } = controller;
    const response = await tenant.fetch(`${tenant.origin}/stream`, { headers, signal });
    const reading = response.body!.getReader().read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect(cancelled).toBe(reason);
  });
});

async function* iterate<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

describe("a redirect", () => {
  it.each<[string, number, string | undefined]>([
    ["GET", 301, "GET"],
    ["HEAD", 302, "HEAD"],
    ["POST", 302, "GET"],
    ["PUT", 302, "PUT x"],
    ["PUT", 303, "GET"],
    ["POST", 308, "POST x"],
  ])(
    "is followed by tenant.fetch as by the platform's: %s with %i",
    async (method, status, seen) => {
      const tenant = createTenant();
      await using server = await tenant.listen();
      const location = "/there?a=b";
      tenant.route(method, "/here", () => new Response(null, { status, headers: { location } }));
      for (const other of ["GET", "HEAD", "POST", "PUT"]) {
        tenant.route(other, "/there", async (request) => {
          const text = `${request.method} ${await request.text()}`.trim();
          return new Response(text, { headers: { "x-seen": text } });
        });
      }
      const headers = { authorization: `Bearer ${tenant.apiKey}` };
      const init: RequestInit = method.startsWith("P")
        ? { method, headers, body: "x" }
        : { method, headers };
      const one = await tenant.fetch(`${tenant.origin}/here`, init);
      const other = await fetch(`${server.origin}/here`, init);
      expect([one.status, one.headers.get("x-seen")]).toEqual([200, seen]);
      expect([other.status, other.headers.get("x-seen")]).toEqual([200, seen]);
    },
  );

  it("is returned with redirect: manual, and an error with redirect: error or without an end", async () => {
    const tenant = createTenant();
    tenant.route(
      "GET",
      "/here",
      () => new Response(null, { status: 302, headers: { location: "/here" } }),
    );
    tenant.route("GET", "/out", () => Response.redirect("https://elsewhere.com/", 302));
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const get = (path: string, redirect?: RequestRedirect): Promise<Response> =>
      tenant.fetch(tenant.origin + path, { headers, ...(redirect && { redirect }) });
    const response = await get("/here", "manual");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/here"]);
    await expect(get("/here", "error")).rejects.toThrow(TypeError);
    await expect(get("/here")).rejects.toMatchObject({
      cause: { message: "redirect count exceeded" },
    });
    await expect(get("/out")).rejects.toThrow(TypeError);
  });
});

describe("a version", () => {
  const record = { id: "1", name: "A" };

  it("changes with the record", () => {
    expect(etagOf(record)).toMatch(/^"[\da-f]{16}"$/);
    expect(etagOf({ ...record })).toBe(etagOf(record));
    expect(etagOf({ ...record, name: "B" })).not.toBe(etagOf(record));
    expect(versionHeaders(record, "2026-01-01T00:00:00Z")).toEqual({
      etag: etagOf(record),
      "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
    });
  });

  it("must be the one that If-Match names, if it names one: 412", () => {
    const match = (tag: string) => (): void => {
      assertVersion(new Headers({ "if-match": tag }), record);
    };
    expect(() => {
      assertVersion(new Headers(), record);
    }).not.toThrow();
    for (const tag of ["*", etagOf(record), `"x", ${etagOf(record)}`])
      expect(match(tag)).not.toThrow();
    for (const tag of ['"x"', `W/${etagOf(record)}`])
      expect(match(tag)).toThrow(expect.objectContaining({ status: 412 }) as Error);
  });
});
