import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  createQlikClient,
  paginate,
  QlikAbortError,
  QlikApiError,
  QlikConnectionError,
  QlikInputError,
  QlikListError,
  QlikProtocolError,
  type QlikClient,
} from "../../src/index.ts";
import type { Tenant, TenantOptions } from "../../src/testing.ts";
import { json, loopback } from "../loopback.ts";
import { open } from "../testing/open.ts";
import { cancelReload, startReload } from "../testing/reloading.ts";
import { unaided } from "../no-retry.ts";

const RELOADS = "/api/v1/reloads";
const query = (values: object) => ({ params: { query: values } });

/** A tenant with so many reloads; their ids, newest first. */
async function withReloads(
  count: number,
  options?: TenantOptions,
): Promise<{ tenant: Tenant; qlik: QlikClient; ids: string[] }> {
  const { tenant, qlik } = open({ rateLimit: false, ...options });
  const ids: string[] = [];
  while (ids.length < count) ids.unshift(await addReload(qlik));
  return { tenant, qlik, ids };
}

async function addReload(qlik: QlikClient): Promise<string> {
  const { id } = await startReload(qlik);
  await cancelReload(qlik, id);
  return id;
}

/** The queries of the pages that were asked for. */
const asked = ({ requests }: Tenant, path: string = RELOADS): Readonly<Record<string, string>>[] =>
  requests.filter((each) => each.method === "GET" && each.path === path).map((each) => each.query);

/** What the next pages shall be, in place of the tenant's own. */
function answer(tenant: Tenant, ...bodies: readonly unknown[]): void {
  for (const body of bodies) {
    tenant.faults.add({
      ...{ match: "GET /api/v1/reloads", times: 1, status: 200 },
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  }
}

const page = (ids: readonly string[], href?: unknown) => ({
  data: ids.map((id) => ({ id })),
  links: { next: { href } },
});

async function read<T>(items: AsyncIterable<T>): Promise<{ got: T[]; error: unknown }> {
  const got: T[] = [];
  try {
    for await (const item of items) got.push(item);
    return { got, error: undefined };
  } catch (error) {
    return { got, error };
  }
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** How many listeners a signal has. */
function counted({ signal }: AbortController): () => number {
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  return () => added.mock.calls.length - removed.mock.calls.length;
}

/** Every promise that fails without anybody listening. */
function unhandled(): unknown[] {
  const reasons: unknown[] = [];
  const note = (reason: unknown): void => {
    reasons.push(reason);
  };
  process.on("unhandledRejection", note);
  onTestFinished(() => {
    process.off("unhandledRejection", note);
  });
  return reasons;
}

/** Waits until Node has looked for promises that nobody listens to. */
const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

describe("a list", () => {
  test.each([false, true])("is read to its end, in order (prefetch %s)", async (prefetch) => {
    const { tenant, qlik, ids } = await withReloads(7);
    const list = paginate(qlik, RELOADS, { ...query({ appId: "sales", limit: 3 }), prefetch });
    expect(idsOf((await read(list)).got)).toEqual(ids);
    const next = expect.any(String) as string;
    const own = { appId: "sales", limit: "3" };
    expect(asked(tenant)).toEqual([own, { ...own, next }, { ...own, next }]);
  });

  test("comes by pages, and as a whole", async () => {
    const { qlik, ids } = await withReloads(5);
    const list = paginate(qlik, RELOADS, query({ limit: 2 }));
    const { got } = await read(list.pages());
    expect(got.map(({ data }) => data.length)).toEqual([2, 2, 1]);
    expect(got[0]?.links.self?.href).toContain(RELOADS);
    expect(idsOf(await list.toArray())).toEqual(ids);
  });

  test("that is empty has one page and no records", async () => {
    const { qlik } = await withReloads(0);
    expect(await paginate(qlik, RELOADS).toArray()).toEqual([]);
    expect((await read(paginate(qlik, RELOADS).pages())).got).toHaveLength(1);
  });

  test("is read by a client that throws, too", async () => {
    const { tenant, ids } = await withReloads(3);
    const { origin, apiKey, fetch } = tenant;
    const options = { ...unaided, tenant: origin, auth: { apiKey }, fetch };
    const qlik = createQlikClient({ ...options, throwOnError: true });
    const list = paginate(qlik, RELOADS, query({ limit: 2 }));
    expect(idsOf(await list.toArray())).toEqual(ids);
    tenant.faults.add({ match: "GET /api/v1/reloads", status: 500 });
    expect((await read(list)).error).toBeInstanceOf(QlikApiError);
  });

  test("is read anew by each who reads it, also at the same time", async () => {
    const { qlik, ids } = await withReloads(4);
    const list = paginate(qlik, RELOADS, query({ limit: 3 }));
    const both = await Promise.all([read(list), read(list)]);
    expect(both.map(({ got }) => idsOf(got))).toEqual([ids, ids]);
    expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
  });

  test("goes on from where the caller begins, and forward from the page before it", async () => {
    const { qlik, ids } = await withReloads(6);
    const cursor = (url = "", name = ""): string => new URL(url).searchParams.get(name) ?? "";
    const { got } = await read(paginate(qlik, RELOADS, query({ limit: 2 })).pages());
    const next = cursor(got[0]?.links.next?.href, "next");
    const later = paginate(qlik, RELOADS, query({ limit: 2, next }));
    expect(idsOf(await later.toArray())).toEqual(ids.slice(2));
    const prev = cursor(got[2]?.links.prev?.href, "prev");
    const before = paginate(qlik, RELOADS, query({ limit: 2, prev }));
    expect(idsOf(await before.toArray())).toEqual(ids.slice(2));
  });

  test("may go by pages of another kind, under another name", async () => {
    const { tenant, qlik } = open();
    const path = { appId: "sales" };
    for (const script of ["1", "22", "333"]) {
      await qlik.POST("/api/v1/apps/{appId}/scripts", { params: { path }, body: { script } });
    }
    const params = { path, query: { limit: 2 } };
    const list = paginate(qlik, "/api/v1/apps/{appId}/scripts", { params });
    expect((await list.toArray()).map(({ size }) => size)).toEqual([3, 2, 1]);
    expect(asked(tenant, "/api/v1/apps/sales/scripts")[1]?.["page"]).toMatch(/^[\w-]{20,}/);
  });

  test("keeps query parameters that are lists", async () => {
    const roles = ["producer", "consumer"] as const;
    const spaces = roles.map((role) => ({
      ...{ name: role, assignments: [{ assigneeId: "bob", roles: [role] }] },
    }));
    const { tenant } = open({ data: { users: [{ id: "ann" }, { id: "bob" }], spaces } });
    const { origin, fetch } = tenant;
    const auth = { apiKey: tenant.apiKeyOf("bob") };
    const qlik = createQlikClient({ ...unaided, tenant: origin, auth, fetch });
    const values = { limit: 1, sort: "+name", roles: [...roles] } as const;
    const list = paginate(qlik, "/api/v1/spaces", query(values));
    expect((await list.toArray()).map(({ name }) => name)).toEqual(["consumer", "producer"]);
    expect(asked(tenant, "/api/v1/spaces").map((each) => each["roles"])).toEqual([
      "producer,consumer",
      "producer,consumer",
    ]);
  });

  test("goes by offset, where the service does so", async () => {
    const server = await loopback((response, request) => {
      const offset = Number(new URL(request.url, "http://x").searchParams.get("offset"));
      const href = offset < 4 ? `/api/v1/items?offset=${offset + 2}` : null;
      json(page([`i${offset}`, `i${offset + 1}`], href))(response, request);
    });
    const list = paginate(server.client(), "/api/v1/items", query({ resourceType: "app" }));
    expect(idsOf(await list.toArray())).toEqual(["i0", "i1", "i2", "i3", "i4", "i5"]);
    expect(server.received.map(({ url }) => url)).toEqual([
      "/api/v1/items?resourceType=app",
      "/api/v1/items?resourceType=app&offset=2",
      "/api/v1/items?resourceType=app&offset=4",
    ]);
  });
});

describe("a page is asked for", () => {
  test("no sooner than one of its records is", async () => {
    const { tenant, qlik, ids } = await withReloads(5);
    const list = paginate(qlik, RELOADS, query({ limit: 2 }));
    expect(asked(tenant)).toHaveLength(0);
    const seen: number[] = [];
    for await (const { id } of list) {
      seen.push(asked(tenant).length);
      expect(id).toBe(ids[seen.length - 1]);
    }
    expect(seen).toEqual([1, 1, 2, 2, 3]);
  });

  test("while the one before is worked on, if that is wished, and no further ahead", async () => {
    const { tenant, qlik, ids } = await withReloads(7);
    const list = paginate(qlik, RELOADS, { ...query({ limit: 2 }), prefetch: true });
    const seen: number[] = [];
    for await (const { id } of list) {
      await settled();
      seen.push(asked(tenant).length);
      expect(id).toBe(ids[seen.length - 1]);
    }
    expect(seen).toEqual([2, 2, 3, 3, 4, 4, 4]);
  });

  test("as long as toArray has not enough", async () => {
    const { tenant, qlik, ids } = await withReloads(7);
    const list = paginate(qlik, RELOADS, { ...query({ limit: 2 }), prefetch: true });
    const lengths: [number, number][] = [];
    for (const max of [0, 1, 2, 3, 7, 8, Infinity]) {
      const before = asked(tenant).length;
      const got = await list.toArray({ max });
      expect(idsOf(got)).toEqual(ids.slice(0, max));
      lengths.push([max, asked(tenant).length - before]);
    }
    expect(lengths).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
      [7, 4],
      [8, 4],
      [Infinity, 4],
    ]);
  });

  test("for no number in place of { max }", async () => {
    const { tenant, qlik } = await withReloads(1);
    const list = paginate(qlik, RELOADS);
    await expect(list.toArray(5 as never)).rejects.toThrow("must be a plain object, got a number");
    expect(asked(tenant)).toEqual([]);
  });

  test.each([NaN, -1, 2.5, "3", null])("for no max of %s", async (max) => {
    const { tenant, qlik } = await withReloads(1);
    const list = paginate(qlik, RELOADS);
    const error: unknown = await list
      .toArray({ max: max as number })
      .catch((each: unknown) => each);
    expect(error).toBeInstanceOf(QlikInputError);
    expect((error as Error).message).toContain(String(max));
    expect(asked(tenant)).toHaveLength(0);
  });
});

describe("the link to the next page", () => {
  test.each([
    ["no links", { data: [{ id: "a" }] }],
    ["links that are null", { data: [{ id: "a" }], links: null }],
    ["no next", { data: [{ id: "a" }], links: {} }],
    ["a next that is null", { data: [{ id: "a" }], links: { next: null } }],
    ["a next without href", page(["a"])],
    ["an href that is null", page(["a"], null)],
    ["a next that is empty", { data: [{ id: "a" }], links: { next: {} } }],
  ])("is missing, and the list ends: %s", async (_, body) => {
    const { tenant } = await withReloads(0);
    answer(tenant, body);
    const { got, error } = await read(paginate(raw(tenant), RELOADS));
    expect([idsOf(got), error, asked(tenant).length]).toEqual([["a"], undefined, 1]);
  });

  test.each([
    ["absolute", "https://embedded.us.qlikcloud.com/api/v1/reloads?next=c1"],
    ["relative to the origin", "/api/v1/reloads?next=c1"],
    ["a query alone", "?next=c1"],
    ["to another path, which is not gone to", "/api/v2/users?next=c1"],
    [
      "to the list on another host, to which nothing is sent",
      "https://alias.test/api/v1/reloads?next=c1",
    ],
    ["to another host by two slashes", "//alias.test/api/v1/reloads?next=c1"],
    ["to the list without https", "http://embedded.us.qlikcloud.com/api/v1/reloads?next=c1"],
  ])("is followed when it is %s", async (_, href) => {
    const { tenant } = await withReloads(0);
    answer(tenant, page(["a"], href), page(["b"]));
    const { got, error } = await read(
      paginate(raw(tenant), RELOADS, query({ limit: 1, prev: "p" })),
    );
    expect([idsOf(got), error]).toEqual([["a", "b"], undefined]);
    expect(asked(tenant).at(-1)).toEqual({ limit: "1", next: "c1" });
  });

  test.each([
    [
      "to another path on another host",
      "https://evil.test/api/v1/spaces?next=c1",
      "https://evil.test",
    ],
    ["to a path below", "https://evil.test/api/v1/reloads/x?next=c1", "https://evil.test"],
    ["to the host without https", "http://embedded.us.qlikcloud.com/?next=c1", "http://embedded"],
    ["to another port", "https://embedded.us.qlikcloud.com:8443/?next=c1", ":8443"],
    ["to a script", "javascript:alert(1)?next=c1", "javascript:"],
    ["nowhere", "https://[?next=c1", "not a valid URL"],
    ["to the page it is on", "/api/v1/reloads", "read before"],
  ])("that leads %s ends the list with an error, after the records", async (_, href, message) => {
    const { tenant } = await withReloads(0);
    answer(tenant, page(["a"], href));
    const { got, error } = await read(paginate(raw(tenant), RELOADS));
    expect(idsOf(got)).toEqual(["a"]);
    expect(error).toBeInstanceOf(QlikListError);
    const { cause } = error as QlikListError;
    expect(cause).toBeInstanceOf(QlikProtocolError);
    expect((cause as Error).message).toContain(message);
    expect(asked(tenant)).toHaveLength(1);
  });

  test.each([
    ["at once", [], "?next=1", "?next=1"],
    ["not in a row", [], "?next=1", "?next=2", "?next=3", "?next=1"],
    ["to where the caller began", ["next", "1"], "?next=1"],
    ["to where the caller began, with what he asked for", ["next", "1"], "?next=1&limit=5"],
  ])("that repeats %s ends the list with an error", async (_, [name, value], ...links) => {
    const { tenant } = await withReloads(0);
    answer(tenant, ...links.map((href, index) => page([String(index)], href)));
    const own = { limit: 5, ...(name === undefined ? {} : { [name]: value }) };
    const { got, error } = await read(paginate(raw(tenant), RELOADS, query(own)));
    expect(got).toHaveLength(links.length);
    expect(error).toBeInstanceOf(QlikListError);
    expect(error).toMatchObject({ items: links.length, pages: links.length });
    expect((error as Error).message).toMatch(/cut short after .* read before/);
  });

  test("leads on or ends the list with an error, whatever it is", async () => {
    const { tenant } = open({ rateLimit: false });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.webUrl({ withQueryParameters: true }),
          fc.json(),
        ),
        async (href) => {
          tenant.faults.clear();
          answer(tenant, page(["a"], href), page(["b"]));
          const { got, error } = await read(paginate(raw(tenant), RELOADS));
          if (error) expect(error).toBeInstanceOf(QlikListError);
          expect(idsOf(got)).toEqual(error ? ["a"] : ["a", "b"]);
          if (href === "") expect(error).toBeInstanceOf(QlikListError);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("links.next", () => {
  test("may be the URL itself", async () => {
    const { tenant } = await withReloads(0);
    answer(
      tenant,
      { data: [{ id: "a" }], links: { next: "/api/v1/reloads?next=c1" } },
      page(["b"]),
    );
    expect(idsOf(await paginate(raw(tenant), RELOADS).toArray())).toEqual(["a", "b"]);
    expect(asked(tenant).at(-1)).toEqual({ next: "c1" });
  });

  test.each<[string, unknown, string]>([
    ["a list", { next: ["/api/v1/reloads?next=c1"] }, "links.next is an array"],
    ["an object without href", { next: { url: "?next=c1" } }, 'links.next is an object with "url"'],
    ["a token without href", { next: { token: "c1" } }, 'links.next is an object with "token"'],
    ["an empty string", { next: "" }, 'links.next is ""'],
    ["false", { next: false }, "links.next is false"],
    ["a number", { next: 2 }, "links.next is 2"],
    ["an empty href", { next: { href: "" } }, 'links.next.href is ""'],
    ["an href that is a number", { next: { href: 2 } }, "links.next.href is 2"],
    ["an href that is an object", { next: { href: {} } }, "links.next.href is an empty object"],
    ["in links that are a string", "/api/v1/reloads?next=c1", "links is a string"],
    ["in links that are a list", [{ rel: "next", href: "?next=c1" }], "links is an array"],
  ])("that is %s ends the list with an error after the records", async (_, links, message) => {
    const { tenant } = await withReloads(0);
    answer(tenant, { data: [{ id: "a" }], links });
    const { got, error } = await read(paginate(raw(tenant), RELOADS));
    expect(idsOf(got)).toEqual(["a"]);
    expect(error).toMatchObject({ name: "QlikListError", items: 1, pages: 1 });
    expect((error as QlikListError).cause).toBeInstanceOf(QlikProtocolError);
    expect((error as Error).message).toContain(message);
    answer(tenant, { data: [{ id: "a" }], links });
    expect(await paginate(raw(tenant), RELOADS).toArray({ max: 1 })).toHaveLength(1);
  });

  test.each(["next", "prev", "page", "offset", "cursor", "skip", "startingAfter", "endingBefore"])(
    "replaces where the caller began: %s",
    async (name) => {
      const server = await loopback((response, { url }) => {
        const href = url.includes("c1") ? null : "/api/v1/reloads?next=c1";
        json(page([url], href))(response, server.last);
      });
      const options = query({ appId: "a", [name]: "0" }) as object;
      await paginate(server.client(), RELOADS, options).toArray();
      expect(server.received.map(({ url }) => url)).toEqual([
        `/api/v1/reloads?appId=a&${name}=0`,
        "/api/v1/reloads?appId=a&next=c1",
      ]);
    },
  );

  test.each([
    ["as it was sent", "roles=facilitator,consumer"],
    ["as one text", "roles=facilitator%2Cconsumer"],
    ["not at all", ""],
  ])("keeps the form of lists joined by commas: repeated %s", async (_, repeated) => {
    const server = await loopback((response, { url }) => {
      const count = server.received.length;
      const href = count < 3 ? `${url.split("?")[0]!}?${repeated}&next=n${count}` : undefined;
      json(page([url], href))(response, server.last);
    });
    const roles = ["facilitator", "consumer"] as const;
    await paginate(server.client(), "/api/v1/spaces", query({ roles: [...roles] })).toArray();
    expect(server.received.map(({ url }) => url)).toEqual([
      "/api/v1/spaces?roles=facilitator,consumer",
      "/api/v1/spaces?roles=facilitator,consumer&next=n1",
      "/api/v1/spaces?roles=facilitator,consumer&next=n2",
    ]);
  });

  test("is sent as the service wrote it", async () => {
    const written = "next=a%2Cb,c+d%20e%2Fg/h~%7E&filter=x%3D%22y%22&flag&x=1&x=2";
    const server = await loopback((response, { url }) => {
      json(page([url], url.includes("next") ? null : `?${written}`))(response, server.last);
    });
    await paginate(server.client(), RELOADS).toArray();
    expect(server.last.url).toBe(`/api/v1/reloads?${written}`);
  });

  test("is not taken for links.prev", async () => {
    const { tenant, qlik, ids } = await withReloads(6);
    const pages = (await read(paginate(qlik, RELOADS, query({ limit: 2 })).pages())).got;
    const prev = new URL(pages[2]?.links.prev?.href ?? "").searchParams.get("prev")!;
    const list = paginate(qlik, RELOADS, { ...query({ limit: 2, prev }), direction: "prev" });
    expect(idsOf(await list.toArray())).toEqual([ids[2], ids[3], ids[0], ids[1]]);
    const last = asked(tenant).at(-1);
    expect(last).toMatchObject({ prev: expect.any(String) as string });
    expect(last).not.toHaveProperty("next");
  });

  test("leads backwards through each page once", async () => {
    const { tenant } = await withReloads(0);
    const prev = { href: "?prev=1" };
    answer(
      tenant,
      { data: [{ id: "b" }], links: { prev, next: { href: "?next=9" } } },
      { data: [{ id: "a" }], links: { prev } },
    );
    const list = paginate(raw(tenant), RELOADS, { direction: "prev", prefetch: true });
    const { got, error } = await read(list);
    expect(idsOf(got)).toEqual(["b", "a"]);
    expect((error as Error).message).toContain("links.prev leads to a page that was read before");
  });
});

describe("options", () => {
  test.each([
    [{ prefech: true }, 'Did you mean "prefetch"?'],
    [{ prefetch: 1 }, '"prefetch" must be true or false'],
    [{ direction: "back" }, '"direction" must be "next" or "prev"'],
    [{ body: {} }, 'Unknown option "body"'],
    [[], '"options" must be a plain object'],
  ])("of paginate are validated at once: %j", (options, message) => {
    const { qlik } = open();
    const make = (): unknown => paginate(qlik, RELOADS, options as object);
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(message);
  });

  test("of toArray are validated", async () => {
    const { qlik } = open();
    const all = paginate(qlik, RELOADS).toArray({ limit: 5 } as object);
    await expect(all).rejects.toThrow('Unknown option "limit"');
  });
});

/** A client whose answers need not be as specified. */
function raw(tenant: Tenant, fetch: typeof tenant.fetch = tenant.fetch): QlikClient {
  const { origin, apiKey } = tenant;
  return createQlikClient({ ...unaided, tenant: origin, auth: { apiKey }, fetch });
}

describe("a page", () => {
  test.each([["null for its list", { data: null, links: { next: { href: "?next=1" } } }]])(
    "that has %s is an empty one",
    async (_, body) => {
      const { tenant } = await withReloads(0);
      answer(tenant, body, page(["a"]));
      expect(idsOf(await paginate(raw(tenant), RELOADS).toArray())).toEqual(["a"]);
    },
  );

  test.each([
    ["nothing", {}],
    ["null", null],
    ["a list alone", [1]],
    ["a text", "hello"],
    ["a map for its list", { data: { a: 1 }, links: {} }],
    ["neither list nor links", { data: null, message: "down" }],
    ["links without a list", { links: { next: { href: "?next=1" } } }],
    ["two lists of other names", { a: [], b: [], links: {} }],
  ])("that is %s is no page", async (_, body) => {
    const { tenant } = await withReloads(0);
    answer(tenant, body);
    const { error } = await read(paginate(raw(tenant), RELOADS));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toMatchObject({ path: RELOADS, excerpt: JSON.stringify(body) });
    answer(tenant, page(["a"], "?next=1"), body);
    const second = await read(paginate(raw(tenant), RELOADS));
    expect(second.got).toHaveLength(1);
    expect(second.error).toBeInstanceOf(QlikListError);
  });
});

describe("a page", () => {
  test("that was answered 204 is an error, wherever it is in the list", async () => {
    let first: unknown;
    const server = await loopback((response, request) => {
      if (first) json(first)(response, request);
      else response.writeHead(204).end();
      first = undefined;
    });
    const { error } = await read(paginate(server.client(), "/api/v1/spaces"));
    expect(error).toMatchObject({ name: "QlikProtocolError", excerpt: "" });
    first = page(["a"], "?next=1");
    const second = await read(paginate(server.client(), "/api/v1/spaces"));
    expect(second.got).toHaveLength(1);
    expect(second.error).toMatchObject({ name: "QlikListError", items: 1 });
  });

  test("may hold 200,000 records", async () => {
    const data = Array.from({ length: 200_000 }, (_, index) => index);
    const server = await loopback(json({ data, links: {} }));
    const list = paginate(server.client(), "/api/v1/spaces");
    expect(await list.toArray()).toHaveLength(200_000);
    expect(await list.toArray({ max: 150_000 })).toHaveLength(150_000);
  });

  test("of a path that isn't described has its records in data, or in its one list", async () => {
    const bodies = [
      { tasks: [{ id: "a" }], links: { next: { href: "?next=1" } } },
      { data: [{ id: "b" }], privileges: [] },
    ];
    const server = await loopback((response, request) => {
      json(bodies[server.received.length - 1])(response, request);
    });
    const list = paginate(server.client(), "/api/v1/undescribed" as typeof RELOADS);
    expect(idsOf(await list.toArray())).toEqual(["a", "b"]);
  });
});

describe("an error", () => {
  test("of the first page comes as it is", async () => {
    const { tenant, qlik } = await withReloads(3);
    const list = paginate(qlik, RELOADS, query({ limit: 2 }));
    tenant.faults.add({ match: "GET /api/v1/reloads", status: 403, times: 1 });
    expect((await read(list)).error).toBeInstanceOf(QlikApiError);
    tenant.faults.add({ match: "GET /api/v1/reloads", reset: true, times: 1 });
    expect((await read(list.pages())).error).toBeInstanceOf(QlikConnectionError);
    const wrong = paginate(qlik, RELOADS, query({ limit: NaN }));
    const { error } = await read(wrong);
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error).toMatchObject({ method: "GET", path: RELOADS });
  });

  test.each([false, true])(
    "of a later one says how many records came (prefetch %s)",
    async (prefetch) => {
      const { tenant, qlik, ids } = await withReloads(5);
      const list = paginate(qlik, RELOADS, { ...query({ limit: 2 }), prefetch });
      const got: string[] = [];
      const error: unknown = await (async () => {
        for await (const { id } of list) {
          got.push(id);
          // The third page is asked for while the second is worked on, if at all.
          if (got.length === 2)
            tenant.faults.add({ match: "GET /api/v1/reloads", status: 500, times: 1 });
        }
      })().catch((each: unknown) => each);
      const came = prefetch ? 4 : 2;
      expect(got).toEqual(ids.slice(0, came));
      expect(error).toBeInstanceOf(QlikListError);
      expect(error).toMatchObject({
        items: came,
        pages: came / 2,
        method: "GET",
        path: RELOADS,
        status: 500,
      });
      const { cause, message } = error as QlikListError;
      expect(cause).toBeInstanceOf(QlikApiError);
      expect((cause as QlikApiError).status).toBe(500);
      const pages = prefetch ? "2 pages" : "1 page";
      expect(message).toMatch(
        `GET ${RELOADS}: The list was cut short after ${came} records on ${pages}: 500 HTTP-500`,
      );
    },
  );

  test("of toArray is the same", async () => {
    const { tenant } = await withReloads(0);
    answer(tenant, page(["a"], "?next=1"));
    tenant.faults.add({ match: "GET /api/v1/reloads", reset: true });
    const error: unknown = await paginate(raw(tenant), RELOADS)
      .toArray()
      .catch((each: unknown) => each);
    expect(error).toMatchObject({ name: "QlikListError", items: 1, pages: 1 });
    expect((error as QlikListError).cause).toBeInstanceOf(QlikConnectionError);
  });

  test("says once after how many attempts", async () => {
    const { tenant } = await withReloads(0);
    answer(tenant, page(["a"], "?next=1"));
    tenant.faults.add({ match: "GET /api/v1/reloads", status: 503 });
    const { origin, apiKey, fetch, clock } = tenant;
    const options = { tenant: origin, auth: { apiKey }, fetch, clock };
    const qlik = createQlikClient({ ...options, retry: { retries: 1, firstDelay: 1 } });
    const reading = read(paginate(qlik, RELOADS));
    await tenant.advance("1m");
    const { message } = (await reading).error as Error;
    expect(message.match(/after 2 attempts/g)).toHaveLength(1);
  });

  test("of a policy of the caller's is passed on as the cause", async () => {
    const { tenant } = await withReloads(0);
    answer(tenant, page(["a"], "?next=1"));
    const { origin, apiKey, fetch } = tenant;
    let calls = 0;
    const qlik = createQlikClient({
      ...unaided,
      ...{ tenant: origin, auth: { apiKey }, fetch },
      policies: {
        call: [
          (request, next) => {
            // eslint-disable-next-line @typescript-eslint/only-throw-error -- JavaScript does
            if (++calls > 1) throw "no more";
            return next(request);
          },
        ],
      },
    });
    const { error } = await read(paginate(qlik, RELOADS));
    expect(error).toMatchObject({ name: "QlikListError", cause: "no more", items: 1 });
    expect((error as Error).message).toContain("no more");
  });
});

describe("a prefetched page", () => {
  const prefetch = { ...query({ limit: 2 }), prefetch: true };

  test("that fails while its reader works is an error when it is wanted, and not before", async () => {
    const failures = unhandled();
    const { tenant } = await withReloads(0);
    const qlik = raw(tenant);
    const got: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { id } of paginate(qlik, RELOADS, prefetch)) {
        if (got.length === 0) expect(asked(tenant)).toHaveLength(1);
        got.push(id);
        await settled();
        expect(asked(tenant)).toHaveLength(2);
      }
    };
    answer(tenant, page(["a", "b"], "?next=1"));
    tenant.faults.add({ match: "GET /api/v1/reloads", status: 500 });
    await expect(reading()).rejects.toMatchObject({ name: "QlikListError", items: 2 });
    expect(got).toEqual(["a", "b"]);
    expect(failures).toEqual([]);
  });

  test("that its reader doesn't wait for is cancelled, and fails for nobody", async () => {
    const failures = unhandled();
    const { tenant, ids } = await withReloads(5);
    const signals: AbortSignal[] = [];
    const qlik = raw(tenant, (input, init) => {
      if (init?.signal) signals.push(init.signal);
      if (signals.length === 2) tenant.faults.add({ match: "*", latency: "1h" });
      return tenant.fetch(input, init);
    });
    for await (const { id } of paginate(qlik, RELOADS, prefetch)) {
      expect(id).toBe(ids[0]);
      await settled();
      expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
      break;
    }
    // The first attempt is through, and the second may have been given the same signal.
    expect(signals[1]?.aborted).toBe(true);
    await settled();
    expect(failures).toEqual([]);
  });
});

describe("an abort", () => {
  test("before the first page sends nothing", async () => {
    const { tenant, qlik } = await withReloads(1);
    const signal = AbortSignal.abort("enough");
    const { error } = await read(paginate(qlik, RELOADS, { signal }));
    expect(error).toMatchObject({ name: "QlikAbortError", cause: "enough" });
    expect(asked(tenant)).toHaveLength(0);
  });

  test("while a page is waited for ends the list at once", async () => {
    const { tenant, qlik } = await withReloads(5);
    tenant.faults.add({ match: "GET /api/v1/reloads", latency: "1h" });
    const controller = new AbortController();
    const listeners = counted(controller);
    const reading = read(paginate(qlik, RELOADS, { signal: controller.signal }));
    await settled();
    expect(listeners()).toBe(1);
    controller.abort("enough");
    const { error } = await reading;
    expect(error).toMatchObject({ name: "QlikAbortError", cause: "enough", path: RELOADS });
    expect(listeners()).toBe(0);
  });

  test.each([false, true])("between records ends the list (prefetch %s)", async (prefetch) => {
    const { tenant, qlik } = await withReloads(7);
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = counted(controller);
    const got: string[] = [];
    const error: unknown = await (async () => {
      for await (const { id } of paginate(qlik, RELOADS, {
        ...query({ limit: 3 }),
        signal,
        prefetch,
      })) {
        got.push(id);
        await settled();
        expect(listeners()).toBe(0);
        if (got.length === 4) controller.abort("enough");
      }
    })().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toMatchObject({ cause: "enough", method: "GET", path: RELOADS });
    expect(got).toHaveLength(4);
    expect(asked(tenant)).toHaveLength(prefetch ? 3 : 2);
  });

  test.each([false, true])("between pages ends the list (prefetch %s)", async (prefetch) => {
    const failures = unhandled();
    const { qlik } = await withReloads(7);
    const controller = new AbortController();
    const { signal } = controller;
    const pages = paginate(qlik, RELOADS, { ...query({ limit: 3 }), signal, prefetch }).pages();
    let count = 0;
    const error: unknown = await (async () => {
      for await (const { data } of pages) {
        expect(data).toHaveLength(3);
        count++;
        await settled();
        controller.abort();
      }
    })().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(count).toBe(1);
    expect(failures).toEqual([]);
  });

  test("leaves no listener on a signal that many lists share, however they end", async () => {
    const { tenant, qlik } = await withReloads(5);
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = counted(controller);
    const warned = vi.fn();
    process.on("warning", warned);
    onTestFinished(() => {
      process.off("warning", warned);
    });
    const options = { ...query({ limit: 2 }), signal, prefetch: true };
    await Promise.all(Array.from({ length: 20 }, () => paginate(qlik, RELOADS, options).toArray()));
    for await (const { id } of paginate(qlik, RELOADS, options)) if (id) break;
    // A reading that is dropped is never told so.
    await paginate(qlik, RELOADS, options)[Symbol.asyncIterator]().next();
    tenant.faults.add({ match: "GET /api/v1/reloads", status: 500 });
    await read(paginate(qlik, RELOADS, options));
    await settled();
    expect(listeners()).toBe(0);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe("while a list is read", () => {
  const additions = fc.array(fc.nat({ max: 3 }), { maxLength: 6 });

  test("records that are added make none that were there lost or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        additions,
        fc.constantFrom("-creationTime" as const, "+creationTime" as const),
        fc.boolean(),
        async (count, limit, added, sort, prefetch) => {
          const { tenant, qlik, ids } = await withReloads(count);
          const later: string[] = [];
          const got: string[] = [];
          const turns = [...added];
          const options = { ...query({ limit, sort }), prefetch };
          for await (const { data } of paginate(qlik, RELOADS, options).pages()) {
            got.push(...idsOf(data));
            for (let left = turns.shift() ?? 0; left > 0; left--) {
              await tenant.advance("1s");
              later.push(await addReload(qlik));
            }
          }
          expect(new Set(got).size).toBe(got.length);
          // Behind the cursor nothing new is seen; before it perhaps, as far as it was there in time.
          if (sort === "-creationTime") expect(got).toEqual(ids);
          else {
            expect(got.slice(0, count)).toEqual(ids.toReversed());
            expect(later.slice(0, got.length - count)).toEqual(got.slice(count));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("records that are removed make no other lost or doubled", async () => {
    const { qlik } = open();
    const ids = new Map<string, string>();
    for (const name of ["A", "B", "C", "D", "E", "F"]) {
      const { data } = await qlik.POST("/api/v1/spaces", { body: { name, type: "shared" } });
      ids.set(name, data?.id ?? "");
    }
    const got: string[] = [];
    for await (const { name } of paginate(
      qlik,
      "/api/v1/spaces",
      query({ limit: 2, sort: "+name" }),
    )) {
      got.push(name);
      for (const gone of name === "B" ? ["A", "B", "E"] : []) {
        await qlik.DELETE("/api/v1/spaces/{spaceId}", {
          params: { path: { spaceId: ids.get(gone)! } },
        });
      }
    }
    expect(got).toEqual(["A", "B", "C", "D", "F", "Team"]);
  });

  test("a record that changes its place may be doubled or lost: cursors don't promise more", async () => {
    const { qlik } = open();
    const rename = async (from: string, to: string): Promise<void> => {
      const all = await paginate(qlik, "/api/v1/spaces").toArray();
      const spaceId = all.find(({ name }) => name === from)?.id ?? "";
      const body = [{ op: "replace" as const, path: "/name" as const, value: to }];
      await qlik.PATCH("/api/v1/spaces/{spaceId}", { params: { path: { spaceId } }, body });
    };
    for (const name of ["A", "B", "C", "D"])
      await qlik.POST("/api/v1/spaces", { body: { name, type: "shared" } });
    const got: string[] = [];
    for await (const { name } of paginate(
      qlik,
      "/api/v1/spaces",
      query({ limit: 2, sort: "+name" }),
    )) {
      got.push(name);
      if (name !== "B") continue;
      await rename("A", "Z");
      await rename("D", "0");
    }
    expect(got).toEqual(["A", "B", "C", "Team", "Z"]);
  });
});
