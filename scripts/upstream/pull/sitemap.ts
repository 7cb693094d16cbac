/**
 * Finds the APIs that Qlik publishes. There is no list of the files, but a sitemap of the documentation, and each API has
 * a page: `/apis/rest/scheduling/tasks/` is the page of `/specs/rest/scheduling/tasks.json`.
 *
 * The other ways that were looked for: qlik.dev has no llms.txt, and the archive of all files
 * (https://qlik.dev/changelog/247-rest-api-specs-zip-download/) has no documented address.
 */
import type { Requests } from "./requests.ts";

/** @see https://www.sitemaps.org/protocol.html */
const SITEMAP_INDEX = "/sitemap-index.xml";
const MAX_SITEMAPS = 50;

/**
 * Returns the APIs that have a page, sorted: `["api-keys", "scheduling/tasks"]`. Pages of other things than APIs are
 * among them. Returns `undefined` if the server has no sitemap.
 * @param address The address of the files: `https://qlik.dev/specs/rest/`.
 * @throws {RequestFault}
 */
export async function findApis(address: string, requests: Requests): Promise<string[] | undefined> {
  const index = await readLocations(new URL(SITEMAP_INDEX, address).href, requests);
  if (!index) return undefined;
  const { origin } = new URL(address);
  const sitemaps = index.filter((url) => new URL(url).origin === origin).slice(0, MAX_SITEMAPS);
  const pages = await Promise.all(sitemaps.map((url) => readLocations(url, requests)));
  const folder = address.replace("/specs/", "/apis/");
  const apis = pages.flatMap((urls) => (urls ?? []).flatMap((url) => apiOfPage(url, folder) ?? []));
  return [...new Set(apis)].sort();
}

/** Returns the API of a page below the folder, or `undefined` if the page is elsewhere. */
function apiOfPage(url: string, folder: string): string | undefined {
  if (!url.startsWith(folder)) return undefined;
  const api = url.slice(folder.length).replace(/\/$/, "");
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(api) && !api.split("/").includes("..") ? api : undefined;
}

/** Returns the addresses in a sitemap or an index of sitemaps, or `undefined` if there is none. */
async function readLocations(url: string, requests: Requests): Promise<string[] | undefined> {
  const received = await requests.get(url);
  if (received.kind !== "content") return undefined;
  const text = new TextDecoder().decode(received.bytes);
  // Both forms have their addresses in <loc>, and nothing else.
  return [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)]
    .map(([, location]) => (location ?? "").replaceAll("&amp;", "&"))
    .filter((location) => URL.canParse(location));
}
