/** Which files a document may bring in: those of its folder, of a bounded size. Documents may come from anywhere. */
import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { BaseResolver, ResolveError, type Document, type Source } from "@redocly/openapi-core";
import type { Finding } from "./fault.ts";
import { findExcess, MAX_DEPTH, MAX_SIZE } from "./size.ts";

/**
 * Reads files of one folder and nothing else. A reference to a URL would make the output depend on the network; one to
 * another folder would publish what stands there: keys, the environment, other people's files.
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
      document = super.parseDocument(source, isRoot);
    } catch (error) {
      // The parser of YAML recurses into each level.
      if (isOverflow(error)) throw new UnsafeDocument(source, "depth");
      throw error;
    }
    const excess = findExcess(document.parsed);
    if (excess) throw new UnsafeDocument(source, excess);
    return document;
  }

  /** Says nothing of what there is outside of the folder, not even whether there is something. */
  #assertReadable(file: string): void {
    const folder = path.basename(this.#folder);
    if (/^[a-z][a-z\d+.-]+:/i.test(file)) {
      throw new Error(`${file} is on the network. Copy what it holds into ${folder}/.`);
    }
    const outside = `${file} is outside of ${folder}/. Copy what it holds into ${folder}/.`;
    if (!isWithin(this.#folder, file)) throw new Error(outside);
    const stats = statSync(file, { throwIfNoEntry: false });
    // What reads it says so, with the name.
    if (!stats) return;
    if (!isWithin(realpathSync(this.#folder), realpathSync(file))) throw new Error(outside);
    if (stats.isDirectory()) return;
    if (!stats.isFile()) throw new Error(`${file} is not a regular file.`);
    if (stats.size > MAX_SIZE) {
      throw new Error(`${file} has ${stats.size} bytes; at most ${MAX_SIZE} are read.`);
    }
  }
}

/** A document that would take more memory than its text suggests, or that no recursion gets through. */
export class UnsafeDocument extends Error {
  override readonly name = "UnsafeDocument";
  readonly #source: Source;
  readonly #kind: "aliases" | "depth" | "ring";

  constructor(source: Source, kind: "aliases" | "depth" | "ring") {
    super(MESSAGES[kind]);
    this.#source = source;
    this.#kind = kind;
  }

  /** The finding, at the first alias or at the beginning. */
  async finding(): Promise<Omit<Finding, "file">> {
    const hints = { depth: "Describe inner objects in components, and refer to them." };
    const hint = this.#kind === "depth" ? hints.depth : "Write out what the alias stands for.";
    const place = this.#kind === "depth" ? undefined : await placeOfAlias(this.#source.body);
    return { line: 1, column: 1, ...place, rule: "yaml", message: this.message, hint };
  }
}

const MESSAGES = {
  aliases: `aliases make the document larger than ${MAX_SIZE} bytes`,
  depth: `the document is nested more than ${MAX_DEPTH} levels deep`,
  ring: "an alias stands within what it stands for",
};

/** Without writing out what the aliases stand for. */
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
