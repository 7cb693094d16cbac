import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  inviteUsers,
  QlikAbortError,
  QlikApiError,
  QlikInputError,
} from "../../../src/index.ts";
import { createTenant } from "../../../src/testing.ts";
import { open } from "../../testing/open.ts";

const INVITE = "/api/v1/users/actions/invite";

describe("invitations", () => {
  test("are sent in batches, and those who exist are done", async () => {
    const { tenant, qlik } = open();
    const people = ["ann@example.com", { email: "Bob@example.com", name: "Bob", resend: false }];
    const options = { batchSize: 1, resend: true, language: "de" };
    const { done, failed } = await inviteUsers(qlik, people, options);
    expect(failed).toEqual([]);
    expect(done).toMatchObject([
      { item: { email: "ann@example.com" }, value: { status: "ok" } },
      { item: { name: "Bob" }, value: { status: "ok", email: "Bob@example.com" } },
    ]);
    const sent = tenant.requests.map(({ body }) => body);
    expect(sent).toEqual([
      { invitees: [{ email: "ann@example.com", resend: true, language: "de" }] },
      { invitees: [{ email: "Bob@example.com", name: "Bob", resend: false, language: "de" }] },
    ]);
    const again = await inviteUsers(qlik, new Set(["bob@example.com"]));
    expect(again.done).toMatchObject([{ value: { status: "exists" } }]);
  });

  test("that fail have the error that a call would have", async () => {
    const { tenant, qlik } = open();
    const data = [
      {
        email: "ann@example.com",
        status: "ok",
        userId: "u",
        subject: "60edbbae-71be-4fbc-b2c1-f38d95f4b1b6",
      },
      { email: "bob@example", status: "error", code: "USERS-1", title: "Invalid email" },
    ];
    tenant.route("POST", INVITE, () => Response.json({ data: data.reverse() }, { status: 207 }));
    const people = ["ann@example.com", "bob@example", "lost@example.com"];
    const settled = await inviteUsers(qlik, people);
    expect(settled.done).toMatchObject([{ value: { userId: "u" } }]);
    expect(settled.failed).toMatchObject([
      { item: { email: "bob@example" }, error: { code: "USERS-1", path: INVITE } },
      { item: { email: "lost@example.com" }, error: { name: "QlikProtocolError" } },
    ]);
    expect(settled.failed[0]?.error).toBeInstanceOf(QlikApiError);
    expect(() => settled.orThrow()).toThrow("2 of 3 items failed: [1] ");
  });

  test("of a batch that fails have failed, and the other batches are sent", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: `POST ${INVITE}`, status: 500, times: 1 });
    const people = ["a@example.com", "b@example.com", "c@example.com"];
    const { done, failed } = await inviteUsers(qlik, people, { batchSize: 2 });
    expect(done).toMatchObject([{ item: { email: "c@example.com" } }]);
    expect(failed).toMatchObject([
      { item: { email: "a@example.com" }, error: { name: "QlikServerError" } },
      { item: { email: "b@example.com" }, error: { name: "QlikServerError" } },
    ]);
  });

  test("end by an abort, which says how many were sent", async () => {
    const { tenant, qlik } = open();
    const controller = new AbortController();
    tenant.route("POST", INVITE, () => {
      controller.abort();
      return Response.json({ data: [] }, { status: 207 });
    });
    const { signal } = controller;
    const invited = inviteUsers(qlik, ["a@x.com", "b@x.com"], { batchSize: 1, signal });
    await expect(invited).rejects.toMatchObject({ name: "QlikAbortError", begun: 1 });
    await expect(inviteUsers(qlik, ["a@x.com"], { signal })).rejects.toBeInstanceOf(QlikAbortError);
    expect(tenant.requests).toHaveLength(1);
  });

  test("end by the deadline, which says how many were sent", async () => {
    const tenant = createTenant({ clock: "manual" });
    const qlik = createQlikClient(tenant.clientOptions);
    tenant.route("POST", INVITE, async () => {
      await new Promise<void>((resolve) => tenant.clock.after(2000, resolve));
      return Response.json({ data: [{ email: "a@x.com", status: "ok" }] }, { status: 207 });
    });
    const options = { batchSize: 1, deadline: "3s" } as const;
    const invited = tenant.run(inviteUsers(qlik, ["a@x.com", "b@x.com", "c@x.com"], options));
    await expect(invited).rejects.toMatchObject({
      ...{ name: "QlikTimeoutError", limit: "deadline", begun: 2 },
    });
  });

  test.each([{ data: null }, { data: {} }, { data: [null] }, { data: ["ok"] }])(
    "that are answered by %j have failed",
    async (body) => {
      const tenant = createTenant();
      const qlik = createQlikClient(tenant.clientOptions);
      for (const status of [200, 207]) {
        tenant.route("POST", INVITE, () => Response.json(body, { status }));
        const { done, failed } = await inviteUsers(qlik, ["a@x.com"]);
        expect(done).toEqual([]);
        expect(failed).toMatchObject([{ error: { name: "QlikProtocolError" } }]);
      }
    },
  );

  test("need an address, and options that are known", async () => {
    const { tenant, qlik } = open();
    const wrong = [
      inviteUsers(qlik, [""]),
      inviteUsers(qlik, [undefined as never]),
      inviteUsers(qlik, [{ mail: "a@example.com" } as never]),
      inviteUsers(qlik, ["a@example.com"], { size: 2 } as object),
    ];
    for (const each of wrong) await expect(each).rejects.toBeInstanceOf(QlikInputError);
    await expect(inviteUsers(qlik, [""])).rejects.toThrow('"invitees[0].email" must be');
    expect(tenant.requests).toEqual([]);
  });
});
