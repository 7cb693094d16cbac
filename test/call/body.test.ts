import { describe, expect, test } from "vitest";
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

  test.each([
    ["a bigint", { appId: 1n }, "BigInt"],
    ["a cycle", cyclic(), "circular"],
    ["a function", () => "", "a function"],
  ])("that holds %s is refused before anything is sent", async (_, body, reason) => {
    const server = await loopback();
    const refused = server.client().POST("/api/v1/reloads", { body: body as { appId: string } });
    await expect(refused).rejects.toThrow(/^POST \/api\/v1\/reloads: the body /);
    await expect(refused).rejects.toThrow(new RegExp(reason, "i"));
    expect(server.received).toEqual([]);
  });
});

function cyclic(): object {
  const object: Record<string, unknown> = {};
  return Object.assign(object, { self: object });
}
