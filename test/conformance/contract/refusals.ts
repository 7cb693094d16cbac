/** What operations reject: each way in which a call can be wrong by the description alone. */
import type { SchemaObject } from "../../../scripts/openapi/document.ts";
import type { RouteKey } from "../../../src/testing/http/handler.ts";
import { propertiesOf } from "../../../scripts/openapi/schemas.ts";
import { document } from "../../types/sampled-operations.ts";
import { collections, operations, paths, resolve, type DescribedOperation } from "./description.ts";
import type { Findings } from "./findings.ts";
import type { Session, Values } from "./session.ts";
import { unknownId, valuesFor } from "./values.ts";

const METHODS = ["GET", "PUT", "POST", "PATCH", "DELETE"];

export async function checkRefusals(
  session: Session,
  operation: DescribedOperation,
  findings: Findings,
): Promise<void> {
  const { key, path, statuses, anonymous } = operation;
  const values = await valuesFor(session, operation);
  if (statuses.includes(401) && !anonymous) {
    const { status, body } = await session.askAsStranger(key, values);
    findings.expect(`${key} without a valid key`, status, 401, body);
  }
  // A literal path may be one of a template, too.
  const templates = paths.filter((template) => patternOf(template).test(path));
  const missing = METHODS.find((method) =>
    templates.every((template) => !operations.has(`${method} ${template}`)),
  );
  if (missing !== undefined) {
    const response = await session.fetch(missing, path, values.path ?? {});
    findings.expect(`${missing} ${path}`, response.status, 405, await response.text());
  }
  await checkServerErrors(session, operation, values, findings);
  await checkUnknown(session, operation, values, findings);
  await checkOutsider(session, operation, values, findings);
  if (!statuses.includes(400)) return;
  for (const { what, wrong } of wrongCalls(operation, values)) {
    await findings.of(`${key} ${what}`, async () => {
      const { status, body } = await session.ask(key, wrong);
      findings.expect(`${key} ${what}`, status, 400, body);
    });
  }
}

/** What a service answers that fails, or one that it needs, which the tenant does on demand alone. */
async function checkServerErrors(
  session: Session,
  { key, statuses }: DescribedOperation,
  values: Values,
  findings: Findings,
): Promise<void> {
  for (const status of statuses.filter((each) => each === 424 || each === 429 || each >= 500)) {
    session.tenant.faults.add({ match: key as RouteKey, times: 1, status });
    await findings.of(`${key} of a service that fails`, async () => {
      const answer = await session.ask(key, values);
      findings.expect(key, answer.status, status, answer.body);
    });
  }
}

/** Nothing has the last id in the path. */
async function checkUnknown(
  session: Session,
  operation: DescribedOperation,
  values: Values,
  findings: Findings,
): Promise<void> {
  const { key, path, statuses, parameters } = operation;
  const ids = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([id, name = ""]) => ({ id, name }));
  const last = ids.findLast(
    ({ name }) => !isNarrow(resolve(parameters.find((each) => each.name === name)!.schema)),
  );
  if (!last || !statuses.includes(404)) return;
  const { id, name } = last;
  const end = path.indexOf(id) + id.length;
  const isKept = collections.some(({ item }) => item === path.slice(0, end));
  if (!isKept && session.tenant.fidelityOf(key) !== "stateful") return;
  await findings.of(key, async () => {
    const strange = { ...values.path, [name]: unknownId(String(values.path?.[name])) };
    const { status, body } = await session.ask(key, { ...values, path: strange });
    findings.expect(`${key} of an unknown id`, status, 404, body);
  });
}

/** Who has no role may do nothing with what others have, and need not be told that it is there. */
async function checkOutsider(
  session: Session,
  { key, path, statuses }: DescribedOperation,
  values: Values,
  findings: Findings,
): Promise<void> {
  const isStateful = session.tenant.fidelityOf(key) === "stateful";
  if (!statuses.includes(403) || !path.includes("{") || !isStateful) return;
  await findings.of(key, async () => {
    const { status } = await session.askAsOutsider(key, values);
    if (status !== 403 && status !== 404)
      findings.add(`${key} of an outsider`, `answers ${status}`);
  });
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^{}]+\}/g, "[^/]+")}$`);
}

interface WrongCall {
  readonly what: string;
  readonly wrong: Values;
}

function wrongCalls(
  { parameters, body }: DescribedOperation,
  values: Values,
): readonly WrongCall[] {
  const inQuery = parameters
    .filter(({ group, schema }) => group === "query" && isNarrow(resolve(schema)))
    .map(({ name }) => ({
      what: `with ${name}=none such`,
      wrong: { ...values, query: { ...values.query, [name]: "none such" } },
    }));
  if (body?.mediaType !== "application/json") return inQuery;
  const wrongBody = (what: string, wrong: unknown): WrongCall => ({
    what,
    wrong: { ...values, body: wrong },
  });
  const schema = resolve(body.schema);
  if (schema.type === "array") return [...inQuery, wrongBody("with no array", {})];
  if (schema.type !== "object") return inQuery;
  const sent = values.body as Readonly<Record<string, unknown>>;
  const required = (schema["required"] ?? []) as readonly string[];
  const properties = [...propertiesOf(document, schema)];
  return [
    ...inQuery,
    wrongBody("with no object", []),
    ...required.flatMap((name) => {
      const { [name]: value, ...others } = sent;
      return value === undefined ? [] : [wrongBody(`without ${name}`, others)];
    }),
    ...properties.flatMap(([name, property]) => {
      const wrong = wrongFor(resolve(property));
      return wrong === undefined
        ? []
        : [wrongBody(`with wrong ${name}`, { ...sent, [name]: wrong })];
    }),
  ];
}

/** Whether there is text that is no value of the schema. */
function isNarrow({ type, enum: values }: SchemaObject): boolean {
  return type === "integer" || type === "number" || type === "boolean" || values !== undefined;
}

/** A value of a type that the schema doesn't allow. */
function wrongFor({ type, readOnly }: SchemaObject): unknown {
  if (type === undefined || readOnly === true) return undefined;
  return [type].flat().includes("object") ? 1 : {};
}
