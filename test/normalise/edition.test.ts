import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { normalise, type Normalised } from "../../scripts/normalise/normalise.ts";
import { findSites } from "../../scripts/normalise/sites.ts";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { formatFinding, type Finding } from "../../scripts/openapi/finding.ts";
import { checkDocuments } from "../../scripts/pipeline/check.ts";
import { Redocly } from "../../scripts/pipeline/redocly.ts";
import { documentsIn, serviceOf } from "../../scripts/pipeline/sources.ts";
import { RULES } from "../../scripts/normalise/rules.ts";
import { EDITION_COUNTS } from "./edition-counts.ts";
import { parametersOf, responsesOf, templateNames } from "../../scripts/normalise/lookup.ts";

// Qlik's files must not be published; they are next to the repository on some machines only.
const root = path.resolve(import.meta.dirname, "../..");
const folder = path.resolve(root, "../shared/qlik/specs/2026-07-24");
const history = path.resolve(root, "../shared/qlik/history");
const MISSING = "(skipped where its files are not beside the repository)";

interface File extends Normalised {
  name: string;
  published: OpenApiDocument;
}

function read(location: string): File {
  const name = path.basename(location);
  const published = JSON.parse(readFileSync(location, "utf8")) as OpenApiDocument;
  return { name, published, ...normalise(published, { service: serviceOf(name) }) };
}

describe.skipIf(!existsSync(folder))(`Qlik's edition of 2026-07-24, normalised ${MISSING}`, () => {
  const files = documentsIn(folder).map((name) => read(path.join(folder, name)));
  const operations = files.flatMap(({ document }) =>
    findSites(document).operations.map((site) => ({ ...site, site, document, node: site.node })),
  );
  const namesOf = (found: readonly { method: string; path: string }[]): string[] =>
    found.map(({ method, path: at }) => `${method.toUpperCase()} ${at}`);

  it("has no defect that cannot be healed", () => {
    expect(
      files.flatMap(({ name, rejections }) => rejections.map((each) => ({ name, ...each }))),
    ).toEqual([]);
  });

  it("has all 685 operations, at the same paths", () => {
    expect(files).toHaveLength(80);
    expect(operations).toHaveLength(685);
    for (const { published, document } of files) {
      const pathsOf = ({ paths }: OpenApiDocument): string[] => namesOf([...operationsOf(paths)]);
      expect(pathsOf(document).sort()).toEqual(pathsOf(published).sort());
    }
  });

  it("is changed by each rule as often as counted", () => {
    const counts = RULES.map(({ name }) => {
      const found = files.flatMap(({ changes }) => changes.get(name) ?? []);
      return [name, [found.length, files.filter(({ changes }) => changes.has(name)).length]];
    });
    expect(Object.fromEntries(counts)).toEqual(EDITION_COUNTS);
  });

  it("is the same after another normalisation", () => {
    for (const { name, document } of files) {
      const again = normalise(document, { service: serviceOf(name) });
      expect([name, ...again.changes]).toEqual([name]);
    }
  });

  it("has an id, one tag, a summary and a description for each operation, and no id twice", () => {
    expect(new Set(operations.map(({ node }) => node.operationId)).size).toBe(685);
    for (const { node } of operations) {
      expect(node.operationId).toMatch(/^[a-z][A-Za-z\d]+$/);
      expect(node.tags).toHaveLength(1);
      expect([typeof node.summary, typeof node.description]).toEqual(["string", "string"]);
    }
  });

  it("declares the parameters of each path, and none that the client itself sends", () => {
    for (const { document, site } of operations) {
      const parameters = parametersOf(document, site);
      const declared = parameters.filter((each) => each.in === "path").map(({ name }) => name);
      expect(declared.sort()).toEqual(templateNames(site.path).sort());
      const headers = parameters.filter((each) => each.in === "header").map(({ name }) => name);
      expect(headers.filter((name) => /^(authorization|accept|content-type)$/i.test(name))).toEqual(
        [],
      );
    }
  });

  it("has a success and an error of the caller for each operation, all for numbers", () => {
    for (const { document, node } of operations) {
      const statuses = responsesOf(document, node).map(([status]) => status);
      expect(statuses.every((status) => /^[1-5]\d\d$/.test(status))).toBe(true);
      expect(statuses).toEqual(
        expect.arrayContaining([expect.stringMatching(/^2/), expect.stringMatching(/^4/)]),
      );
    }
  });

  it("has a body for errors and GET requests, and none for 204, 205 and 304", () => {
    for (const { document, node, method } of operations) {
      for (const [status, { content }] of responsesOf(document, node)) {
        const hasBody = Object.keys(content ?? {}).length > 0;
        const isBodiless = ["204", "205", "304"].includes(status);
        if (isBodiless) expect(hasBody).toBe(false);
        else if (/^[45]/.test(status) || (method === "get" && status === "200"))
          expect(hasBody).toBe(true);
      }
    }
  });

  it("marks the parameters that span slashes", () => {
    const marked = operations.filter(({ document, site }) =>
      parametersOf(document, site).some((each) => each["x-qlik-wildcard"]),
    );
    expect(new Set(namesOf(marked).map((each) => each.replace(/^\w+ |\/[^/]*$/g, "")))).toEqual(
      new Set([
        ...["/api/v1/apps/{appId}/media/files", "/api/v1/apps/{appId}/media/list"],
        ...["/api/v1/extensions/{id}/file", "/api/v1/themes/{id}/file"],
      ]),
    );
    expect(marked).toHaveLength(6);
  });

  it("marks all lists that are read on: 90 by GET, 3 by POST", () => {
    const lists = operations.filter(({ node }) => node["x-qlik-paging"]);
    const byMethod = (wanted: string): typeof lists =>
      lists.filter(({ method }) => method === wanted);
    expect(byMethod("get")).toHaveLength(90);
    expect(namesOf(byMethod("post")).sort()).toEqual([
      "POST /api/v1/groups/actions/filter",
      "POST /api/v1/questions/actions/filter",
      "POST /api/v1/users/actions/filter",
    ]);
    const others = lists.filter(({ node }) => node["x-qlik-paging"]!.items !== "data");
    expect(
      Object.fromEntries(others.map(({ path: at, node }) => [at, node["x-qlik-paging"]!.items])),
    ).toEqual({
      "/api/v1/apps/{appId}/scripts": "scripts",
      "/api/v1/data-alerts": "tasks",
      "/api/v1/data-alerts/{taskId}/executions": "executions",
      "/api/v1/data-alerts/{taskId}/executions/stats": "executionsStats",
      "/api/v1/sharing-tasks": "sharingTasks",
      "/api/v1/sharing-tasks/{taskId}/executions": "executions",
    });
  });

  it("marks no list whose query leads on by none of its parameters, and misses none that does", () => {
    const parametersOn = /^(next|cursor|startingAfter|page|offset|skip)$/;
    const missed = operations.filter(({ document, site, node }) => {
      const query = parametersOf(document, site).filter((each) => each.in === "query");
      return query.some(({ name }) => parametersOn.test(name)) && !node["x-qlik-paging"];
    });
    expect(namesOf(missed)).toEqual([]);
  });

  it("says each deprecation in the standard way, with what replaces the operation", () => {
    const flag = /"x-qlik-deprecated":true/g;
    for (const { published, document } of files) {
      const before = findSites(published).operations.filter(({ node }) =>
        flag.test(JSON.stringify(node)),
      );
      const after = JSON.stringify(document);
      expect(after).not.toContain('"x-qlik-deprecated":');
      if (before.length > 0) expect(after).toContain('"deprecated":true');
    }
    const deprecated = operations.filter(({ node }) => node.deprecated);
    expect(deprecated.length).toBeGreaterThanOrEqual(18);
    const replaced = operations.filter(({ node }) => node["x-qlik-replaced-by"]);
    expect(replaced).toHaveLength(47);
    // What replaces an operation is an operation of the edition.
    const known = new Set(namesOf(operations));
    const lost = replaced.filter(({ node }) => !known.has(node["x-qlik-replaced-by"]!));
    expect(namesOf(lost)).toEqual([]);
  });

  it("passes our lint rules and checks without a warning", { timeout: 120_000 }, async () => {
    const redocly = await Redocly.load(path.join(root, "redocly.yaml"), root, folder);
    const findings: Finding[] = [];
    for (const { name: file, document } of files) {
      const text = JSON.stringify(document);
      const locate = (pointer: string, finding: object): object => ({ file, pointer, ...finding });
      findings.push(
        ...(await redocly.lint(document, { file: path.join(folder, file), text })).map(
          ({ excerpt: _, ...each }) => each,
        ),
        ...checkDocuments([{ file, text, content: document, locate } as never]),
      );
    }
    expect(findings.map(formatFinding)).toEqual([]);
  });
});

describe.skipIf(!existsSync(history))(`the history of Qlik's files, normalised ${MISSING}`, () => {
  const pair = (folderName: string): File[] =>
    ["old", "new"].map((age) => {
      const place = path.join(history, folderName, age);
      return read(path.join(place, documentsIn(place)[0]!));
    });

  it("has the same paths before and after the prefix moved from the server to the paths", () => {
    const [before, after] = pair("01-path-prefix").map(({ document }) =>
      Object.keys(document.paths ?? {}),
    );
    expect(before).toEqual(after);
  });

  it("has the path parameter that a defect of the file declares in the query", () => {
    for (const { document } of pair("05-defect-in-the-specification")) {
      const site = findSites(document).operations.find((each) =>
        each.path.endsWith("/metadata/{reloadId}"),
      )!;
      const places = parametersOf(document, site).map((each) => `${each.in} ${each.name}`);
      expect(places.filter((place) => place.endsWith("reloadId"))).toEqual(["path reloadId"]);
    }
  });
});
