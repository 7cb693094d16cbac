/** A problem in a document, with its location. */
export interface Finding {
  /** File path, relative to the working directory. */
  readonly file: string;
  /** Line number, starting at 1. Absent if the finding concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** The lint rule or the pipeline stage that reported it. */
  readonly rule: string;
  readonly message: string;
  /** How to fix it. */
  readonly hint?: string;
  /** The surrounding lines, ready to print. */
  readonly excerpt?: string;
}

/** Thrown to stop the pipeline if the documents are not valid. */
export class PipelineFault extends Error {
  override readonly name = "PipelineFault";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join("\n\n"));
    this.findings = findings;
  }
}

/** Formats a finding as `file:line:column  rule: message`, which terminals and editors turn into a link. */
export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined);
  const lines = [`${place.join(":")}  ${finding.rule}: ${finding.message}`];
  if (finding.excerpt) lines.push(finding.excerpt);
  if (finding.hint) lines.push(`Hint: ${finding.hint}`);
  return lines.join("\n");
}
