import { createQlikClient, unwrap, waitFor } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("runs a batch prediction, and waits for its end", async () => {
  const console = { log: vi.fn() };
  const data = { spaces: [{ id: "team", name: "Team" }] };
  const tenant = createTenant({ clock: "manual", data });
  const qlik = createQlikClient(tenant.clientOptions);
  const [spaceId, dataSetId] = ["team", "65f1c0de65f1c0de65f1c0de"];
  const model = { name: "Churn", modelId: "5f0e1b9a-3c4d-4e2f-8a6b-7c8d9e0f1a2b", spaceId };
  const { data: deployed } = unwrap(
    await qlik["/api/v1/ml/deployments"].POST({
      body: { data: { type: "deployment", attributes: model } },
    }),
  );
  const deploymentId = deployed.id;

  const job = async (): Promise<void> => {
    const predictions = "/api/v1/ml/deployments/{deploymentId}/batch-predictions";
    const writeback = { spaceId, format: "parquet", dstName: "churn.parquet" };
    const attributes = { name: "Churn in May", dataSetId, writeback };
    const created = await qlik[predictions].POST({
      params: { path: { deploymentId } },
      body: { data: { type: "batch-prediction", attributes } },
    });
    const path = { deploymentId, batchPredictionId: unwrap(created).data.id };

    const predict = `POST ${predictions}/{batchPredictionId}/actions/predict` as const;
    const { data } = await waitFor(qlik, predict, { params: { path } }, { deadline: "1h" });
    console.log(data.attributes.status, data.attributes.writeback);
  };

  await tenant.run(job());
  expect(console.log).toHaveBeenCalledWith("ready", expect.objectContaining({ spaceId }));
});
