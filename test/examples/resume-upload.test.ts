import {
  createQlikClient,
  resumeUpload,
  uploadTempFile,
  type UploadTicket,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("continues an upload in another process", async () => {
  const console = { log: vi.fn<(...given: unknown[]) => void>() };
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);
  const file = new File(["id;amount\n1;2\n"], "sales.csv");

  const sending = uploadTempFile(qlik, file, {
    ttl: "2h",
    onProgress: ({ sentBytes, totalBytes }) => console.log(sentBytes, "of", totalBytes),
  });
  const ticket = JSON.stringify(await sending.started);
  // In another process, after the first one has died:
  const { id } = await resumeUpload(qlik, JSON.parse(ticket) as UploadTicket, file);

  await sending;
  expect(console.log.mock.calls).toContainEqual([file.size, "of", file.size]);
  const { data } = await qlik["/api/v1/temp-contents/{id}"].GET({ params: { path: { id } } });
  expect(await data?.text()).toBe(await file.text());
});
