/** Takes uploads by tus and by forms, and counts and hashes their bytes; in a process of its own, so that its memory isn't counted. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// @qlik/api asks hosts outside qlikcloud.com what they are.
const platform = JSON.stringify({ composition: { provider: "aws" } });
let stored = { size: 0, hash: createHash("sha256") };

const server = createServer((request, response) => {
  void answer(request, response);
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = "" } = request;
  if (method === "POST") stored = { size: 0, hash: createHash("sha256") };
  for await (const part of request) {
    stored.size += (part as Buffer).length;
    stored.hash.update(part as Buffer);
  }
  response.setHeader("tus-resumable", "1.0.0");
  if (method === "PATCH") {
    response.writeHead(204, { "upload-offset": stored.size }).end();
  } else if (url === "/api/v1/temp-contents/files") {
    response.writeHead(201, { location: "/v1/temp-contents/files/f1" }).end();
  } else {
    const { size, hash } = stored;
    const seen = { id: "1", name: "a", size, hash: url === "/seen" ? hash.digest("hex") : "" };
    response.setHeader("content-type", "application/json");
    response.statusCode = method === "POST" ? 201 : 200;
    response.end(method === "POST" || url === "/seen" ? JSON.stringify(seen) : platform);
  }
}
