/** One way of a large file into a tenant, in a process of its own; tells its time and the most memory it had. */
import { createReadStream, openAsBlob } from "node:fs";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/schema.ts";
import { createQlikClient, uploadTempFile } from "../../src/index.ts";

import { loadRedoclyClient } from "./comparison/redocly-client.ts";

const [name = "", origin = "", file = "", size = "", redocly = ""] = process.argv.slice(2);
const qlik = createQlikClient({ tenant: origin, auth: { apiKey: "key" } });

const WAYS: Record<string, () => Promise<unknown>> = {
  file: () => uploadTempFile(qlik, file),
  stream: () => uploadTempFile(qlik, createReadStream(file), { size: Number(size) }),
  async "qlik-api"() {
    const host = { authType: "apikey", host: origin, apiKey: "key" } as const;
    const { createQlikApi } = await import("@qlik/api");
    const { dataFiles } = createQlikApi({ hostConfig: host });
    await dataFiles.uploadDataFile({ File: await openAsBlob(file), Json: { name: "zeros.csv" } });
  },
  async "openapi-fetch"() {
    const client = createFetchClient<paths>({ baseUrl: origin });
    const form = new FormData();
    form.append("Json", JSON.stringify({ name: "zeros.csv" }));
    form.append("File", await openAsBlob(file));
    await client.POST("/api/v1/data-files", { body: {} as never, bodySerializer: () => form });
  },
  async redocly() {
    const { createClient, OPERATIONS } = await loadRedoclyClient(redocly);
    const client = createClient(OPERATIONS, { serverUrl: origin, auth: { bearer: "key" } });
    await client.createDataFile({
      body: { File: await openAsBlob(file), Json: { name: "zeros.csv" } },
    });
  },
};

let most = 0;
const sample = (): void => {
  const { heapUsed, external } = process.memoryUsage();
  // external has the bytes of array buffers in it.
  most = Math.max(most, heapUsed + external);
};
const residentBefore = process.memoryUsage.rss();
const timer = setInterval(sample, 5);
const start = performance.now();
await WAYS[name]!();
const ms = performance.now() - start;
clearInterval(timer);
const resident = process.resourceUsage().maxRSS * 1024 - residentBefore;
const seen = (await (await fetch(`${origin}/seen`)).json()) as { size: number; hash: string };
console.log(JSON.stringify({ most, resident, ms, ...seen }));
