import { describe, expect, it } from "vitest";
import { covers, staleSourcesOf, type Deviation } from "../../scripts/upstream/deviation.ts";

const difference = { operation: "GET /a", point: "tier", ours: "1", theirs: "2" };

describe("what a deviation covers", () => {
  it.each([
    [{ operation: "GET /a" }, true],
    [{ operation: "*" }, true],
    [{ operation: "GET *" }, true],
    [{ service: "*" }, true],
    [{ operation: "GET /b" }, false],
    [{ service: "spaces" }, false],
    [{ point: "t*" }, true],
    [{ point: "body" }, false],
  ])("%j: %s", (changes, expected) => {
    expect(covers(deviation(changes), "qlik", "apps", difference)).toBe(expected);
  });

  it("does not depend on the names of path parameters", () => {
    const own = deviation({ operation: "GET /a/{id}" });
    expect(covers(own, "qlik", "apps", { ...difference, operation: "GET /a/{appId}" })).toBe(true);
  });

  it("excludes differences from a source marked as the same", () => {
    expect(covers(deviation({ qlik: "same; not in 2025" }), "qlik", "apps", difference)).toBe(
      false,
    );
  });

  it("includes, for a silent source, only what that source lacks", () => {
    const silent = deviation({ qlik: undefined });
    expect(covers(silent, "qlik", "apps", difference)).toBe(false);
    expect(covers(silent, "qlik", "apps", { ...difference, theirs: undefined })).toBe(true);
  });

  it("includes each media type of a body, unless it names one", () => {
    const csv = { ...difference, point: "response.200<text/csv>.format" };
    const form = { ...difference, point: "response.200<text/plain>.format" };
    const all = deviation({ point: "response.200.format" });
    const one = deviation({ point: "response.200<text/csv>.format" });
    expect([csv, form].map((each) => covers(all, "qlik", "apps", each))).toEqual([true, true]);
    expect([csv, form].map((each) => covers(one, "qlik", "apps", each))).toEqual([true, false]);
  });
});

describe("a deviation is stale", () => {
  const none = new Map([["apps", []]]);
  const some = new Map([["apps", [difference]]]);

  it("if it says that a source disagrees which does not", () => {
    expect(staleSourcesOf(deviation({}), { qlik: none })).toEqual(["qlik"]);
    expect(staleSourcesOf(deviation({}), { qlik: some })).toEqual([]);
  });

  it("not because of a source, or a service, that was not compared", () => {
    expect(staleSourcesOf(deviation({ unofficial: "3" }), { qlik: some })).toEqual([]);
    expect(staleSourcesOf(deviation({ service: "spaces" }), { qlik: none })).toEqual([]);
  });

  it("if no source disagrees with it, once all are compared", () => {
    const silent = deviation({ qlik: undefined });
    expect(staleSourcesOf(silent, { qlik: none })).toEqual([]);
    expect(staleSourcesOf(silent, { qlik: none, unofficial: none })).toEqual(["any"]);
    const documented = deviation({ qlik: undefined, documentation: "3" });
    expect(staleSourcesOf(documented, { qlik: none, unofficial: none })).toEqual([]);
  });
});

function deviation(changes: Partial<Deviation>): Deviation {
  return {
    ...{ service: "apps", operation: "*", point: "tier", chosen: "1", why: "b" },
    ...{ documentation: undefined, qlik: "2", unofficial: undefined },
    ...{ file: "apps.yaml", line: 1 },
    ...changes,
  };
}
