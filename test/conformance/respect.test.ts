import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { createQlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { loopback } from "../loopback.ts";
import { exampleTenant, furnish } from "./furnish.ts";
import { temporaryFolder } from "./folder.ts";
import { redocly } from "./redocly.ts";
import { declared, writeDescription } from "./specification.ts";
import { give, givenTo, type Arazzo } from "./workflows.ts";
import { unaided } from "../no-retry.ts";

interface Report {
  readonly files: {
    readonly "workflows.yaml": {
      readonly executedWorkflows: readonly {
        readonly workflowId: string;
        readonly executedSteps: readonly { readonly checks: readonly Check[] }[];
      }[];
    };
  };
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
}

const folder = temporaryFolder();

it("runs the workflows that Redocly generates of the specification", async () => {
  const tenant = createTenant(exampleTenant);
  await using server = await tenant.listen();
  const receiver = await loopback();
  const { apiKey } = tenant;
  const description = writeDescription(folder);
  const [generated, made] = await Promise.all([
    redocly(folder, ["generate-arazzo", description, "-o", "generated.yaml"], "generated.yaml"),
    furnish(
      createQlikClient({ ...unaided, tenant: server.origin, auth: { apiKey } }),
      receiver.origin,
    ),
  ]);
  const arazzo = parse(generated) as Arazzo;
  expect(arazzo.workflows).toHaveLength(declared.size);
  const unknown = give(arazzo, givenTo(made));
  expect(unknown).toEqual([]);
  writeFileSync(path.join(folder, "workflows.yaml"), stringify(arazzo));

  const args = [
    ...["respect", "workflows.yaml", "--json-output", "report.json"],
    ...["--server", `openapi=${server.origin}`, "--input", `bearer=${apiKey}`],
  ];
  const report = JSON.parse(await redocly(folder, args, "report.json")) as Report;
  const { executedWorkflows } = report.files["workflows.yaml"];
  const checks = executedWorkflows.flatMap(({ workflowId, executedSteps }) =>
    executedSteps.flatMap((step) => step.checks.map((check) => ({ workflowId, ...check }))),
  );
  const failed = checks
    .filter(({ status }) => status !== "success")
    .map(({ workflowId, name, message }) => ({ workflowId, name, message: plain(message) }));
  expect(failed).toEqual([]);
  const successful = checks.filter(({ name }) => name === "success criteria check");
  expect(new Set(successful.map(({ workflowId }) => workflowId)).size).toBe(declared.size);
}, 60_000);

/** Without the layout and the pointing finger. */
function plain(message = ""): string {
  return message
    .replace(/[^\x20-\x7e]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
