/** Lints the documents that are not known to be clean. */
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { checkDocuments } from "./check.ts";
import { toYaml, type Redocly } from "./redocly.ts";
import { refersToFiles } from "./file-references.ts";
import type { Inputs, ResultCache } from "./result-cache.ts";
import type { ReportFindings, ServiceDocument } from "./sources.ts";

export class Linter {
  readonly #redocly: Redocly;
  readonly #results: ResultCache;

  constructor(redocly: Redocly, results: ResultCache) {
    this.#redocly = redocly;
    this.#results = results;
  }

  /** Lints each document separately, so that a finding has the file and line to fix. */
  async lintEach(
    documents: readonly ServiceDocument[],
    report: ReportFindings,
  ): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const document of documents) {
      const broken = await this.#lint(document);
      if (broken.length > 0) report(broken);
      findings.push(...broken);
    }
    return findings;
  }

  /**
   * Lints the merged document for what its parts don't show, such as a name that two of them have. Its examples are those of
   * the parts, whose validation takes longer than all else.
   */
  async lintMerged(document: OpenApiDocument, file: string): Promise<readonly Finding[]> {
    const areExamplesValid = true;
    return this.#unlessClean(["merged", JSON.stringify(document)], async () =>
      (await this.#redocly.isClean(document, file, { areExamplesValid }))
        ? []
        : this.#redocly.lint(document, { file, text: toYaml(document), areExamplesValid }),
    );
  }

  async #lint(document: ServiceDocument): Promise<readonly Finding[]> {
    const { content, isPublished } = document;
    // A change of another file could break a rule.
    if (refersToFiles(content)) return this.#findingsIn(document);
    return this.#unlessClean(["document", `${isPublished}`, JSON.stringify(content)], () =>
      this.#findingsIn(document),
    );
  }

  async #unlessClean(
    [kind, ...content]: Inputs,
    lint: () => Promise<readonly Finding[]>,
  ): Promise<readonly Finding[]> {
    const inputs: Inputs = [`lint ${kind}`, this.#redocly.rules, ...content];
    const findings = await this.#results.get(inputs, lint);
    if (findings.length > 0) this.#results.delete(inputs);
    return findings;
  }

  async #findingsIn(document: ServiceDocument): Promise<readonly Finding[]> {
    try {
      const broken = await this.#redocly.lint(document.content, {
        ...document,
        // A rule of normalising has validated those of published documents.
        areExamplesValid: document.isPublished,
      });
      return broken.length > 0 ? broken : checkDocuments([document]);
    } catch (error) {
      if (error instanceof PipelineFault) return error.findings;
      throw error;
    }
  }
}
