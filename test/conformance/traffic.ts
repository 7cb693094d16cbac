/** Keeps the traffic of the whole test run, test file by test file, for `whole-run.ts` to judge. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { messageOf, type Exchange, type Message } from "./exchange.ts";
import { toHar } from "./har.ts";

/** Where it is kept. */
export const TRAFFIC: string = path.resolve("node_modules/.cache/traffic");

const exchanges: Exchange[] = [];
/** The kinds of exchanges that were kept. */
const kinds = new Set<string>();

/** Keeps an exchange, unless its request can't be read twice. */
export async function keep(
  operation: string,
  { url, init }: { readonly url: string; readonly init: RequestInit },
  response: Response,
): Promise<void> {
  const { method = "GET", headers = {}, body = null } = init;
  if (body instanceof ReadableStream || method === "HEAD") return;
  const exchange: Exchange = {
    operation,
    method,
    url: inSegments(operation, url),
    status: response.status,
    request: await messageOf(new Request(url, { method, headers, body })),
    response: await messageOf(response.clone()),
  };
  keepAll([exchange]);
}

/** Drift takes each parameter for one segment of a path, so that slashes in the last one are encoded for it. */
function inSegments(operation: string, url: string): string {
  const { origin, pathname, search } = new URL(url);
  const depth = operation.split("/").length;
  const segments = pathname.split("/");
  if (!operation.endsWith("}") || segments.length <= depth) return url;
  const last = segments.splice(depth - 1).join("%2F");
  return `${origin}${[...segments, last].join("/")}${search}`;
}

/** Keeps exchanges, but for those of which there was another one of the same kind. */
export function keepAll(recorded: readonly Exchange[]): void {
  for (const exchange of recorded) {
    const kind = kindOf(exchange);
    if (!kinds.has(kind)) exchanges.push(exchange);
    kinds.add(kind);
  }
}

/** The operation, the status, and the names in query, headers and bodies: other values alone would tell nothing new. */
function kindOf({ operation, status, url, request, response }: Exchange): string {
  const query = [...new URL(url).searchParams.keys()];
  const messages = [request, response].map((each) => [Object.keys(each.headers), membersOf(each)]);
  return JSON.stringify([operation, status, query, messages]);
}

function membersOf({ mediaType, body }: Message): unknown {
  try {
    return outline(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return mediaType;
  }
}

function outline(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(outline(each))))];
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([name, member]) => [name, outline(member)]);
}

/** Writes what this test file has kept. */
export function writeTraffic(testFile: string): void {
  if (exchanges.length === 0) return;
  mkdirSync(TRAFFIC, { recursive: true });
  const name = path.relative(process.cwd(), testFile).replaceAll(path.sep, "_");
  writeFileSync(path.join(TRAFFIC, `${name}.har`), toHar(exchanges.splice(0)));
}

/** Begins a new run. */
export function forgetTraffic(): void {
  rmSync(TRAFFIC, { recursive: true, force: true });
}
