/** Reads, lints and bundles documents with Redocly. Only this module and its resolver use Redocly. */
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
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import { FolderResolver, UnsafeDocument } from "./folder-resolver.ts";
import type { OpenApiDocument } from "../openapi/document.ts";

export interface ReadDocument {
  /** Path relative to the working directory, as shown in messages. */
  readonly file: string;
  readonly text: string;
  readonly content: OpenApiDocument;
  /** Returns a finding at the location of a JSON pointer into this document (`#/paths/~1api…`). */
  readonly locate: (pointer: string, finding: Omit<Finding, "file">) => Finding;
}

/** The text of a linted document, in which findings have their places. */
export interface LintedText {
  readonly file: string;
  readonly text: string;
  readonly pointerInText?: (pointer: string) => string;
  /** Whether all examples were validated before, which takes longer than all other rules. */
  readonly areExamplesValid?: boolean;
}

/** Each compiles the schema of each example. */
const EXAMPLE_RULES = [
  "no-invalid-media-type-examples",
  "no-invalid-schema-examples",
  "no-invalid-parameter-examples",
];

/** Lints and bundles with the rules of a `redocly.yaml`. Warnings are treated as errors. */
export class Redocly {
  readonly #config: Config;
  /** The same without the rules that validate examples. */
  readonly #withoutExamples: Config;
  readonly #cwd: string;
  readonly #folder: string;

  private constructor(
    [config, withoutExamples]: readonly [Config, Config],
    cwd: string,
    folder: string,
  ) {
    this.#config = config;
    this.#withoutExamples = withoutExamples;
    this.#cwd = cwd;
    this.#folder = folder;
  }

  /** @param folder The folder of the documents. References must not leave it. */
  static async load(configPath: string, cwd: string, folder: string): Promise<Redocly> {
    if (!existsSync(configPath)) {
      const file = path.relative(cwd, configPath);
      const hint = "Set --config to the path of a Redocly configuration.";
      throw new PipelineFault([
        { file, rule: "config", message: "The lint configuration does not exist", hint },
      ]);
    }
    const [config, withoutExamples] = await Promise.all([
      loadConfig({ configPath }),
      loadConfig({ configPath }),
    ]);
    withoutExamples.skipRules(EXAMPLE_RULES);
    return new Redocly([config, withoutExamples], cwd, folder);
  }

  /** Everything in the configuration that decides what is a problem. */
  get rules(): string {
    return JSON.stringify(
      [this.#config.resolvedConfig, this.#config.ignore],
      (_, value: unknown) => (value instanceof Set ? [...(value as Set<unknown>)] : value),
    );
  }

  /** @throws {PipelineFault} if the file is not an OpenAPI 3.0 or 3.1 document. */
  async parse(file: string): Promise<ReadDocument> {
    const { source, parsed } = await parse(file, new FolderResolver(this.#folder), this.#cwd);
    return {
      file: path.relative(this.#cwd, file),
      text: source.body,
      content: parsed as OpenApiDocument,
      locate: (pointer, finding) => ({ ...finding, ...placeOf(source, pointer, this.#cwd) }),
    };
  }

  /**
   * Returns whether a document has no problems. Does not need its text, because writing it takes as long as linting.
   * @param areExamplesValid Whether all examples were validated before, which takes longer than all other rules.
   */
  async isClean(
    document: OpenApiDocument,
    file: string,
    { areExamplesValid = false }: { areExamplesValid?: boolean } = {},
  ): Promise<boolean> {
    const config = areExamplesValid ? this.#withoutExamples : this.#config;
    return (await this.#problems(document, file, { text: "", config })).length === 0;
  }

  /**
   * Returns the problems of a document. `file` is its (possible) location, used to resolve references to other files.
   * @param pointerInText Returns the place in the text of a pointer into the document, if it differs from the text.
   */
  async lint(
    document: OpenApiDocument,
    { file, text, pointerInText, areExamplesValid = false }: LintedText,
  ): Promise<Finding[]> {
    const config = areExamplesValid ? this.#withoutExamples : this.#config;
    const problems = await this.#problems(document, file, { text, config });
    return problems.map((problem) => toFinding(problem, this.#cwd, pointerInText));
  }

  /**
   * Copies the targets of references to other files into the document.
   * @throws {PipelineFault} if two components would have the same name.
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
    { text, config }: { text: string; config: Config },
  ): Promise<NormalizedProblem[]> {
    const problems = await this.#reportingErrors(file, () =>
      lintDocument({
        document: { source: new Source(path.resolve(this.#cwd, file), text), parsed: document },
        config,
        externalRefResolver: new FolderResolver(this.#folder),
      }),
    );
    return problems.filter((problem) => !problem.ignored);
  }

  /**
   * Redocly throws a plain error for circular references through several files (those within a file are found earlier),
   * and for values of a type that a rule cannot read.
   */
  async #reportingErrors<T>(file: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || error instanceof PipelineFault) throw error;
      const isRing = error.message.startsWith("Self-referencing");
      const [message, hint] = isRing
        ? [
            "A reference must not refer to itself through other files",
            "Replace one of the references with a definition.",
          ]
        : [
            `The document cannot be linted: ${error.message}`,
            "Check for values of the wrong type, such as null instead of an object.",
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

/** Writes a document as YAML with folded lines and without anchors. */
export function toYaml(document: OpenApiDocument): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: 120 });
}

async function parse(file: string, resolver: FolderResolver, cwd: string): Promise<Document> {
  // According to the declared type, errors are returned, but they are thrown.
  const document = await resolver
    .resolveDocument(null, file, true)
    .catch((e: unknown) => e as Error);
  const shown = path.relative(cwd, file);
  if (document instanceof YamlParseError) {
    const { line, col: column, originalError } = document;
    const tab = document.source.getLines()[line - 1]?.includes("\t") ?? false;
    const hint = tab
      ? "This line contains a tab. Indent YAML with spaces."
      : "Fix the YAML syntax here. Check the indentation, and look for a missing quote just before.";
    const message = originalError.message.split(/\n| in "/)[0] ?? "The file is not valid YAML";
    throw new PipelineFault([{ file: shown, line, column, rule: "yaml", message, hint }]);
  }
  if (document instanceof UnsafeDocument) {
    throw new PipelineFault([{ file: shown, ...(await document.finding()) }]);
  }
  if (document instanceof ResolveError) {
    const hint = "Each .yaml, .yml and .json file in the folder must be the document of a service.";
    throw new PipelineFault([{ file: shown, rule: "file", message: document.message, hint }]);
  }
  if (document instanceof Error) throw document;
  if (typeof document.parsed !== "object" || document.parsed === null) {
    const message = "The file must contain an OpenAPI document";
    const hint = "Write a document that starts with `openapi: 3.1.0`, or remove the file.";
    throw new PipelineFault([{ file: shown, line: 1, column: 1, rule: "document", message, hint }]);
  }
  const version = (document.parsed as { openapi?: unknown }).openapi;
  if (typeof version !== "string" || !/^3\.[01]\./.test(version)) {
    const message = `\`openapi\` must be a 3.0 or 3.1 version, got ${JSON.stringify(version) ?? "nothing"}`;
    const hint = "Start the document with `openapi: 3.1.0`.";
    throw new PipelineFault([{ file: shown, line: 1, column: 1, rule: "document", message, hint }]);
  }
  return document;
}

function toFinding(
  problem: NormalizedProblem,
  cwd: string,
  pointerInText: (pointer: string) => string = (pointer) => pointer,
): Finding {
  const [where] = problem.location;
  const guess =
    problem.suggest.length > 0 ? `Did you mean ${problem.suggest.join(" or ")}?` : undefined;
  const hint = guess ?? (problem.reference && `See ${problem.reference}`);
  return {
    ...(where
      ? placeOf(where.source, pointerInText(where.pointer ?? "#/"), cwd, where.reportOnKey)
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
