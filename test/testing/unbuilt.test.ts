import { expect, it, vi } from "vitest";
import { ask, open } from "./open.ts";

// As if the specification had got an operation that nobody has built yet.
vi.mock("../../generated/operations.ts", async (original) => {
  const { operations } = await original<typeof import("../../generated/operations.ts")>();
  return {
    operations: { ...operations, "GET /api/v1/apps/{appId}/new": {} },
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
