import { expect, it, vi } from "vitest";
import { ask, open } from "./open.ts";

// As if the specification had got an operation that nobody has built yet.
vi.mock("../../generated/operations.ts", async (original) => {
  const { operations } = await original<typeof import("../../generated/operations.ts")>();
  const row = { tier: "1", limit: 1000, success: { 200: "json" }, idempotent: true };
  return {
    operations: { ...operations, "GET /api/v1/apps/{appId}/new": { id: "getNew", ...row } },
  };
});

it("answers 501 to an operation that isn't built, and names it", async () => {
  const { tenant } = open();
  const { status, body } = await ask(tenant, "GET", "/api/v1/apps/sales/new");
  expect(status).toBe(501);
  expect(body).toEqual({
    errors: [
      {
        code: "TENANT-501",
        title: "Not implemented by the embedded tenant",
        detail: "GET /api/v1/apps/{appId}/new",
      },
    ],
  });
});
