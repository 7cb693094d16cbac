/** A tenant with one app of a given size, which takes imports too; in a process of its own, so that its memory isn't counted. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const size = Number(process.argv[2]);
const chunk = Buffer.alloc(2 ** 16, "qvf ");
// @qlik/api asks hosts outside qlikcloud.com what they are.
const platform = JSON.stringify({ composition: { provider: "aws" } });

const server = createServer((request, response) => {
  void answer(request, response);
});
// A connection that is closed while a contender reads its file would count against it.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = "" } = request;
  let received = 0;
  for await (const part of request) received += (part as Buffer).length;
  if (url.includes("/export")) {
    response.writeHead(201, { location: "/api/v1/temp-contents/f1" }).end();
  } else if (url.includes("/temp-contents/")) {
    await send(response);
  } else {
    response.setHeader("content-type", "application/json");
    const app = JSON.stringify({ attributes: { id: "a1", size: received } });
    response.end(method === "POST" ? app : platform);
  }
}

async function send(response: ServerResponse): Promise<void> {
  const type = "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-length": size });
  for (let left = size; left > 0; left -= chunk.length) {
    if (response.write(chunk.subarray(0, Math.min(left, chunk.length)))) continue;
    await new Promise((resolve) => response.once("drain", resolve));
  }
  response.end();
}
