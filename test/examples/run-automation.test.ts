import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";

test("runs an automation, and waits for its end", async () => {
  const console = { log: vi.fn() };
  const states = ["running", "finished"];
  const tenant = createTenant();
  tenant.route("POST", "/api/workflows/automations/{id}/runs", () =>
    Response.json({ id: "r1", status: "queued" }, { status: 201 }),
  );
  tenant.route("GET", "/api/workflows/automations/{id}/runs/{runId}", () =>
    Response.json({ id: "r1", status: states.shift() }),
  );
  const qlik = createQlikClient(tenant.clientOptions);
  const [id, pause] = ["a1", 1];

  const runs = qlik["/api/workflows/automations/{id}/runs"];
  let run = unwrap(await runs.POST({ params: { path: { id } }, body: { context: "api" } }));
  const path = { id, runId: run.id! };
  while (["queued", "starting", "running"].includes(run.status ?? "")) {
    await setTimeout(pause);
    run = unwrap(
      await qlik["/api/workflows/automations/{id}/runs/{runId}"].GET({ params: { path } }),
    );
  }
  console.log(run.status);

  expect(console.log).toHaveBeenCalledWith("finished");
});
