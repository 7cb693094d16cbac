import { isCallable, isObject, wordsOf } from "../lookup.ts";
import type { OperationSite, Site } from "../sites.ts";
import type { Rule } from "../rule.ts";

/**
 * Publishers add, rename and repeat their ids, so all of them are derived: `getReloadsByReloadId` for
 * `GET /api/v1/reloads/{reloadId}`. An id depends on its own operation, never on the order or on other operations; only
 * operations whose ids would be the same get a hash of their path as well.
 */
export const deriveOperationIds: Rule = {
  name: "derive-operation-ids",
  summary: "Derives the operation's id from its method and path.",
  apply({ document, sites, count }) {
    const { operations, responses } = sites();
    const ids = new Map<OperationSite, string>();
    for (const site of operations) ids.set(site, deriveId(site));
    const uses = countUses([...ids.values()]);
    const renamed = new Map<string, string>();
    for (const [site, derived] of ids) {
      const id = uses.get(derived) === 1 ? derived : `${derived}${hash(site.pointer)}`;
      const old = site.node.operationId as string | undefined;
      if (old === id) continue;
      if (old !== undefined && !renamed.has(old)) renamed.set(old, id);
      site.node.operationId = id;
      count(site);
    }
    for (const { node } of responses) renameInLinks((node as { links?: unknown }).links, renamed);
    renameInLinks(document.components?.["links"], renamed);
  },
};

function deriveId(site: OperationSite): string {
  const { method, path } = site;
  if (isCallable(site)) return `${method}${pathWords(path)}`;
  const [section, ...names] = trailOf(site.item);
  return section === "webhooks"
    ? `on${pascal(names.join(" "))}${method === "post" ? "" : pascal(method)}`
    : `${method}${pascal([section, ...names].join(" "))}`;
}

/** The prefix that nearly all paths have says nothing. */
function pathWords(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments[0] === "api") segments.shift();
  if (segments[0] === "v1") segments.shift();
  return segments.map((segment) => pascal(segment.replaceAll(/\{([^{}]*)\}/g, " by $1 "))).join("");
}

function trailOf(site: Site): string[] {
  return site.trail.map(String).filter((key) => key !== "components");
}

function pascal(text: string): string {
  return wordsOf(text)
    .map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join("");
}

function countUses(ids: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

/** FNV-1a: the same for the same text, everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return (value >>> 0).toString(36).toUpperCase();
}

function renameInLinks(links: unknown, renamed: ReadonlyMap<string, string>): void {
  if (!isObject(links)) return;
  for (const link of Object.values(links) as { operationId?: unknown }[]) {
    const id = isObject(link) ? renamed.get(String(link.operationId)) : undefined;
    if (id !== undefined) link.operationId = id;
  }
}
