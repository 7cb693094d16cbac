/** Mutated specifications, from the published document to the generated files. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { METHODS, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { PipelineFault } from "../../scripts/openapi/finding.ts";
import { render } from "../../scripts/pipeline/render.ts";
import { emitParts } from "../../scripts/pipeline/types.ts";
import type { Files } from "../../scripts/pipeline/write.ts";
import { findCode, readTable } from "./declarations.ts";
import { applyChange, change, type Change } from "./mutate.ts";
import { AUTHORED, PUBLISHED } from "./small-documents.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const root = path.resolve();
const config = path.join(root, "redocly.yaml");
const QLIK = path.resolve(root, "../shared/qlik/specs/2026-07-24");

/** A document as text, and what is changed in it. */
export interface Mutation {
  readonly source: string;
  readonly changes: readonly Change[];
}

/** Mutations of these documents. */
export function mutationsOf(sources: readonly string[]): fc.Arbitrary<Mutation> {
  return fc.record({
    source: fc.constantFrom(...sources),
    // Most with a single change, so that many give a document.
    changes: fc.array(change, { minLength: 1, maxLength: 4, size: "xsmall" }),
  });
}

export const smallDocuments: readonly string[] = [AUTHORED, PUBLISHED].map((each) =>
  JSON.stringify(each),
);

/**
 * A specification gives a document or findings: never a crash, no code, and no operation is lost without a word.
 *
 * @returns whether it gave a document
 */
export async function mustGiveDocumentOrFindings({ source, changes }: Mutation): Promise<boolean> {
  const published = JSON.parse(source) as OpenApiDocument;
  for (const each of changes) applyChange(published, each);
  const files = await generate(published);
  if (!files) return false;
  for (const name of ["schema.ts", "operations.ts", "calls.ts", "service-schemas.ts"]) {
    const problem = findCode(name, files.get(name) ?? "");
    must(problem === undefined, String(problem));
  }
  const rows = Object.keys(readTable(files.get("operations.ts")!));
  const operations = countOperations(published);
  must(rows.length === operations, `${operations} operations became ${rows.length}`);
  return true;
}

/** Returns the generated files; `undefined` when there are findings instead. */
async function generate(published: OpenApiDocument): Promise<Files | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
  try {
    const spec = path.join(folder, "spec");
    mkdirSync(spec);
    writeFileSync(path.join(spec, "things.json"), JSON.stringify(published));
    return (await render({ spec, config, root }, emitParts)).files;
  } catch (error) {
    must(error instanceof PipelineFault, `The pipeline throws ${String((error as Error).stack)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countOperations({ paths }: OpenApiDocument): number {
  return Object.values(Object(paths) as object).reduce<number>((count, item: unknown) => {
    const members = Object(item) as object;
    return count + METHODS.filter((method) => Object.hasOwn(members, method)).length;
  }, 0);
}

/** The smallest of Qlik's own files, where they are at hand. */
function qlikDocuments(): string[] {
  if (!existsSync(QLIK)) return [];
  const texts = readdirSync(QLIK).map((name) => readFileSync(path.join(QLIK, name), "utf8"));
  return texts.filter(({ length }) => length < 60_000);
}

export const specifications: FuzzTarget = fuzzTarget(
  "specifications",
  mutationsOf([...smallDocuments, ...smallDocuments, ...qlikDocuments()]),
  async (mutation) => {
    await mustGiveDocumentOrFindings(mutation);
  },
);
