import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Fetch, QlikProtocolError } from "../../src/index.ts";
import { redirected } from "../../src/transport/redirect.ts";
import { json, loopback, type Answer } from "../loopback.ts";
import { answer, stubbed, thrown, type Outcome } from "./stubbed.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const HOME = "https://t.eu.qlikcloud.com";

const to =
  (location: string, status = 302): Answer =>
  (response) => {
    response.writeHead(status, { location }).end();
  };

const redirect = (location: string, status = 302): (() => Outcome) => {
  return () => new Response(null, { status, headers: { location } });
};

const secrets = {
  cookie: "session=1",
  "proxy-authorization": "Basic x",
  "x-vault": "secret",
  "qlik-web-integration-id": "w",
};

describe("a redirect on the tenant", () => {
  test.each([301, 302, 303, 307, 308])(
    "by %i is followed with the token, by GET",
    async (status) => {
      const server = await loopback((response, received) => {
        if (received.url === "/api/v1/reloads") to("/api/v1/moved?a=1", status)(response, received);
        else json({ data: [] })(response, received);
      });
      const result = await server.client().GET("/api/v1/reloads", { headers: { cookie: "c=1" } });
      // Two addresses, one attempt.
      expect(result).toMatchObject({ ok: true, data: { data: [] }, call: { attempts: 1 } });
      expect(server.last).toMatchObject({
        url: "/api/v1/moved?a=1",
        headers: { authorization: "Bearer key", cookie: "c=1" },
      });
    },
  );

  test.each([307, 308])("by %i is followed by a POST with its body", async (status) => {
    const server = await loopback((response, received) => {
      if (received.url === "/api/v1/reloads") to("/api/v1/moved", status)(response, received);
      else json({ id: "r1" }, 201)(response, received);
    });
    await server.client().POST("/api/v1/reloads", { body: { appId: "a1" } });
    expect(server.last).toMatchObject({ method: "POST", url: "/api/v1/moved" });
    expect(server.last.headers["content-type"]).toBe("application/json");
    expect(server.last.body.toString()).toBe('{"appId":"a1"}');
  });

  test("by 303 is followed by GET without the body, whatever was sent", async () => {
    const server = await loopback((response, received) => {
      if (received.method === "POST") to("/api/v1/reloads/r1", 303)(response, received);
      else json({ id: "r1" })(response, received);
    });
    const result = await server.client().POST("/api/v1/reloads", { body: { appId: "a1" } });
    expect(result).toMatchObject({ ok: true, data: { id: "r1" } });
    expect(server.last).toMatchObject({ method: "GET", url: "/api/v1/reloads/r1" });
    expect(server.last.headers).toMatchObject({ authorization: "Bearer key" });
    expect(server.last.headers["content-type"]).toBeUndefined();
    expect(server.last.body).toHaveLength(0);
  });

  test.each([301, 302])("by %i is an error for a POST, which says where to", async (status) => {
    const server = await loopback(to("/api/v1/moved?secret=1", status));
    const client = server.client({ retry: { idempotent: true } });
    const error = await thrown(client.POST("/api/v1/reloads", { body: { appId: "a1" } }));
    expect(error).toMatchObject({
      name: "QlikProtocolError",
      status,
      attempts: 1,
      message: `POST /api/v1/reloads: Status ${status} redirects to ${server.origin}/api/v1/moved, where a POST would become a GET.`,
    });
    expect(server.received).toHaveLength(1);
  });

  test("keeps PUT, PATCH and DELETE what they are", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"] as const) {
      const server = await loopback((response, received) => {
        if (received.url === "/api/v1/a") to("/api/v1/b")(response, received);
        else json({})(response, received);
      });
      const request = server.client().request as unknown as (
        ...args: unknown[]
      ) => Promise<unknown>;
      await request(method, "/api/v1/a", { body: [] });
      expect(server.last).toMatchObject({ method, url: "/api/v1/b", body: Buffer.from("[]") });
    }
  });

  test("cannot be followed by a file, of which it would take a copy", async () => {
    const server = await loopback(to("/api/v1/moved", 307));
    for (const body of [new Blob(["qvf"]), new Blob(["qvf"]).stream()]) {
      const error = await thrown(server.client().POST("/api/v1/apps/import", { body }));
      expect(error).toMatchObject({ name: "QlikConnectionError" });
      expect(String(error)).toContain("redirect");
    }
    expect(server.received).toHaveLength(2);
  });

  test("is asked for in a form that the platform knows, by a file too", async () => {
    const body = new Blob(["qvf"]);
    const modes: unknown[] = [];
    const fetch: Fetch = (_, { redirect }) => {
      modes.push(redirect);
      return Promise.resolve(Response.json({}, { status: 201 }));
    };
    const qlik = (await loopback()).client({ fetch });
    for (const userAgent of ["Node.js/22", "Cloudflare-Workers", "Mozilla/5.0"]) {
      vi.stubGlobal("navigator", { userAgent });
      await qlik.POST("/api/v1/apps/import", { body });
    }
    expect(modes).toEqual(["error", "manual", "manual"]);
  });

  test("is followed by a browser for a GET alone: for others it does not tell where it leads", async () => {
    const modes: unknown[] = [];
    const fetch: Fetch = (_, { method, redirect }) => {
      modes.push(redirect);
      // Of status 0, as an "opaque-redirect filtered response" of the Fetch standard.
      return Promise.resolve(method === "GET" ? Response.json({}) : Response.error());
    };
    const qlik = (await loopback()).client({ fetch });
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    await qlik["/api/v1/users/me"].GET();
    const posted = qlik.raw("POST", "/api/v1/reloads", { body: {} });
    const error = await thrown(posted);
    expect(error).toMatchObject({ name: "QlikProtocolError", code: "redirect", attempts: 1 });
    expect((error as QlikProtocolError).status).toBeUndefined();
    expect(modes).toEqual([undefined, "manual"]);
  });

  test("cannot be followed by a body that was a stream, whatever the fetch that is given", async () => {
    const { client } = await loopback();
    const answer = new Response(null, { status: 307, headers: { location: "/api/v1/moved" } });
    const body = new Blob(["qvf"]).stream();
    const qlik = client({ fetch: () => Promise.resolve(answer) });
    const error = await thrown(qlik.POST("/api/v1/apps/import", { body }));
    expect(error).toMatchObject({ name: "QlikProtocolError", status: 307 });
    expect(String(error)).toContain("/api/v1/moved, but a stream can be sent only once.");
  });

  test("that leads in a circle ends after ten, and is not repeated", async () => {
    const server = await loopback(to("/api/v1/reloads"));
    const error = await thrown(server.client({ retry: 3 }).GET("/api/v1/reloads"));
    expect(error).toMatchObject({
      name: "QlikProtocolError",
      code: "redirect",
      status: 302,
      attempts: 1,
    });
    expect(String(error)).toContain("after 10 redirects");
    expect(server.received).toHaveLength(11);
  });

  test("without a Location is a refusal like any other", async () => {
    const server = await loopback((response) => response.writeHead(302).end());
    const result = await server.client().GET("/api/v1/reloads");
    expect(result).toMatchObject({ status: 302, ok: false });
  });
});

describe("a redirect to another origin", () => {
  test.each([301, 302, 303, 307, 308])("by %i is followed without secrets", async (status) => {
    const elsewhere = await loopback(json({ data: [] }));
    const server = await loopback(to(`${elsewhere.origin}/files/1`, status));
    const headers = { ...secrets, range: "bytes=0-9", traceparent: "00-a-b-01" };
    const result = await server.client().GET("/api/v1/reloads", { headers });
    expect(result).toMatchObject({ ok: true });
    expect(server.last.headers).toMatchObject({ ...secrets, authorization: "Bearer key" });
    for (const name of ["authorization", ...Object.keys(secrets)]) {
      expect(elsewhere.last.headers[name]).toBeUndefined();
    }
    expect(elsewhere.last.headers).toMatchObject({ range: "bytes=0-9", traceparent: "00-a-b-01" });
    expect(elsewhere.last.headers["user-agent"]).toContain("qlik-cloud-client");
  });

  test("and back has lost them for good", async () => {
    const server = await loopback((response, received) => {
      if (received.url === "/api/v1/reloads") to(`${elsewhere.origin}/x`)(response, received);
      else json({ data: [] })(response, received);
    });
    const elsewhere = await loopback((...args) => {
      to(`${server.origin}/back`)(...args);
    });
    await server.client().GET("/api/v1/reloads");
    expect(server.last.url).toBe("/back");
    expect(server.last.headers.authorization).toBeUndefined();
  });

  test.each([
    "http://t.eu.qlikcloud.com/api/v1/reloads",
    "https://t.eu.qlikcloud.com:8443/",
    "//t.us.qlikcloud.com/",
    "https://t.eu.qlikcloud.com.example/",
    "https://sub.t.eu.qlikcloud.com/",
  ])("is one to %s too", async (location) => {
    const { qlik, sent } = stubbed([redirect(location), answer(200, { data: [] })]);
    await qlik.GET("/api/v1/reloads", { headers: { cookie: "c=1" } });
    expect(sent[0]!.headers.get("authorization")).toBe("Bearer key");
    expect(sent[1]!.headers.has("authorization")).toBe(false);
    expect(sent[1]!.headers.has("cookie")).toBe(false);
  });

  test("takes no Authorization header of the caller's along", async () => {
    const { qlik, sent } = stubbed([redirect("https://b.example/"), answer(200, { data: [] })]);
    await qlik.GET("/api/v1/reloads", { headers: { Authorization: "Bearer mine" } });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer mine", null]);
  });

  test.each([301, 302, 307, 308])("by %i is rejected for what has a body", async (status) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      const { qlik, sent } = stubbed([redirect("https://b.example/a?token=canary", status)]);
      const request = qlik.request as unknown as (...args: unknown[]) => Promise<unknown>;
      const error = await thrown(request(method, "/api/v1/spaces", { body: {} }));
      expect(error).toMatchObject({ name: "QlikProtocolError", status, attempts: 1 });
      expect(String(error)).toContain("https://b.example/a, which is not the tenant.");
      expect(String(error)).not.toContain("canary");
      expect(sent).toHaveLength(1);
    }
  });

  test("gets no client secret", async () => {
    for (const status of [301, 302, 307, 308]) {
      const elsewhere = await loopback();
      const server = await loopback(to(elsewhere.origin, status));
      const auth = { clientId: "c", clientSecret: "canary" };
      const error = await thrown(server.client({ auth }).GET("/api/v1/reloads"));
      expect(error).toMatchObject({ name: "QlikAuthError", cause: { name: "QlikProtocolError" } });
      expect(elsewhere.received).toEqual([]);
    }
  });
});

describe("a redirect to what is no web address", () => {
  test.each([
    ["data:application/json,{}", "a data: URL"],
    ["blob:https://t.eu.qlikcloud.com/1", "a blob: URL"],
    ["file:///etc/passwd", "a file: URL"],
    ["javascript:alert(1)", "a javascript: URL"],
    ["https://", "an invalid URL"],
    ["http://[", "an invalid URL"],
  ])("is not followed: %s", async (location, where) => {
    const { qlik, sent } = stubbed([redirect(location)]);
    const error = await thrown(qlik.GET("/api/v1/reloads"));
    expect(error).toMatchObject({ name: "QlikProtocolError", status: 302, attempts: 1 });
    expect(String(error)).toContain(`Status 302 redirects to ${where}`);
    expect(sent).toHaveLength(1);
  });

  test("or to anywhere else never carries a secret away from the tenant", () => {
    const locations = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string(), fc.webPath());
    const methods = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    const statuses = fc.constantFrom(301, 302, 303, 307, 308);
    fc.assert(
      fc.property(locations, methods, statuses, (location, method, status) => {
        const headers = new Headers({ ...secrets, authorization: "Bearer canary" });
        const init = { method, headers, body: "canary" };
        const next = redirected({ url: `${HOME}/a`, init }, status, location, HOME);
        if (typeof next === "string" || new URL(next.url).origin === HOME) return;
        expect(JSON.stringify([...new Headers(next.init.headers)])).not.toMatch(/canary|secret/);
        expect(next.init.body).toBeUndefined();
      }),
    );
  });
});
