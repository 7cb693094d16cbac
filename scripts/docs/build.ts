/** Writes pages for VitePress, and has it render them. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vitepress";
import type { Page } from "./page.ts";
import type { Navigation } from "./site/navigation.ts";

/** The sources of the site's configuration and styles, which VitePress reads itself. */
const SITE = "scripts/docs/site";

/** Empties a folder, and writes pages and what the search finds on them. */
export function writePages(folder: string, pages: readonly Page[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, markdown, sections } of pages) {
    write(folder, file, markdown);
    if (sections) write(folder, `.search/${file}.json`, JSON.stringify(sections));
  }
}

/** Renders the pages of a folder, which must be in the repository. */
export async function renderSite(folder: string, navigation: Navigation): Promise<void> {
  const importOf = (file: string): string => JSON.stringify(path.resolve(SITE, file));
  write(folder, ".vitepress/navigation.json", JSON.stringify(navigation));
  write(
    folder,
    ".vitepress/config.ts",
    `import { siteConfig } from ${importOf("config.ts")};
import navigation from "./navigation.json";

export default siteConfig(${JSON.stringify(path.resolve(folder))}, navigation);
`,
  );
  // The styles come after those of the theme, which they override.
  write(
    folder,
    ".vitepress/theme/index.ts",
    `export { default } from "vitepress/theme";
import ${importOf("style.css")};
`,
  );
  mkdirSync(path.join(folder, "public"), { recursive: true });
  cpSync(path.join(SITE, "logo.svg"), path.join(folder, "public/logo.svg"));
  await build(folder);
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
