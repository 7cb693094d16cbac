/** One way of an app from a tenant into another one, in a process of its own; tells its time and the most memory it had. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createQlikClient, exportApp, importApp, promoteApp } from "../../src/index.ts";

const [name = "", origin = ""] = process.argv.slice(2);
const auth = { apiKey: "key" };
const qlik = createQlikClient({ tenant: origin, auth });

const WAYS: Record<string, () => Promise<unknown>> = {
  async file() {
    const file = path.join(tmpdir(), `bench-${process.pid}.qvf`);
    try {
      await exportApp(qlik, "a1").saveTo(file);
      return await importApp(qlik, file);
    } finally {
      rmSync(file, { force: true });
    }
  },
  stream: async () => (await promoteApp({ from: qlik, to: qlik, appId: "a1" })).app,
  async "qlik-api"() {
    const host = { authType: "apikey", host: origin, apiKey: "key" } as const;
    const { createQlikApi } = await import("@qlik/api");
    const { apps, tempContents } = createQlikApi({ hostConfig: host });
    const { headers } = await apps.exportApp("a1", {});
    const id = headers.get("location")?.split("/").at(-1) ?? "";
    const { data } = await tempContents.downloadTempFile(id, {});
    return (await apps.importApp({}, data as Blob)).data;
  },
};

let most = 0;
const sample = (): void => {
  const { heapUsed, external } = process.memoryUsage();
  // external has the bytes of array buffers in it.
  most = Math.max(most, heapUsed + external);
};
const timer = setInterval(sample, 5);
const start = performance.now();
const app = (await WAYS[name]!()) as { attributes: { size: number } };
const ms = performance.now() - start;
clearInterval(timer);
console.log(JSON.stringify({ most, ms, size: app.attributes.size }));
