/** What TypeScript would not compile. In JavaScript, none of it may be sent as something else. */
import { describe, expect, test } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

type Untyped = (path: string, options?: unknown) => Promise<unknown>;

const LIST = "/api/v1/reloads";
const appId = "sales";

describe("a call", () => {
  test.each<[string, string, unknown, string]>([
    [
      "a text for options",
      "/api/v1/spaces/{spaceId}",
      "s",
      '"options" must be a plain object, got a string',
    ],
    [
      "an option of params beside it",
      LIST,
      { query: { appId } },
      'Unknown option "query". Pass it in "params.query".',
    ],
    [
      "a misspelled option",
      LIST,
      { timout: 5 },
      'Unknown option "timout". Did you mean "timeout"?',
    ],
    ["a misspelled group", LIST, { params: { qurey: { appId } } }, 'Unknown option "params.qurey"'],
    [
      "values beside their group",
      "/api/v1/spaces/{spaceId}",
      { params: { spaceId: "s" } },
      'Unknown option "params.spaceId". Known options: path, query, header.',
    ],
    ["null for params", LIST, { params: null }, '"params" must be a plain object'],
    ["a text for params", LIST, { params: "appId=sales" }, '"params" must be a plain object'],
    [
      "a text for a query",
      LIST,
      { params: { query: "appId=sales" } },
      '"params.query" must be a plain object',
    ],
    [
      "URLSearchParams for a query",
      LIST,
      { params: { query: new URLSearchParams({ appId }) } },
      '"params.query" must be a plain object',
    ],
    ["Headers", LIST, { headers: new Headers({ a: "b" }) }, '"headers" must be a plain object'],
    ["a list of headers", LIST, { headers: [["a", "b"]] }, '"headers" must be a plain object'],
    ["the body of a GET", LIST, { body: { appId } }, "A GET request must not have a body"],
    [
      "a controller for its signal",
      LIST,
      { signal: new AbortController() },
      '"signal" must be an AbortSignal, got AbortController. Pass controller.signal.',
    ],
    ["null for options", LIST, null, '"options" must be a plain object, got null'],
    ["null for a signal", LIST, { signal: null }, '"signal" must be an AbortSignal, got null'],
    ["null for a timeout", LIST, { timeout: null }, '"timeout" must be a duration'],
    ["null for retry", LIST, { retry: null }, '"retry" must be false, a number of retries'],
    ["a misspelled rule of retry", LIST, { retry: { retrys: 2 } }, 'Did you mean "retry.retries"?'],
    ["an option of the client", LIST, { fetch }, "It is an option of createQlikClient()."],
    ["retries beside retry", LIST, { maxRetries: 2 }, 'Use "retry"'],
    ["a header that is no text", LIST, { headers: { a: 1 } }, '"headers.a" must be a string'],
    [
      "a header parameter that is no text",
      LIST,
      { params: { header: { range: {} } } },
      '"params.header.range" must be a string, a finite number or a boolean, got object',
    ],
    ["no size for a maximum", LIST, { maxResponseBytes: 0 }, '"maxResponseBytes" must be a whole'],
  ])("rejects %s before anything is sent", async (_, path, options, reason) => {
    const server = await loopback();
    const get = server.client().GET as Untyped;
    const error: unknown = await get(path, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error).toMatchObject({ method: "GET", path });
    expect(String(error)).toContain(reason);
    expect(server.received).toEqual([]);
  });

  test.each(["?a=..", "?a=/../b", "/..a/b../a..b"])(
    "takes a path that isn't described with %s",
    async (rest) => {
      const server = await loopback();
      await (server.client().GET as Untyped)(`/api/v1/undescribed${rest}`);
      expect(server.last.url).toBe(`/api/v1/undescribed${rest}`);
    },
  );

  test.each([
    ["/api/v1/undescribed/../spaces", undefined, "as a segment"],
    ["/api/v1/undescribed/%2E.", undefined, "as a segment"],
    ["/api/v1/undescribed/..\\spaces", undefined, "as a segment"],
    ["/api/v1/undescribed/.. ", undefined, "as a segment"],
    ["/api/v1/undescribed/.\t./spaces", undefined, "control characters"],
    ["/api/v1/undescribed/a#b", undefined, 'must not contain "#"'],
    ["/api/v1/undescribed?a=1", { params: { query: { b: 2 } } }, 'if "params.query" is given'],
  ])("rejects %s, since it would lead elsewhere", async (path, options, reason) => {
    const server = await loopback();
    await expect((server.client().GET as Untyped)(path, options)).rejects.toThrow(reason);
    expect(server.received).toEqual([]);
  });
});
