/** Where published files are read from: a web address or a folder. */
import { statSync } from "node:fs";
import path from "node:path";
import { isLoopback } from "../../../src/core/loopback.ts";

/**
 * Qlik's own address. A file's address below it is the API's: `api-keys.json`, `scheduling/tasks.json`,
 * `analytics/discovery-agent/adaptive-cards.json`; the pages name it under "Download OpenAPI spec".
 * @see https://qlik.dev/apis/rest/api-keys.md and https://qlik.dev/apis/rest/core/ip-policies.md
 */
export const QLIK_ADDRESS = "https://qlik.dev/specs/rest/";

export type Source =
  | { readonly kind: "web"; /** Ends with a slash. */ readonly address: string }
  | { readonly kind: "folder"; readonly folder: string };

/**
 * Reads the value of `--from`.
 * @throws {RangeError} if it is neither an https address (or http of this machine) nor a folder.
 */
export function readSource(from: string): Source {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(from)) {
    const url = URL.canParse(from) ? new URL(from) : undefined;
    const isSafe =
      url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (!isSafe || url.search || url.hash || url.username || url.password) {
      const form = "an https address without credentials, query and fragment";
      throw new RangeError(`"--from" must be ${form}, or a folder; got ${from}.`);
    }
    return { kind: "web", address: url.href.endsWith("/") ? url.href : `${url.href}/` };
  }
  const folder = path.resolve(from);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new RangeError(`"--from" must be an address or an existing folder, got ${from}.`);
  }
  return { kind: "folder", folder };
}

/** Returns the address of an API's file. */
export function urlOf(address: string, api: string): string {
  return `${address}${api.split("/").map(encodeURIComponent).join("/")}.json`;
}
