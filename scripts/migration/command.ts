/** Writes the tables of docs/migration/. */
import { readFileSync } from "node:fs";
import { readCommandLine } from "../command-line.ts";
import { findStale, writeWhole } from "../pipeline/write.ts";
import { renderCurl } from "./from-curl.ts";
import { renderQlikApi } from "./from-qlik-api.ts";
import { renderQlikCli } from "./from-qlik-cli.ts";
import { readOperations } from "./operations.ts";
import { readQlikApi } from "./qlik-api.ts";
import { readQlikCli } from "./qlik-cli.ts";

const FOLDER = "docs/migration";
const START = "<!-- generated: npm run spec -- migration -->";
const END = "<!-- /generated -->";
const USAGE = `Usage: npm run spec -- migration [options]
  --check  report stale tables and exit with 1, without writing`;

/** Implements `npm run spec -- migration`. */
export async function migrationCommand(args: readonly string[]): Promise<number> {
  const options = { check: { type: "boolean", default: false } } as const;
  const values = readCommandLine(args, USAGE, options, (each) => each);
  if (!values) return 2;
  const files = await renderPages();
  const stale = findStale(FOLDER, files)
    .map(({ name, line }) => `${FOLDER}/${name}:${line}`)
    .join(" and ");
  if (stale && values.check) {
    console.error(`${stale}: stale. Run \`npm run spec -- migration\` and commit the result.`);
    return 1;
  }
  if (stale) writeWhole(FOLDER, files);
  console.log(stale ? `Wrote ${stale}.` : `The tables of ${FOLDER}/ are up to date.`);
  return 0;
}

async function renderPages(): Promise<Map<string, string>> {
  const operations = readOperations();
  const generated = {
    "from-qlik-api.md": renderQlikApi(await readQlikApi(), operations),
    "from-qlik-cli.md": renderQlikCli(readQlikCli(), operations),
    "from-curl.md": renderCurl(operations),
  };
  const pages = Object.entries(generated).map(([name, text]) => {
    const page = readFileSync(`${FOLDER}/${name}`, "utf8");
    return [name, replaceGenerated(page, text)] as const;
  });
  return new Map(pages);
}

/** Returns a page with another text between its marks. */
export function replaceGenerated(page: string, text: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`The page must contain ${START} and ${END}.`);
  return `${page.slice(0, start + START.length)}\n\n${text}\n\n${page.slice(end)}`;
}
