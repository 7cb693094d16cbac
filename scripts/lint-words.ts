/**
 * `npm run lint:words`: finds wording in the README, the guides, `src/`, `spec/` and `scripts/` that readers stumble over, and
 * says what to write instead. Exits with 1 when it finds any.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { DENIED_WORDS } from "./words/denied-words.ts";

const PLACES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs", "src", "spec", "scripts"];

/** These have to name the words that they are about. */
const EXEMPT = "scripts/words/";

const findings = PLACES.flatMap(filesBelow)
  .filter((file) => /\.(md|ts|mjs|yaml)$/.test(file) && !file.startsWith(EXEMPT))
  .flatMap(findingsIn);
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;

function filesBelow(place: string): string[] {
  const info = statSync(place, { throwIfNoEntry: false });
  if (!info) return [];
  if (!info.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(place, name))
    .filter((name) => statSync(name).isFile());
}

function findingsIn(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    DENIED_WORDS.flatMap(({ pattern, instead }) => {
      const [found] = pattern.exec(line) ?? [];
      return found === undefined ? [] : [`${file}:${index + 1}: "${found}". Write ${instead}.`];
    }),
  );
}
