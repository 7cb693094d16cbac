import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withoutWordMarks } from "../../scripts/pipeline/word-marks.ts";
import { formatWords, isTooMuch, listWords } from "../../scripts/upstream/words/command.ts";

const folder = mkdtempSync(path.join(tmpdir(), "words-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const byRule = { "x-words": "rule" };
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      get: {
        ...{ operationId: "listThings", description: "Lists the things." },
        parameters: [{ name: "limit", in: "query", description: "The limit.", ...byRule }],
        responses: {
          "200": {
            description: "The things.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        description: "A thing.",
        properties: {
          id: { description: "The identifier of the thing.", ...byRule },
          "x-words": { description: "Words." },
        },
      },
    },
  },
};
writeFileSync(path.join(folder, "things.json"), JSON.stringify(document));

describe("the list of words by rule", () => {
  it("has a place for each mark, counts all places, and says what to do", () => {
    const words = listWords(folder);
    expect(words[0]!.counts).toMatchObject({
      operations: { byRule: 0, all: 1 },
      parameters: { byRule: 1, all: 1 },
      "response properties": { byRule: 1, all: 4 },
    });
    expect(words[0]!.places.map(({ pointer }) => pointer)).toEqual([
      "#/paths/~1things/get/parameters/0",
      "#/components/schemas/Thing/properties/id",
    ]);
    expect(formatWords(words)).toContain("1 of 4 response properties (25 %)");
  });

  it("is too much if a parameter is in it, or more response properties than allowed", () => {
    const words = listWords(folder);
    expect(isTooMuch(words, 100)).toBe(true);
    const counts = { ...words[0]!.counts, parameters: { byRule: 0, all: 1 } };
    expect([15, 25].map((percent) => isTooMuch([{ ...words[0]!, counts }], percent))).toEqual([
      true,
      false,
    ]);
  });
});

describe("generating", () => {
  it("leaves the marks out, and no property that is called so", () => {
    const clean = withoutWordMarks(document as never);
    expect(JSON.stringify(clean)).not.toContain('"rule"');
    expect(JSON.stringify(clean)).toContain('"x-words":{"description":"Words."}');
  });
});
