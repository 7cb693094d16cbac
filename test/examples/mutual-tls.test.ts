import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { rootCertificates } from "node:tls";
import { createQlikClient } from "qlik-cloud-client";
import { Agent, fetch } from "undici";
import { afterAll, expect, test } from "vitest";
import { selfSigned } from "../transport/certificate.ts";

const company = selfSigned();
const own = selfSigned("program");
const clients: unknown[] = [];
const server = createServer({ ...company, requestCert: true, ca: own.cert }, (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"data":[]}');
});
server.on("secureConnection", (socket) => clients.push(socket.getPeerCertificate().subject.CN));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const tenant = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
const apiKey = "key";

const folder = mkdtempSync(path.join(tmpdir(), "qlik-"));
const [caFile, certFile, keyFile] = ["ca.pem", "client.pem", "client-key.pem"].map((name) =>
  path.join(folder, name),
) as [string, string, string];
writeFileSync(caFile, company.cert);
writeFileSync(certFile, own.cert);
writeFileSync(keyFile, own.key);

const dispatcher = new Agent({
  connect: {
    ca: [...rootCertificates, await readFile(caFile, "utf8")],
    cert: await readFile(certFile, "utf8"),
    key: await readFile(keyFile, "utf8"),
  },
});

const qlik = createQlikClient({
  tenant,
  auth: { apiKey },
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});

afterAll(async () => {
  await dispatcher.destroy();
  server.close();
  rmSync(folder, { recursive: true });
});

test("a server of a private CA gets the certificate of the client", async () => {
  expect(await qlik["/api/v1/spaces"].GET()).toMatchObject({ ok: true });
  expect(clients).toEqual(["program"]);
});

test("without the CA, or without the certificate, nothing is sent", async () => {
  clients.length = 0;
  for (const connect of [{ cert: own.cert, key: own.key }, { ca: company.cert }]) {
    const dispatcher = new Agent({ connect });
    const client = createQlikClient({
      ...{ tenant, auth: { apiKey }, retry: false },
      fetch: (url, init) => fetch(url, { ...init, dispatcher }),
    });
    await expect(client["/api/v1/spaces"].GET()).rejects.toThrow("GET /api/v1/spaces");
    await dispatcher.destroy();
  }
  expect(clients).toEqual([]);
});
