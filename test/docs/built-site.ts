/** The site that `npm run docs` has written. */
import { createServer, type Server } from "node:http";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";

export const SITE: string = path.resolve("site");

/** The pages of the site, by path: `rest/apps.html`. */
export function readPages(): ReadonlyMap<string, string> {
  if (!existsSync(path.join(SITE, "index.html")))
    throw new Error("There is no site. Run `npm run docs` before these tests.");
  const files = readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"));
  return new Map(files.map((file) => [file, readFileSync(path.join(SITE, file), "utf8")]));
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder as hosts of static sites do: `/start` is `start.html`. */
export async function serve(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = findFile(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const type = TYPES[path.extname(file ?? "")] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, { "Content-Type": type });
    response.end(file ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}

/** Returns the file of a path, `undefined` if there is none. */
export function findFile(folder: string, pathname: string): string | undefined {
  const base = path.join(folder, decodeURIComponent(pathname));
  return [base, `${base}.html`, path.join(base, "index.html")].find(
    (file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile(),
  );
}
