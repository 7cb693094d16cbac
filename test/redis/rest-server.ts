/**
 * The REST API of Upstash before a Redis: https://upstash.com/docs/redis/features/restapi ("POST Command in Body", "HTTP
 * Codes", "Response", "Base64 Encoded Responses") and …/howto/readyourwrites.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createClient } from "redis";

export interface RestServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
}

export async function startRestServer(redisUrl: string): Promise<RestServer> {
  const token = "AX_dASQgODMwNTAtNGVjNi00ZTk2";
  const client = createClient({
    ...{ url: redisUrl, disableOfflineQueue: true, socket: { reconnectStrategy: 50 } },
  }).on("error", () => undefined);
  await client.connect();
  let requests = 0;
  const answer = async (request: IncomingMessage): Promise<[status: number, body: object]> => {
    const { method = "", headers } = request;
    if (headers.authorization !== `Bearer ${token}`)
      return [401, { error: "WRONGPASS invalid or missing auth token" }];
    if (!["HEAD", "GET", "POST", "PUT"].includes(method))
      return [405, { error: "ERR method not allowed" }];
    try {
      const command: unknown = JSON.parse(await text(request));
      if (!Array.isArray(command)) return [400, { error: "ERR failed to parse command" }];
      const result: unknown = await client.sendCommand(command.map(String));
      return [200, { result: headers["upstash-encoding"] === "base64" ? encoded(result) : result }];
    } catch (error) {
      return [400, { error: (error as Error).message }];
    }
  };
  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      const type = { "content-type": "application/json" };
      response.writeHead(status, { ...type, "upstash-sync-token": `token-${++requests}` });
      response.end(JSON.stringify(body));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    async [Symbol.asyncDispose]() {
      client.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function encoded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(encoded);
  if (typeof result !== "string" || result === "OK") return result;
  return Buffer.from(result).toString("base64");
}
