import { Readable } from "node:stream";
import vm from "node:vm";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, test } from "vitest";
import type { Fetch, QlikClient } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

const BYTES = Uint8Array.from([0, 255, 10, 13, 128]);

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

describe("a request body", () => {
  test("goes as JSON", async () => {
    const server = await loopback();
    const body = { appId: "116dbfae", variables: { vFrom: "é" } };
    await server.client().POST("/api/v1/reloads", { body });
    expect(server.last.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(server.last.body.toString())).toEqual(body);
  });

  test.each([
    ["bytes", () => BYTES],
    ["a view on part of a buffer", () => Uint8Array.from([9, ...BYTES, 9]).subarray(1, 6)],
    ["an ArrayBuffer", () => BYTES.slice().buffer],
    ["a Blob", () => new Blob([BYTES])],
    ["a Blob with a type of its own", () => new Blob([BYTES], { type: "application/zip" })],
    ["a stream", () => streamOf(BYTES)],
  ])("goes as it is, with the specification's media type, when it is %s", async (_, body) => {
    const server = await loopback();
    await server.client().POST("/api/v1/apps/import", { body: body() });
    expect(server.last.headers["content-type"]).toBe("application/octet-stream");
    expect(Uint8Array.from(server.last.body)).toEqual(BYTES);
  });

  test("goes as a form where the operation takes one", async () => {
    const server = await loopback();
    const body = new URLSearchParams({ client_id: "a b", grant_type: "client_credentials" });
    await server.client().POST("/oauth/token", { body });
    expect(server.last.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(server.last.body.toString()).toBe("client_id=a+b&grant_type=client_credentials");
  });

  test("goes as a multipart form with the boundary that fetch chose", async () => {
    const server = await loopback();
    const body = new FormData();
    body.set("file", new Blob([BYTES]), "sales.qvf");
    await server.client().POST("/api/v1/apps/import", { body: body as unknown as Blob });
    const type = server.last.headers["content-type"] ?? "";
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1];
    expect(boundary).toBeDefined();
    expect(server.last.body.includes(`--${boundary}`)).toBe(true);
  });

  test("may be left out where it is optional, and then has no media type", async () => {
    const server = await loopback();
    await server.client().POST("/api/v1/apps/import", { params: { query: { fileId: "f" } } });
    expect(server.last.headers["content-type"]).toBeUndefined();
    expect(server.last.body).toHaveLength(0);
  });

  test("takes the media type that the caller insists on", async () => {
    const server = await loopback();
    const headers = { "content-type": "application/vnd.qlik+json" };
    await server.client().POST("/api/v1/reloads", { body: { appId: "a" }, headers });
    expect(server.last.headers["content-type"]).toBe("application/vnd.qlik+json");
  });

  test("goes as text where the operation accepts no JSON", async () => {
    const server = await loopback();
    await server.client().POST("/api/v1/apps/import", { body: "text" as never });
    expect(server.last.body.toString()).toBe("text");
  });

  test.each<[string, () => unknown]>([
    ["a Node stream", () => Readable.from([Buffer.from(BYTES.subarray(0, 2)), BYTES.slice(2)])],
    ["an async generator", () => generate(BYTES.slice(0, 2), BYTES.slice(2))],
    ["a stream of another library", () => foreignStream(streamOf(BYTES))],
    ["shared memory", () => shared(BYTES).buffer],
    ["a view on shared memory", () => shared(BYTES)],
    ["an ArrayBuffer of another realm", () => realm(ARRAY).buffer],
    ["bytes of another realm", () => realm(ARRAY)],
  ])("goes as it is when it is %s", async (_, body) => {
    const server = await loopback();
    await server.client().POST("/api/v1/apps/import", { body: body() as never });
    expect(server.last.headers["content-type"]).toBe("application/octet-stream");
    expect(Uint8Array.from(server.last.body)).toEqual(BYTES);
  });

  test("goes as UTF-8 when it is a stream of texts", async () => {
    const server = await loopback();
    await server.client().POST("/api/v1/apps/import", { body: generate("é", "ö") });
    expect(server.last.body.toString()).toBe("éö");
  });

  test.each<[string, () => unknown, string]>([
    ["an object", () => ({ a: 1 }), "bytes, a Blob, a stream or text"],
    ["a Map", () => new Map([["a", 1]]), "got Map"],
    ["a promise", () => Promise.resolve(BYTES), 'Did you forget "await"?'],
    ["null", () => null, "got null"],
    ["a number", () => 5, "got 5"],
    ["a Response", () => new Response("x"), "await response.blob()"],
    ["a Request", () => new Request("http://a.example"), "await request.blob()"],
    [
      "a form of the package form-data",
      () => ({ getBoundary: () => "b", pipe: () => 1 }),
      "form-data",
    ],
    ["a Blob of another library", () => ({ [Symbol.toStringTag]: "Blob" }), "blob.arrayBuffer()"],
    ["an old stream without iterator", () => ({ pipe: () => undefined }), "wrap(stream)"],
    ["a stream that is locked", () => locked(), "locked"],
    ["a Node stream that is destroyed", () => Readable.from(["a"]).destroy(), "destroyed"],
  ])("is rejected where the operation accepts bytes and it is %s", async (_, body, reason) => {
    const server = await loopback();
    const call = server.client().POST("/api/v1/apps/import", { body: body() as never });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "QlikInputError", path: "/api/v1/apps/import" });
    expect(String(error)).toContain(reason);
    expect(server.received).toEqual([]);
  });

  test.each<[string, () => AsyncIterable<string>]>([
    ["the platform's", () => streamOf(BYTES) as unknown as AsyncIterable<string>],
    ["Node's", () => Readable.from(["a", "b"])],
  ])("is rejected when it is a stream of %s that was read", async (_, create) => {
    const server = await loopback();
    const body = create();
    const iterator = body[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    const call = server.client().POST("/api/v1/apps/import", { body });
    await expect(call).rejects.toMatchObject({ name: "QlikInputError" });
    expect(server.received).toEqual([]);
  });

  test("is an error of the input when a stream has something else than texts and bytes", async () => {
    const server = await loopback();
    const body = generate({ a: 1 } as unknown as string);
    const call = server.client().POST("/api/v1/apps/import", { body });
    await expect(call).rejects.toMatchObject({ name: "QlikInputError" });
  });
});

describe("a fetch that is not the platform's", () => {
  const form = (): FormData => {
    const form = new FormData();
    form.set('a "quoted"\nname', "line\nbreak");
    form.set("file", new File([BYTES], 'é".qvf', { type: "application/zip" }));
    form.append("file", new Blob([BYTES]));
    return form;
  };
  const fetches: [string, Fetch][] = [
    ["the platform's", (url, init) => fetch(url, init)],
    ["undici's", undici.fetch],
    ["node-fetch", nodeFetch],
  ];

  test.each(fetches)("sends a form that can be read: %s", async (_, fetch) => {
    for (const Form of [FormData, undici.FormData]) {
      const given = new Form() as FormData;
      for (const [name, value] of form()) given.append(name, value as string);
      const server = await loopback();
      // No operation of the specification takes a form, but for that of tokens.
      await sent(server.client({ fetch }), given);
      const { headers, body } = server.last;
      const type = { "content-type": headers["content-type"]! };
      const read = await new Response(Uint8Array.from(body), { headers: type }).formData();
      const [expected, actual] = [form(), read].map((form) => [...form]);
      expect(actual!.map(([name]) => name)).toEqual(['a "quoted"\r\nname', "file", "file"]);
      expect(actual![0]![1]).toBe("line\r\nbreak");
      for (const index of [1, 2]) {
        const [before, after] = [expected!, actual!].map((all) => all[index]![1] as File);
        expect(after!.name).toBe(before!.name);
        expect(await after!.arrayBuffer()).toEqual(BYTES.buffer);
      }
      expect((actual![1]![1] as File).type).toBe("application/zip");
    }
  });

  test.each(fetches)("sends bytes, Blobs and texts as they are: %s", async (_, fetch) => {
    for (const body of [BYTES, BYTES.slice().buffer, new Blob([BYTES])]) {
      const server = await loopback();
      await sent(server.client({ fetch }), body);
      expect(Uint8Array.from(server.last.body)).toEqual(BYTES);
    }
    const server = await loopback();
    await sent(server.client({ fetch }), new URLSearchParams({ a: "b c" }));
    expect(server.last.body.toString()).toBe("a=b+c");
    await Promise.allSettled([
      server.client({ fetch }).POST("/api/v1/reloads", { body: { appId: "é" } }),
    ]);
    expect(server.last.body.toString()).toBe('{"appId":"é"}');
  });

  test("sends streams with undici's, and rejects them with node-fetch, which would send their name", async () => {
    for (const create of [() => streamOf(BYTES), () => Readable.from([BYTES])]) {
      const server = await loopback();
      await send(server.client({ fetch: undici.fetch as unknown as Fetch }), create());
      expect(Uint8Array.from(server.last.body)).toEqual(BYTES);
      const other = await loopback();
      const call = send(other.client({ fetch: nodeFetch as unknown as Fetch }), create());
      await expect(call).rejects.toMatchObject({ name: "QlikInputError" });
      expect(other.received).toEqual([]);
    }
  });

  /** What node-fetch returns is not a web Response, which the client rejects once the request was sent. */
  const sent = (qlik: QlikClient, body: unknown): Promise<unknown> =>
    Promise.allSettled([send(qlik, body)]);

  const send = (qlik: QlikClient, body: unknown): Promise<unknown> =>
    qlik.POST("/api/v1/apps/import", { body: body as Blob });
});

const ARRAY = "new Uint8Array([0, 255, 10, 13, 128])";
const realm = (code: string): Uint8Array => vm.runInNewContext(code) as Uint8Array;

// eslint-disable-next-line @typescript-eslint/require-await -- as users write generators
async function* generate<Chunk>(...chunks: Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

function foreignStream(stream: ReadableStream): object {
  return { locked: false, getReader: () => stream.getReader() };
}

function shared(bytes: Uint8Array): Uint8Array {
  const view = new Uint8Array(new SharedArrayBuffer(bytes.length));
  view.set(bytes);
  return view;
}

function locked(): ReadableStream {
  const stream = streamOf(BYTES);
  stream.getReader();
  return stream;
}
