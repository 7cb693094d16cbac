import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("invites users, and reads the result of each", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant();
  tenant.route("POST", "/api/v1/users/actions/invite", () =>
    Response.json(
      {
        data: [
          { email: "ann@example.com", status: "ok", userId: "u1", subject: "s1" },
          { email: "bob@example", status: "error", code: "USERS-1", title: "Invalid email" },
        ],
      },
      { status: 207 },
    ),
  );
  const qlik = createQlikClient(tenant.clientOptions);

  const result = await qlik["/api/v1/users/actions/invite"].POST({
    body: { invitees: [{ email: "ann@example.com" }, { email: "bob@example" }] },
  });
  for (const { email, status } of unwrap(result).data ?? []) console.log(email, status);

  expect(console.log.mock.calls).toEqual([
    ["ann@example.com", "ok"],
    ["bob@example", "error"],
  ]);
});
