/** Keeps components tidy: what nothing refers to goes, and equal error responses are written once. */
import type { OpenApiDocument } from "../../openapi/document.ts";
import { placedOperations } from "./correspond.ts";
import { ensureObject, isObject, objectAt, referenceTo, type Json } from "./json.ts";
import { reachedFrom } from "./unite.ts";

const NAMES: Readonly<Record<string, string>> = {
  ...{
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
  },
  ...{
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    408: "RequestTimeout",
    409: "Conflict",
    410: "Gone",
  },
  ...{
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
  },
  ...{ 423: "Locked", 424: "FailedDependency", 429: "TooManyRequests", 500: "InternalServerError" },
  ...{ 501: "NotImplemented", 502: "BadGateway", 503: "ServiceUnavailable", 504: "GatewayTimeout" },
};

/** Removes the components that nothing refers to any more. Those that nothing referred to before stay. */
export function dropUnused(document: OpenApiDocument, before: OpenApiDocument | undefined): void {
  const isUsed = usedIn(document);
  const wasUsed = before ? usedIn(before) : undefined;
  for (const [kind, members] of Object.entries(document.components ?? {})) {
    if (kind === "securitySchemes") continue;
    for (const name of Object.keys(members)) {
      const key = `${kind}/${name}`;
      const wasUnused =
        before &&
        objectAt(before.components ?? {}, kind)?.[name] !== undefined &&
        !wasUsed!.has(key);
      if (!isUsed.has(key) && !wasUnused) Reflect.deleteProperty(members, name);
    }
    if (Object.keys(members).length === 0) Reflect.deleteProperty(document.components!, kind);
  }
}

function usedIn(document: OpenApiDocument): ReadonlySet<string> {
  return reachedFrom(document, [document.paths, document.webhooks]);
}

/** Writes an error response that several operations have as a component. */
export function shareResponses(document: OpenApiDocument): void {
  const places = new Map<string, { responses: Json; status: string }[]>();
  for (const { operation } of placedOperations(document)) {
    const responses = objectAt(operation, "responses") ?? {};
    for (const [status, response] of Object.entries(responses)) {
      if (!/^[45]/.test(status) || !isObject(response) || "$ref" in response) continue;
      const key = status + JSON.stringify(response);
      places.set(key, [...(places.get(key) ?? []), { responses, status }]);
    }
  }
  const components = ensureObject(document, "components");
  for (const uses of places.values()) {
    const { responses, status } = uses[0]!;
    const name = NAMES[status];
    if (uses.length < 2 || name === undefined) continue;
    const shared = ensureObject(components, "responses");
    if (Object.hasOwn(shared, name)) continue;
    shared[name] = responses[status];
    for (const use of uses) use.responses[use.status] = { $ref: referenceTo("responses", name) };
  }
}
