import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compare, describeOperations } from "../../../scripts/facts/facts.ts";
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import { checkDocuments } from "../../../scripts/pipeline/check.ts";
import { Redocly } from "../../../scripts/pipeline/redocly.ts";
import { adoptServices, type ServiceReport } from "../../../scripts/upstream/adopt/command.ts";
import { findPlaces } from "../../../scripts/upstream/words/places.ts";
import { readDeviations } from "../../../scripts/upstream/deviations.ts";
import { driftOf } from "../../../scripts/upstream/drift/drift.ts";
import { readEdition } from "../../../scripts/upstream/edition.ts";
import { readOwnDocuments, servicesIn } from "../../../scripts/upstream/services.ts";
import { qlikFolder } from "../../contract/qlik-files.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const history = path.resolve(qlikFolder, "../../history");
const MISSING = "(skipped where its files are not beside the repository)";
/** Documents that were written before Qlik's files were adopted. The others are adopted anew. */
const AUTHORED = new Set([
  ...["apps", "events", "items", "oauth", "reload-tasks", "reloads"],
  ...["scheduling-tasks", "spaces", "temp-contents", "webhooks"],
]);
const now = new Date("2026-07-25T00:00:00Z");

function isKept(file: string): boolean {
  return file.includes("deviations") || AUTHORED.has(path.basename(file, ".yaml"));
}

function factsIn(folder: string): Map<string, ReturnType<typeof describeOperations>> {
  return new Map(
    readOwnDocuments(folder).map(({ service, document }) => [
      service,
      describeOperations(document as never),
    ]),
  );
}

function textsIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

describe.skipIf(!existsSync(qlikFolder))(`adopting Qlik's edition of 2026-07-24 ${MISSING}`, () => {
  const spec = mkdtempSync(path.join(tmpdir(), "adopt-"));
  const own = servicesIn(path.join(root, "spec")).filter((service) => AUTHORED.has(service));
  let before: ReturnType<typeof factsIn>;
  let reports: ServiceReport[];

  beforeAll(async () => {
    cpSync(path.join(root, "spec"), spec, {
      recursive: true,
      filter: (source) => !source.endsWith(".yaml") || isKept(source),
    });
    before = factsIn(spec);
    reports = await adoptServices(servicesIn(qlikFolder), { from: qlikFolder, spec, now });
  }, 300_000);
  afterAll(() => {
    rmSync(spec, { recursive: true, force: true });
  });

  it("leaves nothing to adopt", () => {
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
    expect(reports).toHaveLength(80);
    const deviations = readDeviations(path.join(spec, "deviations"));
    const { services, withoutDocument } = driftOf(
      readOwnDocuments(spec),
      readEdition(qlikFolder),
      deviations,
    );
    expect({ services, withoutDocument }).toEqual({ services: [], withoutDocument: [] });
  }, 120_000);

  it("has all 685 operations", () => {
    const operations = [...factsIn(spec)].flatMap(([service, facts]) =>
      service === "events" ? [] : [...facts.keys()],
    );
    const ofQlik = readEdition(qlikFolder).flatMap(({ document }) => [
      ...describeOperations(document as never).keys(),
    ]);
    expect(operations).toEqual(expect.arrayContaining(ofQlik));
    expect(ofQlik).toHaveLength(685);
  });

  it("changes no fact of our documents that was no drift", () => {
    const after = factsIn(spec);
    for (const service of own) {
      const report = reports.find((each) => each.service === service);
      const drift = new Set(report?.adopted.map(({ operation, point }) => `${operation} ${point}`));
      const isDrift = (operation: string, point: string): boolean =>
        [...drift].some((each) =>
          `${operation} ${point}`.startsWith(each.replace(/\.(?:media|type)$/, "")),
        ) || drift.has(`${operation} path`);
      const changed = compare(before.get(service)!, after.get(service)!);
      expect(changed.filter(({ operation, point }) => !isDrift(operation, point))).toEqual([]);
    }
  });

  it("removes no line of our documents unless its facts change", () => {
    for (const service of ["items", "oauth", "temp-contents"]) {
      const [old, changed] = [path.join(root, "spec"), spec].map((folder) =>
        readFileSync(path.join(folder, `${service}.yaml`), "utf8").split("\n"),
      );
      expect([service, old!.filter((line) => !changed!.includes(line))]).toEqual([service, []]);
    }
  });

  it("has the same facts as Qlik's file in each new document", () => {
    for (const { service, document } of readEdition(qlikFolder)) {
      if (own.includes(service)) continue;
      const written = parse(readFileSync(path.join(spec, `${service}.yaml`), "utf8")) as never;
      const [ours, theirs] = [written, document as never].map((each) =>
        describeOperations(each, "", { nullability: true }),
      );
      expect([service, compare(ours!, theirs!)]).toEqual([service, []]);
    }
  }, 120_000);

  it("has no finding of the linter", async () => {
    const redocly = await Redocly.load(path.join(root, "redocly.yaml"), spec, spec);
    const documents = await Promise.all(
      [...textsIn(spec).keys()].map((name) => redocly.parse(path.join(spec, name))),
    );
    const findings = await Promise.all(
      documents.map((document) => redocly.lint(document.content, document)),
    );
    expect(findings.flat()).toEqual([]);
    expect(checkDocuments(documents)).toEqual([]);
  }, 120_000);

  it("marks every word that a rule wrote, and has no other new ones", () => {
    for (const service of servicesIn(qlikFolder)) {
      if (own.includes(service)) continue;
      const document = parse(
        readFileSync(path.join(spec, `${service}.yaml`), "utf8"),
      ) as OpenApiDocument;
      const places = findPlaces(document).filter(({ kind }) => kind !== "other");
      expect([service, places.filter(({ isByRule }) => !isByRule)]).toEqual([service, []]);
    }
  });

  it("changes no byte the second time", async () => {
    const texts = textsIn(spec);
    const again = await adoptServices(servicesIn(qlikFolder), { from: qlikFolder, spec, now });
    expect(again.filter(({ isWritten, adopted }) => isWritten || adopted.length > 0)).toEqual([]);
    expect(textsIn(spec)).toEqual(texts);
  }, 300_000);
});

describe.skipIf(!existsSync(history))(`adopting a change that Qlik made ${MISSING}`, () => {
  const changes = existsSync(history)
    ? readdirSync(history).filter((name) => !name.endsWith(".md"))
    : [];

  it.each(changes)(
    "%s: the document follows, and its words stay",
    async (change) => {
      const spec = mkdtempSync(path.join(tmpdir(), "adopt-"));
      try {
        const from = (side: string): string => path.join(history, change, side);
        const services = servicesIn(from("old"));
        await adoptServices(services, { from: from("old"), spec, now });
        const [report] = await adoptServices(services, { from: from("new"), spec, now });
        expect(report!.findings).toEqual([]);
        const facts = describeOperations(readEdition(from("new"))[0]!.document);
        const ours = factsIn(spec).get(services[0]!)!;
        const left = compare(ours, facts).filter(
          ({ operation }) => !report!.waiting.includes(operation),
        );
        expect(left).toEqual([]);
      } finally {
        rmSync(spec, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
