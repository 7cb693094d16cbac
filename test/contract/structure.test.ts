/**
 * Our documents against Qlik's files and the unofficial document. The comparison and the deviations have tests of their own:
 * test/facts and test/upstream.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { compare, describeOperations, type Difference } from "../../scripts/facts/facts.ts";
import { covers, staleSourcesOf, type Source } from "../../scripts/upstream/deviation.ts";
import { readDeviations } from "../../scripts/upstream/deviations.ts";
import { compareWithFile } from "../../scripts/upstream/drift/drift.ts";
import { readEdition } from "../../scripts/upstream/edition.ts";
import { readOwnDocuments } from "../../scripts/upstream/services.ts";
import { qlikFolder, unofficialFile } from "./qlik-files.ts";

const spec = path.resolve(import.meta.dirname, "../../spec");
const documents = readOwnDocuments(spec);
const services = documents.map(({ service }) => service);
const deviations = readDeviations(path.join(spec, "deviations"), services);
const oursOf = new Map(
  documents.map(({ service, document }) => [
    service,
    describeOperations(document as Record<string, unknown>),
  ]),
);

const edition = existsSync(qlikFolder) ? readEdition(qlikFolder, services, documents) : [];
const qlik = new Map(
  documents.map(({ service, document }) => {
    const file = edition.find((each) => each.service === service);
    return [service, compareWithFile(document, file)];
  }),
);

const unofficial = existsSync(unofficialFile)
  ? describeOperations(
      parse(readFileSync(unofficialFile, "utf8")) as Record<string, unknown>,
      "/api/v1",
    )
  : new Map<string, never>();
const unofficialDifferences = new Map(
  services.map((service) => {
    const start = new RegExp(`^[A-Z]+ /api/v1/${service}(/|$)`);
    const theirs = new Map([...unofficial].filter(([operation]) => start.test(operation)));
    // The document has fewer operations and services than we describe.
    const found = compare(oursOf.get(service)!, theirs).filter(
      (each) => each.point !== "path" || each.theirs !== undefined,
    );
    return [service, theirs.size > 0 ? found : []];
  }),
);

describe.skipIf(!existsSync(qlikFolder))(
  "against Qlik's specification (skipped where its files are not beside the repository)",
  () => {
    it.each([...qlik])("%s.yaml differs only as spec/deviations states", (service, { facts }) => {
      expectCovered("qlik", service, facts);
    });
  },
);

describe.skipIf(!existsSync(unofficialFile))(
  "against the unofficial document (skipped where the file is not beside the repository)",
  () => {
    it("describes each of its operations", () => {
      const ours = new Map([...oursOf.values()].flatMap((operations) => [...operations]));
      const missing = compare(ours, unofficial).filter(
        ({ point, ours: own }) => point === "path" && own === undefined,
      );
      expect(missing.map(({ operation }) => operation)).toEqual([]);
    });

    it.each([...unofficialDifferences].filter(([, differences]) => differences.length > 0))(
      "%s.yaml differs only as spec/deviations states",
      (service, differences) => {
        expectCovered("unofficial", service, differences);
      },
    );
  },
);

describe.skipIf(!existsSync(qlikFolder) || !existsSync(unofficialFile))(
  "spec/deviations against both (skipped where their files are not beside the repository)",
  () => {
    it("states no difference that does not exist", () => {
      const all = new Map([...qlik].map(([service, compared]) => [service, compared.all]));
      const compared = { qlik: all, unofficial: unofficialDifferences };
      const stale = deviations.flatMap((deviation) =>
        staleSourcesOf(deviation, compared).map(
          (source) => `${deviation.file}:${deviation.line} ${source}`,
        ),
      );
      expect(stale).toEqual([]);
    });
  },
);

function expectCovered(source: Source, service: string, differences: readonly Difference[]): void {
  const uncovered = differences.filter(
    (difference) => !deviations.some((each) => covers(each, source, service, difference)),
  );
  if (uncovered.length === 0) return;
  const entries = uncovered.map(({ operation, point, ours, theirs }) => ({
    ...{ operation, point, [source]: theirs, chosen: ours ?? "left out", why: "" },
  }));
  expect.fail(
    `${uncovered.length} differences without a deviation. Add to spec/deviations/${service}.yaml, with the reason:\n` +
      stringify(entries),
  );
}
