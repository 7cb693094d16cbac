/**
 * The server of the loopback part, in a process of its own, so that its work isn't taken for the client's. Tells its
 * origin to the process that forked it and ends together with it.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LIST_JSON, RELOAD_JSON } from "./fixtures.ts";

const one = Buffer.from(RELOAD_JSON);
const list = Buffer.from(LIST_JSON);
// @qlik/api asks hosts outside qlikcloud.com what they are, again before each call when it isn't told.
const platform = Buffer.from(JSON.stringify({ composition: { provider: "aws" } }));

const server = createServer((request, response) => {
  const { url = "" } = request;
  const body = url.includes("?") ? list : url.startsWith("/api/") ? one : platform;
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
  });
  response.end(body);
});
// A connection that is closed while a contender has its turn would count against it.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
