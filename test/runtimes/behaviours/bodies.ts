/** Bytes, streams, forms. */
import { readEvents, unwrap, uploadDataFile, uploadTempFile } from "qlik-cloud-client";
import { equal, isTrue, rejection, seen, type Behaviour } from "./behaviour.ts";
import { faultClient, tenantClient, type FaultClient } from "./clients.ts";

const PATH = "/api/v1/previews";

async function download({ qlik }: FaultClient): Promise<ReadableStream<Uint8Array>> {
  const params = { path: { id: "e" } };
  const stream = unwrap(await qlik.download("/api/v1/temp-contents/{id}", { params }));
  if (!stream) throw new Error("expected a stream");
  return stream;
}

export const bodies: readonly Behaviour[] = [
  {
    name: "downloads a stream",
    async check(servers) {
      const stream = await download(faultClient(servers, "large"));
      const reader = stream.getReader();
      let [bytes, sum] = [0, 0];
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        bytes += part.value.length;
        for (const byte of part.value) sum += byte;
      }
      equal([bytes, sum], [16 * 65_536, 120 * 65_536]);
    },
  },
  {
    name: "ends a download that is cancelled",
    async check(servers) {
      const stream = await download(faultClient(servers, "large"));
      const reader = stream.getReader();
      await reader.read();
      await reader.cancel();
      equal((await reader.read()).done, true);
    },
  },
  {
    name: "reads server-sent events",
    async check(servers) {
      const stream = await download(faultClient(servers, "events"));
      const texts: string[] = [];
      for await (const { data } of readEvents(stream)) texts.push(data);
      equal(texts, ["one", "two"]);
    },
  },
  {
    name: "uploads a stream",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      let left = 4;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (left-- > 0) controller.enqueue(new Uint8Array(65_536).fill(65));
          else controller.close();
        },
      });
      equal((await qlik.raw("POST", PATH, { body })).status, 200);
      const [request] = await seen(servers.faults, key);
      equal(request?.bytes, 4 * 65_536);
    },
  },
  {
    name: "uploads a Blob with its type",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      await qlik.raw("POST", PATH, { body: new Blob(["a,b\n1,2\n"], { type: "text/csv" }) });
      const [request] = await seen(servers.faults, key);
      equal([request?.text, request?.headers["content-type"]], ["a,b\n1,2\n", "text/csv"]);
    },
  },
  {
    name: "uploads bytes",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      await qlik.raw("POST", PATH, { body: new Uint8Array([97, 98, 99]) });
      const [request] = await seen(servers.faults, key);
      equal([request?.text, request?.headers["content-length"]], ["abc", "3"]);
    },
  },
  {
    name: "states the length of a JSON body",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      await qlik["/api/v1/spaces"].POST({ body: { name: "Ä", type: "shared" } });
      const [request] = await seen(servers.faults, key);
      equal(request?.headers["content-length"], String(request?.bytes));
      equal(request?.headers["content-type"], "application/json");
    },
  },
  {
    name: "sends a multipart form",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      const body = new FormData();
      body.set("Json", '{"name":"sales.csv"}');
      body.set("File", new File(["a,b\n"], "é.csv", { type: "text/csv" }));
      await qlik.raw("POST", PATH, { body });
      const { text = "", headers = {} } = (await seen(servers.faults, key))[0] ?? {};
      const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "");
      isTrue(boundary !== null && text.startsWith(`--${boundary[1]}`), "the boundary");
      isTrue(text.includes('filename="é.csv"') && text.includes("a,b\n"), "the file");
    },
  },
  {
    name: "uploads a data file",
    async check(servers) {
      const target = { name: `${crypto.randomUUID()}.csv` };
      const file = await uploadDataFile(tenantClient(servers), new Blob(["a,b\n1,2\n"]), target);
      equal([file.name, file.size], [target.name, 8]);
    },
  },
  {
    name: "uploads a temporary file from a Blob, in chunks",
    async check(servers) {
      const source = new Blob(["0123456789".repeat(10)]);
      const options = { chunkBytes: 30, filename: "digits.txt" };
      const file = await uploadTempFile(tenantClient(servers), source, options);
      equal(file.totalBytes, 100);
    },
  },
  {
    name: "tells a failure of the stream that is sent from one of the connection",
    async check(servers) {
      const { qlik } = faultClient(servers, "echo");
      const body = new ReadableStream<Uint8Array>({
        pull() {
          throw new Error("the disk is gone");
        },
      });
      const error = await rejection(qlik.raw("POST", PATH, { body }), "QlikInputError");
      isTrue(error.message.includes("the disk is gone"), "the reason");
    },
  },
];
