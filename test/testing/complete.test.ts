/** What the tenant says to every operation of the specification. */
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createQlikClient, unwrap } from "../../src/index.ts";
import { createTenant, fidelityOf, type Tenant } from "../../src/testing.ts";
import { askFreely, open } from "./open.ts";

const keys = Object.keys(operations);

/** The status and the errors of a request with a query and a body that no operation takes. */
async function send(tenant: Tenant, key: string): Promise<{ status: number; errors: unknown }> {
  const [method = "", template = ""] = key.split(" ");
  const path = template.replace(/\{[^{}]+\}/g, "x");
  const hasBody = method !== "GET";
  const { status, body } = await askFreely(
    tenant,
    method,
    `${path}?limit=none&sort=%00`,
    hasBody ? "{" : undefined,
  );
  return { status, errors: (body as { errors?: unknown } | undefined)?.errors };
}

describe("the operations of the specification", () => {
  it("are never answered with a status of the server to a bad request", async () => {
    const { tenant } = open({ rateLimit: false });
    const failed: string[] = [];
    for (const key of keys) {
      const { status } = await send(tenant, key);
      if (status >= 500) failed.push(`${key}: ${status}`);
    }
    expect(failed).toEqual([]);
  });
});

describe("with unbuilt: refuse, the operations that only have an example", () => {
  const unbuilt = keys.filter((key) => fidelityOf(key) === "example");

  it("get 501 and what to do, whatever the request has", async () => {
    const { tenant } = open({ rateLimit: false, unbuilt: "refuse" });
    const others: unknown[] = [];
    for (const key of keys) {
      const [method, path] = key.split(" ");
      const { status, errors } = await send(tenant, key);
      const expected = {
        code: "TENANT-501",
        title: "Not implemented by the embedded tenant",
        detail: `The embedded tenant has no behaviour for ${key}. Add one: tenant.route("${method}", "${path}", (request) => …).`,
      };
      const isRefused = status === 501 && JSON.stringify(errors) === JSON.stringify([expected]);
      if (isRefused !== unbuilt.includes(key)) others.push({ key, status, errors });
    }
    expect(others).toEqual([]);
    expect(unbuilt.length).toBeGreaterThan(0);
  });

  it("get the response of a route that a test adds", async () => {
    const { tenant } = open({ rateLimit: false, unbuilt: "refuse" });
    const unanswered: string[] = [];
    for (const key of unbuilt) {
      const [method = "", path = ""] = key.split(" ");
      tenant.route(method, path, () => Response.json({ key }, { status: 203 }));
      if ((await send(tenant, key)).status !== 203) unanswered.push(key);
      tenant.reset();
    }
    expect(unanswered).toEqual([]);
  });

  it("fail at once, and the error says what to do rather than to try later", async () => {
    const tenant = createTenant({ clock: "manual", unbuilt: "refuse" });
    const qlik = createQlikClient(tenant.clientOptions);
    const [method = "", path = ""] =
      unbuilt.find((key) => /^GET [^{]+$/.test(key))?.split(" ") ?? [];
    const result = await qlik.raw("GET", path as "/api");
    expect(tenant.requests).toHaveLength(1);
    expect(() => unwrap(result)).toThrow(
      `${method} ${path}: 501 TENANT-501 – Not implemented by the embedded tenant – The embedded tenant has no behaviour for ${method} ${path}. Add one: tenant.route("${method}", "${path}", (request) => …).`,
    );
  });
});

it("responds 404 to a path that the specification does not describe", async () => {
  const { tenant } = open();
  const { status, body } = await askFreely(tenant, "GET", "/api/v1/nothing/such");
  expect(status).toBe(404);
  expect(body).toMatchObject({
    errors: [{ code: "HTTP-404", detail: "The path /api/v1/nothing/such does not exist." }],
  });
});
