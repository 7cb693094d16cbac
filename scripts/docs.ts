/**
 * `npm run docs`: builds the documentation as a static site in `site/`. Pages are written as Markdown into `.docs/`, which
 * VitePress renders.
 */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json" with { type: "json" };
import { readCommandLine } from "./command-line.ts";
import { renderSite, writePages } from "./docs/build.ts";
import { packageEntries, writePackageReference } from "./docs/package-reference.ts";
import { packageItems, readSite } from "./docs/pages.ts";

const USAGE = `Usage: npm run docs -- [options]
  --base <path>   path of the site on its server, such as /qlik-cloud-client/ (default: /)
  --out <folder>  folder of the site (default: site)`;

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
  const { pages, guides, rest } = await readSite(".");
  writePages(FOLDER, pages);
  await writePackageReference(".", path.join(FOLDER, "api"));
  const api = packageItems(packageEntries(path.join(FOLDER, "api")));
  const { version, config } = manifest;
  const { repository } = config;
  await renderSite(FOLDER, { base, outDir, repository, version, guides, rest, api });
  const seconds = Math.round((performance.now() - start) / 1000);
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" });
  const bytes = files.map((file) => statSync(path.join(outDir, file)).size);
  const size = Math.round(bytes.reduce((sum, each) => sum + each, 0) / 1_000_000);
  const count = files.filter((file) => file.endsWith(".html")).length;
  console.log(`Wrote ${path.relative(".", outDir)}: ${count} pages, ${size} MB, in ${seconds} s.`);
}
