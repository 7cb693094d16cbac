/** An address that leads to one server after another, as the DNS name of a managed Redis does. */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface Proxy {
  readonly port: number;
  /** Leads to another server from now on, and closes the connections to the one before. */
  leadTo(port: number): void;
  /** Loses the next reply, and the connection with it. */
  loseReply(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startProxy(first: number): Promise<Proxy> {
  let target = first;
  let isLosing = false;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const upstream = connect(target, "127.0.0.1");
    for (const each of [socket, upstream]) {
      open.add(each);
      each.on("error", () => undefined);
      each.on("close", () => {
        open.delete(each);
        socket.destroy();
        upstream.destroy();
      });
    }
    socket.pipe(upstream);
    upstream.on("data", (reply) => {
      if (!isLosing) return void socket.write(reply);
      isLosing = false;
      upstream.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    leadTo(port) {
      target = port;
      close();
    },
    loseReply() {
      isLosing = true;
    },
    async [Symbol.asyncDispose]() {
      close();
      server.close();
      await once(server, "close");
    },
  };
}
