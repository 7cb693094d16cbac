/** The packed package in programs: imported, required, under Jest. */
import { writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { consumer, root, run } from "./consumer.ts";

test("has an empty module for its types, so that inline type imports run", () => {
  const code = `import {} from "qlik-cloud-client/types"; import * as all from "qlik-cloud-client/types"; console.log(Object.keys(all).length)`;
  expect(run(process.execPath, ["--input-type=module", "-e", code])).toBe("0\n");
});

test("runs where it is imported and where it is required", () => {
  const code = (load: (subpath: string, name: string) => string): string =>
    `${load("", "createQlikClient")}; ${load("/testing", "createTenant")}; ${load("/events", "createWebhookHandler")};
    const secrets = "0123456789abcdef0123456789abcdef";
    const t = createTenant({ clock: "manual", data: { apps: [{ id: "a", name: "A" }] } });
    const handler = createWebhookHandler({ secrets, on: { "com.qlik.v1.reload.finished": ({ data }) => console.log(data.status) } });
    t.webhooks.add({ secret: secrets, handler });
    const qlik = createQlikClient({ tenant: t.origin, auth: { apiKey: t.apiKey }, fetch: t.fetch });
    const post = (body) => qlik.POST("/api/v1/reloads", { body });
    post({ appId: 1 })
      .then((r) => { console.log(r.status, r.error.errors[0].detail); return post({ appId: "a" }); })
      .then((r) => { console.log(r.status); return t.advance("1m"); });`;
  const imported = code((subpath, name) => `import { ${name} } from "qlik-cloud-client${subpath}"`);
  const required = code(
    (subpath, name) => `const { ${name} } = require("qlik-cloud-client${subpath}")`,
  );
  for (const [type, text] of [
    ["module", imported],
    ["commonjs", required],
  ] as const) {
    const output = run(process.execPath, [`--input-type=${type}`, "-e", text]);
    expect(output.trim().split("\n")).toEqual(["400 /appId must be a string", "201", "SUCCEEDED"]);
  }
});

describe("Jest", () => {
  const body = `
    test("a call", async () => {
      const tenant = createTenant();
      const qlik = createQlikClient(tenant.clientOptions);
      const spaces = await qlik.GET("/api/v1/spaces");
      expect(spaces.data.data).toEqual([]);
      expect(() => createQlikClient({})).toThrow(QlikInputError);
    });`;
  const jest = path.join(root, "node_modules/jest/bin/jest.js");

  function project(name: string, files: Readonly<Record<string, string>>): string {
    const folder = path.join(consumer, name);
    mkdirSync(folder);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    return folder;
  }

  test("runs ES modules with the package as it is", () => {
    const folder = project("jest-modules", {
      "package.json": '{ "type": "module", "jest": { "transform": {} } }',
      "call.test.js": `
        import { createQlikClient, QlikInputError } from "qlik-cloud-client";
        import { createTenant } from "qlik-cloud-client/testing";${body}`,
    });
    run(process.execPath, ["--experimental-vm-modules", jest, "--rootDir", folder], folder);
  }, 60_000);

  test("runs CommonJS if its transformer takes the package, too", () => {
    const folder = project("jest-commonjs", {
      "package.json": "{}",
      "transform.cjs": `
        const { transformSync } = require(${JSON.stringify(path.join(root, "node_modules/esbuild"))});
        const options = { format: "cjs", supported: { "dynamic-import": false } };
        exports.process = (text) => ({ code: transformSync(text, options).code });`,
      "jest.config.cjs": `module.exports = {
        transform: { "\\.m?js$": "./transform.cjs" },
        transformIgnorePatterns: ["/node_modules/(?!(qlik-cloud-client|openapi-fetch)/)"],
      };`,
      "call.test.js": `
        const { createQlikClient, QlikInputError } = require("qlik-cloud-client");
        const { createTenant } = require("qlik-cloud-client/testing");${body}`,
    });
    run(process.execPath, [jest, "--rootDir", folder], folder);
  }, 60_000);
});
