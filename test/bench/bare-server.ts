/** A server that says the same to everybody; says where it listens. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"data":["shared","managed","data"]}');
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
