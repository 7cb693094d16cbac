import { describe, expect, test } from "vitest";
import { assignLicenses, QlikInputError, removeLicenses } from "../../../src/index.ts";
import { open } from "../../testing/open.ts";

describe("licenses", () => {
  test("are assigned until none is left, and taken back", async () => {
    const { qlik } = open({ data: { licenses: { professional: 2 } } });
    const assigned = await assignLicenses(qlik, ["ann", "ben"], "professional");
    expect(assigned.done).toMatchObject([
      { item: { subject: "ann", type: "professional" }, value: { status: 201 } },
    ]);
    expect(assigned.failed).toMatchObject([
      { item: { subject: "ben" }, error: { name: "QlikForbiddenError", code: "LICENSES-403" } },
    ]);
    expect((await removeLicenses(qlik, ["ann"], "professional")).orThrow()).toHaveLength(1);
    const again = await removeLicenses(qlik, ["ann"], "professional");
    expect(again.failed).toMatchObject([{ error: { name: "QlikNotFoundError" } }]);
  });

  test("are found in their order where the answer has no subjects", async () => {
    const { tenant, qlik } = open();
    const data = [{ status: 204 }, { status: 404, code: "LICENSES-404" }];
    tenant.route("POST", "/api/v1/licenses/assignments/actions/delete", () =>
      Response.json({ data }, { status: 207 }),
    );
    const { done, failed } = await removeLicenses(qlik, ["ann", "ben"], "analyzer");
    expect(done).toMatchObject([{ item: { subject: "ann" } }]);
    expect(failed).toMatchObject([{ item: { subject: "ben" } }]);
    const short = await removeLicenses(qlik, ["ann"], "analyzer");
    expect(short.failed).toMatchObject([{ error: { name: "QlikProtocolError" } }]);
  });

  test("need subjects that are texts, and a type", async () => {
    const { qlik } = open();
    const wrong = [
      assignLicenses(qlik, [undefined as never], "analyzer"),
      assignLicenses(qlik, ["ann"], ""),
      assignLicenses(qlik, ["ann"], "analyzer", { size: 2 } as object),
    ];
    for (const each of wrong) await expect(each).rejects.toBeInstanceOf(QlikInputError);
  });
});
