import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createQlikClient, unwrap, type QlikClient, type Success } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { loopback, reply } from "../loopback.ts";
import { answer, failure, stubbed, thrown, type Outcome } from "./stubbed.ts";

const file = { params: { path: { id: "t1" } } };

async function download(
  qlik: QlikClient,
  options: { signal?: AbortSignal; deadline?: number; timeout?: number } = {},
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const data = unwrap(await qlik.download("/api/v1/temp-contents/{id}", { ...file, ...options }));
  return data ?? expect.fail("no file came");
}

/** A file of two pieces, the second of which is at the tests' will. */
function twoPieces(): {
  outcome: () => Outcome;
  end: () => void;
  break: () => void;
  isCancelled: () => boolean;
} {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
      controller.enqueue(Uint8Array.of(1));
    },
    cancel() {
      isCancelled = true;
    },
  });
  return {
    outcome: () => new Response(body),
    end() {
      controller.enqueue(Uint8Array.of(2));
      controller.close();
    },
    break: () => {
      controller.error(new TypeError("terminated"));
    },
    isCancelled: () => isCancelled,
  };
}

const bytesOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number[]> => [
  ...new Uint8Array(await new Response(stream).arrayBuffer()),
];

describe("a download", () => {
  test("gives the bytes of a file as they come", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);
    const server = await loopback(reply(200, bytes, "application/octet-stream"));
    const stream = await download(server.client({ deadline: 10_000 }));
    expect(Buffer.from(await bytesOf(stream)).equals(bytes)).toBe(true);
    expect(server.last).toMatchObject({ method: "GET", url: "/api/v1/temp-contents/t1" });
  });

  test("of an empty file is an empty stream; of one that isn't complete, none", async () => {
    const empty = stubbed([() => new Response(null)]);
    expect(await bytesOf(await download(empty.qlik))).toEqual([]);
    const { qlik } = stubbed([() => new Response(null, { status: 204 })]);
    const result = await qlik.download("/api/v1/temp-contents/{id}", file);
    expect(result).toMatchObject({ status: 204, data: undefined });
  });

  test("of an exported app works against the tenant", async () => {
    const tenant = createTenant({ exportDuration: 0, data: { apps: [{ id: "a1", name: "A" }] } });
    const { origin, fetch, apiKey } = tenant;
    const qlik = createQlikClient({ tenant: origin, fetch, auth: { apiKey } });
    const path = { appId: "a1" };
    const exported = await qlik.POST("/api/v1/apps/{appId}/export", { params: { path } });
    const id = exported.response.headers.get("location")!.split(/[/?]/).at(-2)!;
    const result = await qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id } } });
    expect((await bytesOf(unwrap(result)!)).length).toBeGreaterThan(0);
  });

  test("that is refused is a refusal like any other", async () => {
    const gone = { errors: [{ code: "TEMPCONTENTS-1", title: "Gone" }] };
    const { qlik } = stubbed([answer(410, gone)]);
    const result = await qlik.download("/api/v1/temp-contents/{id}", file);
    expect(result).toMatchObject({ status: 410, ok: false, error: gone });
  });

  test("is repeated until it begins, and not after", async () => {
    const pieces = twoPieces();
    const { qlik, sent } = stubbed([failure("ECONNRESET"), answer(503), pieces.outcome]);
    const reader = (await download(qlik)).getReader();
    expect(await reader.read()).toMatchObject({ value: Uint8Array.of(1) });
    pieces.break();
    expect(await thrown(reader.read())).toMatchObject({
      name: "QlikConnectionError",
      path: "/api/v1/temp-contents/{id}",
      status: 200,
      attempts: 3,
      cause: { message: "terminated" },
    });
    expect(sent).toHaveLength(3);
  });

  test("has to begin within the timeout, and may take longer then", async () => {
    const silent = stubbed([() => "silence"], { timeout: 1000, retry: false });
    const call = thrown(download(silent.qlik));
    await silent.clock.advance(1000);
    expect(await call).toMatchObject({ name: "QlikTimeoutError", limit: "timeout" });

    const pieces = twoPieces();
    const { qlik, clock, timers } = stubbed([pieces.outcome], { timeout: 1000 });
    const stream = await download(qlik);
    expect(timers()).toBe(0);
    await clock.advance(5000);
    pieces.end();
    expect(await bytesOf(stream)).toEqual([1, 2]);
  });

  test("has to end within the deadline, even when fetch doesn't heed the signal", async () => {
    const pieces = twoPieces();
    const { qlik, clock, timers } = stubbed([pieces.outcome]);
    const reader = (await download(qlik, { deadline: 1000 })).getReader();
    await reader.read();
    const rest = thrown(reader.read());
    await clock.advance(1000);
    expect(await rest).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
    expect(pieces.isCancelled()).toBe(true);
    expect(timers()).toBe(0);
  });

  test("ends by the caller's signal, between two reads too", async () => {
    for (const isReading of [true, false]) {
      const pieces = twoPieces();
      const abort = new AbortController();
      const { qlik } = stubbed([pieces.outcome]);
      const reader = (await download(qlik, { signal: abort.signal })).getReader();
      await reader.read();
      const early = isReading ? thrown(reader.read()) : undefined;
      abort.abort("enough");
      const error = await (early ?? thrown(reader.read()));
      expect(error).toMatchObject({ name: "QlikAbortError", cause: "enough" });
      expect(pieces.isCancelled()).toBe(true);
    }
  });

  test.each(["its end", "its break", "its cancelling"])(
    "leaves nothing behind after %s",
    async (end) => {
      const pieces = twoPieces();
      const { signal } = new AbortController();
      const { qlik, timers } = stubbed([pieces.outcome]);
      const reader = (await download(qlik, { signal, deadline: 1000 })).getReader();
      await reader.read();
      expect(timers()).toBe(1);
      expect(getEventListeners(signal, "abort")).toHaveLength(1);
      if (end === "its end") pieces.end();
      if (end === "its break") pieces.break();
      if (end === "its cancelling") await reader.cancel();
      await reader.read().catch(() => undefined);
      await reader.read().catch(() => undefined);
      expect(pieces.isCancelled()).toBe(end === "its cancelling");
      expect(timers()).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    },
  );

  test("is not read before it is asked for", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(1000));
        },
      },
      { highWaterMark: 0 },
    );
    const { qlik } = stubbed([() => new Response(body)]);
    const stream = await download(qlik, { deadline: 1000 });
    expect(pulled).toBe(0);
    await stream.cancel();
  });
});

describe("a download of a path that isn't described", () => {
  test.each(["text/csv", "application/json", "text/html", "text/event-stream", "image/png"])(
    "streams %s as it comes",
    async (mediaType) => {
      const { qlik } = stubbed([
        () => new Response("[1]", { headers: { "content-type": mediaType } }),
      ]);
      const get = qlik.download as unknown as (
        path: string,
      ) => Promise<Success<200, ReadableStream<Uint8Array<ArrayBuffer>>>>;
      const data = unwrap(await get("/api/v1/undescribed/file"));
      expect(data).toBeInstanceOf(ReadableStream);
      expect(await new Response(data).text()).toBe("[1]");
    },
  );
});
