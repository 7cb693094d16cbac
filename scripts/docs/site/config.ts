/** The configuration of VitePress. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type DefaultTheme, type UserConfig } from "vitepress";
import type { Section } from "../page.ts";
import { escapeText } from "../text.ts";
import { rewriteLinks } from "./links.ts";
import { inert } from "./inert.ts";
import type { Navigation, NavigationItem } from "./navigation.ts";
import { processTerm, searchOptions, tokenize } from "./search.ts";
import { slugify } from "./slug.ts";

/** Returns the configuration for a folder of pages. */
export function siteConfig(
  folder: string,
  navigation: Navigation,
): UserConfig<DefaultTheme.Config> {
  const { base, outDir, repository, guides, rest, api } = navigation;
  return defineConfig({
    base,
    outDir,
    title: "qlik-cloud-client",
    description: "A typed client of Qlik Cloud's REST API",
    // The navigation is a file of its own, rather than a part of each page.
    metaChunk: true,
    cacheDir: path.join(folder, ".vitepress/cache"),
    head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }]],
    markdown: {
      // Those of VitePress are too faint for its background.
      theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
      attrs: { allowedAttributes: ["id"] },
      anchor: { slugify },
      config: (markdown) => {
        inert(markdown);
        rewriteLinks(markdown, repository);
      },
    },
    themeConfig: {
      logo: "/logo.svg",
      nav: [
        { text: "Guide", link: "/start", activeMatch: "^/(start|docs/)" },
        { text: "REST reference", link: "/rest/", activeMatch: "^/rest/" },
        { text: "Package", link: "/api/", activeMatch: "^/api/" },
        { text: navigation.version, link: "/CHANGELOG" },
      ],
      sidebar: {
        "/": copy(guides),
        "/rest/": copy(rest),
        ...Object.fromEntries(Object.entries(api).map(([folder, items]) => [folder, copy(items)])),
      },
      outline: [2, 3],
      socialLinks: [{ icon: "github", link: repository }],
      search: {
        provider: "local",
        options: {
          miniSearch: { options: { tokenize, processTerm }, searchOptions },
          _render: (source, env, markdown) => {
            const file = path.join(folder, ".search", `${env.relativePath}.json`);
            if (!existsSync(file)) return markdown.render(source, env);
            return renderSections(JSON.parse(readFileSync(file, "utf8")) as Section[]);
          },
        },
      },
    },
    vite: {
      // The index of the search is large, and loaded when somebody searches.
      build: { chunkSizeWarningLimit: 4096 },
      logLevel: "warn",
    },
  });
}

/** Sections as the indexer expects them: headings with links to themselves, each followed by its text. */
function renderSections(sections: readonly Section[]): string {
  return sections
    .map(({ title, anchor, text }, index) => {
      const level = index === 0 ? 1 : 2;
      const link = `<a href="#${escapeText(anchor)}"></a>`;
      return `<h${level}>${escapeText(title)} ${link}</h${level}><p>${escapeText(text)}</p>`;
    })
    .join("\n");
}

function copy(items: readonly NavigationItem[]): DefaultTheme.SidebarItem[] {
  return items.map(({ items: nested, ...item }) => ({
    ...item,
    ...(nested ? { items: copy(nested) } : {}),
  }));
}
