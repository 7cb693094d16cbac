/** Keeps the traffic of the whole test run, test file by test file, for `whole-run.ts` to judge. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { messageOf, type Exchange } from "./exchange.ts";
import { toHar } from "./har.ts";

/** Where it is kept. */
export const TRAFFIC: string = path.resolve("node_modules/.cache/traffic");

/** More of the same answer to the same operation would tell nothing new. */
const MOST_ALIKE = 20;

const exchanges: Exchange[] = [];
const alike = new Map<string, number>();

/** Keeps an exchange, unless its request can't be read twice. */
export async function keep(
  operation: string,
  request: { readonly url: string; readonly init: RequestInit },
  response: Response,
): Promise<void> {
  const { url, init } = request;
  const { method = "GET", headers = {}, body = null } = init;
  const kind = `${operation} ${response.status}`;
  const count = alike.get(kind) ?? 0;
  if (body instanceof ReadableStream || method === "HEAD" || count >= MOST_ALIKE) return;
  alike.set(kind, count + 1);
  exchanges.push({
    operation,
    method,
    url,
    status: response.status,
    request: await messageOf(new Request(url, { method, headers, body })),
    response: await messageOf(response.clone()),
  });
}

/** Keeps exchanges that were recorded elsewhere. */
export function keepAll(recorded: readonly Exchange[]): void {
  exchanges.push(...recorded);
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
