/** The bodies of errors: each service has a form of its own, which the description declares, and its own codes. */
import { resolve } from "../description/description.ts";
import type { OperationDescription, Schema } from "../description/schema.ts";
import { digest } from "../state/random.ts";
import type { HttpError } from "./http-error.ts";

/**
 * Returns the body of an error, in the form that the operation declares for the status or else for another one. The
 * gateway's form is for requests that reach no operation.
 *
 * @param path that of the request, when a service has sent the error and not the gateway
 */
export function toErrorBody(
  { status, details }: HttpError,
  responses: OperationDescription["responses"] = {},
  path = "",
): object {
  const { title, detail, source } = details;
  const code = details.code ?? codeOf(path, status);
  // By its top level `@qlik/api` recognises it, whichever the operation.
  if (code.startsWith("CSRF-")) return { code, title, detail };
  const schemas = Object.entries(responses)
    .filter(([declared]) => /^[45]/.test(declared))
    .map(([declared, { content }]) => [declared, content?.["application/json"]?.schema] as const);
  const own = schemas.find(([declared]) => declared === String(status))?.[1];
  const schema = own ?? schemas.find(([, other]) => other)?.[1];
  // The tenant's own errors are in the gateway's form.
  if (!schema || code.startsWith("TENANT-")) return { errors: [{ code, title, detail }] };
  const hasCode = details.code !== undefined;
  const facts = { ...FACTS, hasCode, code, title, detail, source, traceId: digest(detail) };
  const more = { message: detail, error: title, httpCode: status, statusCode: status, status };
  return fill(schema, { ...facts, ...more, ...source }, status) as object;
}

/** What is the same for all errors here. */
const FACTS = { hasErrors: true, fault: false, temporary: false, timeout: false };

/** Returns a value as a schema declares it: its members as far as they are known, and those that are required. */
function fill(schema: Schema, facts: Readonly<Record<string, unknown>>, status: number): unknown {
  const { properties = {}, required = [] } = resolve(schema);
  const isList = Object.hasOwn(properties, "errors");
  const members = Object.entries(properties).flatMap(([name, part]): [string, unknown][] => {
    const { type, properties: inner, items } = resolve(part);
    const isRequired = required.includes(name);
    if (name === "errors") {
      const { code, title, detail } = facts;
      return [[name, [items ? fill(items, facts, status) : { code, title, detail }]]];
    }
    if (name === "meta" || (name === "source" && inner)) {
      const value = inner ? (fill(part, facts, status) as object) : {};
      return isRequired || Object.keys(value).length > 0 ? [[name, value]] : [];
    }
    // A list has its codes and words in its items.
    const value = isList && /^(?:code|title|detail)$/.test(name) ? undefined : facts[name];
    if (value === undefined && !isRequired) return [];
    const types: readonly unknown[] = [type ?? []].flat();
    const [usual] = types;
    // A code of the error's own is text, also where the service's usual codes are numbers.
    if (name === "code" && facts["hasCode"] === true && types.includes("string")) {
      return [[name, value]];
    }
    if (usual === "string") return [[name, typeof value === "number" ? `${value}` : (value ?? "")]];
    if (usual !== "integer" && usual !== "number") return [[name, value]];
    return [[name, typeof value === "number" ? value : status]];
  });
  return Object.fromEntries(members);
}

/** The services that have codes of their own. */
const PREFIXES: Readonly<Record<string, string>> = {
  "reload-tasks": "TASKS",
  spaces: "SPACES",
  webhooks: "WEBHOOKS",
  items: "ITEMS",
};

/** The known codes of the reloads service. */
const RELOADS_CODES: Readonly<Record<number, string>> = {
  400: "RELOADS-002",
  403: "RELOADS-003",
  404: "RELOADS-004",
  429: "RELOADS-007",
};

function codeOf(path: string, status: number): string {
  const [, service = ""] = /^\/api\/v1\/([^/]+)/.exec(path) ?? [];
  const own = service === "reloads" ? RELOADS_CODES[status] : undefined;
  const prefix = Object.hasOwn(PREFIXES, service) ? PREFIXES[service] : "HTTP";
  return own ?? `${prefix}-${status}`;
}
