/**
 * A list of reloads, page by page, each after a while: what a tenant takes to answer. In a process of its own, so that
 * its work isn't taken for the client's.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LATENCY_MS, LIST_JSON, LIST_LIMIT, LISTED } from "./fixtures.ts";

const { data } = JSON.parse(LIST_JSON) as { data: unknown };
const platform = JSON.stringify({ composition: { provider: "aws" } });

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "", `http://${request.headers.host ?? ""}`);
  response.setHeader("content-type", "application/json");
  if (!url.pathname.endsWith("/reloads")) {
    response.end(platform);
    return;
  }
  const offset = Number(url.searchParams.get("next"));
  const after = offset + LIST_LIMIT;
  url.searchParams.set("next", String(after));
  const links = after < LISTED ? { next: { href: url.href } } : {};
  setTimeout(() => response.end(JSON.stringify({ data, links })), LATENCY_MS);
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
