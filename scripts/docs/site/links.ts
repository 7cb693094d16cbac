/** Links of the guides, which are relative in the repository. */
import path from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { siteFileOf } from "../guides.ts";

/** These have no page of their own. */
const PAGES: Readonly<Record<string, string>> = {
  "src/testing/FIDELITY.md": "rest/operations.md",
};

/** The files that are pages. */
const IS_PAGE = /^(docs\/.+|README|CHANGELOG|SECURITY|CONTRIBUTING)\.md$/;

/** Makes links to pages lead to the site, and those to other files to the repository. */
export function rewriteLinks(markdown: MarkdownRenderer, repository: string): void {
  markdown.core.ruler.push("site-links", ({ tokens, env }) => {
    const { relativePath } = env as MarkdownEnv;
    if (!/^(docs\/|start\.md$|[A-Z]+\.md$)/.test(relativePath)) return;
    const source = relativePath === "start.md" ? "README.md" : relativePath;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href !== null) token.attrSet("href", siteLink(source, href, repository));
    }
  });
}

/** Returns where a link of a file in the repository leads to on the site. */
export function siteLink(source: string, href: string, repository: string): string {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [target = "", anchor] = href.split("#");
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(source), target));
  const page = PAGES[file] ?? (IS_PAGE.test(file) ? siteFileOf(file) : undefined);
  if (page === undefined) return `${repository}/blob/main/${file}`;
  const link = path.posix.relative(path.posix.dirname(siteFileOf(source)), page);
  return anchor === undefined ? link : `${link}#${anchor}`;
}
