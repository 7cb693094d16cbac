/** The kinds of responses that Qlik's services have, beyond one JSON object for one status. */
import { describe, expect, expectTypeOf, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { json, loopback } from "../loopback.ts";
import { shape } from "./open.ts";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const id = "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111";

/** Responds with the media type that was asked for. */
const negotiated =
  (bodies: Readonly<Record<string, string>>) =>
  ({ headers }: { readonly headers: Headers }): Response => {
    const type = headers.get("accept") ?? "";
    const [first = ""] = Object.keys(bodies);
    const chosen = type in bodies ? type : first;
    return new Response(bodies[chosen], { headers: { "content-type": chosen } });
  };

describe("one of several media types", () => {
  test("of a glossary is JSON or an Excel workbook, as asked for", async () => {
    const { qlik } = shape(
      "GET /api/v1/glossaries/{id}/actions/export",
      negotiated({ "application/json": '{"name":"Terms"}', [EXCEL]: "PK" }),
    );
    const calls = qlik["/api/v1/glossaries/{id}/actions/export"];
    const params = { path: { id } };
    const terms = unwrap(await calls.GET({ params, accept: "application/json" }));
    expect(terms.name).toBe("Terms");
    const book = unwrap(await calls.GET({ params, accept: EXCEL }));
    expect(await book.text()).toBe("PK");
  });

  test("of an evaluation is a text for XML, and an object for JSON", async () => {
    const path = "/api/analytics/apps/evaluations/{id}/actions/download";
    const { qlik } = shape(
      `GET ${path}`,
      negotiated({ "application/xml": "<log/>", "application/json": '{"id":"e1"}' }),
    );
    const params = { path: { id: "e1" } };
    expect(unwrap(await qlik[path].GET({ params, accept: "application/xml" }))).toBe("<log/>");
    expect(unwrap(await qlik[path].GET({ params, accept: "application/json" })).id).toBe("e1");
    // Nothing is asked for: the response says what it is.
    expect(unwrap(await qlik[path].GET({ params }))).toBe("<log/>");
  });

  test("is asked for by the calls that take the path as an argument too", async () => {
    const path = "/api/v1/csp-origins/actions/generate-header";
    const { qlik, last } = shape(
      `GET ${path}`,
      negotiated({ "text/plain": "default-src", "application/json": "{}" }),
    );
    const { data } = await qlik.GET(path, { accept: "text/plain" });
    expect(data).toBe("default-src");
    expect(last().headers.get("accept")).toBe("text/plain");
  });

  test("that is another than the one asked for is an error", async () => {
    const path = "/api/v1/csp-origins/actions/generate-header";
    const { qlik } = shape(`GET ${path}`, () => new Response("default-src"));
    await expect(qlik[path].GET({ accept: "application/json" })).rejects.toThrow(
      "Expected JSON but got a body that is not valid JSON",
    );
  });

  test.each(["a\r\nb", "", 5, {}])("must be a media type, not %j", async (accept) => {
    const { qlik, received } = shape("GET /api/v1/spaces/types");
    const call = qlik.raw("GET", "/api/v1/spaces/types", { accept: accept as string });
    await expect(call).rejects.toThrow('"accept" must be a media type such as "application/json"');
    expect(received).toHaveLength(0);
  });
});

describe("a response with the status 207", () => {
  test("has a result for each user that was invited", async () => {
    const { qlik } = shape("POST /api/v1/users/actions/invite", () =>
      Response.json(
        {
          data: [
            { status: "ok", email: "ann@acme.example", userId: "u1" },
            { status: "error", email: "bob", code: "400", title: "Invalid" },
          ],
        },
        { status: 207 },
      ),
    );
    const invited = await qlik["/api/v1/users/actions/invite"].POST({
      body: { invitees: [{ email: "ann@acme.example" }, { email: "bob" }] },
    });
    if (invited.status !== 207) throw new Error(`Status ${invited.status}`);
    expect(invited.data.data?.map(({ status }) => status)).toEqual(["ok", "error"]);
  });

  test("is one of two successes: the changes to an agent failed in part, or none did", async () => {
    const path = "/api/connectivity/direct-access-agents/{agentId}/configurations";
    const bodies = [
      Response.json({ data: [{ status: 400 }] }, { status: 207 }),
      new Response(null, { status: 204 }),
    ];
    const { qlik, last } = shape(`PATCH ${path}`, () => bodies.shift());
    const change = { op: "replace", path: "AGENT_LOG_LEVEL", value: "debug" } as const;
    const options = { params: { path: { agentId: "a1" } }, body: [change] };
    const first = await qlik[path].PATCH(options);
    expect([first.status, first.data]).toEqual([207, { data: [{ status: 400 }] }]);
    const headers = { "content-type": "application/json-patch+json" };
    const second = await qlik[path].PATCH({ ...options, headers });
    expect([second.status, second.data]).toEqual([204, undefined]);
    expect(last().headers.get("content-type")).toBe("application/json-patch+json");
  });
});

describe("a redirect", () => {
  test.each([
    ["/api/v1/users/me", 301, "/api/v1/users/u1"],
    ["/api/v1/tenants/me", 302, "/api/v1/tenants/t1"],
    ["/api/v1/collections/favorites", 302, "/api/v1/collections/c1"],
    ["/api/v1/brands/active", 301, "/api/v1/brands/b1"],
  ] as const)("of %s leads to the resource, with the token", async (path, status, location) => {
    const { qlik, tenant } = shape(
      `GET ${path}`,
      () => new Response(null, { status, headers: { location } }),
    );
    const tokens: (string | null)[] = [];
    tenant.route("GET", location, ({ headers }) => {
      tokens.push(headers.get("authorization"));
      return { id: "it" };
    });
    const { data } = await qlik.GET(path);
    expect(data).toEqual({ id: "it" });
    expect(tokens).toEqual([`Bearer ${tenant.apiKey}`]);
  });

  test("to another origin does not get the token", async () => {
    const other = await loopback(json({ id: "u1" }));
    const server = await loopback((response) => {
      response.writeHead(301, { location: `${other.origin}/api/v1/users/u1` });
      response.end();
    });
    expect(unwrap(await server.client()["/api/v1/users/me"].GET()).id).toBe("u1");
    expect(server.last.headers.authorization).toBe("Bearer key");
    expect(other.last.headers.authorization).toBeUndefined();
  });
});

describe("a response without a body", () => {
  test.each([200, 204, 205])("is undefined, by its status %d", async (status) => {
    const path = "/api/v1/encryption/keyproviders/actions/reset-to-default-provider";
    const { qlik } = shape(`POST ${path}`, () =>
      status === 200 ? { errors: [] } : new Response(null, { status }),
    );
    const reset = await qlik[path].POST();
    expect(reset.ok).toBe(true);
    expect(reset.status).toBe(status);
    expect(reset.data).toEqual(status === 200 ? { errors: [] } : undefined);
  });

  test.each(["204", "205"])(
    "is not read as JSON where %s is declared with a media type",
    async (status) => {
      const { qlik, received } = shape(
        "DELETE /api/v1/roles/{id}",
        () =>
          new Response(null, {
            status: Number(status),
            headers: { "content-type": "application/json" },
          }),
        { retry: 3 },
      );
      const { data } = await qlik["/api/v1/roles/{id}"].DELETE({ params: { path: { id } } });
      expect(data).toBeUndefined();
      expect(received).toHaveLength(1);
    },
  );
});

describe("a file", () => {
  test.each([
    ["a zip archive", "/api/v1/extensions/{id}/file", "application/zip"],
    ["a PNG image", "/api/v1/apps/{appId}/media/thumbnail", "image/png"],
    [
      "a PNG image, or JSON that is a file",
      "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}",
      "application/json",
    ],
  ] as const)("that is %s is a Blob, and a stream by download", async (_, path, type) => {
    const { qlik } = shape(
      `GET ${path}`,
      () => new Response('{"a":1}', { headers: { "content-type": type } }),
    );
    const values = { id: "x", appId: "a", taskId: "t", executionId: "e", fileAlias: "f" };
    const options = { params: { path: values } };
    const blob = unwrap(await qlik.GET(path, options));
    expectTypeOf(blob).toEqualTypeOf<Blob>();
    expect(blob).toBeInstanceOf(Blob);
    expect(blob.type).toBe(type);
    const stream = unwrap(await qlik.download(path, options));
    expect(await new Response(stream).text()).toBe('{"a":1}');
  });

  test.each([
    ["CSV", "/api/v1/automl-predictions/{predictionId}/shap", "text/csv"],
    [
      "Markdown",
      "/api/data-governance/data-products/{dataProductId}/actions/export-documentation",
      "text/markdown",
    ],
  ] as const)("of %s is a string", async (_, path, type) => {
    const { qlik } = shape(
      `GET ${path}`,
      () => new Response("a,b", { headers: { "content-type": type } }),
    );
    const values = { predictionId: "p", dataProductId: "d" };
    const { data } = await qlik.GET(path, { params: { path: values } });
    expect(data).toBe("a,b");
  });
});

test("a list that is an array is one", async () => {
  const { qlik } = shape("GET /api/analytics/odag-links", () => [{ id: "l1" }]);
  const [link] = unwrap(await qlik["/api/analytics/odag-links"].GET());
  expect(link?.id).toBe("l1");
});

test("an error that contains errors is read at any depth", async () => {
  const errors = [{ code: 1, title: "Not found", inner: { code: 2, inner: { code: 3 } } }];
  const { qlik } = shape("GET /api/v1/tasks/{id}", () =>
    Response.json({ errors }, { status: 404 }),
  );
  const result = await qlik["/api/v1/tasks/{id}"].GET({ params: { path: { id } } });
  if (result.status !== 404) throw new Error(`Status ${result.status}`);
  expect(result.error.errors?.[0]?.inner?.inner?.code).toBe(3);
});
