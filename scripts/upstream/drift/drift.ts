/** Finds the facts on which our documents and an edition of Qlik's specification differ. */
import { compare, describeOperations, formOf, type Difference } from "../../facts/facts.ts";
import type { Description } from "../../facts/facts.ts";
import type { Json } from "../../facts/json.ts";
import { operationsOf, type OpenApiDocument } from "../../openapi/document.ts";
import { covers, staleSourcesOf, type Deviation } from "../deviation.ts";
import type { EditionFile } from "../edition.ts";
import type { OwnDocument } from "../services.ts";
import { isWaiting } from "../sunset.ts";

export interface ServiceDrift {
  readonly service: string;
  /** Differences that no deviation covers. */
  readonly differences: readonly Difference[];
}

export interface Drift {
  /** Services of which there are a document and a file, if they differ. */
  readonly services: readonly ServiceDrift[];
  /** Services of which Qlik has a file and we have no document. */
  readonly withoutDocument: readonly { readonly service: string; readonly operations: number }[];
  /** Services of which we have a document and Qlik has no file. */
  readonly withoutFile: readonly string[];
  /** Deviations that explain no difference. */
  readonly stale: readonly Deviation[];
}

/** Returns whether there is anything that `adopt` or a person has to do. */
export function hasDrift(drift: Drift): boolean {
  return Object.values(drift).some((list: readonly unknown[]) => list.length > 0);
}

/**
 * Compares documents with the files of an edition.
 * @param edition The published files, normalised.
 * @param isWhole Whether these are all documents and all files. Otherwise, deviations of services that are not among them
 *   and those of all services are not reported as stale.
 * @param now If set, operations that Qlik's files no longer have are ignored until their sunset has passed.
 */
export function driftOf(
  documents: readonly OwnDocument[],
  edition: readonly EditionFile[],
  deviations: readonly Deviation[],
  { isWhole = true, now }: { isWhole?: boolean; now?: Date } = {},
): Drift {
  const services: ServiceDrift[] = [];
  const withoutFile: string[] = [];
  const compared = new Map<string, readonly Difference[]>();
  for (const { service, document } of documents) {
    const file = edition.find((each) => each.service === service);
    const { facts, all } = compareWithFile(document, file);
    const waiting = now ? waitingIn(document, now) : new Set<string>();
    const differences = facts.filter(
      (difference) =>
        !deviations.some((each) => covers(each, "qlik", service, difference)) &&
        !(difference.point === "path" && waiting.has(difference.operation)),
    );
    if (file) compared.set(service, all);
    if (differences.length === 0) continue;
    if (file) services.push({ service, differences });
    else withoutFile.push(service);
  }
  const known = new Set(documents.map(({ service }) => service));
  const withoutDocument = edition
    .filter(({ service }) => !known.has(service))
    .map(({ service, document }) => ({
      service,
      operations: [...operationsOf(document.paths)].length,
    }));
  const stale = deviations.filter(
    (deviation) =>
      (isWhole || deviation.service !== "*") &&
      staleSourcesOf(deviation, { qlik: compared }).length > 0,
  );
  return { services, withoutDocument, withoutFile, stale };
}

/** The operations of a document that are deprecated, and whose sunset is still to come. */
function waitingIn(document: object, now: Date): Set<string> {
  const waiting = [...operationsOf((document as OpenApiDocument).paths)].filter(({ operation }) =>
    isWaiting({ ...operation }, now),
  );
  return new Set(waiting.map(({ path, method }) => `${method.toUpperCase()} ${path}`));
}

/** How a document differs from a published file. */
export interface FileComparison {
  /** The differences of fact. */
  readonly facts: readonly Difference[];
  /** These, and the differences from the file as published, which rules heal. A deviation may explain those, too. */
  readonly all: readonly Difference[];
}

/** @param file `undefined` if Qlik has no file of the service. */
export function compareWithFile(document: object, file: EditionFile | undefined): FileComparison {
  const ours = describe(document);
  if (!file) {
    const facts = compare(ours, new Map());
    return { facts, all: facts };
  }
  const found = compare(ours, describe(file.document));
  const published = describe(file.published, { prefix: prefixOf(file.published), isLenient: true });
  const byForm = new Map([...published].map(([name, points]) => [formOf(name), points]));
  const facts = found.filter((difference) => !isMadeByRule(difference, byForm));
  return { facts, all: [...found, ...compare(ours, published)] };
}

function describe(
  document: object,
  { prefix = "", isLenient = false } = {},
): Map<string, Description> {
  return describeOperations(document as Json, prefix, { nullability: true, isLenient });
}

/** The path of the server, which precedes the paths of a document as published. */
function prefixOf({ servers }: OpenApiDocument): string {
  const url = (servers as { url?: string }[] | undefined)?.[0]?.url ?? "";
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}

/**
 * Rules give an operation the error responses that its file does not declare, and their bodies. Only what is declared is a
 * fact; `default` declares all statuses that are not listed.
 */
function isMadeByRule(
  { operation, point, theirs }: Difference,
  published: ReadonlyMap<string, Description>,
): boolean {
  const response = /^response\.[45]\w\w(?=[.<[{]|$)/.exec(point)?.[0];
  const declared = published.get(formOf(operation));
  if (response === undefined || !declared) return false;
  const part = point.slice(response.length);
  if (theirs === undefined && ["", ".media"].includes(part)) return false;
  if (!declared.has(response)) return !declared.has("response.default");
  if (part === "" || part.startsWith(".header.")) return false;
  // A body that is declared without a schema is given one, too.
  return (declared.get(`${response}#type`) ?? "any") === "any";
}
