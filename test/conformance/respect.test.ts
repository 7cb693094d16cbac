import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { loopback } from "../loopback.ts";
import { operationOf } from "../testing/conforms.ts";
import { operations, type DescribedOperation } from "./contract/description.ts";
import { isUncallable } from "./contract/exceptions.ts";
import { Session, type Values } from "./contract/session.ts";
import { valuesFor } from "./contract/values.ts";
import { temporaryFolder } from "./folder.ts";
import { redocly } from "./redocly.ts";

/** What of a generated document (Arazzo 1) is changed here. */
interface Arazzo {
  readonly workflows: readonly { readonly workflowId: string; readonly steps: readonly Step[] }[];
}

interface Step {
  readonly operationId: string;
  parameters?: object[];
  requestBody?: object;
  successCriteria: object[];
}

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

/** Respect follows redirects, to pages that the tenant does not have, and sends its API key in place of a JWT. */
const LOGINS = new Set(["GET /login", "GET /oauth/authorize", "POST /login/jwt-session"]);

const folder = temporaryFolder();
const session = new Session();

/** The values of a valid call: the same each time, since the tenant begins anew. */
function prepared(operation: DescribedOperation): Promise<Values> {
  session.reset();
  return valuesFor(session, operation);
}

it("answers the workflows that Redocly generates of the specification", async () => {
  const server = await loopback((response, { method, url, headers, body }) => {
    void (async () => {
      const operation = operations.get(operationOf(method, url.split("?")[0]!));
      if (operation) await prepared(operation);
      const answer = await session.tenant.fetch(session.tenant.origin + url, {
        method,
        headers: Object.entries(headers).filter(([name]) => name !== "host") as [string, string][],
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  const description = path.resolve("generated/openapi.json");
  const args = ["generate-arazzo", description, "-o", "generated.yaml"];
  const arazzo = parse(await redocly(folder, args, "generated.yaml")) as Arazzo;
  const asked = new Set<string>();
  for (const [key, operation] of operations) {
    const workflow = arazzo.workflows.find(({ steps }) =>
      steps[0]!.operationId.endsWith(`.${operation.operationId}`),
    )!;
    const { body, ...groups } = await prepared(operation);
    const isFile =
      body instanceof Blob || Object.values(body ?? {}).some((each) => each instanceof Blob);
    if (isUncallable(key) || isFile || LOGINS.has(key)) continue;
    const [step] = workflow.steps as [Step];
    step.parameters = Object.entries(groups).flatMap(([place, values]) =>
      Object.entries(values).map(([name, value]) => ({ name, in: place, value })),
    );
    if (body !== undefined) step.requestBody = { payload: body };
    // The generated criterion is the first of the successes.
    step.successCriteria = [{ condition: "$statusCode < 300" }];
    asked.add(workflow.workflowId);
  }
  const workflows = arazzo.workflows.filter(({ workflowId }) => asked.has(workflowId));
  writeFileSync(
    path.join(folder, "workflows.yaml"),
    stringify({ ...arazzo, workflows }, { aliasDuplicateObjects: false }),
  );

  const { apiKey } = session.tenant;
  const run = [
    ...["respect", "workflows.yaml", "--json-output", "report.json"],
    ...["--server", `openapi=${server.origin}`, "--input", `bearer=${apiKey}`],
  ];
  const report = JSON.parse(await redocly(folder, run, "report.json")) as Report;
  const { executedWorkflows } = report.files["workflows.yaml"];
  const checks = executedWorkflows.flatMap(({ workflowId, executedSteps }) =>
    executedSteps.flatMap((step) => step.checks.map((check) => ({ workflowId, ...check }))),
  );
  const failed = checks
    .filter(({ status }) => status !== "success")
    .filter((check) => !isMisjudged(check))
    .map(({ workflowId, name, message }) => ({ workflowId, name, message: plain(message) }));
  expect(failed).toEqual([]);
  const successful = checks.filter(({ name }) => name === "success criteria check");
  expect(new Set(successful.map(({ workflowId }) => workflowId)).size).toBe(asked.size);
}, 600_000);

/** What Respect cannot judge: text and bytes, which it reads as an empty object, and alternatives beside others. */
function isMisjudged({ name, message }: Check): boolean {
  const known = /must be \S+ > 1 \| \{\}|unevaluated properties: "(type|data)"/;
  return name === "schema check" && known.test(plain(message).replaceAll("\\", ""));
}

/** Without the layout and the pointing finger. */
function plain(message = ""): string {
  return message
    .replace(/[^\x20-\x7e]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
