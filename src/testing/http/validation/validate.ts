/** Validates a request against the specification, before its handler gets it. */
import { readBody } from "./body.ts";
import { describeOperation } from "../../description/description.ts";
import type { ParameterObject, RequestBodyObject } from "../../description/schema.ts";
import { readParameters } from "./parameters.ts";
import type { IncomingRequest } from "../incoming-request.ts";

/** The validated values of a request. */
export interface Values {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The description of an operation's requests by their parts. Created at the operation's first request. */
interface Rules {
  readonly path: readonly ParameterObject[];
  readonly query: readonly ParameterObject[];
  readonly header: readonly ParameterObject[];
  readonly requestBody: RequestBodyObject | undefined;
  readonly statuses: readonly string[];
}

const rulesByKey = new Map<string, Rules>();

function findRules(key: string): Rules {
  let rules = rulesByKey.get(key);
  if (!rules) {
    const { parameters, requestBody, responses } = describeOperation(key);
    const at = (place: ParameterObject["in"]): ParameterObject[] =>
      parameters.filter((parameter) => parameter.in === place);
    rules = {
      path: at("path"),
      query: at("query"),
      header: at("header"),
      requestBody,
      statuses: Object.keys(responses),
    };
    rulesByKey.set(key, rules);
  }
  return rules;
}

/**
 * Reads and validates a request for an operation.
 *
 * @throws {HttpError} 400 when the request is not valid.
 */
export async function validateRequest(
  key: string,
  received: IncomingRequest,
  path: Readonly<Record<string, string>>,
): Promise<Values> {
  const rules = findRules(key);
  const { headers, url } = received;
  // Validated only: handlers read the headers that they need themselves.
  readParameters(rules.header, (name) => listOf(headers.get(name)));
  return {
    path: readParameters(rules.path, (name) => listOf(path[name])),
    query: readParameters(rules.query, (name) => url.searchParams.getAll(name)),
    body: rules.requestBody && (await readBody(received, rules.requestBody, rules.statuses)),
  };
}

function listOf(text: string | null | undefined): readonly string[] {
  return typeof text === "string" ? [text] : [];
}
