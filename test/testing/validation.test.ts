import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import type { Tenant } from "../../src/testing.ts";
import { readParameters } from "../../src/testing/http/validation/parameters.ts";
import { loadGroup } from "../../src/testing/description/description.ts";
import { groupOf } from "../../src/testing/description/group.ts";
import { HttpError } from "../../src/testing/http/http-error.ts";
import { validateRequest } from "../../src/testing/http/validation/validate.ts";
import { conforms } from "./conforms.ts";
import { ask, askFreely, detailOf, open } from "./open.ts";

/** The answer to a body as it is, of any media type. */
async function post(
  tenant: Tenant,
  path: string,
  body: BodyInit,
  contentType?: string,
): Promise<{ status: number; body: unknown }> {
  const headers = new Headers({ authorization: `Bearer ${tenant.apiKey}` });
  if (contentType !== undefined) headers.set("content-type", contentType);
  const response = await tenant.fetch(tenant.origin + path, { method: "POST", headers, body });
  return { status: response.status, body: await response.json() };
}

describe("a parameter", () => {
  it.each([
    ["GET /api/v1/reloads?limit=0", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?limit=101", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?limit=ten", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?limit=1.5", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?limit=", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?limit=1e1", "limit must be a whole number between 1 and 100"],
    ["GET /api/v1/reloads?log=TRUE", "log must be true or false"],
    ["GET /api/v1/items?sort=name", "sort must be one of +createdAt, -createdAt, +name"],
    ["GET /api/v1/apps/sales/scripts?limit=0", "limit must be a whole number of at least 1"],
    ["GET /api/v1/items?resourceLink=x", "resourceLink must be of the format uri"],
  ])("is rejected as in %s: 400", async (request, detail) => {
    const { tenant } = open();
    const [method = "", path = ""] = request.split(" ");
    const { status, body } = await ask(tenant, method, path);
    expect(status).toBe(400);
    expect(detailOf(body)).toContain(detail);
  });

  it("in a header is judged too", async () => {
    const { tenant } = open();
    const headers = { authorization: `Bearer ${tenant.apiKey}`, range: "lines=1-2" };
    const url = `${tenant.origin}/api/v1/temp-contents/x`;
    const response = await tenant.fetch(url, { headers });
    const body: unknown = await response.json();
    conforms("GET /api/v1/temp-contents/{id}", 400, body);
    expect(response.status).toBe(400);
    expect(detailOf(body)).toMatch(/^Range must match /);
  });

  it("that isn't described is passed over, as Qlik does", async () => {
    const { tenant } = open();
    expect((await askFreely(tenant, "GET", "/api/v1/reloads?limt=0")).status).toBe(200);
  });

  it("that is a list has items of their type", () => {
    const schema = { type: "array", items: { type: "integer" } } as const;
    const parameter = { name: "days", in: "query", schema } as const;
    expect(readParameters([parameter], () => ["1", "31"])).toEqual({ days: [1, 31] });
  });

  it("may be repeated, and the first counts", async () => {
    const { tenant } = open();
    expect((await askFreely(tenant, "GET", "/api/v1/reloads?limit=5&limit=0")).status).toBe(200);
    expect((await askFreely(tenant, "GET", "/api/v1/reloads?limit=0&limit=5")).status).toBe(400);
  });

  it("of several values has them between commas", async () => {
    const { tenant } = open();
    const asked = "/api/v1/spaces?roles=consumer,facilitator";
    expect((await ask(tenant, "GET", asked)).status).toBe(200);
    const { status, body } = await ask(tenant, "GET", "/api/v1/spaces?roles=consumer,manager");
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ meta: { source: { parameter: "roles" } } }] });
    expect(detailOf(body)).toMatch(/^roles must be one of /);
  });
});

describe("a body", () => {
  it.each([
    ["", "the body is required"],
    ["{", "the body must be valid JSON"],
    ["[]", "the body must be a JSON object"],
    ["null", "the body must be a JSON object"],
    ['"sales"', "the body must be a JSON object"],
    ["{}", "/appId is required"],
    ['{"appId":""}', "/appId must not be empty"],
    ['{"appId":1}', "/appId must be a string"],
    ['{"appId":null}', "/appId must be a string"],
    ['{"appId":"a","partial":"true"}', "/partial must be true or false"],
    ['{"appId":"a","weight":0}', "/weight must be a whole number between 1 and 10"],
    ['{"appId":"a","weight":1.5}', "/weight must be a whole number between 1 and 10"],
    ['{"appId":"a","weight":"1"}', "/weight must be a whole number between 1 and 10"],
    ['{"appId":"a","resourceType":"hub"}', "/resourceType must be one of api, reload-tasks"],
    ['{"appId":"a","variables":[]}', "/variables must be a JSON object"],
    ['{"appId":"a","variables":{"a/b~c%# é":1}}', "/variables/a~1b~0c%# é must be a string"],
    [
      '{"appId":"a","variables":{"\\ud800":1}}',
      "the body must not have a name with a lone surrogate",
    ],
    [
      `{"appId":"a","variables":{"vA":"${"x".repeat(257)}"}}`,
      "/variables/vA must not be longer than 256 characters",
    ],
    [
      `{"appId":"a","variables":{"${"x".repeat(257)}":"a"}}`,
      "must not be longer than 256 characters",
    ],
    [
      JSON.stringify({
        appId: "a",
        variables: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`v${index}`, ""])),
      }),
      "/variables must not be more than 20",
    ],
  ])("is rejected as %j: 400", async (sent, detail) => {
    const { tenant } = open();
    const { status, body } = await ask(tenant, "POST", "/api/v1/reloads", sent);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ code: "RELOADS-002" }] });
    expect(detailOf(body)).toContain(detail);
  });

  it.each([
    ["POST", "/api/v1/spaces", { type: "shared" }, "SPACES-400", "/name"],
    ["POST", "/api/v1/spaces", { name: "", type: "shared" }, "SPACES-400", "/name"],
    ["POST", "/api/v1/spaces", { name: "a:b", type: "shared" }, "SPACES-400", "/name"],
    ["PATCH", "/api/v1/spaces/team", [{ op: "add" }], "SPACES-400", "/0/path"],
    ["POST", "/api/v1/apps", { attributes: { usage: "OTHER" } }, "HTTP-400", "/attributes/usage"],
  ])("of %s %s is rejected as %j in the format of its service", async (...parts) => {
    const [method, path, sent, code, pointer] = parts;
    const { tenant } = open();
    const { status, body } = await ask(tenant, method, path, sent);
    expect(status).toBe(400);
    const { errors } = body as { errors: readonly Record<string, unknown>[] };
    expect(errors[0]).toMatchObject({ code });
    expect(JSON.stringify(errors[0])).toContain(`"pointer":"${pointer}"`);
    expect(errors[0]?.["detail"]).toMatch(new RegExp(`^${pointer} `));
  });

  it("names what a name must not contain, rather than a pattern", async () => {
    const { tenant } = open();
    const { body } = await ask(tenant, "POST", "/api/v1/spaces", { name: "a:b", type: "shared" });
    expect(detailOf(body)).toBe('/name must not contain any of " * ? < > / | \\ :');
  });

  it("may be left out where it is not required", async () => {
    const { tenant } = open();
    const { status } = await ask(tenant, "POST", "/api/v1/apps/sales/export");
    expect(status).toBe(201);
  });

  it.each([
    ["text/plain", '{"appId":"sales"}'],
    ["application/x-www-form-urlencoded", "appId=sales"],
    ["application/octet-stream", '{"appId":"sales"}'],
  ])("is rejected as %s where JSON is required: 400, naming both", async (mediaType, sent) => {
    const { tenant } = open();
    const { status, body } = await post(tenant, "/api/v1/reloads", sent, mediaType);
    conforms("POST /api/v1/reloads", 400, body);
    expect(status).toBe(400);
    expect(detailOf(body)).toContain(mediaType);
    expect(detailOf(body)).toContain("application/json");
  });

  it("is rejected as JSON where bytes are required", async () => {
    const { tenant } = open();
    const rejected = await post(tenant, "/api/v1/apps/import", "{}", "application/json");
    conforms("POST /api/v1/apps/import", 400, rejected.body);
    expect(rejected.status).toBe(400);
  });

  it.each(["application/json; charset=utf-8", "Application/JSON"])(
    "is taken as %s",
    async (mediaType) => {
      const { tenant } = open();
      const sent = '\ufeff{"appId":"sales"}';
      expect((await post(tenant, "/api/v1/reloads", sent, mediaType)).status).toBe(201);
    },
  );

  it("without a Content-Type is taken for what the specification names", async () => {
    const { tenant } = open();
    const sent = new TextEncoder().encode('{"appId":"sales"}');
    expect((await post(tenant, "/api/v1/reloads", sent)).status).toBe(201);
  });

  it("is judged after the token and before the thing that it is about", async () => {
    const { tenant } = open();
    const url = `${tenant.origin}/api/v1/spaces/none`;
    const stranger = await tenant.fetch(url, { method: "PATCH", body: "{" });
    expect(stranger.status).toBe(401);
    expect((await ask(tenant, "PATCH", "/api/v1/spaces/none", "{")).status).toBe(400);
  });
});

describe("a choice of bodies", () => {
  it.each([
    [{}, "/grant_type is required"],
    [{ grant_type: "password" }, "/grant_type must be one of client_credentials, urn:qlik:oauth"],
    [{ grant_type: "client_credentials" }, "/client_id is required"],
    [{ grant_type: "client_credentials", client_id: 1 }, "/client_id must be a string"],
    [
      {
        grant_type: "urn:qlik:oauth:user-impersonation",
        client_id: "a",
        user_lookup: { field: "email", value: "a" },
      },
      "/user_lookup/field must be one of subject, userId",
    ],
    [
      { grant_type: "authorization_code", client_id: "a", code: "b", code_verifier: "c" },
      "/redirect_uri is required",
    ],
    [
      {
        grant_type: "authorization_code",
        client_id: "a",
        code: "b",
        code_verifier: "c",
        redirect_uri: "d",
      },
      "/code_verifier must not be shorter than 43 characters",
    ],
    ["text", "the body must be a JSON object"],
  ])("is rejected as %j by the intended alternative", async (sent, detail) => {
    const { tenant } = open();
    const { status, body } = await ask(tenant, "POST", "/oauth/token", JSON.stringify(sent));
    expect(status).toBe(400);
    expect(detailOf(body)).toContain(detail);
  });
});

it("is possible for each operation: a request is valid, or rejected", async () => {
  const request = {
    method: "POST",
    url: new URL("https://embedded.us.qlikcloud.com/?limit=none"),
    headers: new Headers({ "content-type": "application/json" }),
    body: new TextEncoder().encode('{ "id": 1 }'),
  };
  const unexpected: unknown[] = [];
  for (const key of Object.keys(operations)) {
    await loadGroup(groupOf(key.split(" ")[1]!));
    await validateRequest(key, request, {}).catch((error: unknown) => {
      const isRejected = error instanceof HttpError && [400, 415].includes(error.status);
      if (!isRejected) unexpected.push([key, error]);
    });
  }
  expect(unexpected).toEqual([]);
});
