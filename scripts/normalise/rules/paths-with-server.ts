import { escapePointer } from "../../openapi/references.ts";
import type { PathItemObject } from "../../openapi/document.ts";
import { isObject } from "../lookup.ts";
import { TENANT_SERVER } from "../tenant.ts";
import type { Rule, Work } from "../rule.ts";

interface Server {
  url: string;
  description?: unknown;
  variables?: Record<string, { default?: unknown }>;
}

/** A server's URL in two parts: `https://{tenant}.example.com` and `/api`. */
interface SplitUrl {
  origin: string;
  path: string;
}

export const pathsWithServer: Rule = {
  name: "paths-with-server",
  summary:
    "Joins paths with the path of their server, so that each has the form in which it is called.",
  apply(work) {
    const { document, count, reject, restructured } = work;
    const [first, ...others] = serversOf(document.servers);
    const { origin, path } = first
      ? split(first, work, "#/servers/0/url")
      : { origin: "", path: "" };
    // The first server is the one to call; another one with another path would be another API.
    const isElsewhere = (server: Server): boolean => split(server, work, "#/servers").path !== path;
    const odd = others.find(isElsewhere);
    if (odd) {
      const hint = "Leave the server to which the paths belong, and remove the others.";
      reject(
        "#/servers",
        `The servers must have the same path, got ${path || "/"} and ${odd.url}`,
        hint,
      );
      return;
    }
    const servers = isTenant(origin)
      ? [TENANT_SERVER]
      : [{ ...first, url: origin, ...(first?.variables && { variables: used(first, origin) }) }];
    if (JSON.stringify(document.servers) !== JSON.stringify(servers)) {
      document.servers = structuredClone(servers) as unknown[];
      count("#/servers");
    }
    joinPaths(work, origin, path);
    restructured();
  },
};

function joinPaths(work: Work, origin: string, base: string): void {
  const { document, count, reject } = work;
  if (!isObject(document.paths)) return;
  const joined: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const pointer = `#/paths/${escapePointer(path)}`;
    const own = ownServer(item);
    const place = own ? split(own, work, `${pointer}/servers/0/url`) : { origin, path: base };
    const target = path.startsWith("/") ? `${place.path}${path}` : path;
    if (own && (place.origin === origin || place.origin === ""))
      delete (item as { servers?: unknown }).servers;
    else if (own) (item as { servers?: unknown }).servers = [{ ...own, url: place.origin }];
    if (target !== path) count(pointer);
    if (Object.hasOwn(joined, target)) {
      const hint = "Keep one of them.";
      reject(pointer, `Two paths are the same once joined with their servers: ${target}`, hint);
      continue;
    }
    joined[target] = item;
  }
  document.paths = joined;
}

/** The server that a path item has of its own. */
function ownServer(item: unknown): Server | undefined {
  return isObject(item) ? serversOf((item as { servers?: unknown }).servers)[0] : undefined;
}

function serversOf(servers: unknown): Server[] {
  const list = Array.isArray(servers) ? (servers as unknown[]) : [];
  return list.filter(
    (each): each is Server => isObject(each) && typeof (each as Server).url === "string",
  );
}

/** Variables in the path are replaced by their defaults; those in the host stay, since they are the client's to choose. */
function split(server: Server, { reject }: Work, pointer: string): SplitUrl {
  const [, origin = "", rest = ""] =
    /^((?:[a-z][a-z\d+.-]*:)?\/\/[^/]*)?(.*)$/is.exec(server.url) ?? [];
  const path = rest.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = server.variables?.[name]?.default;
    if (typeof value === "string") return value;
    reject(
      pointer,
      `The variable in the path of the server must have a default, got ${whole}`,
      "Add a default.",
    );
    return whole;
  });
  const clean = path.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  return { origin, path: clean === "" || clean.startsWith("/") ? clean : `/${clean}` };
}

/** A document that names no host is one of the tenant's, too. */
function isTenant(origin: string): boolean {
  return origin === "" || /\.qlikcloud\.com(?::\d+)?$/i.test(origin);
}

function used({ variables }: Server, origin: string): object {
  const entries = Object.entries(variables ?? {}).filter(([name]) => origin.includes(`{${name}}`));
  return Object.fromEntries(entries);
}
