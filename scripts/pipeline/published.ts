/** Takes documents as others have published them. */
import { normalise } from "../normalise/normalise.ts";
import { METHODS, type OpenApiDocument } from "../openapi/document.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { escapePointer, unescapePointer } from "../openapi/references.ts";
import { refersToFiles } from "./file-references.ts";
import type { ReadDocument, Redocly } from "./redocly.ts";
import type { ServiceDocument } from "./sources.ts";

/**
 * Normalises a published document. Findings have their places in the published text.
 * @throws {PipelineFault} if the document has a defect that no rule can heal.
 */
export async function normalisePublished(
  document: ReadDocument,
  { service, redocly }: { service: string; redocly: Redocly },
): Promise<ServiceDocument> {
  const { content: published, file } = document;
  const pointerInText = (pointer: string): string => pointerInPublished(published, pointer);
  const locate: ReadDocument["locate"] = (pointer, finding) =>
    document.locate(pointerInText(pointer), finding);
  // The rules see a single document.
  const whole = refersToFiles(published) ? await redocly.bundle(published, file) : published;
  const { document: content, rejections } = await normaliseWhole(whole, document, {
    service,
    redocly,
  });
  if (rejections.length > 0) {
    throw new PipelineFault(
      rejections.map(({ pointer, rule, message, hint }) =>
        locate(pointer, { rule, message, hint }),
      ),
    );
  }
  return { ...document, content, service, isPublished: true, pointerInText, locate };
}

async function normaliseWhole(
  whole: OpenApiDocument,
  document: ReadDocument,
  { service, redocly }: { service: string; redocly: Redocly },
): Promise<ReturnType<typeof normalise>> {
  try {
    return normalise(whole, { service });
  } catch (error) {
    // The rules expect what the linter demands of the structure.
    const findings = await redocly.lint(whole, document);
    const structural = findings.filter(({ rule }) => STRUCTURE.includes(rule));
    if (structural.length > 0) throw new PipelineFault(structural);
    throw error;
  }
}

const STRUCTURE = ["struct", "spec", "structure", "no-unresolved-refs"];

/** The path of a published operation may be joined with its server: `/reloads` → `/api/v1/reloads`. */
function pointerInPublished(published: OpenApiDocument, pointer: string): string {
  const [root, section, written, ...rest] = pointer.split("/");
  if (section !== "paths" || written === undefined) return pointer;
  const path = unescapePointer(written);
  const paths = published.paths ?? {};
  if (Object.hasOwn(paths, path)) return pointer;
  const [method] = rest;
  const isMethod = (METHODS as readonly (string | undefined)[]).includes(method);
  const [longest] = Object.entries(paths)
    .filter(([each, item]) => path.endsWith(each) && (!isMethod || Object.hasOwn(item, method!)))
    .map(([each]) => each)
    .sort((a, b) => b.length - a.length);
  return longest === undefined
    ? pointer
    : [root, section, escapePointer(longest), ...rest].join("/");
}
