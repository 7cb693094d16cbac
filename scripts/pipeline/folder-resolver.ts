/** Restricts references to files in the folder of the documents, with a size limit. Documents are not trusted. */
import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { BaseResolver, ResolveError, type Document, type Source } from "@redocly/openapi-core";
import type { Finding } from "../openapi/finding.ts";
import { parseJson } from "../openapi/json.ts";
import { findExcess, MAX_DEPTH, MAX_SIZE } from "./size.ts";

/**
 * Resolves references to files in one folder only. A URL would make the output depend on the network, and a file in another
 * folder could expose keys, the environment or other users' files.
 */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = path.resolve(folder);
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      this.#assertReadable(absoluteRef);
    } catch (error) {
      throw new ResolveError(error as Error);
    }
    return super.loadExternalRef(absoluteRef);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    let document: Document;
    try {
      // The parser of YAML takes ten times as long, and is needed for the places of errors.
      const json = source.absoluteRef.endsWith(".json") ? parseJson(source.body) : undefined;
      document = json ? { source, parsed: json.value } : super.parseDocument(source, isRoot);
    } catch (error) {
      // The YAML parser is recursive.
      if (isOverflow(error)) throw new UnsafeDocument(source, "depth");
      throw error;
    }
    const excess = findExcess(document.parsed);
    if (excess) throw new UnsafeDocument(source, excess);
    return document;
  }

  /** Reveals nothing about files outside the folder, not even whether they exist. */
  #assertReadable(file: string): void {
    const folder = path.basename(this.#folder);
    if (/^[a-z][a-z\d+.-]+:/i.test(file)) {
      throw new Error(`${file} is a URL. Copy its content into ${folder}/ and refer to the copy.`);
    }
    const outside = `${file} is outside of ${folder}/. Copy its content into ${folder}/ and refer to the copy.`;
    if (!isWithin(this.#folder, file)) throw new Error(outside);
    const stats = statSync(file, { throwIfNoEntry: false });
    // A missing file is reported by the caller.
    if (!stats) return;
    if (!isWithin(realpathSync(this.#folder), realpathSync(file))) throw new Error(outside);
    if (stats.isDirectory()) return;
    if (!stats.isFile()) throw new Error(`${file} is not a regular file.`);
    if (stats.size > MAX_SIZE) {
      throw new Error(`${file} must not be larger than ${MAX_SIZE} bytes, got ${stats.size}.`);
    }
  }
}

/** A document that is too deep for recursion, or whose aliases expand to an excessive size. */
export class UnsafeDocument extends Error {
  override readonly name = "UnsafeDocument";
  readonly #source: Source;
  readonly #kind: "aliases" | "depth" | "ring";

  constructor(source: Source, kind: "aliases" | "depth" | "ring") {
    super(MESSAGES[kind]);
    this.#source = source;
    this.#kind = kind;
  }

  /** Returns the finding, located at the first alias or at the start of the file. */
  async finding(): Promise<Omit<Finding, "file">> {
    const hints = { depth: "Move inner objects to components, and refer to them with $ref." };
    const hint = this.#kind === "depth" ? hints.depth : "Replace the alias with its value.";
    const place = this.#kind === "depth" ? undefined : await placeOfAlias(this.#source.body);
    return { line: 1, column: 1, ...place, rule: "yaml", message: this.message, hint };
  }
}

const MESSAGES = {
  aliases: `The document must not be larger than ${MAX_SIZE} bytes after its aliases are expanded`,
  depth: `The document must not be nested more than ${MAX_DEPTH} levels deep`,
  ring: "An alias must not be part of its own value",
};

/** Finds the first alias without expanding the aliases. */
async function placeOfAlias(text: string): Promise<{ line: number; column: number } | undefined> {
  const { LineCounter, parseDocument, visit } = await import("yaml");
  const lineCounter = new LineCounter();
  let offset: number | undefined;
  visit(parseDocument(text, { lineCounter }), {
    Alias(_, alias) {
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  if (offset === undefined) return undefined;
  const { line, col: column } = lineCounter.linePos(offset);
  return { line, column };
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isOverflow(error: unknown): boolean {
  const original = (error as { originalError?: unknown } | null)?.originalError ?? error;
  return original instanceof RangeError;
}
