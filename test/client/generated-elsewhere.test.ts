/** A client of a folder that the pipeline has generated outside of the repository, against a server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../scripts/pipeline/render.ts";
import { emitParts } from "../../scripts/pipeline/types.ts";
import type { Files } from "../../scripts/pipeline/write.ts";
import { createQlikClient } from "../../src/index.ts";
import { listen } from "../listen.ts";
import { answer, config, ref, root, service } from "../pipeline/helpers.ts";
import { readTable } from "../fuzz/declarations.ts";
import type { paths } from "../types/generated-elsewhere.ts";

const folder = mkdtempSync(path.join(tmpdir(), "elsewhere-"));
const [spec, out] = [path.join(folder, "spec"), path.join(folder, "out")];
let files: Files;

beforeAll(async () => {
  const order = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
  const body = { schema: { type: "object" }, example: { article: "a" } };
  const document = service("shop", {
    operations: {
      "GET /api/shop/orders": {
        parameters: [
          {
            ...{ name: "tags", in: "query", description: "Only those with all tags." },
            ...{ style: "form", explode: false },
            schema: { type: "array", items: { type: "string" } },
          },
        ],
        responses: {
          ...answerWithExample({ type: "object" }),
          "400": errorAnswer,
        },
      },
      "POST /api/shop/orders": {
        requestBody: { content: { "application/merge-patch+json": body } },
        responses: { ...answerWithExample(ref("Order")), "400": errorAnswer },
      },
    },
    components: { schemas: { Order: order } },
  });
  mkdirSync(spec);
  writeFileSync(path.join(spec, "shop.json"), JSON.stringify(document));
  ({ files } = await render({ spec, config, root, out }, emitParts));
  mkdirSync(out);
  writeFileSync(path.join(out, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of files) writeFileSync(path.join(out, name), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const errorAnswer = {
  description: "It is wrong.",
  content: { "application/json": { schema: { type: "object" }, example: { code: "X-1" } } },
};

function answerWithExample(schema: object): object {
  const response = (answer(schema) as { 200: { content: Record<string, object> } })[200];
  response.content["application/json"] = { schema, example: { id: "o1" } };
  return { "200": response };
}

describe("what is generated outside of the repository", () => {
  it("imports the published package, and compiles against it", () => {
    expect(files.get("calls.ts")).toContain('from "qlik-cloud-client/codegen"');
    expect(files.get("calls.ts")).toContain('from "./schema.js"');
    const read = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) =>
      ts.sys.readFile(name),
    );
    const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
    const names = ["calls.ts", "operations.ts", "schema.ts"].map((name) => path.join(out, name));
    // The mapping of the package's name stands for its installation.
    const program = ts.createProgram(names, { ...options, types: [] });
    const problems = names.flatMap((name) => [
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ]);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ).toEqual([]);
  });

  it("names what to change in its header", () => {
    expect(files.get("operations.ts")).toMatch(
      /^\/\/ Generated: change .*spec\/ and run npm run generate in a clone of qlik-cloud-client\.\n/,
    );
  });

  it("is what a client works by", async () => {
    const operations = readTable(files.get("operations.ts")!);
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(
        `${request.method} ${request.url} ${request.headers["content-type"] ?? "no body"}`,
      );
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: "o1", data: [] }));
    });
    const { origin: tenant, close } = await listen(server);
    try {
      const shop = createQlikClient<paths, true>({
        ...{ tenant, auth: { apiKey: "k" }, operations, throwOnError: true },
      });
      const query = { tags: ["a", "b"] } as object;
      const orders = await shop["/api/shop/orders"].GET({ params: { query } });
      expect(orders.data).toEqual([]);
      const created = await shop.POST("/api/shop/orders", { body: { article: "a" } });
      expect(created.id).toBe("o1");
    } finally {
      close();
    }
    expect(requests).toEqual([
      "GET /api/shop/orders?tags=a,b no body",
      "POST /api/shop/orders application/merge-patch+json",
    ]);
  });
});

describe("a table of operations", () => {
  it.each([[null], [[]], ["GET /a"], [{ get: {} }], [{ "GET /a": true }]])(
    "is rejected if it is something else: %j",
    (operations: unknown) => {
      const options = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k" } };
      expect(() => createQlikClient({ ...options, operations: operations as never })).toThrow(
        /"operations" must be a table of operations/,
      );
    },
  );
});
