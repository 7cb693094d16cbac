/** A Qlik engine on loopback, as far as opening an app and evaluating an expression need it: JSON-RPC over a WebSocket. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { WebSocketServer } from "ws";
import { createQlikClient, type QlikClient, type QlikClientOptions } from "../src/index.ts";
import { createTenant, type Tenant } from "../src/testing.ts";

export interface EngineServer {
  readonly tenant: Tenant;
  /** A client of the tenant, whose origin is that of the engine. */
  readonly qlik: QlikClient;
  /** The paths and Authorization headers of the WebSockets. */
  readonly connections: readonly (readonly [path: string, authorization: string | undefined])[];
}

interface RpcRequest {
  readonly id: number;
  readonly method: string;
  readonly handle: number;
  readonly params: readonly unknown[] | Readonly<Record<string, unknown>>;
}

/** Listens until the test is over. The REST API of the same origin is an embedded tenant. */
export async function engineServer(
  auth: (tenant: Tenant) => QlikClientOptions["auth"],
): Promise<EngineServer> {
  const tenant = createTenant();
  const connections: (readonly [string, string | undefined])[] = [];
  // @qlik/api asks hosts outside Qlik Cloud whether they are Windows.
  const server = createServer((_, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket, { url, headers }) => {
    connections.push([(url ?? "").replace(/\?.*/, ""), headers.authorization]);
    const send = (message: object): void => {
      socket.send(JSON.stringify({ jsonrpc: "2.0", ...message }));
    };
    send({ method: "OnConnected", params: { qSessionState: "SESSION_CREATED" } });
    socket.on("message", (data: Buffer) => {
      const request = JSON.parse(data.toString()) as RpcRequest;
      send({ id: request.id, ...respond(request) });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const qlik = createQlikClient({
    tenant: origin,
    auth: auth(tenant),
    fetch: (url, init) => tenant.fetch(url.replace(origin, tenant.origin), init),
  });
  return { tenant, qlik, connections };
}

function respond({ method, handle, params }: RpcRequest): object {
  const [first] = Array.isArray(params) ? (params as unknown[]) : Object.values(params);
  if (method === "OpenDoc" && handle === -1)
    return { result: { qReturn: { qType: "Doc", qHandle: 1, qGenericId: first } } };
  if (method === "Evaluate" && handle === 1)
    return { result: { qReturn: `${String(first)} is 42` } };
  return { error: { code: -32601, message: `Method ${method} not found` } };
}
