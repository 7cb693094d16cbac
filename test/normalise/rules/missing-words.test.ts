import { expect, it } from "vitest";
import { missingWords } from "../../../scripts/normalise/rules/missing-words.ts";
import { heal, healOperation } from "./heal.ts";

it("writes sentences where words are missing or empty", () => {
  const operation = healOperation(
    missingWords,
    {
      description: " ",
      parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
      responses: { 200: {}, 404: { headers: { "Retry-After": {} } } },
    },
    { path: "/api/v1/apps" },
  );
  expect(operation.summary).toMatch(/apps$/);
  expect(operation.description).toMatch(/apps\.$/);
  expect(JSON.stringify(operation.parameters)).toMatch(/"description":"The .*"/);
  const { 200: ok, 404: gone } = operation.responses as Record<string, { description: string }>;
  expect(ok?.description).toMatch(/apps\.$/);
  expect(JSON.stringify(gone).match(/"description":"\w.*?"/g)).toHaveLength(2);
});

it("keeps words that are there, and describes no reference", () => {
  const part = {
    tags: [{ name: "a", description: "A." }],
    paths: {
      "/a": {
        parameters: [{ $ref: "#/components/parameters/B" }],
        get: { summary: "S", description: "D.", responses: { 200: { description: "R." } } },
      },
    },
    components: { parameters: { B: { name: "b", in: "query", description: "P." } } },
  };
  expect(heal(missingWords, part).document).toMatchObject(part);
  expect(heal(missingWords, part).changes.size).toBe(0);
});
