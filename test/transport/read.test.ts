import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { chain, type OutgoingRequest } from "../../src/transport/policy.ts";
import { sendWith } from "../../src/transport/send.ts";
import { expectedBody } from "../../src/call/expected-body.ts";
import type { Operation } from "../../src/call/operation.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { json, loopback, reply, type Answer } from "../loopback.ts";
import { answer, stubbed, thrown } from "./stubbed.ts";

const PAGE = "<html><title>Sign in</title></html>";
const page = (status = 200): Answer => reply(status, PAGE, "Text/HTML; charset=utf-8");

interface Outcome {
  readonly status: number;
  readonly ok: boolean;
  readonly data?: unknown;
}

type Call = (method: string, path: string, options?: object) => Promise<Outcome>;

/** Any path, as from JavaScript. */
const anyPath = (qlik: QlikClient): Call => qlik.request as unknown as Call;

/** Reads a response to an operation that a table of another specification could have. */
async function read(
  operation: Operation | undefined,
  response: Response,
  { method = "GET", stream = false, maxResponseBytes = 1000 } = {},
): Promise<unknown> {
  const clock = new ManualClock();
  const call = { method, path: "/things", startedAt: 0, attempts: 0 };
  const request = {
    ...{ method, url: "https://t.eu.qlikcloud.com/things", path: "/things", operation },
    expectedBody: expectedBody(method, operation),
    ...{ headers: new Headers(), body: undefined, signal: undefined, stream, call },
    ...{ timeout: undefined, deadline: undefined, retry: undefined },
  } satisfies OutgoingRequest;
  const send = sendWith(
    () => Promise.resolve(response),
    "https://t.eu.qlikcloud.com",
    clock,
    maxResponseBytes,
    1000,
  );
  return (await chain([], send)(request)).data;
}

const typed = (body: BodyInit | null, mediaType?: string, status = 200): Response => {
  const response = new Response(body, { status });
  response.headers.delete("content-type");
  if (mediaType !== undefined) response.headers.set("content-type", mediaType);
  return response;
};

const protocolError = (code = "unexpected-body"): object => ({ name: "QlikProtocolError", code });

describe("a proxy's page", () => {
  const params = { path: { appId: "a", spaceId: "a", id: "a", reloadId: "a" } };
  test.each([
    ["DELETE", "/api/v1/apps/{appId}"],
    ["DELETE", "/api/v1/spaces/{spaceId}"],
    ["PATCH", "/api/v1/webhooks/{id}"],
    ["POST", "/api/v1/apps/{appId}/scripts"],
    ["POST", "/api/v1/apps/{appId}/export"],
    ["POST", "/api/v1/reloads/{reloadId}/actions/cancel"],
    ["GET", "/api/v1/temp-contents/{id}"],
    ["DELETE", "/api/v1/extensions/e"],
    ["POST", "/api/v1/anything"],
  ])("is no success of %s %s", async (method, path) => {
    for (const status of [200, 201, 202]) {
      const qlik = (await loopback(page(status))).client();
      const error = await thrown(anyPath(qlik)(method, path, { params }));
      expect(error).toMatchObject({ ...protocolError(), status, excerpt: PAGE, method });
    }
  });

  test("is data where the specification promises nothing, to GET", async () => {
    const qlik = (await loopback(page())).client();
    expect(await anyPath(qlik)("GET", "/api/v1/extensions/e/file/a.html")).toMatchObject({
      data: PAGE,
    });
    expect(await read({ success: "any" }, typed(PAGE, "text/html"))).toBe(PAGE);
  });

  test("is an error where several other media types are declared", async () => {
    const call = read({ success: "data" }, typed(PAGE, "text/html"));
    expect(await thrown(call)).toMatchObject(protocolError());
  });
});

describe("a success without a body", () => {
  test.each([204, 205])("of %i is one, whatever is declared, and is sent once", async (status) => {
    const { qlik, sent } = stubbed([() => new Response(null, { status })]);
    const got = await qlik.GET("/api/v1/reloads");
    expect(got).toMatchObject({ status, ok: true, data: undefined });
    expect(sent).toHaveLength(1);
    expect(await read({}, typed(null, "text/html", status))).toBeUndefined();
  });

  test("is one where JSON is declared without a schema", async () => {
    const operation = { success: "unknown" } as const;
    expect(await read(operation, typed("", "application/json"))).toBeUndefined();
    expect(await read(operation, typed('{"a":1}', "application/json"))).toEqual({ a: 1 });
    for (const success of ["json", "array", "value"] as const) {
      const call = read({ success }, typed("", "application/json"));
      expect(await thrown(call)).toMatchObject({ ...protocolError(), excerpt: "" });
    }
  });

  test("frees the connection where a body comes that nobody asked for", async () => {
    let isCancelled = false;
    const body = new ReadableStream({ cancel: () => void (isCancelled = true) });
    const operation = { success: "none" } as const;
    expect(await read(operation, new Response(body), { method: "DELETE" })).toBeUndefined();
    expect(isCancelled).toBe(true);
  });
});

describe("JSON of another shape than promised", () => {
  test.each(["null", "[]", '"text"', "42", "true"])(
    "is an error: %s for an object",
    async (text) => {
      const qlik = (await loopback(reply(200, text, "application/json"))).client();
      const error = await thrown(qlik.GET("/api/v1/reloads"));
      expect(error).toMatchObject({ ...protocolError(), status: 200, excerpt: text });
    },
  );

  test("is an error for an array too", async () => {
    for (const body of [{}, null, 1]) {
      const qlik = (await loopback(json(body))).client();
      expect(await thrown(qlik.GET("/api/v1/apps/privileges"))).toMatchObject(protocolError());
    }
    const qlik = (await loopback(json(["a"]))).client();
    expect(await qlik.GET("/api/v1/apps/privileges")).toMatchObject({ data: ["a"] });
  });

  test("is an error exactly when the shape differs", async () => {
    const matches = {
      json: (value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value),
      array: Array.isArray,
      value: () => true,
      unknown: () => true,
    };
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom("json", "array", "value", "unknown" as const),
        async (value, success) => {
          const text = JSON.stringify(value);
          const response = typed(text, "application/json");
          const call = read({ success }, response, { maxResponseBytes: Infinity });
          if (matches[success](value)) expect(await call).toEqual(JSON.parse(text));
          else expect(await thrown(call)).toMatchObject(protocolError());
        },
      ),
    );
  });
});

describe("where nothing is promised", () => {
  test.each<[string, string | undefined, string, unknown]>([
    ["JSON", "application/json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["JSON that is null", "application/problem+json", "null", null],
    ["no JSON", "application/json", "", undefined],
    ["CSV", "text/csv", "a;b\n", "a;b\n"],
    ["XML", "application/xml", "<a/>", "<a/>"],
    ["XML of a kind", "application/atom+xml", "<a/>", "<a/>"],
    ["an empty text", "text/plain", "", ""],
    ["nothing", undefined, "", undefined],
  ])("%s is read by its media type", async (_, mediaType, body, data) => {
    for (const method of ["GET", "POST"]) {
      expect(await read(undefined, typed(body, mediaType), { method })).toEqual(data);
    }
  });

  test.each(["application/zip", "image/svg+xml", "image/png", undefined])(
    "%s is read as a Blob of that type",
    async (mediaType) => {
      const blob = (await read(undefined, typed("bytes", mediaType))) as Blob;
      expect(blob).toBeInstanceOf(Blob);
      expect(blob.type).toBe(mediaType ?? "");
      expect(await blob.text()).toBe("bytes");
    },
  );

  test("JSON that can't be parsed is an error", async () => {
    const call = read(undefined, typed('{"a":', "application/json"));
    expect(await thrown(call)).toMatchObject(protocolError());
  });
});

describe("several declared media types", () => {
  test("are told apart by the response's own", async () => {
    const operation = { success: "data" } as const;
    expect(await read(operation, typed('{"a":1}', "application/json"))).toEqual({ a: 1 });
    expect(await read(operation, typed("PK", "application/zip"))).toBeInstanceOf(Blob);
  });
});

describe("a success with a status that isn't declared", () => {
  test("is read like a declared one that has a body", async () => {
    const success = { 202: "json", 204: "none" } as const;
    expect(await read({ success }, typed('{"a":1}', undefined, 200))).toEqual({ a: 1 });
    const later = { 200: "none", 202: "json" } as const;
    expect(await read({ success: later }, typed('{"a":1}', undefined, 201))).toEqual({ a: 1 });
    expect(await read({ success: "none" }, typed('{"a":1}'))).toBeUndefined();
    expect(await read({ success: {} }, typed('{"a":1}'))).toBeUndefined();
  });
});

describe("server-sent events", () => {
  const events = (): { response: Response; isCancelled: () => boolean } => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("data: 1\n\n"));
      },
      cancel: () => void (isCancelled = true),
    });
    return { response: typed(body, "text/event-stream"), isCancelled: () => isCancelled };
  };

  test("of a path that isn't described are a stream, which is not read to its end", async () => {
    for (const method of ["GET", "POST"]) {
      const { response, isCancelled } = events();
      const { qlik, timers } = stubbed([() => response]);
      const { data } = await anyPath(qlik)(method, "/api/v1/undescribed/actions/stream");
      const reader = (data as ReadableStream<Uint8Array>).getReader();
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe("data: 1\n\n");
      await reader.cancel();
      expect(isCancelled()).toBe(true);
      expect(timers()).toBe(0);
    }
  });

  test.each(["json", "text", "binary"] as const)(
    "are an error where %s is promised, and are not read",
    async (kind) => {
      const { response, isCancelled } = events();
      const call = read({ success: kind }, response);
      expect(await thrown(call)).toMatchObject({ ...protocolError(), excerpt: "" });
      expect(isCancelled()).toBe(true);
    },
  );
});

describe("a body that is larger than maxResponseBytes", () => {
  const huge = (mediaType: string): Answer => {
    const body = gzipSync(Buffer.alloc(100_000, 32));
    return (response) => {
      response.writeHead(200, { "content-type": mediaType, "content-encoding": "gzip" });
      response.end(body);
    };
  };
  const tooLarge = {
    ...protocolError("too-large"),
    excerpt: "",
    attempts: 1,
    hint: expect.stringContaining("download()") as string,
  };

  test.each([
    ["/api/v1/reloads", "application/json"],
    ["/api/v1/anything", "text/plain"],
    ["/api/v1/anything", "application/zip"],
  ])(
    "is an error after decompression, and is not requested again: %s as %s",
    async (path, type) => {
      const server = await loopback(huge(type));
      const call = anyPath(server.client({ maxResponseBytes: 99_999, retry: 3 }))("GET", path);
      expect(await thrown(call)).toMatchObject(tooLarge);
      expect(server.received).toHaveLength(1);
    },
  );

  test("is one by the limit of the call, over that of the client", async () => {
    const options = { maxResponseBytes: 10 };
    const fits = (await loopback(json({ data: [] }))).client({ maxResponseBytes: 5 });
    expect(await thrown(fits.GET("/api/v1/reloads"))).toMatchObject(tooLarge);
    expect(await thrown(fits.GET("/api/v1/reloads", options))).toMatchObject(tooLarge);
    expect(await fits.GET("/api/v1/reloads", { maxResponseBytes: 11 })).toMatchObject({ ok: true });
    const unlimited = { maxResponseBytes: Infinity };
    expect(await fits.GET("/api/v1/reloads", unlimited)).toMatchObject({ ok: true });
  });

  test("is not read when its length is declared, and is cancelled otherwise", async () => {
    for (const length of ["2000", undefined]) {
      let [isCancelled, pulled] = [false, 0];
      const body = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            pulled++;
            controller.enqueue(new Uint8Array(100));
          },
          cancel: () => void (isCancelled = true),
        },
        { highWaterMark: 0 },
      );
      const operation = { success: "binary" } as const;
      const call = read(
        operation,
        new Response(body, length ? { headers: { "content-length": length } } : {}),
      );
      expect(await thrown(call)).toMatchObject(protocolError("too-large"));
      expect(isCancelled).toBe(true);
      expect(pulled).toBe(length ? 0 : 11);
    }
  });

  test("may have just as many bytes", async () => {
    const operation = { success: "text" } as const;
    const text = "ä".repeat(500);
    expect(await read(operation, typed(text))).toBe(text);
    expect(await thrown(read(operation, typed(`${text}x`)))).toMatchObject(
      protocolError("too-large"),
    );
  });

  test("is streamed by download all the same", async () => {
    const qlik = (await loopback(huge("application/octet-stream"))).client({
      maxResponseBytes: 10,
    });
    const file = await qlik.download("/api/v1/temp-contents/{id}", {
      params: { path: { id: "t" } },
    });
    const bytes = await new Response(file.data).arrayBuffer();
    expect(bytes.byteLength).toBe(100_000);
  });

  test("is not limited by an error's own bound", async () => {
    const qlik = (await loopback(json({ errors: [{ code: "A" }] }, 404))).client({
      maxResponseBytes: 1,
    });
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ error: { errors: [{ code: "A" }] } });
  });

  test.each([0, -1, 1.5, NaN, "1 MB", null])("is rejected as an option: %j", async (value) => {
    const maxResponseBytes = value as number;
    const { qlik, sent } = stubbed([answer(200)]);
    expect(() => stubbed([], { maxResponseBytes: value as never })).toThrow();
    const call = qlik.GET("/api/v1/reloads", { maxResponseBytes });
    expect(await thrown(call)).toMatchObject({ name: "QlikInputError" });
    expect(sent).toHaveLength(0);
  });
});

test("a body in which characters are split between pieces is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 1, max: 5 }),
      async (text, size) => {
        const bytes = new TextEncoder().encode(text);
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            for (let at = 0; at < bytes.length; at += size)
              controller.enqueue(bytes.slice(at, at + size));
            controller.close();
          },
        });
        const options = { maxResponseBytes: Infinity };
        const got = await read({ success: "text" }, new Response(body), options);
        expect(got).toBe(await new Response(bytes).text());
      },
    ),
  );
});
