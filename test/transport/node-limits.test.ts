/** Node's own limits of 300 s, shortened by a global dispatcher, against a server that is slower than they are. */
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createQlikClient, importApp, unwrap, type QlikClientOptions } from "../../src/index.ts";
import { listen } from "../listen.ts";
import { thrown } from "./stubbed.ts";

const globals = globalThis as unknown as Record<symbol, object>;
const major = Number.parseInt(process.versions["undici"]!, 10);
const symbol = Symbol.for(`undici.globalDispatcher.${major >= 8 ? 2 : 1}`);

type AgentClass = new (options: object) => { close(): Promise<void> };
let original: object;
let impatient: InstanceType<AgentClass>;

beforeEach(() => {
  // Node sets its global dispatcher at the first use.
  new Request("http://localhost");
  original = globals[symbol]!;
  const Agent = original.constructor as AgentClass;
  impatient = new Agent({ headersTimeout: 1, bodyTimeout: 1 });
  globals[symbol] = impatient;
});

afterEach(async () => {
  globals[symbol] = original;
  await impatient.close();
});

/** Answers when the limit of the dispatcher is over: what gives up tells so by closing the connection. */
async function slowClient(options: Partial<QlikClientOptions> = {}) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      // undici's timers tick each half second; these are not waited for to compare times, but to be outlasted.
      setTimeout(() => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"attributes":');
        setTimeout(() => response.end('{"id":"a"}}'), 1700);
      }, 1700);
    });
  });
  const { origin: tenant, close } = await listen(server);
  onTestFinished(close);
  return createQlikClient({ tenant, auth: { apiKey: "key" }, retry: false, ...options });
}

describe("Node's own limit of time", () => {
  test("does not end a call without a timeout, nor an import", async () => {
    const qlik = await slowClient();
    const [call, app] = await Promise.all([
      qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId: "a" } }, timeout: Infinity }),
      importApp(qlik, new Blob(["qvf"])),
    ]);
    expect(unwrap(call)).toMatchObject({ attributes: { id: "a" } });
    expect(app.attributes?.id).toBe("a");
  });

  test("is reported as that of the given fetch, with a remedy", async () => {
    const qlik = await slowClient({ fetch: (url, init) => fetch(url, init) });
    const error = await thrown(importApp(qlik, new Blob(["qvf"])));
    expect(error).toMatchObject({
      name: "QlikConnectionError",
      code: "UND_ERR_HEADERS_TIMEOUT",
      attempts: 1,
      hint: expect.stringContaining("headersTimeout: 0") as string,
    });
  });
});
