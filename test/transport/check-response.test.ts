import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Fetch } from "../../src/index.ts";
import { answer, stubbed, thrown } from "./stubbed.ts";

const headers = new Headers();
const problem = { name: "QlikInputError", method: "GET", path: "/api/v1/reloads", attempts: 1 };

async function failureWith(given: unknown): Promise<{ error: unknown; times: number }> {
  let times = 0;
  const fetch = (() => {
    times++;
    return Promise.resolve(given);
  }) as unknown as Fetch;
  const { qlik } = stubbed([], { fetch });
  return { error: await thrown(qlik.GET("/api/v1/reloads")), times };
}

describe("what fetch returns", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "{}"],
    ["a mock without headers", { ok: true, status: 200, json: () => ({}) }],
    ["headers that are a plain object", { ok: true, status: 200, headers: {}, body: null }],
    ["a status that is a text", { ok: true, status: "200", headers, body: null }],
    ["a body of Node", { ok: true, status: 200, headers, body: Readable.from(["{}"]) }],
    ["a body that is a text", { ok: true, status: 200, headers, body: "{}" }],
    ["no body", { ok: true, status: 200, headers }],
  ])("must be a Response; it is checked once and not retried: %s", async (_, given) => {
    const { error, times } = await failureWith(given);
    expect(error).toMatchObject(problem);
    expect(String(error)).toContain('"fetch" must return a web Response');
    expect(times).toBe(1);
  });

  test("must consist of bytes", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue("{}");
        controller.close();
      },
    });
    const { error, times } = await failureWith({ ok: true, status: 200, headers, body });
    expect(error).toMatchObject(problem);
    expect(times).toBe(1);
  });

  test("may be a response of another class", async () => {
    const { body } = Response.json({ data: [] });
    const other = { ok: true, status: 200, headers: { get: () => null, has: () => false }, body };
    const { qlik } = stubbed([() => other as never]);
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ data: { data: [] } });
  });
});

describe("a Response that is returned twice", () => {
  test.each([200, 404])("is an error that says so, whatever its status: %i", async (status) => {
    const same = answer(status, { data: [] })();
    const { qlik, sent } = stubbed([() => same]);
    await qlik.GET("/api/v1/reloads");
    const error = await thrown(qlik.GET("/api/v1/reloads"));
    expect(error).toMatchObject(problem);
    expect(String(error)).toContain("already read");
    expect(String(error)).not.toContain("may");
    expect(sent).toHaveLength(2);
  });

  test("at the same time is one too", async () => {
    const same = answer(200, { data: [] })();
    const { qlik, sent } = stubbed([() => same]);
    const [, second] = await Promise.allSettled([
      qlik.GET("/api/v1/reloads"),
      qlik.GET("/api/v1/reloads"),
    ]);
    expect(second).toMatchObject({ status: "rejected", reason: problem });
    expect(sent).toHaveLength(2);
  });

  test("is fine when it has no body", async () => {
    const same = new Response(null, { status: 204 });
    const { qlik } = stubbed([() => same]);
    for (let times = 0; times < 2; times++)
      expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ ok: true });
  });
});
