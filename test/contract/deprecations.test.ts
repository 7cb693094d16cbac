/** Every deprecation that Qlik has announced, in its files or in its changelog (qlik.dev/changelog), is in our documents. */
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { readOwnDocuments } from "../../scripts/upstream/services.ts";

const spec = path.resolve(import.meta.dirname, "../../spec");
const documents = readOwnDocuments(spec) as { service: string; document: OpenApiDocument }[];

interface Announcement {
  readonly title: string;
  /** The operations of these services that match are announced, and no others. */
  readonly services: readonly string[];
  readonly matches?: RegExp;
  readonly count: number;
  readonly sunset?: string;
  /** What comes in place of `GET /api/v1/…`. */
  readonly replacedBy?: (operation: string) => string;
}

/** The same operation in a namespace: `GET /api/core/webhooks` for `GET /api/v1/webhooks`. */
const inNamespace =
  (namespace: string) =>
  (operation: string): string =>
    operation.replace("/api/v1/", `/api/${namespace}/`);

const evaluations = (operation: string): string =>
  operation
    .replace("/api/v1/", "/api/analytics/")
    .replace("{baseid}/actions/compare/{comparisonid}", "{baselineId}/compare/{comparisonId}");

const schedulingTasks = (operation: string): string =>
  operation.replace("/api/v1/reload-tasks", "/api/scheduling/tasks").replace("{taskId}", "{id}");

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    title: "real-time predictions (changelog 163)",
    services: ["automl-deployments"],
    count: 1,
    sunset: "2026-02-03",
    replacedBy: () => "POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run",
  },
  {
    title: "predictions of datasets (changelog 163)",
    services: ["automl-predictions"],
    count: 6,
    sunset: "2026-02-03",
    replacedBy: () => "/api/v1/ml/deployments/{deploymentId}/batch-predictions",
  },
  {
    title: "cross-region data processing (changelog 215)",
    services: ["tenant-settings"],
    matches: /toggle-cross-region-data-processing$/,
    count: 1,
    sunset: "2026-05",
    replacedBy: () => "POST /api/v1/tenant-settings/actions/toggle-cross-region-inference",
  },
  {
    title: "evaluations of apps (changelog 230)",
    services: ["apps"],
    matches: /evaluations/,
    count: 6,
    sunset: "2026-09-24",
    replacedBy: evaluations,
  },
  {
    title: "privileges that only the unofficial document lists",
    services: ["apps"],
    matches: /^GET \/api\/v1\/apps$/,
    count: 1,
    replacedBy: () => "GET /api/v1/apps/privileges",
  },
  {
    title: "reload tasks (changelog 231)",
    services: ["reload-tasks"],
    count: 5,
    sunset: "2026-09-29",
    replacedBy: schedulingTasks,
  },
  {
    title: "patches of the email configuration (changelog 189)",
    services: ["transports"],
    matches: /^PATCH /,
    count: 1,
    sunset: "2026-10-31",
    replacedBy: () => "PUT /api/v1/transports/email-config",
  },
  {
    title: "data qualities (changelogs 209 and 222)",
    services: ["data-qualities"],
    count: 3,
    sunset: "2026-12-31",
    replacedBy: inNamespace("data-governance"),
  },
  {
    title: "webhooks (changelog 263)",
    services: ["webhooks"],
    count: 10,
    sunset: "2027-11-01",
    replacedBy: inNamespace("core"),
  },
  {
    title: "direct access agents (changelog 268)",
    services: ["direct-access-agents"],
    count: 15,
    sunset: "2027-11-01",
    replacedBy: inNamespace("connectivity"),
  },
  {
    title: "automations (changelog 255)",
    services: ["automations", "automation-connections", "automation-connectors"],
    count: 27,
    sunset: "2027-11-30",
    replacedBy: inNamespace("workflows"),
  },
  { title: "settings of notes (specification)", services: ["notes"], count: 2 },
  {
    title: "statistics of data alerts (specification)",
    services: ["data-alerts"],
    matches: /executions\/stats$/,
    count: 1,
  },
  {
    title: "histories of a knowledge base (specification)",
    services: ["knowledgebases"],
    matches: /histories\/\{syncId\}$/,
    count: 1,
  },
];

const operations = documents.flatMap(({ service, document }) =>
  [...operationsOf(document.paths)].map(({ path: template, method, operation }) => ({
    service,
    key: `${method.toUpperCase()} ${template}`,
    deprecated: operation.deprecated,
    sunset: operation["x-qlik-deprecated-sunset"],
    replacedBy: operation["x-qlik-replaced-by"],
  })),
);

describe("the announced deprecations", () => {
  it.each(ANNOUNCEMENTS)("$title", ({ services, matches = /^/, count, sunset, replacedBy }) => {
    const announced = operations.filter(
      ({ service, key }) => services.includes(service) && matches.test(key),
    );
    expect(announced).toHaveLength(count);
    expect(announced).toEqual(
      announced.map(({ service, key }) => ({
        ...{ service, key, deprecated: true, sunset, replacedBy: replacedBy?.(key) },
      })),
    );
  });

  test("no other operation is deprecated", () => {
    const others = operations.filter(
      ({ service, key, deprecated }) =>
        deprecated === true &&
        !ANNOUNCEMENTS.some(
          ({ services, matches = /^/ }) => services.includes(service) && matches.test(key),
        ),
    );
    expect(others).toEqual([]);
  });

  test("what replaces an operation is described", () => {
    const keys = new Set(operations.flatMap(({ key }) => [key, key.slice(key.indexOf("/"))]));
    const missing = operations.filter(({ replacedBy }) => replacedBy && !keys.has(replacedBy));
    expect(missing.map(({ key, replacedBy }) => `${key} → ${replacedBy!}`)).toEqual([]);
  });
});
