/** The declarations of the package under the compilers and the options of its users, each with `skipLibCheck: false`. */
import { describe, expect, test } from "vitest";
import { typeCheck, type Compiler } from "./consumer.ts";

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

/** A file of CommonJS. Compilers before 5.9 don't know that `require` can load ES modules. */
const COMMON_JS = `
import client = require("qlik-cloud-client");
import type { Reload } from "qlik-cloud-client/types";

export const { createQlikClient } = client;
export const statusOf = (reload: Reload): string => reload.status;
`;

const STREAMS = `
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { importApp, type Policy } from "qlik-cloud-client";
import { qlik } from "./main.mjs";

const stream = Readable.toWeb(createReadStream("app.qvf"));
await qlik.POST("/api/v1/apps/import", { body: stream });
await importApp(qlik, Readable.toWeb(createReadStream("app.qvf")));
await qlik.POST("/api/v1/apps/import", { body: new Blob([]).stream() });
type Body = Parameters<Policy>[0]["body"];
export const text: Body = "text";
// @ts-expect-error not any
export const wrong: Body = 1;
`;

const COMPILERS: readonly { readonly compiler: Compiler; readonly version: string }[] = [
  { version: "5.7", compiler: "typescript-5.7" },
  { version: "5.8", compiler: "typescript-5.8" },
  { version: "5.9", compiler: "typescript" },
  { version: "6", compiler: "typescript-6" },
  { version: "7", compiler: "typescript-7" },
];

describe.each(COMPILERS)("TypeScript $version ($compiler)", ({ compiler, version }) => {
  test.each(["nodenext", "node16", "bundler"])(
    "accepts the declarations and infers from them with %s",
    (resolution) => {
      const isBundler = resolution === "bundler";
      const options = isBundler
        ? { module: "esnext", moduleResolution: "bundler" }
        : { module: resolution };
      const isRequired = resolution === "nodenext" && Number(version) >= 5.9;
      const files = { "main.mts": CODE, ...(isRequired && { "common.cts": COMMON_JS }) };
      expect(typeCheck(compiler, files, options)).toBe("");
    },
    60_000,
  );

  test.runIf(version !== "6" && version !== "7")(
    "finds the types where it does not know `exports`",
    () => {
      const options = { module: "esnext", moduleResolution: "node10" };
      expect(typeCheck(compiler, { "main.ts": OLD }, options)).toBe("");
    },
    60_000,
  );
});

const OLD = `
import { createQlikClient, type QlikClient } from "qlik-cloud-client";
export const qlik: QlikClient = createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k" } });
`;

describe.each(COMPILERS.filter(({ version }) => version === "5.9" || version === "7"))(
  "TypeScript $version, in a project of Node",
  ({ compiler }) => {
    test.each([[["es2022"]], [["es2022", "dom"]]])(
      "takes Node's streams with the libraries %j",
      (lib) => {
        const options = { module: "nodenext", lib, types: ["node"] };
        const files = { "main.mts": CODE, "streams.mts": STREAMS };
        expect(typeCheck(compiler, files, options)).toBe("");
      },
      60_000,
    );
  },
);
