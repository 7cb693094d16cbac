import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { PROVENANCE_NAME, provenanceOf } from "../../scripts/upstream/provenance.ts";
import { folderWith } from "./folders.ts";

const spec = path.resolve(import.meta.dirname, "../../spec");

describe("spec/PROVENANCE.md", () => {
  it("is what spec/deviations says; otherwise run `npm run spec -- provenance`", () => {
    expect(readFileSync(path.join(spec, PROVENANCE_NAME), "utf8")).toBe(provenanceOf(spec));
  });

  it("has a row for each deviation, with a dash for a source that is silent", () => {
    const folder = folderWith({
      "deviations/introduction.md": "# Sources\n\nText.\n",
      "deviations/all-services.yaml": stringify([{ point: "tier", chosen: "1", why: "b" }]),
      "deviations/apps.yaml": stringify([
        { point: "body.*", qlik: "`*/*`", chosen: "JSON", why: "c" },
        { operation: "GET /a", point: "tier", documentation: "same", chosen: "1", why: "d" },
      ]),
    });
    expect(provenanceOf(folder)).toMatchInlineSnapshot(`
      "# Sources

      Text.

      ## Disagreements

      <!-- prettier-ignore -->
      | operation | point | documentation | Qlik's specification | unofficial document | chosen | why |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`*\` | \`tier\` | — | — | — | 1 | b |
      | \`apps *\` | \`body.*\` | — | \`*/*\` | — | JSON | c |
      | \`GET /a\` | \`tier\` | same | — | — | 1 | d |
      "
    `);
  });
});
