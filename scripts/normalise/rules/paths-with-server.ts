import { escapePointer } from "../../openapi/references.ts";
import { METHODS, type PathItemObject } from "../../openapi/document.ts";
import { isObject, parameterList } from "../lookup.ts";
import { TENANT_SERVER } from "../tenant.ts";
import type { Rule, Work } from "../rule.ts";

interface Server {
  url: string;
  variables?: Record<string, { default?: unknown }>;
}

/** A server's URL in two parts: `https://{tenant}.example.com` and `/api`. */
interface Place {
  origin: string;
  path: string;
}

export const pathsWithServer: Rule = {
  name: "paths-with-server",
  summary:
    "Joins paths with the path of their server, so that each has the form in which it is called.",
  apply(work) {
    const { document, count, restructured } = work;
    if (!isObject(document.paths)) return;
    // Clients take the first server unless they are told otherwise.
    const server = serverOf(document);
    const place = server ? split(server, "#/servers/0/url", work) : { origin: "", path: "" };
    const healed = isTenant(place) ? TENANT_SERVER : withOrigin(server!, place);
    if (JSON.stringify(document.servers) !== JSON.stringify([healed])) {
      document.servers = [structuredClone(healed)];
      count("#/servers");
    }
    joinPaths(document.paths, (path) => (server ? place : { ...place, path: unnamed(path) }), work);
    restructured();
  },
};

/** Before Qlik's files named their server, versioned paths were relative to `/api`. */
function unnamed(path: string): string {
  return /^\/v\d+(?:\/|$)/.test(path) ? "/api" : "";
}

function joinPaths(
  paths: Record<string, PathItemObject>,
  baseOf: (path: string) => Place,
  work: Work,
): void {
  const joined = new Map<string, PathItemObject>();
  const put = (path: string, item: PathItemObject, pointer: string): void => {
    const known = joined.get(path);
    if (known && METHODS.some((method) => item[method] && known[method])) {
      const message = `The operation must be described once, got ${path} for two servers`;
      work.reject(pointer, message, "Remove one of the two.");
    }
    joined.set(path, { ...item, ...known });
  };
  for (const [path, item] of Object.entries(paths)) {
    const pointer = `#/paths/${escapePointer(path)}`;
    if (!path.startsWith("/") || !isObject(item)) {
      joined.set(path, item);
      continue;
    }
    const place = placeOf(item, baseOf(path), pointer, work);
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const own = placeOf(operation, place, `${pointer}/${method}`, work);
      if (own.path === place.path) continue;
      const parameters = [...parameterList(item), ...parameterList(operation)];
      Reflect.deleteProperty(item, method);
      put(`${own.path}${path}`, { [method]: { ...operation, parameters } }, pointer);
      work.count(`${pointer}/${method}`);
    }
    if (place.path !== "") work.count(pointer);
    put(`${place.path}${path}`, item, pointer);
  }
  work.document.paths = Object.fromEntries(joined);
}

/** Where a path item or an operation is. A server of its own stays if it is another host. */
function placeOf(node: object, base: Place, pointer: string, work: Work): Place {
  const holder = node as { servers?: unknown };
  const server = serverOf(holder);
  if (!server) return base;
  const place = split(server, `${pointer}/servers/0/url`, work);
  if (place.origin === "" || place.origin === base.origin) delete holder.servers;
  else holder.servers = [withOrigin(server, place)];
  return place;
}

function serverOf({ servers }: { servers?: unknown }): Server | undefined {
  const list: unknown[] = Array.isArray(servers) ? servers : [];
  return list.filter(isObject).find(({ url }) => typeof url === "string") as Server | undefined;
}

/** Variables in the path are replaced by their defaults; those in the host stay, since a client sets them. */
function split({ url, variables }: Server, pointer: string, { reject }: Work): Place {
  const [, origin = "", rest = ""] = /^((?:[a-z][a-z\d+.-]*:)?\/\/[^/]*)?(.*)$/is.exec(url) ?? [];
  const path = rest.replaceAll(/\{([^{}]*)\}/g, (variable, name: string) => {
    const value = variables?.[name]?.default;
    if (typeof value === "string") return value;
    const message = `A variable in the path of a server must have a default, got ${variable}`;
    reject(pointer, message, "Add the default.");
    return variable;
  });
  const clean = path.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  return { origin, path: clean === "" || clean.startsWith("/") ? clean : `/${clean}` };
}

function withOrigin(server: Server, { origin }: Place): Server {
  const variables = Object.entries(server.variables ?? {}).filter(([name]) =>
    origin.includes(`{${name}}`),
  );
  return {
    ...server,
    url: origin,
    ...(server.variables && { variables: Object.fromEntries(variables) }),
  };
}

/** A document that names no host describes the tenant, too. */
function isTenant({ origin }: Place): boolean {
  return origin === "" || /\.qlikcloud\.com(?::\d+)?$/i.test(origin);
}
