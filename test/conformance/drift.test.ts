import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { misjudged, type Coverage, type Part, type Report } from "./drift.ts";
import { toHar } from "./har.ts";
import { temporaryFolder } from "./folder.ts";
import { redocly } from "./redocly.ts";
import { writeDescription } from "./specification.ts";
import { tour } from "./tour.ts";
import { keepAll } from "./traffic.ts";
import { unseen } from "./unseen.ts";

const folder = temporaryFolder();
let exchanged: number;
let report: Report;
let missing: readonly (Part & { readonly operation: string })[];

beforeAll(async () => {
  const { exchanges } = await tour();
  exchanged = exchanges.length;
  keepAll(exchanges);
  writeFileSync(path.join(folder, "tour.har"), toHar(exchanges));
  const description = writeDescription(folder);
  const args = [
    ...["drift", "tour.har", "--api", description, "--server", new URL(exchanges[0]!.url).origin],
    ...["--format", "json", "--output", "drift.json"],
    ...["--coverage", "--coverage-output", "coverage.json"],
  ];
  report = JSON.parse(await redocly(folder, args, "drift.json")) as Report;
  const coverage = readFileSync(path.join(folder, "coverage.json"), "utf8");
  missing = (JSON.parse(coverage) as Coverage).operations.flatMap(({ method, path, missing }) =>
    missing.map((part) => ({ ...part, operation: `${method} ${path}` })),
  );
}, 60_000);

describe("redocly drift, of the grand tour's traffic", () => {
  it("finds no difference to the specification", () => {
    const found = report.problems.map(({ operationId, message, details }) => ({
      operationId,
      message,
      details: { actual: details?.actual },
    }));
    expect(found).toEqual(
      misjudged.map(({ operationId, message, details }) => ({ operationId, message, details })),
    );
  });

  it("knows all of it", () => {
    expect(report.run.documentedExchanges).toBe(exchanged);
  });

  it("sees every operation and every parameter", () => {
    expect(missing.filter(({ kind }) => kind === "operation" || kind === "parameter")).toEqual([]);
  });

  it("misses the answers that the tour excuses itself from, and no other", () => {
    const answers = missing
      .filter(({ kind }) => kind === "response")
      .map(({ operation, status }) => `${operation} ${status}`);
    expect(answers.sort()).toEqual(unseen.flatMap((each) => each.answers).sort());
  });
});
