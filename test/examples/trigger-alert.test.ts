import { createQlikClient, unwrap, waitFor } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("triggers a data alert, waits for its execution, and lists who receives it", async () => {
  const console = { log: vi.fn() };
  const data = { users: [{ id: "ann" }, { id: "bob" }], apps: [{ id: "sales", name: "Sales" }] };
  const tenant = createTenant({ clock: "manual", data });
  const qlik = createQlikClient(tenant.clientOptions);
  const dataCondition = { conditionBase: { appId: "sales" } };
  const body = { type: "data", dataCondition };
  const { condition } = unwrap(await qlik["/api/v1/conditions"].POST({ body: body as never }));
  const { id: alertId = "" } = unwrap(
    await qlik["/api/v1/data-alerts"].POST({
      body: {
        ...{ name: "Margin", appId: "sales", triggerType: "RELOAD", enabled: true },
        conditionId: (condition as { dataCondition: { conditionBase: { id: string } } })
          .dataCondition.conditionBase.id,
        recipients: { userIds: [{ value: "ann" }, { value: "bob", subscribed: false }] },
      },
    }),
  );

  const job = async (): Promise<void> => {
    const body = { alertingTaskID: alertId };
    const trigger = "POST /api/v1/data-alerts/actions/trigger";
    const execution = await waitFor(qlik, trigger, { body }, { deadline: "10m" });
    console.log(execution.executionEvaluationStatus);
    const stats = await qlik["/api/v1/data-alerts/{alertId}/recipient-stats"].GET({
      params: { path: { alertId } },
    });
    for (const { value, subscribed, groups } of unwrap(stats).recipientStats ?? [])
      console.log(value, subscribed, groups);
  };

  await tenant.run(job());
  expect(console.log.mock.calls).toEqual([
    ["CONDITION_MET"],
    ["ann", true, ["addedIndividually"]],
    ["bob", false, ["addedIndividually"]],
  ]);
});
