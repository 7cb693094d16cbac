import { createQlikClient, unwrap, upload } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { strToU8, zipSync } from "fflate";
import { expect, test, vi } from "vitest";

test("creates an extension, and replaces its archive the next time", async () => {
  const console = { log: vi.fn() };
  const qlik = createQlikClient(createTenant().clientOptions);
  const deploy = async (version: string): Promise<void> => {
    const manifest = { name: "Gauge", type: "visualization", version };
    const bytes = zipSync({ "gauge.qext": strToU8(JSON.stringify(manifest)) });
    const file = new File([bytes], "gauge.zip");

    const { data } = unwrap(await qlik["/api/v1/extensions"].GET());
    const id = data?.find(({ name }) => name === "Gauge")?.id;
    const update = "PATCH /api/v1/extensions/{id}";
    const deployed =
      id === undefined
        ? await upload(qlik, "POST /api/v1/extensions", { file })
        : await upload(qlik, update, { file }, { params: { path: { id } } });
    console.log(deployed.id, deployed.version);
  };

  await deploy("1.0.0");
  await deploy("1.1.0");
  const [first, second] = console.log.mock.calls as [string, string][];
  expect(first).toEqual([expect.any(String), "1.0.0"]);
  expect(second).toEqual([first![0], "1.1.0"]);
});
