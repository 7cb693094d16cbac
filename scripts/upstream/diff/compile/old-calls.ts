/** Writes a typed call of each operation of an edition, as users of that edition may have written it. */
import { literal, propertyName, quote } from "../../../pipeline/literal.ts";
import type { Operation } from "../edition-operations.ts";
import { childOf, isMarked, resolvePlace, viewOf, type Place } from "../view.ts";
import { readsOf } from "./reads.ts";
import { sampleOf } from "./sample.ts";

export interface CallSource {
  readonly text: string;
  /** The operation of a line, which starts at 1. */
  readonly operationAt: (line: number) => Operation | undefined;
}

const SUCCESSES = new Set(["200", "201", "202", "203", "204", "205", "206", "207", "208", "226"]);

/** @param typesFile The file name of the types to check against. */
export function writeCalls(operations: readonly Operation[], typesFile: string): CallSource {
  const lines = [
    `import type { CallOptions } from "./src/call/call-types.ts";`,
    `import type { CallResult } from "./src/call/result.ts";`,
    `import type { paths } from ${quote(`./${typesFile}`)};`,
    "declare function call<Op>(options: CallOptions<Op>): CallResult<Op>;",
    "declare function read<T>(value: T): void;",
  ];
  const starts: { readonly line: number; readonly operation: Operation }[] = [];
  for (const [index, operation] of operations.entries()) {
    starts.push({ line: lines.length + 1, operation });
    lines.push(`export function call${index}(): void {`, ...bodyOf(operation), "}");
  }
  return {
    text: `${lines.join("\n")}\n`,
    operationAt: (line) => starts.findLast((start) => start.line <= line)?.operation,
  };
}

function bodyOf(operation: Operation): string[] {
  const type = `paths[${quote(operation.path)}][${quote(operation.method)}]`;
  const options = optionsOf(operation);
  const result = resultOf(operation.place);
  if (result.length === 0) return [`call<${type}>(${options});`];
  return [
    `const result = call<${type}>(${options});`,
    "if (!result.ok) return;",
    "switch (result.status) {",
    ...result,
    "default: { const none: never = result; read(none); }",
    "}",
  ];
}

function optionsOf(operation: Operation): string {
  const groups = new Map<string, string[]>();
  for (const { in: location, name, place } of operation.parameters.values()) {
    if (location === "cookie" || isMarked(place.schema, "experimental")) continue;
    const schema = childOf(place, "schema");
    const value = (schema && sampleOf(schema)) ?? literal("text");
    groups.set(location, [...(groups.get(location) ?? []), `${propertyName(name)}: ${value}`]);
  }
  const params = [...groups].map(([location, fields]) => `${location}: { ${fields.join(", ")} }`);
  const body = bodySampleOf(operation.place);
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(body === undefined ? [] : [`body: ${body}`]),
  ];
  return `{ ${options.join(", ")} }`;
}

function bodySampleOf(operation: Place): string | undefined {
  const reference = childOf(operation, "requestBody");
  const content = reference && childOf(resolvePlace(reference), "content");
  if (!content) return undefined;
  const media = Object.keys(content.schema);
  const name = media.find((each) => each.includes("json")) ?? media[0];
  const schema = name === undefined ? undefined : childOf(content, name, "schema");
  return schema && sampleOf(schema);
}

/** One case for each success status, which reads the data. */
function resultOf(operation: Place): string[] {
  const responses = childOf(operation, "responses");
  const statuses = Object.keys(responses?.schema ?? {}).filter((each) => SUCCESSES.has(each));
  return statuses.flatMap((status) => {
    const response = childOf(responses!, status);
    return [`case ${status}: {`, ...(response ? dataOf(resolvePlace(response)) : []), "break; }"];
  });
}

function dataOf(response: Place): string[] {
  const content = childOf(response, "content");
  const media = Object.keys(content?.schema ?? {});
  if (!content || media.length === 0) return ["read<undefined>(result.data);"];
  const schema = media.length === 1 ? childOf(content, media[0]!, "schema") : undefined;
  if (!schema) return [];
  const view = viewOf(schema);
  const value = "const data = result.data;";
  if (view.types.has("bytes")) return [value, "read<Blob>(data);"];
  const isOneType = view.types.size === 1 && !view.isNullable;
  return isOneType ? [value, ...readsOf(view, "data")] : [];
}
