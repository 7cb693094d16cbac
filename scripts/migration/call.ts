/** Writes the call of an operation as TypeScript. */
import type { DescribedOperation } from "./operations.ts";

/** What is shown of a call besides its path. */
export interface CallParts {
  /** @default whether the operation has any */
  readonly query?: boolean | undefined;
  /** @default whether the operation has one */
  readonly body?: boolean | undefined;
}

/**
 * Returns the call of an operation, with a variable for each of its values:
 * `qlik["/api/v1/spaces/{spaceId}"].PATCH({ params: { path: { spaceId } }, body })`.
 */
export function renderCall(operation: DescribedOperation, parts: CallParts = {}): string {
  const { method, path } = operation;
  return `qlik["${path}"].${method}(${renderOptions(operation, parts)})`;
}

/** Returns the options of a call, or "" if it needs none. */
export function renderOptions(operation: DescribedOperation, parts: CallParts = {}): string {
  const { ids, headers, hasQuery, hasBody } = operation;
  const { query = hasQuery, body = hasBody } = parts;
  const params = [
    ...(ids.length > 0 ? [`path: ${renderObject(ids)}`] : []),
    ...(query ? ["query"] : []),
    ...(headers.length > 0 ? [`header: ${renderObject(headers)}`] : []),
  ];
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(body ? ["body"] : []),
  ];
  return options.length > 0 ? `{ ${options.join(", ")} }` : "";
}

/** Returns the variables that a call uses. */
export function variablesOf({ ids, headers }: DescribedOperation): string[] {
  return ["query", "body", ...[...ids, ...headers].map(variableOf)];
}

/** `{ spaceId }`, `{ "brand-id": brandId }` */
function renderObject(names: readonly string[]): string {
  const entries = names.map((name) => {
    const variable = variableOf(name);
    return name === variable ? name : `"${name}": ${variable}`;
  });
  return `{ ${entries.join(", ")} }`;
}

/** `brand-id` becomes `brandId`. */
function variableOf(name: string): string {
  const camel = name.replaceAll(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return camel.charAt(0).toLowerCase() + camel.slice(1);
}
