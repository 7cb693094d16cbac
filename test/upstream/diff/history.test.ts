import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileOldCalls } from "../../../scripts/upstream/diff/compile/compile-old-calls.ts";
import { diffEditions } from "../../../scripts/upstream/diff/diff-editions.ts";
import { toMarkdown } from "../../../scripts/upstream/diff/markdown.ts";
import { readEditions, type ReadEditions } from "../../../scripts/upstream/diff/read-edition.ts";

const root = path.resolve(import.meta.dirname, "../../..");
// Qlik's files must not be published; they are next to the repository on some machines only.
const qlik = ["../shared/qlik", "../../shared/qlik"]
  .map((folder) => path.resolve(root, folder))
  .find((folder) => existsSync(folder));
const isMissing = qlik === undefined;

interface Expected {
  readonly verdict: string;
  /** Kinds that break, with their number. */
  readonly breaks: Readonly<Record<string, number>>;
  /** How many typed calls of the old edition no longer compile. */
  readonly broken: readonly string[];
}

const PAIRS: Readonly<Record<string, Expected>> = {
  // One experimental parameter went with it, and a list of values in responses grew.
  "01-path-prefix": { verdict: "minor", breaks: {}, broken: [] },
  "02-array-to-map": {
    verdict: "major",
    breaks: { "request-type-changed": 1, "response-type-changed": 1 },
    broken: [
      "GET /api/v1/di-projects/{projectId}/bindings",
      "PUT /api/v1/di-projects/{projectId}/bindings",
    ],
  },
  "03-patch-body": {
    verdict: "major",
    breaks: { "request-type-changed": 1 },
    broken: ["PATCH /api/v1/data-connections/{qID}"],
  },
  "04-parameters-removed": {
    verdict: "major",
    breaks: {
      "parameter-removed": 10,
      "request-property-removed": 1,
      "response-property-removed": 15,
    },
    broken: [
      "GET /api/v1/users",
      "POST /api/v1/users",
      "GET /api/v1/users/{userId}",
      "GET /api/v1/users/actions/count",
      "POST /api/v1/users/actions/filter",
      "GET /api/v1/users/me",
    ],
  },
  "05-defect-in-the-specification": { verdict: "patch", breaks: {}, broken: [] },
  "06-second-success-status": {
    verdict: "major",
    breaks: { "success-status-added": 1 },
    broken: ["PATCH /api/v1/oauth-clients/{id}"],
  },
  "07-enum-grows": { verdict: "minor", breaks: {}, broken: [] },
  "08-deprecated": { verdict: "minor", breaks: {}, broken: [] },
};

function pair(name: string): ReadEditions {
  const folder = path.join(qlik!, "history", name);
  const locations = { old: path.join(folder, "old"), next: path.join(folder, "new") };
  return readEditions(locations, { normaliseAll: false });
}

describe.skipIf(isMissing)("Qlik's own changes (skipped without Qlik's files)", () => {
  it.each(Object.entries(PAIRS))("%s has the right verdict", async (name, expected) => {
    const { old, next } = pair(name);
    const { verdict, changes } = await diffEditions(old, next);
    expect(verdict).toBe(expected.verdict);
    const breaks: Record<string, number> = {};
    for (const { kind, breaking } of changes) {
      if (breaking) breaks[kind] = (breaks[kind] ?? 0) + 1;
    }
    expect(breaks).toEqual(expected.breaks);
  });

  it("breaks exactly the typed calls that it must", async () => {
    const pairs = Object.keys(PAIRS).map(pair);
    const { broken } = await compileOldCalls(
      pairs.flatMap(({ old }) => old),
      pairs.flatMap(({ next }) => next),
    );
    const expected = Object.values(PAIRS).flatMap((each) => each.broken);
    expect(broken.map(({ operation }) => operation).sort()).toEqual([...expected].sort());
  }, 120_000);

  it("names the deprecation first", async () => {
    const { old, next } = pair("08-deprecated");
    const { changes } = await diffEditions(old, next);
    expect(toMarkdown(changes)).toMatch(
      /^## Deprecations and sunsets\n\n### reload-tasks\n\n- 5 operations are deprecated/,
    );
  });

  it.each(["reloads", "spaces"])("compares %s over sixteen months", async (service) => {
    const [old, next] = ["2025-03-10", "2026-07-24"].map((edition) =>
      path.join(qlik!, "specs", edition, `${service}.json`),
    ) as [string, string];
    const editions = readEditions({ old, next }, { normaliseAll: false });
    const { changes } = await diffEditions(editions.old, editions.next);
    // The paths are the same, though those of 2025 lack the prefix.
    expect(changes.filter(({ kind }) => kind === "operation-removed")).toEqual([]);
  });
});
