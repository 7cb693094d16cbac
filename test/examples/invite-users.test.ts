import { createQlikClient, inviteUsers, settle } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

/** A client of a tenant that can't invite bob. */
function stage() {
  const console = { log: vi.fn(), error: vi.fn() };
  const tenant = createTenant();
  const data = [
    { email: "ann@example.com", status: "ok", userId: "u1", subject: "s1" },
    { email: "bob@example", status: "error", code: "USERS-1", title: "Invalid email" },
  ];
  tenant.route("POST", "/api/v1/users/actions/invite", () =>
    Response.json({ data }, { status: 207 }),
  );
  return { console, qlik: createQlikClient(tenant.clientOptions) };
}

test("invites users, and reads the result of each", async () => {
  const { console, qlik } = stage();

  const result = await qlik["/api/v1/users/actions/invite"].POST({
    body: { invitees: [{ email: "ann@example.com" }, { email: "bob@example" }] },
  });
  const { done, failed } = settle(result);
  for (const { email, userId } of done) console.log(email, userId);
  for (const { email, code, title } of failed) console.error(email, code, title);

  expect(console.log.mock.calls).toEqual([["ann@example.com", "u1"]]);
  expect(console.error.mock.calls).toEqual([["bob@example", "USERS-1", "Invalid email"]]);
});

test("invites any number of users in batches", async () => {
  const { console, qlik } = stage();

  const { failed } = await inviteUsers(qlik, ["ann@example.com", "bob@example"], {
    language: "de",
  });
  for (const { item, error } of failed) console.error(item.email, error);

  expect(console.error).toHaveBeenCalledWith(
    "bob@example",
    expect.objectContaining({ name: "QlikApiError", code: "USERS-1" }),
  );
});
