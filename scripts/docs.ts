/**
 * `npm run docs`: builds the documentation as a static site in `site/`. Pages are written as Markdown into `.docs/`, which
 * VitePress renders.
 */
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { build } from "vitepress";
import manifest from "../package.json" with { type: "json" };
import { readCommandLine } from "./command-line.ts";
import { packageEntries, writePackageReference } from "./docs/package-reference.ts";
import { packageItems, readSite } from "./docs/pages.ts";
import type { Navigation } from "./docs/site/navigation.ts";

const USAGE = `Usage: npm run docs -- [options]
  --base <path>  path of the site on its server, such as /qlik-cloud-client/ (default: /)
  --out <folder> folder of the site (default: site)`;

const FOLDER = ".docs";

const options = {
  base: { type: "string", default: "/" },
  out: { type: "string", default: "site" },
} as const;
const values = readCommandLine(process.argv.slice(2), USAGE, options, (given) => {
  if (!/^\/([\w.-]+\/)*$/.test(given.base))
    throw new Error(`"--base" must begin and end with "/", got ${given.base}.`);
  return given;
});
if (values) await buildSite(values.base, path.resolve(values.out));
else process.exitCode = 2;

async function buildSite(base: string, outDir: string): Promise<void> {
  const start = performance.now();
  rmSync(FOLDER, { recursive: true, force: true });
  const { pages, guides, rest } = await readSite(".");
  for (const { file, markdown, sections } of pages) {
    write(file, markdown);
    if (sections) write(`.search/${file}.json`, JSON.stringify(sections));
  }
  await writePackageReference(".", path.join(FOLDER, "api"));
  const api = packageItems(packageEntries(path.join(FOLDER, "api")));
  const { version, config } = manifest;
  const { repository } = config;
  const navigation: Navigation = { base, outDir, repository, version, guides, rest, api };
  write(".vitepress/navigation.json", JSON.stringify(navigation));
  write(
    ".vitepress/config.ts",
    `import { siteConfig } from "../../scripts/docs/site/config.ts";
import navigation from "./navigation.json";

export default siteConfig(${JSON.stringify(path.resolve(FOLDER))}, navigation);
`,
  );
  write(
    ".vitepress/theme/index.ts",
    'export { default } from "../../../scripts/docs/site/theme.ts";\n',
  );
  mkdirSync(path.join(FOLDER, "public"));
  cpSync("scripts/docs/site/logo.svg", path.join(FOLDER, "public/logo.svg"));
  await build(FOLDER);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`Wrote ${path.relative(".", outDir)}: ${sizeOf(outDir)} MB in ${seconds} s.`);
}

function write(file: string, text: string): void {
  const target = path.join(FOLDER, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const bytes = files.map((file) => statSync(path.join(folder, file)).size);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1_000_000);
}
