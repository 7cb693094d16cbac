import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { wordsCommand } from "../../scripts/upstream/words/command.ts";

const root = path.resolve(import.meta.dirname, "../..");
const specFolder = path.join(root, "spec");
// Qlik's files must not be published with this project; they are next to the repository on some machines only.
const qlikFolder = path.resolve(root, "../shared/qlik/specs");

/** Number of consecutive words that count as a copy. Shorter runs occur by chance: "the identifier of the user who". */
const RUN = 8;
const PROSE = new Set(["summary", "description", "title"]);

describe.skipIf(!existsSync(qlikFolder))(
  "the texts of spec/ (skipped where Qlik's files are not next to the repository)",
  () => {
    it("share no run of eight words with Qlik's", () => {
      const theirs = new Set(filesBelow(qlikFolder).flatMap(textsIn).flatMap(runsOf));
      expect(theirs.size).toBeGreaterThan(10_000);
      const shared = filesBelow(specFolder).flatMap((file) =>
        textsIn(file)
          .flatMap(runsOf)
          .filter((run) => theirs.has(run))
          .map((run) => `${path.basename(file)}: ${run}`),
      );
      expect(shared).toEqual([]);
    });
  },
);

describe("the words of spec/", () => {
  it("are by people: none by a rule but a few of responses (npm run spec -- words --fail-on 15)", () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      expect(wordsCommand(["--fail-on", "15", "--spec", specFolder])).toBe(0);
    } finally {
      log.mockRestore();
    }
  });
});

describe("the runs of a text", () => {
  it("are normalised to lower-case words", () => {
    expect(runsOf("One `two`, three\nfour-five: six. Seven Eight NINE")).toEqual([
      "one two three four five six seven eight",
      "two three four five six seven eight nine",
    ]);
  });

  it("are absent from a text that is shorter than a run", () => {
    expect(runsOf("Deletes the app.")).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => path.join(folder, name));
}

function textsIn(file: string): string[] {
  const texts: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "string") collect(value);
      else if (PROSE.has(key)) texts.push(value);
    }
  };
  const text = readFileSync(file, "utf8");
  collect(file.endsWith(".json") ? JSON.parse(text) : parse(text));
  return texts;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
}
