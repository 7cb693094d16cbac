/** The package as its users get it: packed, unpacked elsewhere, compiled by old and new compilers, run. */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { withoutSentExamples } from "../../scripts/package/sent-examples.ts";
import { excerpt, excerptNames, type Document } from "../../src/testing/description/excerpt.ts";
import { unpack } from "../../src/testing/description/unpack.ts";

const root = path.resolve(import.meta.dirname, "../..");
const consumer = mkdtempSync(path.join(tmpdir(), "qlik-consumer-"));
const installed = path.join(consumer, "node_modules/qlik-cloud-client");

/** The most bytes that a user downloads, and that the files then have. */
const MAX_PACKED = 1_500_000;
const MAX_UNPACKED = 6_700_000;

let sizes: { readonly packed: number; readonly unpacked: number };

const CODE = `
import { createQlikClient, QlikError, type QlikClient } from "qlik-cloud-client";
import { createWebhookHandler, parseEvent, sign, type QlikEvent } from "qlik-cloud-client/events";
import type { Query, Reload, ResponseBody } from "qlik-cloud-client/types";
import { createTenant } from "qlik-cloud-client/testing";

const tenant = createTenant();
export const qlik: QlikClient = createQlikClient({
  tenant: tenant.origin,
  auth: { apiKey: tenant.apiKey },
  fetch: tenant.fetch,
});
const query: Query<"GET /api/v1/reloads"> = { limit: 1 };
const page = await qlik.GET("/api/v1/reloads", { params: { query } });
if (!page.ok) throw new Error(page.error.errors?.[0]?.title ?? "refused");
const reloads: Reload[] = page.data.data;
const body: ResponseBody<"GET /api/v1/reloads", 200> = page.data;
// @ts-expect-error the types have to have come along
qlik.GET("/api/v1/reload").catch((error: unknown) => error instanceof QlikError);
export const secret = "0123456789abcdef0123456789abcdef";
export const handler = createWebhookHandler({
  secrets: secret,
  on: { "com.qlik.v1.reload.finished": ({ data }) => console.log(data.succeeded) },
});
tenant.webhooks.add({ secret, handler });
export const signature: string = await sign("{}", secret);
export const eventOf = (text: string): QlikEvent => parseEvent(text);
export const count: number = reloads.length + body.data.length;
`;

const STREAMS = `
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { importApp, type Policy } from "qlik-cloud-client";
import { qlik } from "./main.js";

const stream = Readable.toWeb(createReadStream("app.qvf"));
await qlik.POST("/api/v1/apps/import", { body: stream });
await importApp(qlik, Readable.toWeb(createReadStream("app.qvf")));
await qlik.POST("/api/v1/apps/import", { body: new Blob([]).stream() });
type Body = Parameters<Policy>[0]["body"];
export const text: Body = "text";
// @ts-expect-error not any
export const wrong: Body = 1;
`;

beforeAll(() => {
  const packed = run("npm", ["pack", "--silent", "--pack-destination", consumer], root).trim();
  mkdirSync(installed, { recursive: true });
  const tarball = path.join(consumer, packed.split("\n").at(-1)!);
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  sizes = {
    packed: statSync(tarball).size,
    unpacked: files
      .map((name) => statSync(path.join(installed, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
  };
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    symlinkSync(path.join(root, "node_modules", name), path.join(consumer, "node_modules", name));
  }
  writeFileSync(path.join(consumer, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(consumer, "main.ts"), CODE);
}, 240_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], cwd: string = consumer): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

describe("the packed package", () => {
  test("holds what its users need and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
    ]);
  });

  test("is small: each thing is in it once", () => {
    expect(sizes).toEqual({
      packed: expect.toSatisfy((bytes: number) => bytes <= MAX_PACKED, `≤ ${MAX_PACKED}`) as number,
      unpacked: expect.toSatisfy(
        (bytes: number) => bytes <= MAX_UNPACKED,
        `≤ ${MAX_UNPACKED}`,
      ) as number,
    });
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(files.filter((name) => /openapi\.(?:json|yaml)/.test(name))).toEqual([
      "dist/generated/openapi.json",
    ]);
  });

  test("has what the tenant reads of the description by group of paths, without words", async () => {
    const folder = path.join(installed, "dist/src/testing");
    const [file = ""] = readdirSync(folder).filter((name) => name.startsWith("excerpts-"));
    const { default: packed } = (await import(path.join(folder, file))) as {
      default: Record<string, string>;
    };
    const document = JSON.parse(
      readFileSync(path.join(root, "generated/openapi.json"), "utf8"),
    ) as Document;
    expect(Object.keys(packed)).toEqual(excerptNames(document));
    await expect(unpack(packed["/api/v1/reloads"]!)).resolves.toEqual(
      excerpt(document, "/api/v1/reloads"),
    );
  });

  test("unpacks what a test needs: one group for one service", () => {
    const code = `
      let unpacked = 0;
      globalThis.DecompressionStream = class extends DecompressionStream {
        constructor(format) { super(format); unpacked++; }
      };
      const { createTenant } = await import("qlik-cloud-client/testing");
      const tenant = createTenant();
      const headers = { authorization: "Bearer " + tenant.apiKey };
      for (const path of ["spaces", "spaces/types", "items"]) {
        const { status } = await tenant.fetch(tenant.origin + "/api/v1/" + path, { headers });
        console.log(status, unpacked);
      }`;
    expect(run(process.execPath, ["--input-type=module", "-e", code])).toBe(
      "200 1\n200 1\n200 2\n",
    );
  });

  test("has the description as it is generated, but for the examples of what Qlik sends", () => {
    const read = (file: string): OpenApiDocument =>
      JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
    const { resolve } = createRequire(path.join(consumer, "main.js"));
    expect(read(resolve("qlik-cloud-client/openapi.json"))).toEqual(
      withoutSentExamples(read(path.join(root, "generated/openapi.json"))),
    );
  });

  test.each([
    ["5.9", "typescript", "nodenext"],
    ["5.9", "typescript", "bundler"],
    ["7", "typescript-7", "nodenext"],
    ["7", "typescript-7", "bundler"],
  ])(
    "type-checks under TypeScript %s (%s) with %s resolution, its own declarations too",
    (_, compiler, resolution) => {
      const module = resolution === "nodenext" ? "nodenext" : "esnext";
      const options = {
        ...{ module, moduleResolution: resolution, target: "es2022", strict: true, noEmit: true },
        ...{ lib: ["es2022", "dom"], types: [], skipLibCheck: false },
        ...{ exactOptionalPropertyTypes: true },
      };
      const config = path.join(consumer, `tsconfig.${resolution}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ["main.ts"] }));
      const tsc = path.join(root, "node_modules", compiler, "bin/tsc");
      expect(run(process.execPath, [tsc, "-p", config])).toBe("");
    },
    60_000,
  );

  test.each([
    ["5.9", "typescript"],
    ["7", "typescript-7"],
  ])(
    "type-checks under TypeScript %s in a project of Node without the DOM, and takes Node's streams with and without it",
    (_, compiler) => {
      const tsc = path.join(root, "node_modules", compiler, "bin/tsc");
      const types = path.join(consumer, "node_modules/@types");
      rmSync(types, { recursive: true, force: true });
      mkdirSync(types, { recursive: true });
      symlinkSync(path.join(root, "node_modules/@types/node"), path.join(types, "node"));
      symlinkSync(
        path.join(root, "node_modules/undici-types"),
        path.join(consumer, "node_modules/undici-types"),
      );
      writeFileSync(path.join(consumer, "streams.ts"), STREAMS);
      for (const lib of [["es2022"], ["es2022", "dom"]]) {
        const options = {
          ...{ module: "nodenext", target: "es2022", strict: true, noEmit: true, lib },
          ...{ types: ["node"], skipLibCheck: false, exactOptionalPropertyTypes: true },
        };
        const config = path.join(consumer, "tsconfig.node.json");
        const files = ["main.ts", "streams.ts"];
        writeFileSync(config, JSON.stringify({ compilerOptions: options, files }));
        expect(run(process.execPath, [tsc, "-p", config])).toBe("");
      }
      rmSync(path.join(consumer, "node_modules/undici-types"));
      rmSync(types, { recursive: true });
    },
    240_000,
  );

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
    const imported = code(
      (subpath, name) => `import { ${name} } from "qlik-cloud-client${subpath}"`,
    );
    const required = code(
      (subpath, name) => `const { ${name} } = require("qlik-cloud-client${subpath}")`,
    );
    for (const [type, text] of [
      ["module", imported],
      ["commonjs", required],
    ] as const) {
      const output = run(process.execPath, [`--input-type=${type}`, "-e", text]);
      expect(output.trim().split("\n")).toEqual([
        "400 /appId must be a string",
        "201",
        "SUCCEEDED",
      ]);
    }
  });

  test("brings into a browser's bundle openapi-fetch and the client, and neither Node nor the tenant", async () => {
    const inputs = await inputsOf("");
    expect(inputs).toContain("openapi-fetch");
    expect(inputs).not.toMatch(/src\/(testing|events)\/|openapi\.json/);
  });

  test("brings into a worker that takes events nothing of the client but its errors and options", async () => {
    const inputs = await inputsOf("/events");
    expect(inputs).toContain("events/handler.js");
    const others = inputs.split("\n").filter((file) => !/\/dist\/src\/events[./]/.test(file));
    expect(others.filter((file) => !/\/dist\/src\/(core|errors)\/[\w-]+\.js$/.test(file))).toEqual([
      "<stdin>",
    ]);
  });
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
