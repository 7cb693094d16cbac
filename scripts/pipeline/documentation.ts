/** Hover texts of the generated types: the descriptions of the specification, followed by limits. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { resolvePointer, walk } from "../openapi/references.ts";

type Documented = Record<string, unknown>;

/**
 * Returns a copy of the document for openapi-typescript. Examples of bodies are removed, because they are not shown on hover
 * and would double the size of the module. Each property gets a description, including references, with the limits of its
 * schema.
 */
export function withDocumentation(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document, (_, node: unknown) => {
    if (typeof node !== "object" || node === null || !("schema" in node) || "in" in node)
      return node;
    return { ...node, example: undefined, examples: undefined };
  });
  const copy = JSON.parse(text) as OpenApiDocument;
  walk(copy, (node, pointer) => {
    // Schemas only: a referenced response or parameter has its own description.
    if (typeof node["$ref"] === "string" && /\/properties\/[^/]+$/.test(pointer)) {
      // Reads the original document, so that limits are not added twice.
      describeReference(node, resolvePointer(document, node["$ref"]));
    } else if (isParameter(node)) {
      describeParameter(node, document);
    } else if ("type" in node) {
      addFacts(node, factsOf(node));
    }
  });
  return copy;
}

/** Uses the reference's own description or the first paragraph of its target's description. */
function describeReference(node: Documented, target: unknown): void {
  if (!isObject(target)) return;
  const { description } = target;
  if (node["description"] === undefined && typeof description === "string") {
    node["description"] = description.split(/\n\s*\n/)[0];
  }
  addFacts(node, [...formatOf(target), ...factsOf(target)]);
}

/** Adds the limits and the default of a parameter's schema to the parameter. */
function describeParameter(node: Documented, document: OpenApiDocument): void {
  const { schema } = node;
  if (!isObject(schema)) return;
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? resolvePointer(document, reference) : schema;
  if (!isObject(target)) return;
  addFacts(node, [...formatOf(target), ...factsOf(target)]);
  const preset = schema["default"] ?? target["default"];
  if (preset !== undefined) node["default"] ??= preset;
}

function isParameter(node: Documented): boolean {
  return typeof node["in"] === "string" && typeof node["name"] === "string";
}

function addFacts(node: Documented, facts: readonly string[]): void {
  if (facts.length === 0) return;
  const { description } = node;
  const words = typeof description === "string" && description !== "" ? [description.trim()] : [];
  node["description"] = [...words, facts.join(" ")].join("\n\n");
}

function formatOf({ format }: Documented): string[] {
  return typeof format === "string" && format !== "binary" ? [`Format: ${format}.`] : [];
}

/** `1 to 100.`, `At most 256 characters.`, `Matches /^[a-z]+$/.` */
function factsOf(schema: Documented): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    range(minimum, maximum, ""),
    range(minLength, maxLength, " characters"),
    range(minItems, maxItems, " items"),
    typeof pattern === "string" ? `Matches \`${pattern}\`.` : undefined,
  ].filter((fact) => fact !== undefined);
}

function range(least: unknown, most: unknown, unit: string): string | undefined {
  const [from, to] = [least, most].map((bound) => (typeof bound === "number" ? bound : undefined));
  if (from !== undefined && to !== undefined) {
    return from === to ? `Exactly ${from}${unit}.` : `${from} to ${to}${unit}.`;
  }
  if (from !== undefined) return `At least ${from}${unit}.`;
  return to === undefined ? undefined : `At most ${to}${unit}.`;
}

function isObject(value: unknown): value is Documented {
  return typeof value === "object" && value !== null;
}

/**
 * Rewrites the comments of openapi-typescript: the description becomes the body of the comment, as editors and TypeDoc
 * expect, and tags that repeat the type (`@enum`, `@constant`) are removed.
 */
export function tidyComments(module: string): string {
  return module.replace(/^( *)\/\*\*([\s\S]*?)\*\/$/gm, (_, indent: string, text: string) =>
    formatComment(indent, entriesOf(text)),
  );
}

interface Entry {
  readonly tag: string;
  readonly lines: string[];
}

/** Parses the entries of a comment. Titles and summaries have no tag; continuation lines are indented by four spaces. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.replace(/^ *\* ?/, "").trimEnd());
  for (const line of lines) {
    const last = entries.at(-1);
    const [, tag = "", rest = line] = /^@([a-z]+) ?(.*)$/.exec(line) ?? [];
    if (/^ {4}|^$/.test(line) && last) last.lines.push(line.slice(4));
    else if (line !== "") entries.push({ tag, lines: [rest] });
  }
  return entries;
}

/** Tags that editors support. A line of prose that starts with `@` must not become a tag. */
const TAGS = new Set(["default", "example", "deprecated"]);

function formatComment(indent: string, entries: readonly Entry[]): string {
  const isFormat = ({ tag, lines }: Entry): boolean =>
    tag === "" && /^Format: \S+$/.test(lines[0] ?? "");
  const prose = entries
    .filter((entry) => (entry.tag === "" || entry.tag === "description") && !isFormat(entry))
    .map(({ lines }) => lines.map((line) => line.replace(/^(\s*)@/, "$1\\@")).join("\n"));
  const formats = entries.filter(isFormat).map(({ lines }) => `${lines[0]}.`);
  const tags = entries
    .filter(({ tag }) => TAGS.has(tag))
    .map(({ tag, lines }) => [`@${tag} ${lines[0]}`.trim(), ...lines.slice(1)].join("\n     "));
  const body = [...prose, ...formats].join("\n\n");
  const text = [body, tags.join("\n")].filter((part) => part !== "").join("\n");
  if (text === "") return "";
  if (!text.includes("\n")) return `${indent}/** ${text} */`;
  const inner = text.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...inner, `${indent} */`].join("\n");
}
