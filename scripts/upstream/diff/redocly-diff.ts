/**
 * Runs `redocly diff`, and takes from its report what TypeScript does not show: how parameters are serialised, bounds and
 * defaults, headers of responses, and authentication.
 *
 * For all else its verdicts are wrong for callers by path: it takes a growing list of values in a response for a break, and
 * a request property that is gone for none. `schemas.ts` and its neighbours rate these.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { METHODS, type Method, type OpenApiDocument } from "../../openapi/document.ts";
import { PipelineFault } from "../../openapi/finding.ts";
import { resolvePointer } from "../../openapi/references.ts";
import type { Finding } from "./change.ts";
import { isObject } from "./view.ts";

const CLI = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** A change as Redocly reports it; `path` goes through references, the pointers do not. */
interface Reported {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly verdicts?: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

export interface ReportedFinding extends Finding {
  readonly operation: string;
}

const BOUNDS = new Set([
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength"],
  ...["maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems"],
  ...["pattern", "default"],
]);
const SERIALIZATION = new Set(["style", "explode", "allowReserved", "allowEmptyValue"]);

/** @throws {PipelineFault} if Redocly cannot read one of the documents. */
export async function readRedoclyDiff(
  service: string,
  old: OpenApiDocument,
  next: OpenApiDocument,
): Promise<ReportedFinding[]> {
  const changes = await run(service, old, next);
  return changes.flatMap((change) => {
    const finding = translate(change, { old, next });
    return finding ? [{ ...finding, operation: operationOf(change.path) }] : [];
  });
}

async function run(
  service: string,
  old: OpenApiDocument,
  next: OpenApiDocument,
): Promise<readonly Reported[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "qlik-spec-diff-"));
  try {
    const [base, revision, report] = ["base", "revision", "report"].map((name) =>
      path.join(folder, `${name}.json`),
    ) as [string, string, string];
    await writeFile(base, JSON.stringify(old));
    await writeFile(revision, JSON.stringify(next));
    const args = [CLI, "diff", base, revision, "--format", "json", "--fail-on", "none"];
    // The folder has no redocly.yaml, so Redocly's own rules apply.
    await promisify(execFile)(process.execPath, [...args, "--output", report], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return (JSON.parse(await readFile(report, "utf8")) as { changes: Reported[] }).changes;
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    const reason = stderr?.trim().split("\n").at(-1) ?? String(error);
    const message = `redocly diff failed: ${reason}`;
    const hint = "Lint both documents: redocly diff reads only valid ones.";
    throw new PipelineFault([{ file: service, rule: "redocly-diff", message, hint }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function translate(
  change: Reported,
  documents: { old: OpenApiDocument; next: OpenApiDocument },
): Finding | undefined {
  const { typeName, kind, property = "", base, revision, verdicts = [] } = change;
  const pointer = (revision ?? base)?.pointer ?? change.path;
  const [before, now] = [show(base?.value), show(revision?.value)];
  if (typeName === "Schema" && kind === "modified") {
    if (!isBound(property, base?.value, revision?.value)) return undefined;
    const owner = ownerOf(pointer, property);
    const place = `the \`${property}\`${owner && ` of \`${owner}\``}`;
    return { kind: "constraint-changed", pointer, place, before, now: now || "no longer stated" };
  }
  if (typeName === "Parameter" && kind === "modified" && SERIALIZATION.has(property)) {
    const place = `the \`${property}\` of ${parameterAt(documents.next, change.path)}`;
    const defaulted = { before: before || "the default", now: now || "the default" };
    return { kind: "serialization-changed", pointer, place, ...defaulted };
  }
  if (typeName === "Header" && change.path.includes("/responses/")) {
    const name = (at: string): string => `the response header \`${lastKey(at)}\``;
    if (kind === "removed")
      return { kind: "response-header-removed", pointer, place: name(pointer) };
    if (kind === "added") return { kind: "response-header-added", pointer, place: name(pointer) };
    if (property !== "key") return undefined;
    return { kind: "response-header-removed", pointer, place: name(base!.pointer) };
  }
  const security = verdicts.find(({ ruleId }) => ruleId.startsWith("security-"));
  return security && { kind: "security-changed", pointer, place: security.message };
}

/** Whether a keyword limits the values, with no effect on the type. */
function isBound(property: string, before: unknown, now: unknown): boolean {
  if (property === "format") return before !== "binary" && now !== "binary";
  const isNumber = (type: unknown): boolean => type === "integer" || type === "number";
  return BOUNDS.has(property) || (property === "type" && isNumber(before) && isNumber(now));
}

function show(value: unknown): string {
  return value === undefined ? "" : `\`${JSON.stringify(value)}\``;
}

function operationOf(pointer: string): string {
  const [, section, path = "", method = ""] = pointer.split("/");
  if (section === "webhooks") return unescape(path);
  const isOperation = section === "paths" && METHODS.includes(method as Method);
  return isOperation ? `${method.toUpperCase()} ${unescape(path)}` : "";
}

/** The name of the property, or of the type, that a keyword belongs to. */
function ownerOf(pointer: string, property: string): string {
  const keys = pointer.split("/").map(unescape);
  if (keys.at(-1) === property) keys.pop();
  const index = Math.max(keys.lastIndexOf("properties"), keys.lastIndexOf("schemas"));
  return index < 0 ? "" : (keys[index + 1] ?? "");
}

function parameterAt(document: OpenApiDocument, pointer: string): string {
  const node = resolvePointer(document, pointer);
  const target =
    isObject(node) && typeof node["$ref"] === "string"
      ? resolvePointer(document, node["$ref"])
      : node;
  if (!isObject(target)) return "a parameter";
  return `the ${String(target["in"])} parameter \`${String(target["name"])}\``;
}

function lastKey(pointer: string): string {
  return unescape(pointer.slice(pointer.lastIndexOf("/") + 1));
}

function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
