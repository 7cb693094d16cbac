import { expect, it } from "vitest";
import { ask, open } from "./open.ts";

it("computations of data quality succeed by the clock", async () => {
  const { tenant, qlik } = open();
  const { response, data } = await qlik["/api/data-governance/data-qualities/computations"].POST({
    body: { datasetId: "65f1c0de65f1c0de65f1c0de" },
  });
  const address = new URL(response?.headers.get("location") ?? "").pathname;
  expect(address).toContain(data?.computationId);
  const seen = [];
  for (let step = 0; step < 4; step++) {
    const { body } = await ask(tenant, "GET", address);
    seen.push((body as { status: string }).status);
    await tenant.advance(100);
  }
  expect(seen).toEqual(["PROFILE_REQUESTED", "REQUESTED", "SUBMITTED", "SUCCEEDED"]);
});
