import { callOf, type DeprecationEvent, type Log } from "./log.ts";
import type { Answer, OutgoingRequest, Policy } from "./policy.ts";

/** The relations of a Link header by RFC 9745, section 4, and RFC 8594, section 6. */
const DEPRECATION_LINK = /\brel="?[\w\s-]*\b(deprecation|sunset)\b/i;

/** Whether a Link header leads to what is said of a deprecation; it has other uses too, such as the pages of a list. */
export function isDeprecationLink(link: string): boolean {
  return DEPRECATION_LINK.test(link);
}

/** Undescribed paths may contain ids, so their number is unlimited. */
const MAX_WARNINGS = 1000;

/**
 * Warns once per operation that it is deprecated: by the specification, or by the headers of a response. Without a logger,
 * the warning goes to the console.
 */
export function warnDeprecated(log: Log): Policy {
  const warned = new Set<string>();
  return async (request, next) => {
    const answer = await next(request);
    const event = deprecationOf(request, answer);
    if (!event) return answer;
    const operation = calledOperation(request);
    if (warned.has(operation) || warned.size === MAX_WARNINGS) return answer;
    warned.add(operation);
    if (log) log(event);
    else warnOnConsole(event.message);
    return answer;
  };
}

function deprecationOf(
  { call, operation }: OutgoingRequest,
  { response: { headers } }: Answer,
): DeprecationEvent | undefined {
  const [deprecation, sunset, link] = ["deprecation", "sunset", "link"].map(
    (name) => headers.get(name) ?? undefined,
  );
  const declared = operation?.deprecated;
  const isAnnounced =
    deprecation !== undefined || sunset !== undefined || isDeprecationLink(link ?? "");
  if (!declared && !isAnnounced) return undefined;
  const { replacedBy } = declared ?? {};
  const removal = sunset ?? declared?.sunset;
  const message =
    `${call.method} ${call.path} is deprecated` +
    (removal === undefined ? "" : ` and may be removed from ${removal} on`) +
    (replacedBy === undefined ? "." : `. Use ${replacedBy} instead.`);
  const headerValues = { deprecation, sunset, link };
  return { type: "deprecation", ...callOf(call), message, ...headerValues, replacedBy };
}

/** HEAD belongs to the operation of GET. */
function calledOperation({ call: { method, path } }: OutgoingRequest): string {
  return `${method === "HEAD" ? "GET" : method} ${path}`;
}

/** The console is looked up when it is used; a platform may have none. */
function warnOnConsole(message: string): void {
  const { console } = globalThis as { console?: Partial<Console> };
  console?.warn?.(
    `qlik-cloud-client: ${message} (Set "warnDeprecated" to false to turn this warning off.)`,
  );
}
