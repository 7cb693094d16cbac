/** The whole pipeline as a function: from the documents of `spec/` to the text of every generated file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { merge } from "./merge.ts";
import { emitOperations, tabulate } from "./operations.ts";
import { PipelineFault } from "./fault.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { Redocly, toYaml } from "./redocly.ts";
import { hashSources, lintEach, readSources, type ServiceDocument } from "./sources.ts";
import { emitTypes } from "./types.ts";
import type { Files } from "./write.ts";

export interface RenderOptions {
  /** The folder with one OpenAPI document a service. */
  readonly spec: string;
  /** The rules to lint by. */
  readonly config: string;
  /** Where the project's package.json stands; shown paths are relative to it. */
  readonly root: string;
}

/** The tools whose version decides what is written, so that the header of each file names them. */
const TOOLS = ["@redocly/openapi-core", "openapi-typescript", "typescript"];

/**
 * Renders every generated file; the same sources and tools give the same bytes.
 * @throws PipelineFault when the documents are not fit to generate from.
 */
export async function render({ spec, config, root }: RenderOptions): Promise<Files> {
  const redocly = await Redocly.load(config, root);
  const sources = await readSources(spec, redocly, root);
  const document = await unite(sources, spec, redocly);

  const made = {
    by: `npm run generate, with ${toolVersions(root).join(", ")}`,
    from: `${path.relative(root, spec)}/, sha256 ${hashSources(sources)}`,
  };
  const comment = (mark: string): string =>
    [`Generated: change spec/ and run npm run generate.`, `By ${made.by}.`, `From ${made.from}.`]
      .map((line) => `${mark} ${line}\n`)
      .join("");
  const bundle = { ...document, "x-generated": made };
  return new Map([
    ["openapi.yaml", comment("#") + toYaml(bundle)],
    ["openapi.json", JSON.stringify(bundle, null, 1) + "\n"],
    ["schema.ts", `${comment("//")}\n${await emitTypes(document)}`],
    ["operations.ts", `${comment("//")}\n${emitOperations(tabulate(document))}`],
  ]);
}

/**
 * Merges, lints and bundles. Linting the merged document takes one pass where linting each takes one a service. Only when
 * something is wrong is each linted by itself, for findings at the place that has to be mended.
 */
async function unite(
  sources: readonly ServiceDocument[],
  spec: string,
  redocly: Redocly,
): Promise<OpenApiDocument> {
  // It stands where its parts stand, so that what they refer to is found.
  const file = path.join(spec, "merged.yaml");
  try {
    const merged = merge(sources);
    if (!(await redocly.isClean(merged, file))) {
      throw new PipelineFault(await redocly.lint(merged, file, toYaml(merged)));
    }
    return await redocly.bundle(merged, file);
  } catch (error) {
    const findings = await lintEach(sources, redocly);
    throw findings.length > 0 ? new PipelineFault(findings) : error;
  }
}

function toolVersions(root: string): string[] {
  const text = readFileSync(path.join(root, "package.json"), "utf8");
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  return TOOLS.map((name) => `${name} ${devDependencies[name] ?? "of unknown version"}`);
}
