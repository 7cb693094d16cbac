import { describe, expect, test } from "vitest";
import { QlikListError, type QlikError, type RetryOption } from "../../src/index.ts";
import { listOperation } from "../../src/lists/page.ts";
import { readPages, type ReadOptions } from "../../src/lists/read-pages.ts";
import { json, loopback, type Loopback } from "../loopback.ts";

const RETRY = { retries: 1, firstDelay: 0 };
const PATH = "/api/v1/undescribed/actions/filter";

/** The records of all pages of a list that the specification does not describe. */
async function read(
  server: Loopback,
  method: "GET" | "POST",
  call: ReadOptions["call"] = {},
): Promise<unknown[]> {
  const records: unknown[] = [];
  const options = { direction: "next", prefetch: false, call } as const;
  for await (const { items } of readPages(
    server.client({ retry: RETRY }),
    { method, path: PATH },
    options,
  )) {
    records.push(...items);
  }
  return records;
}

describe("the list of a path is read", () => {
  const list = { paging: "cursor" } as const;

  test.each([
    ["GET, if it is one", { "GET /a": list, "POST /a": {} }, "GET"],
    ["GET, if both are", { "GET /a": list, "POST /a": list }, "GET"],
    ["POST, if only that is one", { "GET /a": {}, "POST /a": list }, "POST"],
    ["GET, if it is not described", {}, "GET"],
  ])("by %s", (_, table, method) => {
    expect(listOperation("/a", table)).toEqual({ method, path: "/a" });
  });
});

describe("a list that is read by POST", () => {
  const pages = (): Promise<Loopback> =>
    loopback((response, request) => {
      const next = request.url.includes("c1") ? null : { href: `${PATH}?next=c1` };
      json({ data: [{ id: request.url }], links: { next } })(response, request);
    });

  test("gets the same body and the link's query for each page", async () => {
    const server = await pages();
    const call = { body: { filter: 'name eq "a"' }, params: { query: { limit: 1 } } };
    expect(await read(server, "POST", call)).toHaveLength(2);
    expect(server.received.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      { method: "POST", url: `${PATH}?limit=1`, body: Buffer.from(JSON.stringify(call.body)) },
      {
        method: "POST",
        url: `${PATH}?limit=1&next=c1`,
        body: Buffer.from(JSON.stringify(call.body)),
      },
    ]);
  });

  test.each<[RetryOption | undefined, number]>([
    [undefined, 2],
    [1, 2],
    [{ retries: 1 }, 2],
    [false, 1],
    [{ idempotent: false }, 1],
  ])(
    "is retried as a GET would be, unless the caller says otherwise: retry %j",
    async (retry, sent) => {
      const server = await loopback((response, request) => {
        if (server.received.length === 1) response.writeHead(503).end();
        else json({ data: [], links: {} })(response, request);
      });
      const error: unknown = await read(server, "POST", { body: {}, retry }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(server.received).toHaveLength(sent);
      expect((error as QlikError | undefined)?.status).toBe(sent === 1 ? 503 : undefined);
    },
  );

  test("names its method in the error that cuts it short", async () => {
    const server = await loopback(json({ data: [1], links: { next: { href: "" } } }));
    const error: unknown = await read(server, "POST").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QlikListError);
    expect(error).toMatchObject({ method: "POST", path: PATH, items: 1 });
  });
});

describe("a list that is the response itself", () => {
  test("leads on by the header Link", async () => {
    const server = await loopback((response, request) => {
      const isLast = request.url.includes("page=2");
      response.setHeader("link", isLast ? '</x>; rel="prev"' : `<${PATH}?page=2>; rel="next"`);
      json([{ id: request.url }])(response, request);
    });
    expect(await read(server, "GET")).toEqual([{ id: PATH }, { id: `${PATH}?page=2` }]);
  });

  test("ends without the header", async () => {
    const server = await loopback(json([1, 2]));
    expect(await read(server, "GET")).toEqual([1, 2]);
    expect(server.received).toHaveLength(1);
  });
});
