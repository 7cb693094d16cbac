/** Takes uploads by tus and by forms, and counts and hashes their bytes. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { PLATFORM, serve } from "./child-server.ts";

let stored = { size: 0, hash: createHash("sha256") };

serve(answer);

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
    response.end(method === "POST" || url === "/seen" ? JSON.stringify(seen) : PLATFORM);
  }
}
