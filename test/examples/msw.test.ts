import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const tenant = createTenant({ data: { spaces: [{ id: "sales", name: "Sales" }] } });
const server = setupServer(http.all(`${tenant.origin}/*`, ({ request }) => tenant.fetch(request)));

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
});
afterEach(() => {
  server.resetHandlers();
  tenant.reset();
});
afterAll(() => {
  server.close();
});

test("MSW passes requests to the embedded tenant", async () => {
  const qlik = createQlikClient({ tenant: tenant.origin, auth: { apiKey: tenant.apiKey } });
  const spaces = await qlik["/api/v1/spaces"].GET();
  expect(spaces.data?.data).toMatchObject([{ name: "Sales" }]);
  await qlik["/api/v1/spaces"].POST({ body: { name: "Finance", type: "shared" } });
  expect(tenant.requests.map(({ status }) => status)).toEqual([200, 201]);
});

test("a handler of MSW answers before the tenant", async () => {
  const qlik = createQlikClient({ tenant: tenant.origin, auth: { apiKey: tenant.apiKey } });

  server.use(
    http.get(`${tenant.origin}/api/v1/spaces/:spaceId`, () =>
      HttpResponse.json({ errors: [{ code: "SPACES-1", title: "Not yours" }] }, { status: 403 }),
    ),
  );

  const space = await qlik["/api/v1/spaces/{spaceId}"].GET({
    params: { path: { spaceId: "sales" } },
  });
  expect(space).toMatchObject({ status: 403, error: { errors: [{ title: "Not yours" }] } });
  expect(tenant.requests).toEqual([]);
});
