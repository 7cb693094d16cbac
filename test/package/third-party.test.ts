import { expect, test } from "vitest";
import { packagesOf, thirdPartyLicences } from "../../scripts/package/third-party.ts";

test("finds the packages of bundled files, and those that their files contain", () => {
  const files = [
    "src/index.ts",
    "node_modules/fflate/esm/browser.js",
    "node_modules/fflate/esm/index.js",
    "../node_modules/a/node_modules/@scope/b/index.js",
    "node_modules\\rrule-temporal\\dist\\index.js",
  ];
  expect(packagesOf(files)).toEqual(["@scope/b", "fflate", "rrule-temporal", "temporal-polyfill"]);
});

test("names the libraries that the validator is derived from", () => {
  const files = ["node_modules/@cfworker/json-schema/dist/esm/index.js"];
  expect(packagesOf(files)).toEqual(["@cfworker/json-schema", "ajv", "punycode"]);
  expect(thirdPartyLicences(["punycode"])).toContain("Copyright Mathias Bynens");
});

test("has a section for each package", () => {
  const text = thirdPartyLicences(["@cfworker/json-schema", "fflate"]);
  expect(text).toMatch(/^={80}\n@cfworker\/json-schema\n\nMIT License\n\nCopyright/m);
  expect(text).toMatch(/^={80}\nfflate\n\nMIT License\n\nCopyright/m);
});

test("rejects a package without a licence, and says where to add it", () => {
  expect(() => thirdPartyLicences(["gone"])).toThrow(
    /^"gone" is bundled and has no licence file\. Add .+licences[/\\]gone\.txt\.$/,
  );
});
