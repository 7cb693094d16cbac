/** TypeScript that calls every operation: rightly, and in ways that must not compile. */
import { deref, type SchemaObject } from "../../scripts/openapi/document.ts";
import { literal, propertyName, quote } from "../../scripts/pipeline/literal.ts";
import { document, type SampledOperation } from "./sampled-operations.ts";

/** Values that the options of a call have: parameters by group and name, and the body. They are TypeScript. */
interface Options {
  readonly params: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly body?: string;
  readonly more?: string;
}

/** A value of no type that JSON or a URL has. */
const WRONG = "0n";

/** The statements that call an operation of `qlik`, one a line. */
export function callCases(operation: SampledOperation): string[] {
  const { method, path } = operation;
  const right = rightOptions(operation);
  const byPath = (options: string): string => `qlik[${quote(path)}].${method}(${options});`;
  const byMethod = (options: string): string =>
    `qlik.${method}(${[quote(path), options].filter((part) => part !== "").join(", ")});`;
  return [
    `unwrap(await ${byPath(source(right)).slice(0, -1)});`,
    byMethod(source(right)),
    ...wrongOptions(operation, right).flatMap((wrong, index) => [
      `// @ts-expect-error`,
      byPath(wrong),
      // Each call by method looks at all paths of the method, so that one way must do.
      ...(index === 0 ? ["// @ts-expect-error", byMethod(wrong)] : []),
    ]),
  ];
}

/** All parameters that are needed, and the body. */
function rightOptions({ parameters, body }: SampledOperation): Options {
  const params: Record<string, Record<string, string>> = {};
  for (const { name, group, required, value } of parameters) {
    if (required) (params[group] ??= {})[name] = sourceOf(value);
  }
  return { params, ...(body && { body: sourceOf(body.value) }) };
}

function wrongOptions(operation: SampledOperation, right: Options): string[] {
  const { parameters, body } = operation;
  const { body: _, ...bodyless } = right;
  const set = (group: string, name: string, value: string): Options => ({
    ...right,
    params: { ...right.params, [group]: { ...right.params[group], [name]: value } },
  });
  const wrong: Options[] = [];
  if (body?.required) wrong.push(bodyless);
  for (const { name, group, required } of parameters) {
    if (required) wrong.push({ ...right, params: without(right.params, group, name) });
  }
  const groups = [...new Set(parameters.map(({ group }) => group)), "query"];
  wrong.push(set(groups[0]!, "misspelled", "1"));
  wrong.push({ ...right, more: "sginal: undefined" });
  for (const { name, group, schema } of parameters) {
    if (isTyped(schema)) wrong.push(set(group, name, WRONG));
  }
  if (body && isTyped(body.schema)) wrong.push({ ...right, body: WRONG });
  if (body && right.body?.startsWith("{ ") && isClosed(body.schema)) {
    wrong.push({ ...right, body: right.body.replace("{", "{ misspelled: 1,") });
  }
  const needsOptions = parameters.some(({ required }) => required) || body?.required;
  return [...(needsOptions ? [""] : []), ...wrong.map(source)];
}

function without(params: Options["params"], group: string, name: string): Options["params"] {
  const { [name]: _, ...others } = params[group]!;
  return { ...params, [group]: others };
}

function source({ params, body, more }: Options): string {
  const groups = Object.entries(params).map(
    ([group, values]) => `${group}: { ${fieldsOf(values)} }`,
  );
  const parts = [
    ...(groups.length > 0 ? [`params: { ${groups.join(", ")} }`] : []),
    ...(body === undefined ? [] : [`body: ${body}`]),
    ...(more === undefined ? [] : [more]),
  ];
  return parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
}

function fieldsOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${propertyName(name)}: ${value}`)
    .join(", ");
}

/** JSON, in which files may be. */
function sourceOf(value: unknown): string {
  if (value instanceof Blob) return "new Blob()";
  if (typeof value === "object" && value !== null && Object.values(value).some(isFile)) {
    return `{ ${fieldsOf(Object.fromEntries(Object.entries(value).map(([name, field]) => [name, sourceOf(field)])))} }`;
  }
  return literal(value);
}

function isFile(value: unknown): boolean {
  return value instanceof Blob;
}

/** Whether the schema names types, so that not everything is a value of it. */
function isTyped(schema: SchemaObject): boolean {
  const { type, properties, enum: values } = deref<SchemaObject>(document, schema);
  if (type === "object") return properties !== undefined;
  return typeof type === "string" || values !== undefined;
}

/** Whether the schema is an object that has no other properties than those described. */
function isClosed(schema: SchemaObject): boolean {
  const { properties, additionalProperties, allOf, anyOf, oneOf } = deref<SchemaObject>(
    document,
    schema,
  );
  const composed = [allOf, anyOf, oneOf].some((each) => each !== undefined);
  return properties !== undefined && !additionalProperties && !composed;
}
