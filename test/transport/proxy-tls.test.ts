/** Proxies and certificates over TLS: by the agents of undici, and by the environment of a program. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import * as undici from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { createQlikClient } from "../../src/index.ts";
import { selfSigned } from "./certificate.ts";
import { thrown } from "./stubbed.ts";

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    (server as Partial<ReturnType<typeof createServer>>).closeAllConnections?.();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

interface Stage {
  /** The tenant's origin. Its host is not known to any DNS, so that only the proxy reaches it. */
  readonly tenant: string;
  readonly proxy: string;
  readonly cert: string;
  /** The tenant's address without the proxy. */
  readonly direct: string;
  /** The targets of the CONNECT requests. */
  readonly tunnels: string[];
  /** The sizes of the bodies that the tenant has received. */
  readonly sizes: number[];
}

async function stage(): Promise<Stage> {
  const { key, cert } = selfSigned("tenant.invalid");
  const [tunnels, sizes]: [string[], number[]] = [[], []];
  const server = createHttpsServer({ key, cert }, (request, response) => {
    let size = 0;
    request.on("data", (bytes: Buffer) => {
      size += bytes.length;
    });
    request.on("end", () => {
      sizes.push(size);
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"data":[]}');
    });
  });
  const port = await listen(server);
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on("connect", ({ url = "" }, socket) => {
    tunnels.push(url);
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on("error", () => upstream.destroy());
    onTestFinished(() => {
      upstream.destroy();
    });
  });
  return {
    tenant: "https://tenant.invalid",
    proxy: `http://127.0.0.1:${await listen(proxy)}`,
    direct: `https://127.0.0.1:${port}`,
    ...{ cert, tunnels, sizes },
  };
}

describe("undici's fetch with a proxy agent", () => {
  test.each(["ProxyAgent", "EnvHttpProxyAgent"] as const)("%s reaches the tenant", async (name) => {
    const { tenant, proxy, cert, tunnels, sizes } = await stage();
    const options = { requestTls: { ca: cert }, headersTimeout: 0, bodyTimeout: 0 };
    const dispatcher =
      name === "ProxyAgent"
        ? new undici.ProxyAgent({ uri: proxy, ...options })
        : new undici.EnvHttpProxyAgent({ httpsProxy: proxy, ...options });
    onTestFinished(() => dispatcher.destroy());
    const qlik = createQlikClient({
      tenant,
      auth: { apiKey: "key" },
      fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }),
    });
    expect(await qlik.GET("/api/v1/spaces")).toMatchObject({ ok: true });
    const body = new Blob([new Uint8Array(500_000)]).stream();
    expect(await qlik.POST("/api/v1/apps/import", { body })).toMatchObject({ status: 200 });
    expect(sizes).toEqual([0, 500_000]);
    expect(new Set(tunnels)).toEqual(new Set(["tenant.invalid:443"]));
  });

  test("rejects the certificate of a CA that it does not know", async () => {
    const { tenant, proxy, sizes } = await stage();
    const dispatcher = new undici.ProxyAgent(proxy);
    onTestFinished(() => dispatcher.destroy());
    const qlik = createQlikClient({
      tenant,
      auth: { apiKey: "key" },
      fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }),
    });
    const error = await thrown(qlik.POST("/api/v1/reloads", { body: { appId: "a" } }));
    expect(error).toMatchObject({
      name: "QlikConnectionError",
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
      attempts: 1,
    });
    expect(sizes).toEqual([]);
  });
});

describe("a program", () => {
  /** Runs a program that sends one request, and returns what it prints. */
  async function run(tenant: string, env: Record<string, string>): Promise<string> {
    const folder = mkdtempSync(path.join(tmpdir(), "qlik-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, "program.mjs");
    await build({
      stdin: {
        contents: `
          import { createQlikClient } from "./src/index.ts";
          const qlik = createQlikClient({ tenant: "${tenant}", auth: { apiKey: "key" } });
          for (const timeout of ["20s", Infinity])
            console.log(await qlik.GET("/api/v1/spaces", { timeout }).then(({ status }) => status, ({ code }) => code));`,
        resolveDir: path.resolve(import.meta.dirname, "../.."),
        loader: "ts",
      },
      ...{ bundle: true, platform: "node", format: "esm", outfile: file },
    });
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      timeout: 25_000,
      env: { PATH: process.env["PATH"], ...env },
    });
    return stdout;
  }

  async function caFile(cert: string): Promise<string> {
    const folder = mkdtempSync(path.join(tmpdir(), "qlik-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, "ca.pem");
    writeFileSync(file, cert);
    return Promise.resolve(file);
  }

  test("accepts a certificate by NODE_EXTRA_CA_CERTS", async () => {
    const { direct, cert, sizes } = await stage();
    expect(await run(direct, {})).toBe("DEPTH_ZERO_SELF_SIGNED_CERT\n".repeat(2));
    expect(sizes).toEqual([]);
    expect(await run(direct, { NODE_EXTRA_CA_CERTS: await caFile(cert) })).toBe("200\n200\n");
  });

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const hasEnvProxy = major >= 24 || (major === 22 && minor >= 21);
  test.runIf(hasEnvProxy)("uses HTTPS_PROXY by NODE_USE_ENV_PROXY", async () => {
    const { tenant, proxy, cert, tunnels } = await stage();
    const env = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy };
    const output = await run(tenant, { ...env, NODE_EXTRA_CA_CERTS: await caFile(cert) });
    expect(output).toBe("200\n200\n");
    expect(tunnels[0]).toBe("tenant.invalid:443");
  });
});
