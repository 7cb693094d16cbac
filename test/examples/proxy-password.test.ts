import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { EnvHttpProxyAgent, fetch, ProxyAgent } from "undici";
import { afterAll, afterEach, expect, test } from "vitest";

const embedded = createTenant({ data: { spaces: [{ id: "sales", name: "Sales" }] } });
const tenantServer = await embedded.listen();
const tenant = tenantServer.origin;
const apiKey = embedded.apiKey;

const tunnels: string[] = [];
const proxyServer = createServer((_, response) => response.writeHead(405).end());
proxyServer.on("connect", ({ url = "", headers }, socket) => {
  if (headers["proxy-authorization"] !== `Basic ${btoa("ann:p@ss:word")}`) {
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    return;
  }
  tunnels.push(url);
  const { hostname, port } = new URL(`http://${url}`);
  const upstream = connect(Number(port), hostname, () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.pipe(socket).pipe(upstream);
  });
  for (const end of [socket, upstream]) end.on("error", () => upstream.destroy());
});
proxyServer.listen(0, "127.0.0.1");
await once(proxyServer, "listening");
const proxyUrl = `http://127.0.0.1:${(proxyServer.address() as AddressInfo).port}`;
const [user, password] = ["ann", "p@ss:word"];

const credentials = Buffer.from(`${user}:${password}`).toString("base64");
const dispatcher = new ProxyAgent({ uri: proxyUrl, token: `Basic ${credentials}` });

const qlik = createQlikClient({
  tenant,
  auth: { apiKey },
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});

afterEach(() => {
  tunnels.length = 0;
});

afterAll(async () => {
  await dispatcher.destroy();
  await tenantServer.close();
  proxyServer.close();
});

test("calls pass a proxy that asks for a password", async () => {
  const spaces = await qlik["/api/v1/spaces"].GET();
  expect(spaces.data?.data).toMatchObject([{ name: "Sales" }]);
  expect(tunnels).toEqual([new URL(tenant).host]);
});

test("without the password nothing reaches the tenant, and the error says what to check", async () => {
  const { length } = embedded.requests;
  const dispatcher = new ProxyAgent(proxyUrl);
  const withoutPassword = createQlikClient({
    tenant,
    auth: { apiKey },
    fetch: (url, init) => fetch(url, { ...init, dispatcher }),
  });
  await expect(withoutPassword["/api/v1/spaces"].GET()).rejects.toMatchObject({
    name: "QlikConnectionError",
    hint: "Nothing was sent. Check the proxy's address and credentials.",
    attempts: 1,
  });
  expect(embedded.requests).toHaveLength(length);
  await dispatcher.destroy();
});

test("the password may be part of the proxy's address, percent-encoded", async () => {
  const httpProxy = proxyUrl.replace("//", "//ann:p%40ss%3Aword@");
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, noProxy: "" });
  const client = createQlikClient({
    tenant,
    auth: { apiKey },
    fetch: (url, init) => fetch(url, { ...init, dispatcher }),
  });
  expect(await client["/api/v1/spaces"].GET()).toMatchObject({ ok: true });
  expect(tunnels).toEqual([new URL(tenant).host]);
  await dispatcher.destroy();
});
