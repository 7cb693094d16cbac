/** The whole pipeline as a function: from the documents of `spec/` to the text of every generated file. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { emitCalls } from "./calls.ts";
import { emitEnsures } from "./ensures.ts";
import { refersToFiles } from "./file-references.ts";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import { header, provenance, type Origin } from "./header.ts";
import { importsFor } from "./imports.ts";
import { Linter } from "./lint.ts";
import { mergeServices } from "./merge.ts";
import { NamesLock } from "./names-lock.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { emitOperations, tabulate } from "./operations.ts";
import { Redocly } from "./redocly.ts";
import { ResultCache } from "./result-cache.ts";
import { emitServiceSchemas } from "./service-schemas.ts";
import { slicesOf } from "./slices.ts";
import { checkWaits } from "./check-waits.ts";
import { readSources, type ReportFindings, type ServiceDocument } from "./sources.ts";
import { joinParts, type EmitParts } from "./type-parts.ts";
import { emitWaits } from "./waits.ts";
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
   * What earlier runs have found out about documents that have not changed.
   * @default nothing
   */
  readonly memory?: Memory;
  /** Called with findings as they are made; the fault that is thrown in the end has all of them. */
  readonly report?: ReportFindings;
}

/** What runs with the same options remember. */
export class Memory {
  readonly results: ResultCache;
  /** The documents by file. */
  readonly documents: Map<string, ServiceDocument> = new Map<string, ServiceDocument>();

  constructor(results: ResultCache = new ResultCache()) {
    this.results = results;
  }
}

export interface Rendered {
  readonly files: Files;
  /** The text of `names.lock.json`, with the names that are new. */
  readonly lock: string;
}

export interface Draft extends Rendered {
  /** Lints the merged document, of whose parts each is free of faults. */
  readonly lintMerged: () => Promise<readonly Finding[]>;
}

/**
 * Renders every generated file; the same sources, names and tools give the same bytes.
 * @throws PipelineFault when the documents are not fit to generate from.
 */
export async function render(options: RenderOptions, emitParts: EmitParts): Promise<Rendered> {
  const { files, lock, lintMerged } = await draft(options, emitParts);
  const findings = await lintMerged();
  if (findings.length > 0) throw new PipelineFault(findings);
  return { files, lock };
}

/**
 * Renders the same, and leaves it to the caller when to lint the merged document.
 * @throws PipelineFault when a document is not fit to generate from.
 */
export async function draft(
  {
    spec,
    config,
    root,
    lock,
    out = path.join(root, "generated"),
    normaliseAll = false,
    memory = new Memory(),
    report = () => undefined,
  }: RenderOptions,
  emitParts: EmitParts,
): Promise<Draft> {
  const { results, documents: known } = memory;
  const redocly = await Redocly.load(config, root, spec);
  const linter = new Linter(redocly, results);
  const lint = (documents: readonly ServiceDocument[]): Promise<readonly Finding[]> =>
    linter.lintEach(documents, report);
  const names = readLock(lock, root);
  const options = { redocly, lint, known, cwd: root, report, normaliseAll };
  const sources = await readSources(spec, options);
  // The merged document is in the same folder as its parts, so that relative references still resolve.
  const mergedFile = path.join(spec, "merged.yaml");

  // Types are made in a thread of their own while the documents are linted here. Whatever fails in the meantime: what is
  // wrong with a document by itself is the cause, and has a place.
  const merging = { names, redocly, file: mergedFile, emitParts, results };
  const typed = mergeAndEmit(sources, merging);
  typed.catch(() => undefined);
  const broken = await lint(sources);
  // Each document is valid by itself then, so that it can be followed.
  const findings = broken.length > 0 ? broken : checkWaits(sources);
  if (findings.length > 0) throw new PipelineFault(findings);
  const { document, types } = await typed;

  return {
    files: files(document, types, names, { spec, root, out, sources, lock: names.toString() }),
    lock: names.toString(),
    lintMerged: () => linter.lintMerged(document, mergedFile),
  };
}

function readLock(file: string | undefined, root: string): NamesLock {
  if (file === undefined || !existsSync(file)) return new NamesLock();
  return NamesLock.parse(readFileSync(file, "utf8"), path.relative(root, file));
}

/** Merges the documents, and makes the types of each slice that is not known. */
async function mergeAndEmit(
  sources: readonly ServiceDocument[],
  { names, redocly, file, emitParts, results }: Merging,
): Promise<{ document: OpenApiDocument; types: string }> {
  const merged = mergeServices(sources, names);
  const isWhole = !sources.some(({ content }) => refersToFiles(content));
  // Bundling changes the references of a document, which has objects of the sources.
  const document = isWhole
    ? merged.document
    : await redocly.bundle(structuredClone(merged.document), file);
  // What is copied from other files belongs to no service.
  const slices = isWhole ? slicesOf(document, merged.services) : [document];
  const parts = slices.map((slice) =>
    results.get(["types", JSON.stringify(slice)], () => emitParts(slice)),
  );
  return { document, types: joinParts(await Promise.all(parts)) };
}

interface Merging {
  readonly names: NamesLock;
  readonly redocly: Redocly;
  readonly file: string;
  readonly emitParts: EmitParts;
  readonly results: ResultCache;
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
  const ensures = emitEnsures(document);
  const bundle = { ...document, "x-generated": { by, from } };
  return new Map([
    ["openapi.json", JSON.stringify(bundle, null, 1) + "\n"],
    ["schema.ts", `${header(made)}\n${types}`],
    ["operations.ts", `${header(made)}\n${emitOperations(tabulate(document), imports)}`],
    ...(ensures === undefined ? [] : [["ensures.ts", `${header(made)}\n${ensures}`] as const]),
    ["calls.ts", `${header(made)}\n${emitCalls(document, imports)}`],
    ["waits.ts", `${header(made)}\n${emitWaits(document, imports)}`],
    [
      "service-schemas.ts",
      `${header(made)}\n${emitServiceSchemas(origin.sources, document, names, imports)}`,
    ],
  ]);
}
