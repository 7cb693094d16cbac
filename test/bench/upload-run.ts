/** One way of a large file into a tenant, in a process of its own; tells its time and the most memory it had. */
import { readFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createQlikClient, uploadTempFile } from "../../src/index.ts";

const [name = "", origin = "", file = "", size = ""] = process.argv.slice(2);
const qlik = createQlikClient({ tenant: origin, auth: { apiKey: "key" } });

const WAYS: Record<string, () => Promise<unknown>> = {
  file: () => uploadTempFile(qlik, file),
  stream: () => uploadTempFile(qlik, createReadStream(file), { size: Number(size) }),
  async "qlik-api"() {
    const host = { authType: "apikey", host: origin, apiKey: "key" } as const;
    const { createQlikApi } = await import("@qlik/api");
    const { dataFiles } = createQlikApi({ hostConfig: host });
    const File = new Blob([await readFile(file)]);
    await dataFiles.uploadDataFile({ File, Json: { name: "zeros.csv" } });
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
