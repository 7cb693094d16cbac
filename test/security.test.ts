/** SECURITY.md: each threat has a test. Those that are about the whole package are here. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  ensure,
  paginate,
  QlikError,
  QlikInputError,
  resumeReload,
  resumeRun,
  resumeUpload,
  settle,
  waitFor,
  type QlikClient,
} from "../src/index.ts";

const root = path.resolve(import.meta.dirname, "..");
const ORIGIN = "https://tenant.eu.qlikcloud.com";

/** A client whose requests are recorded, and get one response. */
function recorded(body: string, status = 200): { qlik: QlikClient; urls: URL[] } {
  const urls: URL[] = [];
  const qlik = createQlikClient({
    tenant: ORIGIN,
    auth: { apiKey: "key" },
    retry: false,
    rateLimit: "off",
    fetch: (url) => {
      urls.push(new URL(url));
      const headers = { "content-type": "application/json" };
      return Promise.resolve(new Response(body, { status, headers }));
    },
  });
  return { qlik, urls };
}

/** Waits for what may fail, as an error of the package. */
async function settled(work: () => PromiseLike<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(QlikError);
  }
}

describe("SECURITY.md", () => {
  const text = readFileSync(path.join(root, "SECURITY.md"), "utf8");
  const [, table = ""] = /^## Threats\n(.*?)(?=^## )/ms.exec(text) ?? [];
  const rows = [...table.matchAll(/^\| (.*?) \| (.*?) \| (.*?) \|$/gm)].slice(2);

  test("has a test for each guarantee", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [, , , tested] of rows) expect(tested).toMatch(/^\[".+"\]\(.+\) *$/);
  });

  const tests = [...table.matchAll(/\["(.+?)"\]\((.+?)\)/g)].map(([, title, file]) => [
    title,
    file,
  ]);

  test.each(tests)("names a test that runs: %s, in %s", (title, file = "") => {
    expect(titlesIn(readFileSync(path.join(root, file), "utf8"))).toContain(title);
  });
});

/** The titles of the tests that always run. */
function titlesIn(source: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const callee = node.expression.getText(file);
      if (title && ts.isStringLiteral(title) && /^(it|test)(\.each\b|$)/.test(callee))
        titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile("a.test.ts", source, ts.ScriptTarget.ES2022);
  visit(file);
  return titles;
}

describe("a ticket from an untrusted store", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      ".",
      "..",
      "../../users/me",
      "a/../../users",
      "%2e%2e%2f",
      "?a=1",
      "#",
      "\\..\\",
    ),
    fc.constantFrom("https://evil.example/", "//evil.example", "@evil.example", "\r\nX-A: 1"),
    fc.string({ unit: "binary", minLength: 1 }),
  );
  const resumed: readonly [string, (qlik: QlikClient, id: string) => unknown, RegExp][] = [
    [
      "a run",
      (qlik, id) => resumeRun(qlik, { operation: "POST /api/v1/reports", path: { id } }),
      /^\/api\/v1\/reports\/[^/]+\/status$/,
    ],
    [
      "a reload",
      (qlik, reloadId) => resumeReload(qlik, { appId: "sales", reloadId }),
      /^\/api\/v1\/reloads\/[^/]+$/,
    ],
    [
      "an upload",
      (qlik, id) => resumeUpload(qlik, { id, totalBytes: 1 }, new Uint8Array(1)),
      /^\/api\/v1\/temp-contents\/files\/[^/]+$/,
    ],
  ];

  test.each(resumed)("reaches nothing but %s", async (_, resume, allowed) => {
    let requests = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (id) => {
        const { qlik, urls } = recorded('{"errors":[]}', 404);
        await settled(async () => {
          await resume(qlik, id);
        });
        for (const { origin, pathname, search } of urls) {
          expect([origin, search]).toEqual([ORIGIN, ""]);
          expect(pathname).toMatch(allowed);
        }
        requests += urls.length;
      }),
    );
    expect(requests).toBeGreaterThan(0);
  });
});

describe("a prototype", () => {
  const MEMBERS = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const RECORD = `{${MEMBERS},"id":"1","name":"Sales","type":"shared","code":"A-1","title":"A"}`;
  const BODY = `{${MEMBERS},"data":[${RECORD}],"errors":[${RECORD}],"links":{${MEMBERS}},"id":"1"}`;

  function expectIntact(): void {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
    expect([]).not.toHaveProperty("polluted");
  }

  test.each([200, 207, 400, 404, 500])("is not changed by a response %i", async (status) => {
    const { qlik } = recorded(BODY, status);
    const calls: (() => PromiseLike<unknown>)[] = [
      () => qlik.GET("/api/v1/spaces"),
      () => qlik.raw("GET", "/api/v1/unknown"),
      () => paginate(qlik, "/api/v1/spaces").toArray(),
      () => ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" }),
      () => waitFor(qlik, "POST /api/v1/reports", { body: {} as never }),
      async () => settle((await qlik.raw("POST", "/api/v1/unknown")) as never),
    ];
    for (const call of calls) await settled(call);
    expectIntact();
  });

  test("is not changed by options, and is not an option", () => {
    const options = JSON.parse(
      `{"tenant":"${ORIGIN}","auth":{"apiKey":"key"},${MEMBERS}}`,
    ) as never;
    expect(() => createQlikClient(options)).toThrow(QlikInputError);
    const { qlik } = recorded(BODY);
    const ticket = JSON.parse(`{"appId":"a","reloadId":"r",${MEMBERS}}`) as never;
    expect(() => resumeReload(qlik, ticket)).toThrow(QlikInputError);
    expectIntact();
  });

  test("is not changed by parameters and properties", async () => {
    const { qlik, urls } = recorded(BODY);
    const query = JSON.parse('{"__proto__":"1","constructor":"2"}') as never;
    await settled(() => qlik.GET("/api/v1/spaces", { params: { query } }));
    expect(urls[0]?.search).toBe("?__proto__=1&constructor=2");
    expectIntact();
  });
});
