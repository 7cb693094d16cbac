/** What a bundler takes of the packed package. */
import { build } from "esbuild";
import { expect, test } from "vitest";
import { consumer } from "./consumer.ts";

test("brings into a browser's bundle openapi-fetch and the client, and neither Node nor the tenant", async () => {
  const inputs = await inputsOf("");
  expect(inputs).toContain("openapi-fetch");
  expect(inputs).not.toMatch(/src\/(testing|events)\.js|excerpts|openapi\.json/);
});

test("brings into a page that signs users in the client, and not the tenant", async () => {
  expect(await inputsOf("/browser")).not.toMatch(/src\/(testing|events)\.js|excerpts|node:/);
});

test("brings into a worker that takes events what they share with the client, and not the client", async () => {
  const inputs = (await inputsOf("/events")).split("\n").map((file) => file.split("/dist/")[1]);
  expect(inputs).toContain("src/events.js");
  for (const file of inputs.filter((name) => name !== undefined)) {
    expect(file).toMatch(/^src\/(?:events|shared\/chunk-\w+)\.js$/);
  }
});

test("brings the embedded tenant into a browser's bundle without modules of Node", async () => {
  // esbuild fails if one cannot be resolved.
  expect(await inputsOf("/testing")).toContain("src/testing.js");
});

/** The files that a bundle of everything in an entry of the package has, one a line. */
async function inputsOf(subpath: string): Promise<string> {
  const { metafile } = await build({
    stdin: { contents: `export * from "qlik-cloud-client${subpath}"`, resolveDir: consumer },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    metafile: true,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).join("\n");
}
