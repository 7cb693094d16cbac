/** A server in a process of its own, so that its memory isn't counted. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** @qlik/api asks hosts outside qlikcloud.com what they are. */
export const PLATFORM: string = JSON.stringify({ composition: { provider: "aws" } });

/** Serves on a loopback address, which it sends to the process that has forked this one, and ends with that. */
export function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): void {
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  // A connection that is closed while a contender reads its file would count against it.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1", () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.on("disconnect", () => process.exit());
}
