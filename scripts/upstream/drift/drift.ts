/** Finds the facts on which our documents and an edition of Qlik's specification differ. */
import { compare, describeOperations, formOf, type Difference } from "../../facts/facts.ts";
import type { Description } from "../../facts/facts.ts";
import type { Json } from "../../facts/json.ts";
import { covers, staleSourcesOf, type Deviation } from "../deviation.ts";
import type { EditionFile } from "../edition.ts";

/** One of our documents. */
export interface OwnDocument {
  readonly service: string;
  readonly document: object;
}

export interface ServiceDrift {
  readonly service: string;
  /** Differences that no deviation covers. */
  readonly differences: readonly Difference[];
}

export interface Drift {
  /** Services of which there are a document and a file, if they differ. */
  readonly services: readonly ServiceDrift[];
  /** Services of which Qlik has a file and we have no document. */
  readonly withoutDocument: readonly string[];
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
 * @param deviations Those of services that are not compared, and those of all services unless `isWhole`, are not reported
 *   as stale.
 * @param isWhole Whether these are all documents and all files.
 */
export function driftOf(
  documents: readonly OwnDocument[],
  edition: readonly EditionFile[],
  deviations: readonly Deviation[],
  { isWhole = true }: { isWhole?: boolean } = {},
): Drift {
  const services: ServiceDrift[] = [];
  const withoutFile: string[] = [];
  const compared = new Map<string, readonly Difference[]>();
  for (const { service, document } of documents) {
    const ours = describeOperations(document as Json);
    const file = edition.find((each) => each.service === service);
    const theirs = file ? describeOperations(file.document as Json) : new Map<string, never>();
    const published = file ? describePublished(file) : new Map<string, Description>();
    const isCovered = (difference: Difference): boolean =>
      deviations.some((deviation) => covers(deviation, "qlik", service, difference));
    const found = compare(ours, theirs);
    const differences = found.filter(
      (difference) => !isMadeByRule(difference, published) && !isCovered(difference),
    );
    if (!file && differences.length > 0) withoutFile.push(service);
    else if (differences.length > 0) services.push({ service, differences });
    // What a rule heals differs from the published file alone. A deviation may explain that, too.
    if (file) compared.set(service, [...found, ...compare(ours, published)]);
  }
  const known = new Set(documents.map(({ service }) => service));
  const withoutDocument = edition.map(({ service }) => service).filter((name) => !known.has(name));
  const stale = deviations.filter(
    (deviation) =>
      (isWhole || deviation.service !== "*") &&
      staleSourcesOf(deviation, { qlik: compared }).length > 0,
  );
  return { services, withoutDocument, withoutFile, stale };
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
  if (response === undefined || theirs === undefined) return false;
  const declared = published.get(formOf(operation));
  if (!declared) return false;
  const isDefault = declared.has("response.default") && !declared.has(response);
  return !isDefault && ![...declared.keys()].some((key) => key.replaceAll("#", ".") === point);
}

/** The operations of a file as published, by form. */
function describePublished({ published }: EditionFile): Map<string, Description> {
  const server = (published.servers as { url?: string }[] | undefined)?.[0]?.url ?? "";
  const prefix = server.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
  const operations = describeOperations(published as Json, prefix, { isLenient: true });
  return new Map([...operations].map(([operation, points]) => [formOf(operation), points]));
}
