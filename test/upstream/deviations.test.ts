import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { PipelineFault } from "../../scripts/openapi/finding.ts";
import { readDeviations } from "../../scripts/upstream/deviations.ts";
import { folderWith } from "./folders.ts";

describe("reading deviations", () => {
  it("returns those of all services first, then those of each service in the order of its file", () => {
    const entry = { chosen: "1", why: "b" };
    const folder = folderWith({
      "reloads.yaml": stringify([
        { operation: "GET /api/v1/reloads", point: "tier", qlik: "2", ...entry },
        { point: "body", ...entry },
      ]),
      "all-services.yaml": stringify([{ point: "response.429", ...entry }]),
      "introduction.md": "# Sources",
    });
    const found = readDeviations(folder, ["reloads"]);
    expect(found.map(({ service, operation, point }) => [service, operation, point])).toEqual([
      ["*", "*", "response.429"],
      ["reloads", "GET /api/v1/reloads", "tier"],
      ["reloads", "*", "body"],
    ]);
    expect(found[1]).toMatchObject({ qlik: "2", documentation: undefined, line: 1 });
    expect(found[2]!.line).toBe(6);
  });

  it("returns none of a folder that does not exist, or of an empty file", () => {
    expect(readDeviations("no-such-folder")).toEqual([]);
    expect(readDeviations(folderWith({ "apps.yaml": "# none\n" }))).toEqual([]);
  });

  it.each([
    [
      "an unknown key",
      "- point: a\n  qlick: b\n  chosen: c\n  why: d\n",
      2,
      'Unknown key "qlick"',
      'Did you mean "qlik"?',
    ],
    [
      "a missing reason",
      "- point: a\n  chosen: c\n",
      1,
      '"why" is missing',
      "Give the reason in a few words.",
    ],
    [
      "an empty reason",
      '- point: a\n  chosen: c\n  why: ""\n',
      3,
      '"why" must be one line of text',
      "table",
    ],
    [
      "a number",
      "- point: a\n  chosen: 100\n  why: d\n",
      2,
      '"chosen" must be text, got 100',
      "quotes",
    ],
    [
      "a list as a cell",
      "- point: a\n  chosen: [a]\n  why: d\n",
      2,
      '"chosen" must be text, got a list or a map',
      "quotes",
    ],
    [
      "a cell that would end the table's cell",
      "- point: a\n  chosen: a|b\n  why: d\n",
      2,
      '"chosen" must be one line',
      "table",
    ],
    [
      "no operation",
      "- operation: reloads\n  point: a\n  chosen: c\n  why: d\n",
      1,
      '"operation" must name an operation, got "reloads"',
      "METHOD /path",
    ],
    [
      "a duplicate",
      "- point: a\n  chosen: c\n  why: d\n- point: a\n  chosen: e\n  why: f\n",
      4,
      "Duplicate of the deviation in line 1: * a",
      "Keep one of them.",
    ],
    [
      "a map in place of the list",
      "point: a\n",
      1,
      "The file must be a list of deviations",
      "- point:",
    ],
    ["text in place of a deviation", "- a\n", 1, "Each deviation must be a map", "point"],
    ["broken YAML", "- point: [\n", 2, "", "Correct the YAML."],
  ])("rejects %s with its line", (_, text, line, message, hint) => {
    const [finding] = findingsOf(text);
    expect(finding).toMatchObject({ line, rule: "deviations" });
    expect(finding!.file).toMatch(/apps\.yaml$/);
    expect(finding!.message).toContain(message);
    expect(finding!.hint).toContain(hint);
  });

  it("rejects a file that is not named after a document", () => {
    const folder = folderWith({ "reload.yaml": "[]" });
    expect(() => readDeviations(folder, ["reloads"])).toThrow('Did you mean "reloads"?');
  });

  it("reports all that is wrong with all files at once", () => {
    const folder = folderWith({ "apps.yaml": "- point: a\n", "spaces.yaml": "- 1\n" });
    expect(() => readDeviations(folder)).toThrow(
      /apps\.yaml[^]*"chosen" is missing[^]*"why" is missing[^]*spaces\.yaml/,
    );
  });

  it("returns what was written, whatever the cells are", () => {
    const cell = fc.stringMatching(/^[^\s|\p{C}][^|\p{C}]{0,20}[^\s|\p{C}]$/u);
    const entries = fc.uniqueArray(
      fc.record({
        point: cell,
        qlik: fc.option(cell, { nil: undefined }),
        chosen: cell,
        why: cell,
      }),
      { selector: ({ point }) => point.trim(), maxLength: 5 },
    );
    fc.assert(
      fc.property(entries, (written) => {
        const folder = folderWith({ "apps.yaml": stringify(written) });
        const read = readDeviations(folder).map(({ point, qlik, chosen, why }) => ({
          ...{ point, qlik, chosen, why },
        }));
        expect(read).toEqual(written.map((each) => ({ ...each, qlik: each.qlik })));
      }),
      { numRuns: 50 },
    );
  });

  it("returns deviations or findings, whatever the file is", () => {
    const line = fc.constantFrom(
      "- point: a",
      "  why: b",
      "  chosen: c",
      "- *x",
      "&x",
      "  ? [",
      "}",
      "- {",
      "- !!a b",
      "\t- a",
      "---",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(line).map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(text, (content) => {
        try {
          readDeviations(folderWith({ "apps.yaml": content }));
        } catch (error) {
          expect(error).toBeInstanceOf(PipelineFault);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function findingsOf(text: string): PipelineFault["findings"] {
  try {
    readDeviations(folderWith({ "apps.yaml": text }));
  } catch (error) {
    if (error instanceof PipelineFault) return error.findings;
    throw error;
  }
  return [];
}
