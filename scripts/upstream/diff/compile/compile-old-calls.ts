/** Compiles typed calls of the old edition against the types of the new one. */
import { isDeepStrictEqual } from "node:util";
import { emitTypes } from "../../../pipeline/types.ts";
import { operationsOf, type EditionDocument, type Operation } from "../edition-operations.ts";
import { findTypeErrors, type CompilerError } from "./compiler.ts";
import { writeCalls, type CallSource } from "./old-calls.ts";

export interface Compilation {
  /** How many operations of the old edition have a typed call. */
  readonly operations: number;
  readonly broken: readonly BrokenCall[];
}

export interface BrokenCall {
  readonly service: string;
  /** `GET /api/v1/users` */
  readonly operation: string;
  /** What the compiler says. */
  readonly messages: readonly string[];
}

/**
 * Returns the operations whose typed calls no longer compile. A call that does not compile against its own edition either
 * is not counted: no value was found that its types accept.
 */
export async function compileOldCalls(
  old: readonly EditionDocument[],
  next: readonly EditionDocument[],
): Promise<Compilation> {
  let operations = 0;
  const sources = new Map<string, string>();
  const checks: Check[] = [];
  for (const [index, edition] of old.entries()) {
    const calls = operationsOf(edition).filter(({ section }) => section === "paths");
    operations += calls.length;
    const after = next.find(({ service }) => service === edition.service);
    if (after && isDeepStrictEqual(edition.document, after.document)) continue;
    const types = { old: `types-${index}-old.ts`, next: `types-${index}-new.ts` };
    sources.set(types.old, await emitTypes(edition.document));
    sources.set(types.next, await joinTypes(partsOf(calls, after, next), index, sources));
    const check: Check = {
      service: edition.service,
      baseline: writeCalls(calls, types.old),
      against: writeCalls(calls, types.next),
    };
    sources.set(`calls-${checks.length}-old.ts`, check.baseline.text);
    sources.set(`calls-${checks.length}-new.ts`, check.against.text);
    checks.push(check);
  }
  const errors = sources.size === 0 ? [] : findTypeErrors(sources);
  const broken = checks.flatMap(({ service, baseline, against }, index) => {
    const unusable = groupByOperation(errors, `calls-${index}-old.ts`, baseline);
    operations -= unusable.size;
    const failed = [...groupByOperation(errors, `calls-${index}-new.ts`, against)];
    return failed
      .filter(([operation]) => !unusable.has(operation))
      .map(([{ name }, messages]) => ({ service, operation: name, messages }));
  });
  return { operations, broken };
}

interface Check {
  readonly service: string;
  readonly baseline: CallSource;
  readonly against: CallSource;
}

/** The new document of the service, and those to which one of its paths moved. */
function partsOf(
  calls: readonly Operation[],
  after: EditionDocument | undefined,
  next: readonly EditionDocument[],
): EditionDocument[] {
  const paths = new Set(calls.map(({ path }) => path));
  return next.filter(
    (each) =>
      each === after || Object.keys(each.document.paths ?? {}).some((path) => paths.has(path)),
  );
}

/** Adds the types of the documents to the sources, and returns a module with the paths of all. */
async function joinTypes(
  parts: readonly EditionDocument[],
  index: number,
  sources: Map<string, string>,
): Promise<string> {
  const names: string[] = [];
  for (const [part, { document }] of parts.entries()) {
    const name = `types-${index}-new-${part}.ts`;
    sources.set(name, await emitTypes(document));
    names.push(`import("./${name}").paths`);
  }
  return `export type paths = ${names.join(" & ") || "object"};\n`;
}

function groupByOperation(
  errors: readonly CompilerError[],
  file: string,
  source: CallSource,
): Map<Operation, string[]> {
  const messages = new Map<Operation, string[]>();
  for (const error of errors) {
    const operation = error.file === file ? source.operationAt(error.line) : undefined;
    if (operation) messages.set(operation, [...(messages.get(operation) ?? []), error.message]);
  }
  return messages;
}
