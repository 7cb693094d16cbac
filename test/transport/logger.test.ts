import { afterEach, describe, expect, test, vi } from "vitest";
import { createQlikClient, type LogEvent, type QlikClientOptions } from "../../src/index.ts";
import { createLog } from "../../src/transport/log.ts";
import { answer, failure, stubbed } from "./stubbed.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A logger that notes the level, the message and the type of each event. */
function levels() {
  const lines: [level: string, type: string, message: string][] = [];
  const note =
    (level: string) =>
    (message: string, event: LogEvent): void => {
      lines.push([level, event.type, message]);
    };
  const logger = {
    debug: note("debug"),
    info: note("info"),
    warn: note("warn"),
    error: note("error"),
  };
  return { lines, logger };
}

describe("a logger with levels", () => {
  test("gets attempts as debug, failed ones as error, and retries as info", async () => {
    const { lines, logger } = levels();
    const { qlik } = stubbed([failure("ECONNRESET"), answer(500), answer(200)], {
      logger,
      retry: { firstDelay: 0 },
      clock: { now: () => 0, monotonic: () => 0, after: (_, run) => (run(), () => undefined) },
      timeout: Infinity,
    });
    await qlik.GET("/api/v1/reloads");
    expect(lines.map(([level, type]) => [level, type])).toEqual([
      ["error", "attempt"],
      ["info", "retry"],
      ["debug", "attempt"],
      ["info", "retry"],
      ["debug", "attempt"],
    ]);
    expect(lines[2]![2]).toBe("GET /api/v1/reloads: 500 after 0 ms");
  });

  test.each([
    ["debug", { type: "token", outcome: "fetched" }],
    ["debug", { type: "token", outcome: "stored" }],
    ["warn", { type: "token", outcome: "store failed" }],
    ["error", { type: "token", outcome: "failed" }],
    ["info", { type: "wait" }],
    ["warn", { type: "deprecation" }],
    ["warn", { type: "warning" }],
    ["debug", { type: "attempt", error: "QlikAbortError" }],
    ["error", { type: "attempt", error: "QlikTimeoutError" }],
  ])("gets as %s %j", (level, event) => {
    const { lines, logger } = levels();
    createLog(logger)!({ message: "text", ...event } as LogEvent);
    expect(lines).toEqual([[level, event.type, "text"]]);
  });

  test("is called as a method, and does not break calls when it throws or rejects", async () => {
    const logger = {
      isThis: true,
      debug(): void {
        if (!this.isThis) expect.fail("called without its object");
        throw new Error("broken");
      },
      info: () => Promise.reject(new Error("broken")),
      warn: () => undefined,
      error: () => undefined,
    };
    const { qlik } = stubbed([answer(200)], { logger });
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ ok: true });
  });

  test("may be the console", () => {
    expect(() => stubbed([], { logger: console })).not.toThrow();
  });
});

describe("a deprecated operation", () => {
  /** Calls a deprecated operation twice; returns what the console got. */
  async function warnings(options: Partial<QlikClientOptions>): Promise<string[]> {
    const warned: string[] = [];
    vi.stubGlobal("console", { ...console, warn: (text: string) => warned.push(text) });
    const qlik = createQlikClient({
      tenant: "t.eu.qlikcloud.com",
      auth: { apiKey: "key" },
      retry: false,
      fetch: (url) =>
        Promise.resolve(Response.json(url.includes("reload-tasks") ? { data: [] } : [])),
      ...options,
    });
    await qlik.GET("/api/v1/apps");
    await qlik.HEAD("/api/v1/apps");
    await qlik.GET("/api/v1/reload-tasks");
    return warned;
  }

  test("causes one warning on the console, with what to call instead", async () => {
    const [apps, tasks, ...others] = await warnings({});
    expect(others).toEqual([]);
    expect(apps).toContain("GET /api/v1/apps is deprecated. Use GET /api/v1/apps/privileges");
    expect(tasks).toContain("may be removed from 2026-09-29 on. Use GET /api/scheduling/tasks");
    expect(tasks).toContain("warnDeprecated");
  });

  test("is reported to the logger instead, if there is one", async () => {
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => void events.push(event);
    expect(await warnings({ logger })).toEqual([]);
    expect(events.filter(({ type }) => type === "deprecation")).toMatchObject([
      { path: "/api/v1/apps", replacedBy: "GET /api/v1/apps/privileges", sunset: undefined },
      { path: "/api/v1/reload-tasks", replacedBy: "GET /api/scheduling/tasks" },
    ]);
  });

  test("causes no warning with warnDeprecated: false", async () => {
    const { lines, logger } = levels();
    expect(await warnings({ warnDeprecated: false })).toEqual([]);
    expect(await warnings({ warnDeprecated: false, logger })).toEqual([]);
    expect(lines.filter(([, type]) => type === "deprecation")).toEqual([]);
  });

  test("causes no error where the platform has no console", async () => {
    vi.stubGlobal("console", undefined);
    const qlik = createQlikClient({
      tenant: "t.eu.qlikcloud.com",
      auth: { apiKey: "key" },
      fetch: () => Promise.resolve(Response.json([])),
    });
    const result = await qlik.GET("/api/v1/apps");
    vi.unstubAllGlobals();
    expect(result).toMatchObject({ ok: true });
  });
});
