/** The whole pipeline as a function: from the documents of `spec/` to the text of every generated file. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { emitCalls } from "./calls.ts";
import { checkDocuments } from "./check.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { header, provenance, type Origin } from "./header.ts";
import { importsFor } from "./imports.ts";
import { merge } from "./merge.ts";
import { NamesLock } from "./names-lock.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { emitOperations, tabulate } from "./operations.ts";
import { Redocly, toYaml } from "./redocly.ts";
import { emitServiceSchemas } from "./service-schemas.ts";
import { lintEach, readSources, type ReportFindings, type ServiceDocument } from "./sources.ts";
import type { Files } from "./write.ts";

export interface RenderOptions {
  /** The folder with one OpenAPI document a service. */
  readonly spec: string;
  /**
   * The folder of the generated files, which decides what they import.
   * @default generated/
   */
  readonly out?: string;
  /** The rules to lint by. */
  readonly config: string;
  /**
   * The file of the names that were given before; see `names-lock.ts`. It need not exist.
   * @default no names were given before
   */
  readonly lock?: string;
  /**
   * Whether documents of OpenAPI 3.1 are normalised too, because others have published them.
   * @default false: those of 3.0 are
   */
  readonly normaliseAll?: boolean;
  /** The folder of the project's package.json. Paths in messages are relative to it. */
  readonly root: string;
  /**
   * The texts of documents that broke no rule in earlier runs; they are not linted again. What only the merged document
   * can show, such as ambiguous paths of two services, is left to a run that remembers nothing.
   */
  readonly clean?: Set<string>;
  /** Called with findings as they are made; the fault that is thrown in the end has all of them. */
  readonly report?: ReportFindings;
}

/** Makes the types of a document; `types.ts`, here or in a thread of its own. */
export type EmitTypes = (document: OpenApiDocument) => Promise<string>;

export interface Rendered {
  readonly files: Files;
  /** The text of `names.lock.json`, with the names that are new. */
  readonly lock: string;
}

/**
 * Renders every generated file; the same sources, names and tools give the same bytes.
 * @throws PipelineFault when the documents are not fit to generate from.
 */
export async function render(
  {
    spec,
    config,
    root,
    lock,
    out = path.join(root, "generated"),
    normaliseAll = false,
    clean = new Set(),
    report = () => undefined,
  }: RenderOptions,
  emitTypes: EmitTypes,
): Promise<Rendered> {
  const redocly = await Redocly.load(config, root, spec);
  const names = readLock(lock, root);
  const sources = await readSources(spec, { redocly, cwd: root, report, normaliseAll });
  // The merged document is in the same folder as its parts, so that relative references still resolve.
  const mergedFile = path.join(spec, "merged.yaml");
  let document: OpenApiDocument | undefined;
  try {
    document = await redocly.bundle(merge(sources, names), mergedFile);
    const findings = checkDocuments(sources);
    if (findings.length > 0) throw new PipelineFault(findings);
    // Both take long, and neither needs the other.
    const [types] = await Promise.all([
      emitTypes(document),
      assertClean(document, mergedFile, { sources, clean, redocly }),
    ]);
    return {
      files: files(document, types, names, { spec, root, out, sources, lock: names.toString() }),
      lock: names.toString(),
    };
  } catch (error) {
    // Whatever it was that failed: what is wrong with a document by itself is the cause, and has a place.
    const findings = await lintEach(sources, redocly, report);
    if (findings.length > 0) throw new PipelineFault(findings);
    if (error instanceof UncleanMerge && document) {
      throw new PipelineFault(
        await redocly.lint(document, { file: mergedFile, text: toYaml(document) }),
      );
    }
    throw error;
  }
}

function readLock(file: string | undefined, root: string): NamesLock {
  if (file === undefined || !existsSync(file)) return new NamesLock();
  return NamesLock.parse(readFileSync(file, "utf8"), path.relative(root, file));
}

/** The merged document breaks a rule; by which of its parts, linting each says more quickly than linting it again. */
class UncleanMerge extends Error {
  override readonly name = "UncleanMerge";
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
  // A rule of normalising has validated those of published documents.
  const areExamplesValid = sources.every(({ isPublished }) => isPublished);
  const changed = sources.filter(({ text }) => !clean.has(text));
  if (changed.length < sources.length) {
    const findings = await lintEach(changed, redocly, () => undefined);
    if (findings.length > 0) throw new PipelineFault(findings);
  } else if (!(await redocly.isClean(document, file, { areExamplesValid }))) {
    throw new UncleanMerge();
  }
  for (const { text } of changed) clean.add(text);
}

function files(
  document: OpenApiDocument,
  types: string,
  names: NamesLock,
  origin: Origin & { readonly sources: readonly ServiceDocument[] },
): Files {
  const made = provenance(origin);
  const imports = importsFor(origin.root, origin.out);
  const { by, from } = made;
  const bundle = { ...document, "x-generated": { by, from } };
  return new Map([
    ["openapi.json", JSON.stringify(bundle, null, 1) + "\n"],
    ["schema.ts", `${header(made)}\n${types}`],
    ["operations.ts", `${header(made)}\n${emitOperations(tabulate(document), imports)}`],
    ["calls.ts", `${header(made)}\n${emitCalls(document, imports)}`],
    [
      "service-schemas.ts",
      `${header(made)}\n${emitServiceSchemas(origin.sources, document, names, imports)}`,
    ],
  ]);
}
