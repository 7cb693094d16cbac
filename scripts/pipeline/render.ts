/** The whole pipeline as a function: from the documents of `spec/` to the text of every generated file. */
import path from "node:path";
import { checkOperations } from "./check.ts";
import { PipelineFault, type Finding } from "./fault.ts";
import { header, provenance } from "./header.ts";
import { merge } from "./merge.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { emitOperations, tabulate } from "./operations.ts";
import { Redocly, toYaml } from "./redocly.ts";
import { lintEach, readSources, type ServiceDocument } from "./sources.ts";
import type { Files } from "./write.ts";

export interface RenderOptions {
  /** The folder with one OpenAPI document a service. */
  readonly spec: string;
  /** The rules to lint by. */
  readonly config: string;
  /** Where the project's package.json stands; shown paths are relative to it. */
  readonly root: string;
  /**
   * The texts of documents that broke no rule in earlier runs; they are not linted again. What only the merged document
   * can show, such as ambiguous paths of two services, is left to a run that remembers nothing.
   */
  readonly clean?: Set<string>;
}

/** Makes the types of a document; `types.ts`, here or in a thread of its own. */
export type EmitTypes = (document: OpenApiDocument) => Promise<string>;

/**
 * Renders every generated file; the same sources and tools give the same bytes.
 * @throws PipelineFault when the documents are not fit to generate from.
 */
export async function render(
  { spec, config, root, clean = new Set() }: RenderOptions,
  emitTypes: EmitTypes,
): Promise<Files> {
  const redocly = await Redocly.load(config, root);
  const sources = await readSources(spec, redocly, root);
  // It stands where its parts stand, so that what they refer to in other files is found.
  const mergedFile = path.join(spec, "merged.yaml");
  try {
    const document = await redocly.bundle(merge(sources), mergedFile);
    // Both take long, and neither needs the other.
    const [types] = await Promise.all([
      emitTypes(document),
      assertClean(document, mergedFile, { sources, clean, redocly }),
    ]);
    return files(document, types, { spec, root, sources });
  } catch (error) {
    // Whatever it was that failed: what is wrong with a document by itself is the cause, and has a place.
    const findings = await lintEach(sources, redocly);
    throw findings.length > 0 ? new PipelineFault(findings) : error;
  }
}

/**
 * Lints the merged document, which takes one pass where linting each takes one a service, or those that have changed. The
 * findings of the merged one are shown only when the documents one by one have none.
 */
async function assertClean(
  document: OpenApiDocument,
  file: string,
  known: { sources: readonly ServiceDocument[]; clean: Set<string>; redocly: Redocly },
): Promise<void> {
  const { sources, clean, redocly } = known;
  const changed = sources.filter(({ text }) => !clean.has(text));
  let findings: Finding[];
  if (changed.length < sources.length) findings = await lintEach(changed, redocly);
  else if (await redocly.isClean(document, file)) findings = checkOperations(sources);
  else findings = await redocly.lint(document, file, toYaml(document));
  if (findings.length > 0) throw new PipelineFault(findings);
  for (const { text } of changed) clean.add(text);
}

function files(
  document: OpenApiDocument,
  types: string,
  { spec, root, sources }: { spec: string; root: string; sources: readonly ServiceDocument[] },
): Files {
  const made = provenance({ root, spec, sources });
  const comment = (mark: string): string => header(made, mark);
  const bundle = { ...document, "x-generated": made };
  return new Map([
    ["openapi.yaml", comment("#") + toYaml(bundle)],
    ["openapi.json", JSON.stringify(bundle, null, 1) + "\n"],
    ["schema.ts", `${comment("//")}\n${types}`],
    ["operations.ts", `${comment("//")}\n${emitOperations(tabulate(document))}`],
  ]);
}
