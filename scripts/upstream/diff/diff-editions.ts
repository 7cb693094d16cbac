/** Compares two editions: what changed, how far it reaches, and in which words it is said. */
import { isDeepStrictEqual } from "node:util";
import { makeChange, rankOf, verdictOf, type Change, type Verdict } from "./change.ts";
import { compareComponents } from "./components.ts";
import { operationsOf, pairOperations, type EditionDocument } from "./edition-operations.ts";
import { compareOperations } from "./operations.ts";
import { readRedoclyDiff } from "./redocly-diff.ts";
import { SchemaComparison } from "./schemas.ts";

export type { EditionDocument } from "./edition-operations.ts";

export interface Difference {
  readonly verdict: Verdict;
  /** Worst first, announcements before all others. */
  readonly changes: readonly Change[];
}

/** How many processes of Redocly run at once. */
const MAX_PROCESSES = 2;

/**
 * @param details The source of what TypeScript does not show. @default `redocly diff`
 * @throws {PipelineFault} if a document cannot be read by Redocly.
 */
export async function diffEditions(
  old: readonly EditionDocument[],
  next: readonly EditionDocument[],
  { details = readRedoclyDiff }: { details?: typeof readRedoclyDiff } = {},
): Promise<Difference> {
  const changed = changedServices(old, next);
  const changes = [
    ...operationChanges(old, next),
    ...changed.flatMap(({ service, was, is }) =>
      compareComponents(was, is).map((finding) => makeChange(service, "", finding)),
    ),
    ...(await detailChanges(changed, details)),
  ];
  const named = new Set(changes.map(({ service }) => service));
  for (const { service, was, is } of changed) {
    if (named.has(service) || isDeepStrictEqual(wordsOf(was), wordsOf(is))) continue;
    changes.push(makeChange(service, "", { kind: "text-changed", pointer: "#", place: "" }));
  }
  return { verdict: verdictOf(changes), changes: sort(changes) };
}

interface ChangedService {
  readonly service: string;
  readonly was: EditionDocument["document"];
  readonly is: EditionDocument["document"];
}

function changedServices(
  old: readonly EditionDocument[],
  next: readonly EditionDocument[],
): ChangedService[] {
  const before = new Map(old.map(({ service, document }) => [service, document]));
  return next.flatMap(({ service, document: is }) => {
    const was = before.get(service);
    return was && !isDeepStrictEqual(was, is) ? [{ service, was, is }] : [];
  });
}

function operationChanges(
  old: readonly EditionDocument[],
  next: readonly EditionDocument[],
): Change[] {
  const pairs = pairOperations(old.flatMap(operationsOf), next.flatMap(operationsOf));
  const comparisons = new Map<string, SchemaComparison>();
  return pairs.flatMap((pair) => {
    const { service, name } = (pair.next ?? pair.old)!;
    const documents = `${pair.old?.service ?? ""} ${service}`;
    const schemas = comparisons.get(documents) ?? new SchemaComparison();
    comparisons.set(documents, schemas);
    return compareOperations(pair, schemas).map((finding) => makeChange(service, name, finding));
  });
}

async function detailChanges(
  changed: readonly ChangedService[],
  details: typeof readRedoclyDiff,
): Promise<Change[]> {
  const changes: Change[] = [];
  const queue = [...changed];
  const work = async (): Promise<void> => {
    for (let each = queue.shift(); each; each = queue.shift()) {
      const { service, was, is } = each;
      for (const { operation, ...finding } of await details(service, was, is)) {
        changes.push(makeChange(service, operation, finding));
      }
    }
  };
  await Promise.all(Array.from({ length: MAX_PROCESSES }, work));
  return changes;
}

function sort(changes: readonly Change[]): Change[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return changes.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      order(a.service, b.service) ||
      order(pathOf(a), pathOf(b)) ||
      order(a.operation, b.operation) ||
      order(a.text, b.text),
  );
}

function pathOf({ operation }: Change): string {
  return operation.slice(operation.indexOf(" ") + 1);
}

const WORDS = new Set(["description", "summary", "title", "example", "examples"]);

/** All words of a document, in order. */
function wordsOf(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    WORDS.has(key) && !Array.isArray(node) ? [value] : wordsOf(value),
  );
}
