/** A tenant with one app of a given size, which takes imports too. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { PLATFORM, serve } from "./child-server.ts";

const size = Number(process.argv[2]);
const chunk = Buffer.alloc(2 ** 16, "qvf ");

serve(answer);

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
    response.end(method === "POST" ? app : PLATFORM);
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
