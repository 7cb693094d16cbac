/** Checks that the client can send every parameter as the document describes it. */
import {
  parametersOf,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
} from "../openapi/document.ts";
import { hasType } from "../openapi/schemas.ts";
import { show, type Report } from "./report.ts";

/** The styles that the client can encode, the default first. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  path: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited"],
  header: ["simple"],
};

/** Reports parameters that the client would have to send in a way that it does not support. */
export function checkParameters(
  document: OpenApiDocument,
  operation: { path: string; item: PathItemObject; operation: OperationObject },
  report: Report,
): void {
  const parameters = parametersOf(document, operation.item, operation.operation);
  for (const parameter of parameters) {
    const problem = problemOf(document, parameter);
    if (problem) {
      const [message, hint] = problem;
      report("parameters", "parameter", `The parameter "${parameter.name}" ${message}`, hint);
    }
  }
  const wildcards = parameters.filter(
    (parameter) => parameter.in === "path" && parameter["x-qlik-wildcard"] === true,
  );
  if (wildcards.length > 1) {
    const names = wildcards.map(({ name }) => `"${name}"`).join(", ");
    const message = `A path must have at most one parameter with x-qlik-wildcard, got ${names}`;
    const hint = "Mark the parameter whose value spans slashes.";
    report("parameters", "parameter", message, hint);
  }
  for (const { name } of wildcards) {
    if (operation.path.split("/").includes(`{${name}}`)) continue;
    const message = `The parameter "${name}" with x-qlik-wildcard must be all of a segment of the path`;
    report("parameters", "parameter", message, "Remove the mark.");
  }
}

function problemOf(
  document: OpenApiDocument,
  parameter: ParameterObject,
): [message: string, hint: string] | undefined {
  const { in: group, style, schema, content } = parameter;
  const wildcard: unknown = parameter["x-qlik-wildcard"];
  const styles = Object.hasOwn(STYLES, group) ? STYLES[group]! : undefined;
  if (!styles) {
    const hint = "Remove it: the client does not send cookies.";
    return [`must be in the path, the query or a header, got ${show(group)}`, hint];
  }
  // A single value of a query is written in the same way in every style.
  const isSingle =
    group === "query" &&
    schema &&
    !["array", "object"].some((type) => hasType(document, schema, type));
  if (style !== undefined && !styles.includes(style) && !isSingle) {
    const hint = "Describe each value as a parameter of its own.";
    return [`must have the style ${styles.join(" or ")}, got ${show(style)}`, hint];
  }
  if (content !== undefined) {
    return ["must have a schema, got content", "Write schema in place of content."];
  }
  if (schema && group !== "header" && hasType(document, schema, "object")) {
    const hint = "Describe each property as a parameter of its own.";
    return ["must not be an object", hint];
  }
  if (wildcard !== undefined && (wildcard !== true || group !== "path")) {
    const hint = "Write x-qlik-wildcard: true at a path parameter, or remove it.";
    return [`must have no x-qlik-wildcard, got ${show(wildcard)} in the ${group}`, hint];
  }
  return undefined;
}
