import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { renderServices, servicesCommand } from "../../scripts/upstream/service-table.ts";

function service(name: string, summary: string, paths: object) {
  const document = {
    openapi: "3.1.0",
    info: { title: name, version: "1", summary },
    externalDocs: { url: `https://qlik.dev/apis/rest/${name}/` },
    paths,
  } as OpenApiDocument;
  return { service: name, document };
}

describe("the table of services", () => {
  it("counts the operations of each service, and has the embedded tenant's fidelity", () => {
    const table = renderServices([
      service("events", "Nothing that can be called.", {}),
      service("reloads", "Start reloads.", {
        "/api/v1/reloads": { get: {}, post: {} },
        "/api/v1/reloads/{reloadId}": { get: {} },
      }),
      service("spaces", "Manage spaces.", {
        "/api/v1/spaces": { get: {} },
        "/api/v1/no": { get: {} },
      }),
      service("quotas", "Read limits.", { "/api/v1/quotas": { get: {} } }),
    ]);
    expect(table.split("\n").filter((line) => line.startsWith("| ["))).toEqual([
      "| [reloads](https://qlik.dev/apis/rest/reloads/) | Start reloads. | 3 | 3 stateful |",
      "| [spaces](https://qlik.dev/apis/rest/spaces/) | Manage spaces. | 2 | 1 stateful |",
      "| [quotas](https://qlik.dev/apis/rest/quotas/) | Read limits. | 1 | 1 example |",
    ]);
    expect(table).toContain("All 3 services with their 6 operations");
  });

  it("in docs/services.md and that of all operations in FIDELITY.md are up to date", () => {
    expect(servicesCommand(["--check"])).toBe(0);
  });
});
