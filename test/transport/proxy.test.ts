/** The recipe of docs/proxies.md, through a real proxy. */
import { createServer, request as sendRequest } from "node:http";
import { connect } from "node:net";
import { readFileSync } from "node:fs";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import * as undici from "undici";
import { createQlikClient } from "../../src/index.ts";
import { listen } from "../listen.ts";
import { loopback } from "../loopback.ts";
import { thrown } from "./stubbed.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Proxy {
  readonly url: string;
  /** What the proxy was asked for: a URL, or `CONNECT host:port`. */
  readonly requests: string[];
}

/** A proxy: http by absolute URLs, tunnels by CONNECT. It refuses tunnels where it has a status for it. */
async function startProxy(status = 200): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    requests.push(incoming.url!);
    const { method, headers } = incoming;
    const outgoing = sendRequest(incoming.url!, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(outgoing);
  });
  server.on("connect", (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.on("error", () => undefined);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
      return;
    }
    const target = new URL(`http://${incoming.url}`);
    const upstream = connect(Number(target.port), target.hostname, () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
  });
  const { origin, close } = await listen(server);
  onTestFinished(close);
  return { url: origin, requests };
}

/** The client of the recipe. */
function clientOf(tenant: string) {
  const dispatcher = new undici.EnvHttpProxyAgent({ headersTimeout: 0, bodyTimeout: 0 });
  onTestFinished(() => dispatcher.destroy());
  return createQlikClient({
    tenant,
    auth: { apiKey: "key" },
    retry: { firstDelay: 0 },
    fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }),
  });
}

test("the recipe stands in the documentation", () => {
  const text = readFileSync(new URL("../../docs/proxies.md", import.meta.url), "utf8");
  for (const line of [
    "const dispatcher = new EnvHttpProxyAgent({ headersTimeout: 0, bodyTimeout: 0 });",
    "fetch: (url, init) => fetch(url, { ...init, dispatcher }),",
  ])
    expect(text).toContain(line);
});

test("undici's EnvHttpProxyAgent sends calls through the proxy of the environment", async () => {
  const proxy = await startProxy();
  const tenant = await loopback();
  vi.stubEnv("HTTP_PROXY", proxy.url);
  vi.stubEnv("http_proxy", proxy.url);
  vi.stubEnv("NO_PROXY", "");
  vi.stubEnv("no_proxy", "");
  const qlik = clientOf(tenant.origin);
  const { status } = await qlik.POST("/api/v1/reloads", { body: { appId: "a" } });
  expect(status).toBe(200);
  expect(proxy.requests).toHaveLength(1);
  expect(proxy.requests[0]).toContain(new URL(tenant.origin).port);
  expect(tenant.last.headers.authorization).toBe("Bearer key");
});

test.each([
  [407, 1],
  [502, 4],
])("a tunnel that the proxy answers with %i is attempted %i times", async (status, attempts) => {
  const proxy = await startProxy(status);
  vi.stubEnv("HTTPS_PROXY", proxy.url);
  vi.stubEnv("https_proxy", proxy.url);
  const qlik = clientOf("https://tenant.example");
  const error = await thrown(qlik.POST("/api/v1/reloads", { body: { appId: "a" } }));
  expect(error).toMatchObject({ name: "QlikConnectionError", attempts });
  expect(error).toHaveProperty("hint", expect.stringContaining("Nothing was sent."));
  expect(proxy.requests).toContain("CONNECT tenant.example:443");
});
