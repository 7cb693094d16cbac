/** One thing that is wrong with a document, and where. */
export interface Finding {
  /** Path as given, relative to the working directory. */
  readonly file: string;
  /** Counted from 1; absent when the finding is about the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** The lint rule, or the pipeline's stage, that found it. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The lines around it, ready to print. */
  readonly excerpt?: string;
}

/** Stops the pipeline: the documents cannot be generated from as they are. */
export class PipelineFault extends Error {
  override readonly name = "PipelineFault";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join("\n\n"));
    this.findings = findings;
  }
}

/** `file:line:column rule: message`, which terminals and editors turn into a link. */
export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined);
  const lines = [`${place.join(":")}  ${finding.rule}: ${finding.message}`];
  if (finding.excerpt) lines.push(finding.excerpt);
  if (finding.hint) lines.push(`Hint: ${finding.hint}`);
  return lines.join("\n");
}
