/** What a failure of `fetch` is told as, and whether it is retried: with real servers, and by the codes of the platform. */
import { once } from "node:events";
import { mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
} from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createQlikClient, importApp, type QlikClient } from "../../src/index.ts";
import { classify } from "../../src/transport/connection-failure.ts";
import { loopback } from "../loopback.ts";
import { selfSigned } from "./certificate.ts";
import { failure, stubbed, thrown } from "./stubbed.ts";

async function listen(server: Server | TcpServer): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** A client that retries without waiting. */
function clientOf(tenant: string): QlikClient {
  return createQlikClient({ tenant, auth: { apiKey: "key" }, retry: { firstDelay: 0 } });
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "faults-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

const reload = (qlik: QlikClient) => qlik.POST("/api/v1/reloads", { body: { appId: "a" } });
const list = (qlik: QlikClient) => qlik.GET("/api/v1/reloads");
const put = (qlik: QlikClient, body: unknown, headers: Record<string, string> = {}) =>
  (qlik.request as (...args: unknown[]) => Promise<unknown>)("PUT", "/api/v1/data-files/x", {
    body,
    headers,
  });

describe("a certificate that is not trusted", () => {
  test("is reported with what to do, and not retried", async () => {
    const tls = createTlsServer(selfSigned());
    let connections = 0;
    tls.on("connection", () => connections++);
    const qlik = clientOf(`https://localhost:${await listen(tls)}`);
    for (const call of [reload, list]) {
      connections = 0;
      const error = await thrown(call(qlik));
      expect(error).toMatchObject({
        name: "QlikConnectionError",
        code: "DEPTH_ZERO_SELF_SIGNED_CERT",
        attempts: 1,
        hint: expect.stringMatching(/Nothing was sent.*NODE_EXTRA_CA_CERTS/) as string,
      });
      expect(error).toHaveProperty("message", expect.not.stringContaining("retry.idempotent"));
      expect(connections).toBe(1);
    }
  });

  test.each([
    ["ERR_SSL_WRONG_VERSION_NUMBER", /http:/],
    ["EPROTO", /http:/],
    ["CERT_HAS_EXPIRED", /date/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /another host/],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /NODE_EXTRA_CA_CERTS/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /NODE_EXTRA_CA_CERTS/],
  ])("with the code %s has a hint of its own", async (code, hint) => {
    const { qlik, sent } = stubbed([failure(code)]);
    const error = await thrown(list(qlik));
    expect(error).toMatchObject({ name: "QlikConnectionError", code });
    expect(error).toHaveProperty("hint", expect.stringMatching(hint));
    expect(sent).toHaveLength(1);
  });
});

describe("a server that does not speak TLS", () => {
  test("is reported in plain words, with a hint about the scheme", async () => {
    const { origin } = await loopback();
    const error = await thrown(reload(clientOf(origin.replace("http:", "https:"))));
    expect(error).toMatchObject({ name: "QlikConnectionError", attempts: 1 });
    expect(error).toHaveProperty("message", expect.stringContaining("wrong version number. "));
    expect(error).toHaveProperty("hint", expect.stringContaining("http:"));
  });
});

describe("a connection that is not made", () => {
  test("is retried for POST", async () => {
    const port = await listen(createTcpServer());
    const closed = createTcpServer();
    const free = await listen(closed);
    closed.close();
    expect(port).not.toBe(free);
    const error = await thrown(reload(clientOf(`http://127.0.0.1:${free}`)));
    expect(error).toMatchObject({ name: "QlikConnectionError", code: "ECONNREFUSED", attempts: 4 });
    expect(error).toHaveProperty("hint", expect.stringContaining("Nothing was sent."));
  });

  test("since the TLS handshake was cut off is retried for POST", async () => {
    const server = createTcpServer((socket) => {
      socket.on("error", () => undefined).destroy();
    });
    const error = await thrown(reload(clientOf(`https://127.0.0.1:${await listen(server)}`)));
    expect(error).toMatchObject({ code: "ECONNRESET", attempts: 4 });
  });

  test.each(["EMFILE", "ENFILE", "ENOBUFS", "EADDRNOTAVAIL", "ENOMEM"])(
    "for want of resources, %s, is retried for POST and names the option",
    async (code) => {
      const { qlik, sent } = stubbed([failure(code)]);
      const error = await thrown(reload(qlik));
      expect(error).toMatchObject({ name: "QlikConnectionError", code, attempts: 4 });
      expect(error).toHaveProperty("hint", expect.stringContaining('"concurrency"'));
      expect(sent).toHaveLength(4);
    },
  );

  test("leaves the caller's stream as it was", async () => {
    const { qlik } = stubbed([failure("ECONNREFUSED")]);
    const stream = new Blob(["a"]).stream();
    expect(await thrown(put(qlik, stream))).toMatchObject({ code: "ECONNREFUSED", attempts: 1 });
    expect(await new Response(stream).text()).toBe("a");
  });

  test("has a hint about the proxy of the environment, unless Node uses it", async () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.unstubAllGlobals();
    });
    const fetch = () => Promise.reject(failure("UND_ERR_CONNECT_TIMEOUT")());
    vi.stubGlobal("fetch", fetch);
    const hint = async (tenant = "https://t.eu.qlikcloud.com", options = {}) => {
      const client = { tenant, auth: { apiKey: "key" }, retry: false as const, ...options };
      const error = await thrown(list(createQlikClient(client)));
      return (error as { hint: string }).hint;
    };
    vi.stubEnv("HTTPS_PROXY", "http://proxy.example:3128");
    vi.stubEnv("NODE_USE_ENV_PROXY", undefined);
    expect(await hint()).toContain("NODE_USE_ENV_PROXY=1");
    // Neither for this machine, nor with a fetch that may well use it.
    expect(await hint("https://127.0.0.1:1")).not.toContain("NODE_USE_ENV_PROXY");
    expect(await hint(undefined, { fetch })).not.toContain("NODE_USE_ENV_PROXY");
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    expect(await hint()).not.toContain("NODE_USE_ENV_PROXY");
    vi.stubEnv("NODE_USE_ENV_PROXY", undefined);
    vi.stubEnv("HTTPS_PROXY", undefined);
    vi.stubEnv("https_proxy", undefined);
    expect(await hint()).not.toContain("NODE_USE_ENV_PROXY");
  });
});

describe("classify", () => {
  const withCode = (message: string, code?: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });

  test.each([
    ["connect ETIMEDOUT 10.0.0.1:443", "ETIMEDOUT", "connect"],
    ["getaddrinfo ENOTFOUND x", "ENOTFOUND", "connect"],
    ["read EHOSTUNREACH", "EHOSTUNREACH", "lost"],
    ["write ENOBUFS", "ENOBUFS", "lost"],
    ["read ECONNRESET", "ECONNRESET", "lost"],
    ["other side closed", "UND_ERR_SOCKET", "lost"],
    ["bad record mac", "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC", "lost"],
    ["Headers Timeout Error", "UND_ERR_HEADERS_TIMEOUT", "slow"],
    ["Body Timeout Error", "UND_ERR_BODY_TIMEOUT", "slow"],
    ["Proxy response (407) !== 200 when HTTP Tunneling", "UND_ERR_ABORTED", "proxy"],
    ["Proxy response (502) !== 200 when HTTP Tunneling", "UND_ERR_ABORTED", "connect"],
    ["invalid peer certificate: UnknownIssuer", undefined, "tls"],
    ["expect header not supported", "UND_ERR_NOT_SUPPORTED", "request"],
    ["something else", undefined, "lost"],
  ])("takes %j for its kind", (message, code, kind) => {
    expect(classify(withCode(message, code))).toEqual({ kind, code });
  });

  test("takes failures of all addresses of a host for one of the connection", () => {
    const cause = Object.assign(new AggregateError([new Error("connect ETIMEDOUT")]), {
      code: "ETIMEDOUT",
    });
    expect(classify(new TypeError("fetch failed", { cause })).kind).toBe("connect");
  });

  test.each([undefined, null, "text", 5, {}])("takes %j for a lost connection", (value) => {
    expect(classify(value)).toEqual({ kind: "lost", code: undefined });
  });
});

describe("a fault of this side", () => {
  test.each<[string, Record<string, string>]>([
    ["expect", { expect: "100-continue" }],
    ["transfer-encoding", { "transfer-encoding": "chunked" }],
    ["upgrade", { upgrade: "websocket" }],
  ])("such as the header %s is not told as the network's", async (_, headers) => {
    const server = await loopback();
    const error = await thrown(put(clientOf(server.origin), "x", headers));
    expect(error).toMatchObject({ name: "QlikInputError" });
    expect(error).toHaveProperty("message", expect.not.stringContaining("network"));
    expect(server.received).toHaveLength(0);
  });

  test("such as a stream that fails is not retried, and has the cause", async () => {
    const server = await loopback();
    const cause = new Error("my source");
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(cause);
      },
    });
    const error = await thrown(put(clientOf(server.origin), broken));
    expect(error).toMatchObject({ name: "QlikInputError", cause, attempts: 1 });
    expect(error).toHaveProperty("message", expect.not.stringMatching(/network|idempotent/));
  });

  test("such as a stream of a file that cannot be read is told as the file's", async () => {
    const server = await loopback();
    const cause = Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
    let chunks = 0;
    const broken = new ReadableStream({
      pull(controller) {
        if (chunks++ < 3) controller.enqueue(new Uint8Array(1000));
        else controller.error(cause);
      },
    });
    const error = await thrown(importApp(clientOf(server.origin), broken));
    expect(error).toMatchObject({ name: "QlikFileError", cause });
    expect(error).toHaveProperty("message", expect.not.stringMatching(/network|idempotent/));
  });

  test("such as a file that shrinks is told as the file's", async () => {
    const server = createServer((request, response) => {
      request.on("error", () => undefined);
      request.resume().on("end", () => response.end("{}"));
    });
    const qlik = clientOf(`http://127.0.0.1:${await listen(server)}`);
    const file = join(folder(), "a.qvf");
    writeFileSync(file, Buffer.alloc(2_000_000));
    const blob = await openAsBlob(file);
    truncateSync(file, 1000);
    const error = await thrown(put(qlik, blob));
    expect(error).toMatchObject({ name: "QlikFileError", attempts: 1 });
  });

  test("such as a port that fetch blocks, or a method that a policy sets, is not retried", async () => {
    expect(await thrown(list(clientOf("http://127.0.0.1:1")))).toMatchObject({
      name: "QlikInputError",
      attempts: 1,
    });
    const server = await loopback();
    const qlik = createQlikClient({
      tenant: server.origin,
      auth: { apiKey: "key" },
      policies: { attempt: [(request, next) => next({ ...request, method: "TRACE" })] },
    });
    const error = await thrown(list(qlik));
    expect(error).toMatchObject({ name: "QlikInputError", attempts: 1 });
    expect(error).toHaveProperty("message", expect.stringContaining("TRACE"));
  });

  test("such as a stream that a policy sends twice is an input error", async () => {
    const server = await loopback();
    const qlik = createQlikClient({
      tenant: server.origin,
      auth: { apiKey: "key" },
      policies: {
        attempt: [
          async (request, next) => {
            await next(request);
            return next(request);
          },
        ],
      },
    });
    const error = await thrown(put(qlik, new Blob(["a"]).stream()));
    expect(error).toMatchObject({ name: "QlikInputError", attempts: 1 });
    expect(server.received).toHaveLength(1);
  });
});

describe("a time limit of fetch's own", () => {
  test.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])(
    "%s is named with the remedy and is not retried, since it would pass again",
    async (code) => {
      const cause = Object.assign(new Error("Timeout Error"), { code });
      const brokenBody = () => {
        const body = new ReadableStream({
          pull(controller) {
            controller.error(new TypeError("terminated", { cause }));
          },
        });
        return new Response(body, { headers: { "content-type": "application/json" } });
      };
      for (const outcome of [() => new TypeError("fetch failed", { cause }), brokenBody]) {
        const { qlik, sent } = stubbed([outcome]);
        const error = await thrown(list(qlik));
        expect(error).toMatchObject({ name: "QlikConnectionError", code, attempts: 1 });
        expect(error).toHaveProperty(
          "hint",
          expect.stringMatching(/may still have been processed.*300 s.*headersTimeout: 0/),
        );
        expect(sent).toHaveLength(1);
      }
    },
  );
});
