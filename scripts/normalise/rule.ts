/** What a rule is, and what it is given. */
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Site, Sites } from "./sites.ts";

/** Heals one kind of defect, or marks one kind of thing, in any service's document. */
export interface Rule {
  /** Shown in reports: `nullable-to-type`. */
  readonly name: string;
  /** What the rule does, as a sentence for reports and the documentation: "Writes `nullable` as a type." */
  readonly summary: string;
  /** Whether the rule completes a document that the others have healed. It then runs once, after them. */
  readonly completes?: boolean;
  /** Changes the document in place. Applied twice, a rule changes nothing the second time. */
  readonly apply: (work: Work) => void;
}

/** One document while rules work on it. */
export interface Work {
  readonly document: OpenApiDocument;
  /** The service of the document: the file's name without its extension. No rule may depend on its value. */
  readonly service: string;
  /** The sites of the document. Found again after {@link Work.restructured}. */
  readonly sites: () => Sites;
  /** Counts one change, for the report. */
  readonly count: (place: Site | string) => void;
  /** Says that sites were added, moved or removed, so that the next rule sees the new ones. */
  readonly restructured: () => void;
  /** Reports what no rule can heal safely, with the value and what to do. The document is then rejected. */
  readonly reject: (place: Site | string, message: string, hint: string) => void;
}
