/** The only module that knows Redocly: reads, lints and bundles one document at a time, in this process. */
import { existsSync } from "node:fs";
import path from "node:path";
import {
  BaseResolver,
  bundle,
  getCodeframe,
  getLineColLocation,
  lintDocument,
  loadConfig,
  ResolveError,
  stringifyYaml,
  YamlParseError,
  type Config,
  type Document,
  type NormalizedProblem,
  type Source,
} from "@redocly/openapi-core";
import { PipelineFault, type Finding } from "./fault.ts";
import type { OpenApiDocument } from "./openapi.ts";

export interface ReadDocument {
  /** Path relative to the working directory, as it is shown to people. */
  readonly file: string;
  readonly text: string;
  readonly content: OpenApiDocument;
  /** Turns a JSON pointer into this document (`#/paths/~1api…`) into a finding at that place. */
  readonly locate: (pointer: string, finding: Omit<Finding, "file">) => Finding;
}

/** Reads files and nothing else: a reference to a URL would make the output depend on the network. */
class FilesOnly extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (/^[a-z]+:\/\//i.test(absoluteRef)) {
      throw new Error(`${absoluteRef} is on the network. Copy what it holds into spec/.`);
    }
    return super.loadExternalRef(absoluteRef);
  }
}

/** Lints and bundles documents by the rules of one `redocly.yaml`. */
export interface Redocly {
  /** Throws {@link PipelineFault} when the document breaks a rule; warnings count. */
  readonly read: (file: string) => Promise<ReadDocument>;
  readonly toYaml: (document: OpenApiDocument) => string;
}

export async function loadRedocly(configPath: string, cwd: string): Promise<Redocly> {
  if (!existsSync(configPath)) {
    const file = path.relative(cwd, configPath);
    const hint = "Say with --config where the rules to lint by are.";
    throw new PipelineFault([{ file, rule: "config", message: "there is no such file", hint }]);
  }
  const config = await loadConfig({ configPath });
  return { read: (file) => read(file, config, cwd), toYaml };
}

async function read(file: string, config: Config, cwd: string): Promise<ReadDocument> {
  const resolver = new FilesOnly(config.resolve);
  const document = await parse(file, resolver, cwd);
  const shown = path.relative(cwd, file);

  const problems = await lintDocument({ document, config, externalRefResolver: resolver });
  throwOnProblems(problems, cwd);
  const bundled = await bundle({
    doc: document,
    config,
    externalRefResolver: resolver,
    // The default renames one of two same-named components to `Link-2`, silently.
    componentRenamingConflicts: "error",
  });
  throwOnProblems(bundled.problems, cwd);

  const { source } = document;
  return {
    file: shown,
    text: source.body,
    content: bundled.bundle.parsed as OpenApiDocument,
    locate: (pointer, finding) => ({ ...finding, ...placeOf(source, pointer, cwd) }),
  };
}

async function parse(file: string, resolver: FilesOnly, cwd: string): Promise<Document> {
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

function throwOnProblems(problems: readonly NormalizedProblem[], cwd: string): void {
  const findings = problems
    .filter((problem) => !problem.ignored)
    .map((problem) => toFinding(problem, cwd));
  if (findings.length > 0) throw new PipelineFault(findings);
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

function toYaml(document: OpenApiDocument): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: 120 });
}
