import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { patchYaml } from "../../../scripts/upstream/adopt/patch-yaml.ts";

const spec = path.resolve(import.meta.dirname, "../../../spec");

describe("changing a YAML document", () => {
  it.each(readdirSync(spec).filter((name) => name.endsWith(".yaml")))(
    "changes one line of %s where one line changes",
    async (name) => {
      const text = readFileSync(path.join(spec, name), "utf8");
      const content = parse(text) as { info: { title: string } };
      expect(await patchYaml(text, content)).toBe(text);
      const target = { ...content, info: { ...content.info, title: "Another title" } };
      expect(await patchYaml(text, target)).toBe(
        text.replace(/^ {2}title: .*$/m, "  title: Another title"),
      );
    },
  );

  it("keeps comments, order, quotes and forms of what stays", async () => {
    const text = '# A\nb: { c: 1, d: "x" } # B\na:\n  # C\n  - one\n  - two # D\n';
    const target = { b: { c: 1, d: "x", e: true }, a: ["one", "three", "two"], f: "g" };
    expect(await patchYaml(text, target)).toBe(
      '# A\nb: { c: 1, d: "x", e: true } # B\na:\n  # C\n  - one\n  - three\n  - two # D\nf: g\n',
    );
  });

  it("recognises parameters and tags by their names when they move", async () => {
    const text = "- name: a # first\n  in: query\n- name: b # second\n  in: query\n";
    const target = [
      { name: "b", in: "query", required: true },
      { name: "a", in: "query" },
    ];
    expect(await patchYaml(text, target)).toBe(
      "- name: b # second\n  in: query\n  required: true\n- name: a # first\n  in: query\n",
    );
  });

  it("keeps what is below a path whose parameters are renamed", async () => {
    const text = "/a/{id}: # A\n  get: x # B\n";
    expect(await patchYaml(text, { "/a/{aId}": { get: "x" } })).toContain("get: x # B");
  });

  it("yields the target, whatever both are", async () => {
    const values = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.constantFrom(
          "true",
          "1",
          "~",
          "- a",
          "# b",
          "a: b",
          " c ",
          "d\ne\n",
          "\u00e9",
          "2026-01-01",
        ),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom("a", "b", "name", "in", "/x/{y}", "/x/{z}", "200", "<<", "$ref", ""),
          tie("value"),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    const documents = fc.dictionary(fc.constantFrom("p", "q", "r"), values, {
      minKeys: 1,
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(documents, documents, async (before, target) => {
        const text = await patchYaml("", before);
        const patched = await patchYaml(text, target);
        expect(parse(patched)).toEqual(target);
        expect(await patchYaml(patched, target)).toBe(patched);
      }),
      { numRuns: 200 },
    );
  });
});
