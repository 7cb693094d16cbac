import { createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

const console = { error: vi.fn() };
const tenant = createTenant({
  clock: "manual",
  data: { apps: [{ id: "sales", name: "Sales" }] },
});
const qlik = createQlikClient({ ...tenant.clientOptions, retry: false });
const mayReload = (request: Request, appId: string): Promise<boolean> =>
  Promise.resolve(request.headers.get("cookie") === `reloads=${appId}`);

async function POST(
  request: Request,
  { params }: { params: Promise<{ appId: string }> },
): Promise<Response> {
  const { appId } = await params;
  if (!(await mayReload(request, appId))) return new Response(null, { status: 403 });
  const reload = await qlik["/api/v1/reloads"].POST({ body: { appId } });
  if (reload.ok) return Response.json({ reloadId: reload.data.id }, { status: 202 });
  console.error(reload.status, reload.error.errors);
  return new Response(null, { status: reload.status === 429 ? 429 : 502 });
}

const start = (appId: string, cookie = `reloads=${appId}`): Promise<Response> => {
  const request = new Request("https://app.example/", { method: "POST", headers: { cookie } });
  return POST(request, { params: Promise.resolve({ appId }) });
};

test("a route of Next starts a reload for those who may", async () => {
  expect((await start("sales", "")).status).toBe(403);
  expect(tenant.requests).toEqual([]);
  const started = await start("sales");
  expect(started.status).toBe(202);
  expect(await started.json()).toEqual({ reloadId: expect.stringMatching(/./) as string });
});

test("a route of Next says that a reload is pending, and no more of what went wrong", async () => {
  expect((await start("sales")).status).toBe(429);
  const failed = await start("none");
  expect(failed.status).toBe(502);
  expect(await failed.text()).toBe("");
  expect(console.error).toHaveBeenCalledTimes(2);
});
