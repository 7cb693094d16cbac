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
      "options is no object of names and values",
    ],
    ["an option of params beside it", LIST, { query: { appId } }, "Give it as params.query."],
    ["a misspelled option", LIST, { timout: 5 }, "there is no option timout"],
    [
      "a misspelled group",
      LIST,
      { params: { qurey: { appId } } },
      "there is no option params.qurey",
    ],
    [
      "values beside their group",
      "/api/v1/spaces/{spaceId}",
      { params: { spaceId: "s" } },
      "there is no option params.spaceId. Give it in params.path, params.query",
    ],
    ["null for params", LIST, { params: null }, "params is no object of names and values"],
    [
      "a text for params",
      LIST,
      { params: "appId=sales" },
      "params is no object of names and values",
    ],
    [
      "a text for a query",
      LIST,
      { params: { query: "appId=sales" } },
      "params.query is no object of names and values",
    ],
    [
      "URLSearchParams for a query",
      LIST,
      { params: { query: new URLSearchParams({ appId }) } },
      "params.query is no object of names and values",
    ],
    [
      "Headers",
      LIST,
      { headers: new Headers({ a: "b" }) },
      "headers is no object of names and values",
    ],
    [
      "a list of headers",
      LIST,
      { headers: [["a", "b"]] },
      "headers is no object of names and values",
    ],
    ["the body of a GET", LIST, { body: { appId } }, "GET has no body"],
    [
      "a controller for its signal",
      LIST,
      { signal: new AbortController() },
      "signal is no AbortSignal",
    ],
  ])("refuses %s before anything is sent", async (_, path, options, reason) => {
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
    ["/api/v1/undescribed/../spaces", undefined, "a segment . or .."],
    ["/api/v1/undescribed/%2E.", undefined, "a segment . or .."],
    ["/api/v1/undescribed/..\\spaces", undefined, "a segment . or .."],
    ["/api/v1/undescribed/.. ", undefined, "a segment . or .."],
    ["/api/v1/undescribed/.\t./spaces", undefined, "a control character"],
    ["/api/v1/undescribed/a#b", undefined, "a #"],
    ["/api/v1/undescribed?a=1", { params: { query: { b: 2 } } }, "a query beside params.query"],
  ])("refuses %s, since it would lead elsewhere", async (path, options, reason) => {
    const server = await loopback();
    await expect((server.client().GET as Untyped)(path, options)).rejects.toThrow(reason);
    expect(server.received).toEqual([]);
  });
});
