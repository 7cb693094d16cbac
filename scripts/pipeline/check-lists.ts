/** Checks the marks of paged lists, and finds lists without one. */
import {
  PAGING_STYLES,
  type Method,
  type OpenApiDocument,
  type OperationObject,
} from "../openapi/document.ts";
import { ALTERNATIVES, hasType, jsonSuccessOf, propertiesOf } from "../openapi/schemas.ts";
import { show, type Report } from "./report.ts";

const FIELD = "x-qlik-paging";
const FORM = `${FIELD}: { style: ${PAGING_STYLES.join(" | ")}, items: <the property that contains the list> }`;
const HINT_FORM = `Write ${FORM}. If the response itself is the list, write items: "".`;
const METHODS: readonly Method[] = ["get", "post"];

/** Reports a mark that is not valid, and a list with links to further pages that has no mark. */
export function checkList(
  document: OpenApiDocument,
  { method, operation }: { method: Method; operation: OperationObject },
  report: Report,
): void {
  const mark: unknown = operation[FIELD];
  if (mark === undefined) {
    if (METHODS.includes(method) && isPageWithLinks(document, operation)) {
      const message = `The response is a page of a list, with links to further pages, but the operation has no ${FIELD}`;
      report("responses", "paging", message, `Write ${FORM}.`);
    }
    return;
  }
  const { style, items, ...others } = Object(mark) as Record<string, unknown>;
  const isKnown = (PAGING_STYLES as readonly unknown[]).includes(style);
  if (!isKnown || typeof items !== "string" || Object.keys(others).length > 0) {
    report(FIELD, "paging", `${FIELD} must have a style and items, got ${show(mark)}`, HINT_FORM);
  } else if (!METHODS.includes(method)) {
    const message = `${FIELD} must mark a GET or POST operation, got ${method.toUpperCase()}`;
    report(FIELD, "paging", message, "Remove the mark.");
  } else if (!hasList(document, operation, items)) {
    const place =
      items === "" ? "a response that is an array" : `an array ${show(items)} in the response`;
    const message = `${FIELD} must name ${place}, but the first successful JSON response has none`;
    report(FIELD, "paging", message, HINT_FORM);
  }
}

function hasList(document: OpenApiDocument, operation: OperationObject, items: string): boolean {
  const body = jsonSuccessOf(document, operation);
  if (!body) return false;
  const list =
    items === "" ? body.schema : propertiesOf(document, body.schema, ALTERNATIVES).get(items);
  return list !== undefined && hasType(document, list, "array", ALTERNATIVES);
}

function isPageWithLinks(document: OpenApiDocument, operation: OperationObject): boolean {
  const body = jsonSuccessOf(document, operation);
  if (!body) return false;
  const properties = propertiesOf(document, body.schema, ALTERNATIVES);
  const links = properties.get("links");
  return (
    links !== undefined &&
    propertiesOf(document, links, ALTERNATIVES).has("next") &&
    [...properties.values()].some((each) => hasType(document, each, "array", ALTERNATIVES))
  );
}
