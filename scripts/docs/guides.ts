/** The guides: README, everything in docs/, and what a repository has in its root, in an order to read them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "./page.ts";

export interface Guide {
  /** Its file in the repository. */
  readonly source: string;
  /** Its file in the site. */
  readonly file: string;
  readonly title: string;
  readonly markdown: string;
}

export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/** Guides that are new come at the end of the group of their folder. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  Start: ["README.md", "docs/recipes.md", "docs/programs.md"],
  Calls: [
    ...["docs/calls.md", "docs/results-and-errors.md", "docs/reliability.md", "docs/lists.md"],
    ...["docs/types.md", "docs/logging.md", "docs/proxies.md"],
  ],
  Jobs: [
    ...["docs/reloads.md", "docs/runs.md", "docs/apps.md", "docs/uploads.md"],
    ...["docs/provisioning.md", "docs/users.md", "docs/engine.md"],
  ],
  "Events and tests": ["docs/webhooks.md", "docs/event-types.md", "docs/testing.md"],
  Platforms: [
    ...["docs/browser.md", "docs/runtimes.md", "docs/servers.md", "docs/neighbours.md"],
    ...["docs/fleet.md", "docs/fleet-jobs.md"],
  ],
  Migration: [],
  More: ["docs/services.md", "docs/comparison.md"],
  Project: [
    ...["CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md", "docs/generating.md"],
    ...["docs/specification-updates.md", "docs/wording.md"],
  ],
};

/** README is the start. The other files keep their place, so that links between them hold. */
export function siteFileOf(source: string): string {
  return source === "README.md" ? "start.md" : source;
}

/** Reads the guides of a repository. */
export function readGuides(root: string): GuideGroup[] {
  const known = new Set(Object.values(ORDER).flat());
  const others = markdownIn(root, "docs").filter((source) => !known.has(source));
  const groups = new Map(Object.entries(ORDER).map(([title, sources]) => [title, [...sources]]));
  for (const source of others) {
    const folder = path.posix.dirname(source).split("/")[1];
    const title = folder === undefined ? "More" : capitalise(folder);
    groups.set(title, [...(groups.get(title) ?? []), source]);
  }
  return [...groups].map(([title, sources]) => ({
    title,
    guides: sources
      .filter((source) => existsSync(path.join(root, source)))
      .map((source) => readGuide(root, source)),
  }));
}

/** Returns the page of a guide. */
export function guidePage({ file, markdown }: Guide): Page {
  return { file, markdown };
}

function readGuide(root: string, source: string): Guide {
  const markdown = readFileSync(path.join(root, source), "utf8").replaceAll("\r\n", "\n");
  const [, heading = source] = /^# (.+)$/m.exec(markdown) ?? [];
  const title = source === "README.md" ? "Start" : heading.replaceAll("`", "");
  return { source, file: siteFileOf(source), title, markdown };
}

function markdownIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => name.endsWith(".md"))
    .sort();
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
}
