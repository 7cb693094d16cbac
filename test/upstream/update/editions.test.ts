/** Two editions of a small API on a loopback server, and our document that follows them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { updateCommand } from "../../../scripts/upstream/update/command.ts";
import { realSteps } from "../../../scripts/upstream/update/real-steps.ts";
import { reply } from "../../loopback.ts";
import { publish } from "../published-server.ts";

const OURS = `openapi: 3.1.1
info: { title: Lamps, version: "2026-07-24" }
servers: [{ url: https://example.com }]
security: [{ bearer: [] }]
tags: [{ name: lamps, description: What gives light. }]
paths:
  /api/v1/lamps:
    get:
      operationId: listLamps
      tags: [lamps]
      summary: Lists lamps
      # Our own words and comments stay.
      description: Returns all lamps that the caller may see.
      parameters:
        - name: limit
          in: query
          description: How many lamps a page has.
          schema: { type: integer }
      responses:
        "200":
          description: The lamps.
          content: { application/json: { schema: { type: string }, example: red } }
        "401": { description: The token is missing. }
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
`;

test("follows an edition exactly, keeps our words, and does nothing for one that is the same", async () => {
  const server = await publish([["lamps", edition({ limit: "integer" })]]);
  const project = projectOf(server.address);
  expect(await project.update()).toMatchObject({ code: 0, stdout: "Nothing has changed.\n" });
  expect(project.document()).toBe(OURS);

  server.files.set("lamps", edition({ limit: "integer", color: "string" }));
  server.files.set("core/plugs", edition({}));
  const { code, stdout } = await project.update();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Update to Qlik's specification of \d{4}-\d\d-\d\d \(minor\)\n/);
  expect(stdout).toContain("### lamps\n\n- ");
  expect(stdout).toContain("`color`");
  expect(stdout).not.toContain("`limit`");
  expect(stdout).toContain("- `core-plugs`: `npm run spec -- adopt --service core-plugs`");
  const document = project.document();
  const added = document.split("\n").filter((line) => !OURS.includes(line));
  expect(added.join("\n")).toContain("color");
  for (const line of OURS.split("\n")) expect(document).toContain(line);

  expect(await project.update()).toMatchObject({ stdout: "Nothing has changed.\n" });
  expect(project.document()).toBe(document);
}, 120_000);

test("leaves everything as it is if a file of the edition cannot be fetched", async () => {
  const server = await publish([["lamps", edition({ limit: "integer", color: "string" })]]);
  server.files.set("plugs", edition({}));
  server.faults.set("plugs", reply(200, "<!doctype html>", "text/html"));
  const project = projectOf(server.address);
  // A page that has no file is not a service. A known service whose file is a page is an error.
  writeFileSync(
    path.join(project.root, "spec/upstream.lock.json"),
    `{ "services": { "plugs": { "url": "${server.address}plugs.json", "sha256": "${"0".repeat(64)}", "edition": "2026-07-24" } } }`,
  );
  await expect(project.update()).rejects.toThrow(
    /plugs: must be an OpenAPI document, got a web page/,
  );
  expect(project.document()).toBe(OURS);
});

/** Returns a published document, OpenAPI 3.0, with these query parameters. */
function edition(parameters: Readonly<Record<string, string>>): string {
  return JSON.stringify({
    openapi: "3.0.0",
    info: { title: "lamps", version: "" },
    paths: {
      "/api/v1/lamps": {
        get: {
          operationId: "listLamps",
          tags: ["lamps"],
          summary: "Not our words",
          parameters: Object.entries(parameters).map(([name, type]) => ({
            ...{ name, in: "query", description: "Not our words", schema: { type } },
          })),
          responses: {
            200: {
              description: "Not our words",
              content: { "application/json": { schema: { type: "string" } } },
            },
            401: { description: "Not our words" },
          },
        },
      },
    },
  });
}

interface Project {
  readonly root: string;
  readonly update: () => Promise<{ code: number; stdout: string }>;
  readonly document: () => string;
}

function projectOf(address: string): Project {
  const root = mkdtempSync(path.join(tmpdir(), "spec-editions-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(path.join(root, "spec/deviations"), { recursive: true });
  const file = path.join(root, "spec/lamps.yaml");
  writeFileSync(file, OURS);
  return {
    root,
    document: () => readFileSync(file, "utf8"),
    update: async () => {
      let stdout = "";
      const stderr = { write: () => undefined };
      const code = await updateCommand(["--from", address, "--no-tests"], {
        ...{ root, stderr },
        stdout: {
          write: (text) => {
            stdout += text;
          },
        },
        // The pipeline has tests of its own, and needs the whole repository.
        stepsFor: (options) => ({ ...realSteps(options), generate: () => Promise.resolve() }),
      });
      return { code, stdout };
    },
  };
}
