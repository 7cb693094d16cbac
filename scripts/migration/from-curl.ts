/** The generated part of docs/migration/from-curl.md. */
import { renderCall } from "./call.ts";
import type { DescribedOperation, DescribedOperations } from "./operations.ts";
import { groupBy, notesOf, renderTable } from "./table.ts";

export interface CurlRow {
  readonly operation: DescribedOperation;
  readonly curl: string;
  readonly call: string;
}

export function renderCurl(operations: DescribedOperations): string {
  const rows = curlRows(operations).map(({ operation, curl, call }) => [
    operation.summary,
    `\`${curl}\``,
    `\`${call}\``,
    notesOf(operation).join("; "),
  ]);
  return ["## Each service", "", ...renderTable(["To", "curl", "Call", "See also"], rows)].join(
    "\n",
  );
}

/** Returns how each service is read and written: its list and its create, or what comes nearest. */
export function curlRows(operations: DescribedOperations): CurlRow[] {
  // The client sends the others by itself, to get tokens.
  const current = [...operations.values()].filter(
    ({ path, isDeprecated }) => path.startsWith("/api/") && !isDeprecated,
  );
  const services = groupBy(current, ({ path }) => path.split("/").slice(0, 4).join("/"));
  return [...services.values()].flatMap((members) =>
    ["GET", "POST"].flatMap((method) => {
      const [first] = members
        .filter((each) => each.method === method)
        .sort(
          (one, other) => one.ids.length - other.ids.length || one.path.length - other.path.length,
        );
      return first
        ? [{ operation: first, curl: renderCurlLine(first), call: renderCall(first) }]
        : [];
    }),
  );
}

/** Returns a line of curl that sends the same request, without its token. */
function renderCurlLine({
  method,
  path,
  headers,
  hasBody,
  bodyType,
  files,
}: DescribedOperation): string {
  const url = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => `$${shellName(name)}`);
  return [
    "curl",
    ...(method === "POST" && !hasBody ? ["-X POST"] : []),
    `"$QLIK${url}"`,
    ...headers.map((name) => `-H "${name}: $${shellName(name)}"`),
    ...(hasBody ? bodyOf(bodyType, files) : []),
  ].join(" ");
}

function bodyOf(type: string | undefined, files: readonly string[]): string[] {
  if (type === "application/json" || type === "*/*") return ["--json @body.json"];
  if (type?.startsWith("multipart/")) return files.map((name) => `-F "${name}=@file"`);
  if (type === "application/x-www-form-urlencoded") return ["-d @body.txt"];
  return [`-H "Content-Type: ${type}"`, "--data-binary @file"];
}

/** `spaceId` becomes `SPACE_ID`. */
export function shellName(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toUpperCase();
}
