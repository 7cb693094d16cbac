/**
 * `npm run release`: sets the version by the files of `.changeset/`, and moves their texts to CHANGELOG.md. A person commits
 * and tags the result; `.github/workflows/release.yml` publishes it.
 *
 * Exit codes: 0 success; 1 there is nothing to release, or something is wrong with it; 2 invalid command line.
 */
import { parseArgs } from "node:util";
import { checkRelease, prepareRelease, releaseNotes } from "./release/release.ts";

const USAGE = `Usage: npm run release [-- --as <version>]   prepare a release
       npm run release -- check <tag>        check that the tag names it
       npm run release -- notes              print its section of the changelog`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { as: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [command, tag] = positionals;
  const isPrepare = command === undefined;
  const isKnown = isPrepare || (command === "check" ? tag !== undefined : command === "notes");
  if (!isKnown || positionals.length > (command === "check" ? 2 : 1)) {
    console.error(USAGE);
    return 2;
  }
  try {
    const root = process.cwd();
    if (command === "check") checkRelease(root, tag!);
    else if (command === "notes") console.log(releaseNotes(root));
    else {
      const day = new Date().toISOString().slice(0, 10);
      const version = prepareRelease({ root, day, as: values.as });
      console.log(`Prepared ${version}. Read CHANGELOG.md, commit, and tag v${version}.`);
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
