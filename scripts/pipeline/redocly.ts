/** Redocly, which only this module and its resolver know: reads, lints and bundles documents in this process. */
import { existsSync } from "node:fs";
import path from "node:path";
import {
  bundle,
  getCodeframe,
  getLineColLocation,
  lintDocument,
  loadConfig,
  ResolveError,
  Source,
  stringifyYaml,
  YamlParseError,
  type Config,
  type Document,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { PipelineFault, type Finding } from "./fault.ts";
import { FolderResolver, UnsafeDocument } from "./folder-resolver.ts";
import type { OpenApiDocument } from "./openapi.ts";

export interface ReadDocument {
  /** Path relative to the working directory, as it is shown to people. */
  readonly file: string;
  readonly text: string;
  readonly content: OpenApiDocument;
  /** Turns a JSON pointer into this document (`#/paths/~1api…`) into a finding at that place. */
  readonly locate: (pointer: string, finding: Omit<Finding, "file">) => Finding;
}

/** Lints and bundles by the rules of one `redocly.yaml`; warnings count as much as errors. */
export class Redocly {
  readonly #config: Config;
  readonly #cwd: string;
  readonly #folder: string;

  private constructor(config: Config, cwd: string, folder: string) {
    this.#config = config;
    this.#cwd = cwd;
    this.#folder = folder;
  }

  /** @param folder where the documents are, and all that they may refer to. */
  static async load(configPath: string, cwd: string, folder: string): Promise<Redocly> {
    if (!existsSync(configPath)) {
      const file = path.relative(cwd, configPath);
      const hint = "Say with --config where the rules to lint by are.";
      throw new PipelineFault([{ file, rule: "config", message: "there is no such file", hint }]);
    }
    return new Redocly(await loadConfig({ configPath }), cwd, folder);
  }

  /** @throws {PipelineFault} when the file holds no OpenAPI 3.1 document. */
  async parse(file: string): Promise<ReadDocument> {
    const { source, parsed } = await parse(file, new FolderResolver(this.#folder), this.#cwd);
    return {
      file: path.relative(this.#cwd, file),
      text: source.body,
      content: parsed as OpenApiDocument,
      locate: (pointer, finding) => ({ ...finding, ...placeOf(source, pointer, this.#cwd) }),
    };
  }

  /** Whether nothing is wrong with a document. Needs no text of it, whose writing takes as long as some lint. */
  async isClean(document: OpenApiDocument, file: string): Promise<boolean> {
    return (await this.#problems(document, file, "")).length === 0;
  }

  /** What is wrong with a document, `file` being where it stands or would stand, for its references to others. */
  async lint(document: OpenApiDocument, file: string, text: string): Promise<Finding[]> {
    const problems = await this.#problems(document, file, text);
    return problems.map((problem) => toFinding(problem, this.#cwd));
  }

  /**
   * Takes what the document refers to in other files into it.
   * @throws {PipelineFault} when two things would have the same name.
   */
  async bundle(document: OpenApiDocument, file: string): Promise<OpenApiDocument> {
    const { bundle: bundled, problems } = await this.#reportingErrors(file, () =>
      bundle({
        doc: { source: new Source(path.resolve(this.#cwd, file), ""), parsed: document },
        config: this.#config,
        externalRefResolver: new FolderResolver(this.#folder),
        // The default renames one of two same-named components to `Link-2`, silently.
        componentRenamingConflicts: "error",
      }),
    );
    if (problems.length > 0) {
      throw new PipelineFault(problems.map((problem) => toFinding(problem, this.#cwd)));
    }
    return bundled.parsed as OpenApiDocument;
  }

  async #problems(
    document: OpenApiDocument,
    file: string,
    text: string,
  ): Promise<NormalizedProblem[]> {
    const problems = await this.#reportingErrors(file, () =>
      lintDocument({
        document: { source: new Source(path.resolve(this.#cwd, file), text), parsed: document },
        config: this.#config,
        externalRefResolver: new FolderResolver(this.#folder),
      }),
    );
    return problems.filter((problem) => !problem.ignored);
  }

  /**
   * Redocly throws a bare error for a ring of references through several files (rings within one are found before), and
   * for parts whose type is so wrong that a rule cannot read them.
   */
  async #reportingErrors<T>(file: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || error instanceof PipelineFault) throw error;
      const isRing = error.message.startsWith("Self-referencing");
      const [message, hint] = isRing
        ? [
            "a reference leads back to itself through other files",
            "Let one of the files describe the thing itself.",
          ]
        : [
            `the document cannot be linted: ${error.message}`,
            "Check for parts of the wrong type, such as null in place of an object.",
          ];
      throw new PipelineFault([
        {
          file: path.relative(this.#cwd, file),
          rule: isRing ? "references" : "structure",
          message,
          hint,
        },
      ]);
    }
  }
}

/** Long lines are folded, and nothing is written as an anchor. */
export function toYaml(document: OpenApiDocument): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: 120 });
}

async function parse(file: string, resolver: FolderResolver, cwd: string): Promise<Document> {
  // The declared type says that faults are returned; they are thrown.
  const document = await resolver
    .resolveDocument(null, file, true)
    .catch((e: unknown) => e as Error);
  const shown = path.relative(cwd, file);
  if (document instanceof YamlParseError) {
    const { line, col: column, originalError } = document;
    const tab = document.source.getLines()[line - 1]?.includes("\t") ?? false;
    const hint = tab
      ? "There is a tab in this line; YAML is indented with spaces."
      : "Mend the YAML at this place; often it is the indentation or a missing quote just before.";
    const message = originalError.message.split(/\n| in "/)[0] ?? "not readable as YAML";
    throw new PipelineFault([{ file: shown, line, column, rule: "yaml", message, hint }]);
  }
  if (document instanceof UnsafeDocument) {
    throw new PipelineFault([{ file: shown, ...(await document.finding()) }]);
  }
  if (document instanceof ResolveError) {
    const hint = "Every .yaml, .yml and .json in the folder is read as the document of a service.";
    throw new PipelineFault([{ file: shown, rule: "file", message: document.message, hint }]);
  }
  if (document instanceof Error) throw document;
  if (typeof document.parsed !== "object" || document.parsed === null) {
    const message = "the file holds no OpenAPI document";
    const hint = "Write the document of a service (`openapi: 3.1.0` …), or remove the file.";
    throw new PipelineFault([{ file: shown, line: 1, column: 1, rule: "document", message, hint }]);
  }
  const version = (document.parsed as { openapi?: unknown }).openapi;
  if (typeof version !== "string" || !version.startsWith("3.1.")) {
    const message = `\`openapi\` is ${JSON.stringify(version) ?? "missing"}`;
    const hint = "Start the document with `openapi: 3.1.0`.";
    throw new PipelineFault([{ file: shown, line: 1, column: 1, rule: "document", message, hint }]);
  }
  return document;
}

function toFinding(problem: NormalizedProblem, cwd: string): Finding {
  const [where] = problem.location;
  const guess =
    problem.suggest.length > 0 ? `Did you mean ${problem.suggest.join(" or ")}?` : undefined;
  const hint = guess ?? (problem.reference && `See ${problem.reference}`);
  return {
    ...(where
      ? placeOf(where.source, where.pointer ?? "#/", cwd, where.reportOnKey)
      : { file: cwd }),
    rule: problem.ruleId,
    message: problem.message,
    ...(hint ? { hint } : {}),
  };
}

function placeOf(
  source: Source,
  pointer: string,
  cwd: string,
  reportOnKey = true,
): Pick<Finding, "file" | "line" | "column" | "excerpt"> & { line: number; column: number } {
  const location = getLineColLocation({ source, pointer, reportOnKey });
  const { line, col: column } = location.start;
  const file = path.relative(cwd, source.absoluteRef);
  return { file, line, column, excerpt: getCodeframe(location, false) };
}
