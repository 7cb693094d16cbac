import { describe, expect, it } from "vitest";
import { PipelineFault } from "../../../scripts/openapi/finding.ts";
import { makeChange } from "../../../scripts/upstream/diff/change.ts";
import { readRedoclyDiff } from "../../../scripts/upstream/diff/redocly-diff.ts";
import { documentOf, json, object, operation, query, ref, type Parts } from "./documents.ts";

async function read(old: Parts, next: Parts): Promise<string[]> {
  const findings = await readRedoclyDiff("boats", documentOf(old), documentOf(next));
  return findings.map(({ operation: name, ...finding }) => {
    const { breaking, text } = makeChange("boats", name, finding);
    return breaking ? `⚠ ${text}` : text;
  });
}

describe("what Redocly knows better", () => {
  it("is how parameters are serialised, bounds, defaults, and headers", async () => {
    const at = (explode: boolean, header: string, bound: object): Parts => ({
      paths: {
        "/api/boats": {
          get: operation({
            parameters: [query("ids", { style: "form", explode, schema: { type: "array" } })],
            responses: {
              200: {
                description: "Done.",
                headers: { [header]: { schema: { type: "string" } } },
                content: json(ref("Boat")),
              },
            },
          }),
        },
      },
      schemas: { Boat: object({ name: { type: "string", ...bound } }) },
    });
    expect(
      await read(
        at(false, "X-One", { maxLength: 5 }),
        at(true, "X-Two", { maxLength: 9, pattern: "^a" }),
      ),
    ).toEqual([
      "The `explode` of the query parameter `ids` of GET /api/boats is `true` instead of `false`.",
      "The `maxLength` of `name` of GET /api/boats is `9`; it was `5`.",
      'The `pattern` of `name` of GET /api/boats is `"^a"`.',
      "GET /api/boats no longer describes the response header `X-One`.",
      "GET /api/boats describes the response header `X-Two`.",
    ]);
  });

  it("is nothing that types show", async () => {
    const at = (values: string[], properties: Record<string, unknown>): Parts => ({
      paths: {
        "/api/boats": {
          post: operation({
            body: object(properties),
            response: object({ status: { type: "string", enum: values } }),
          }),
        },
      },
    });
    expect(await read(at(["a"], { one: {}, two: {} }), at(["a", "b"], { one: {} }))).toEqual([]);
  });

  it("is reported as a fault with the service if it fails", async () => {
    const broken = { ...documentOf({ paths: {} }), openapi: "9.9" };
    await expect(readRedoclyDiff("boats", broken, broken)).rejects.toThrow(PipelineFault);
    await expect(readRedoclyDiff("boats", broken, broken)).rejects.toThrow(
      /^boats {2}redocly-diff: redocly diff failed: /,
    );
  });
});
