/** What differs between two editions, as one list. */
import { definitionOf, type Kind, type Severity } from "./kinds.ts";
import { fill, type Subject } from "./sentence.ts";

export type Verdict = Severity | "none";

/** Where a change is, before it has a service, an operation and a sentence. */
export interface Finding {
  readonly kind: Kind;
  /** The JSON pointer into the normalised document: into the new edition, or into the old one for what was removed. */
  readonly pointer: string;
  /** The property or parameter in words: "the query parameter `email`". */
  readonly place: string;
  readonly before?: string | undefined;
  readonly now?: string | undefined;
  /** Whether the old edition declared this experimental, so that its removal breaks no promise. */
  readonly experimental?: boolean | undefined;
}

/** One difference that a caller may want to know. */
export interface Change extends Finding {
  readonly service: string;
  /** `GET /api/v1/users`, the name of a webhook, or "" for what concerns no single operation. */
  readonly operation: string;
  /** Whether code that compiles against the old edition may not compile, or not work, against the new one. */
  readonly breaking: boolean;
  /** The change as a sentence. */
  readonly text: string;
}

const ORDER: readonly Verdict[] = ["none", "patch", "minor", "major"];

export function makeChange(service: string, operation: string, finding: Finding): Change {
  const { severity } = definitionOf(finding.kind);
  return {
    ...finding,
    service,
    operation,
    breaking: severity === "major" && !finding.experimental,
    text: sentenceOf(finding, { name: operation, isMany: false }),
  };
}

export function sentenceOf(finding: Finding, subject: Subject): string {
  const { kind, place, before = "", now = "", experimental = false } = finding;
  const { severity, sentence } = definitionOf(kind);
  const note = experimental && severity === "major" ? " It was experimental." : "";
  return fill(sentence, subject, { place, before, now }) + note;
}

function severityOf({ kind, breaking }: Change): Severity {
  const { severity } = definitionOf(kind);
  return severity === "major" && !breaking ? "minor" : severity;
}

/** Returns the version step that the changes need. */
export function verdictOf(changes: readonly Change[]): Verdict {
  return changes.reduce<Verdict>((verdict, change) => {
    const severity = severityOf(change);
    return isAtLeast(severity, verdict) ? severity : verdict;
  }, "none");
}

export function isAtLeast(verdict: Verdict, bound: Verdict): boolean {
  return ORDER.indexOf(verdict) >= ORDER.indexOf(bound);
}

/** The position of a change in the changelog; the lower, the earlier. */
export function rankOf(change: Change): number {
  const { isAnnouncement, rank } = definitionOf(change.kind);
  const severity = ORDER.length - ORDER.indexOf(severityOf(change));
  return (isAnnouncement ? 0 : severity * 1000) + rank;
}
