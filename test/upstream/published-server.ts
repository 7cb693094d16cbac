/** A loopback server that publishes files in the way of Qlik's: documents by API, and a sitemap of their pages. */
import { createHash } from "node:crypto";
import { loopback, type Answer, type Loopback } from "../loopback.ts";

export interface PublishedServer extends Pick<Loopback, "origin" | "received"> {
  /** The value of `--from`. */
  readonly address: string;
  /** The files by API: `scheduling/tasks`. Tests change it between two pulls. */
  readonly files: Map<string, string>;
  /** What the server does for an API instead of sending its file. */
  readonly faults: Map<string, Answer>;
  /** The pages of the sitemap, in addition to those of the files. `undefined`: there is no sitemap. */
  pages: string[] | undefined;
}

/** Listens until the test is over. Sends an ETag with each file, and 304 for those that have not changed. */
export async function publish(
  files: Iterable<readonly [string, string]>,
): Promise<PublishedServer> {
  const { origin, received } = await loopback((response, request) => {
    respond(response, request);
  });
  const published: PublishedServer = {
    ...{ origin, received, address: `${origin}/specs/rest/` },
    files: new Map(files),
    faults: new Map(),
    pages: [],
  };
  const respond: Answer = (response, request) => {
    if (request.url === "/sitemap-index.xml" && published.pages) {
      response.end(sitemap([`${origin}/sitemap-0.xml`]));
      return;
    }
    if (request.url === "/sitemap-0.xml" && published.pages) {
      const apis = [...published.pages, ...published.files.keys()];
      response.end(sitemap(apis.map((api) => `${origin}/apis/rest/${api}/`)));
      return;
    }
    const api = /^\/specs\/rest\/(.+)\.json$/.exec(request.url)?.[1] ?? "";
    const fault = published.faults.get(api);
    if (fault) fault(response, request);
    else sendFile(published.files.get(api), response, request);
  };
  return published;
}

function sendFile(file: string | undefined, ...[response, request]: Parameters<Answer>): void {
  if (file === undefined) {
    response.writeHead(404).end("Not found");
    return;
  }
  const etag = `"${createHash("sha256").update(file).digest("hex")}"`;
  const isSame = request.headers["if-none-match"] === etag;
  response.writeHead(isSame ? 304 : 200, { "content-type": "application/json", etag });
  response.end(isSame ? undefined : file);
}

function sitemap(locations: readonly string[]): string {
  const entries = locations.map((location) => `<url><loc>${location}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>${entries.join("")}</urlset>`;
}

/** Returns a small published document. */
export function documentOf(api: string, summary = "List"): string {
  const content = {
    openapi: "3.0.0",
    info: { title: api, version: "" },
    paths: { [`/api/v1/${api}`]: { get: { summary, responses: { 200: { description: "OK" } } } } },
  };
  return JSON.stringify(content, undefined, 2);
}
