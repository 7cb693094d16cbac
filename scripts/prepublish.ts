/** `npm publish` runs this before it builds and packs: does not publish a package that says that it is from nowhere. */
import manifest from "../package.json" with { type: "json" };
import { addressesOf, PLACEHOLDER } from "./package/addresses.ts";

const { repository } = manifest.config;
if (repository.includes(PLACEHOLDER)) {
  fail(`"config.repository" in package.json must be the address of the repository, got ${repository}.
npm needs it to prove where the package was built. Set it, run npm run build, and commit package.json.`);
}
if (manifest.repository.url !== addressesOf(repository).repository.url) {
  fail(`"repository" in package.json must follow from "config.repository". Run npm run build.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
