/** What `update` is composed of. Each step is a command of its own. */
import type { Verdict } from "../diff/change.ts";
import type { PullReport } from "../pull/pull.ts";

export type { Verdict } from "../diff/change.ts";

/** A service of which our document and Qlik's file differ, and no deviation explains it. */
export interface Drifted {
  readonly service: string;
  readonly differences: number;
}

export interface ChangeLog {
  readonly verdict: Verdict;
  /** Services of which something changed, in the order of the changelog. */
  readonly services: readonly string[];
  /** The changes, worst first, in Markdown without a heading of the first level. */
  readonly markdown: string;
}

/** A document with sentences that a rule made, and that nobody has improved. */
export interface UnreadWords {
  readonly file: string;
  readonly sentences: number;
}

export interface TestResult {
  readonly passed: boolean;
  /** The last lines of the output. */
  readonly output: string;
}

export interface Steps {
  /** Fetches the files, and writes the lock. */
  readonly pull: () => Promise<PullReport>;
  /** Compares our documents with the files. Services without a document, or without a file, are left out. */
  readonly drift: () => Promise<readonly Drifted[]>;
  /** Changes our documents of these services. Returns what it could not do, as sentences. */
  readonly adopt: (services: readonly string[]) => Promise<readonly string[]>;
  /** Writes what is made from the documents: `generated/`, and the tables in `docs/`. */
  readonly generate: () => Promise<void>;
  /** Compares two folders of documents. */
  readonly diff: (old: string, next: string) => Promise<ChangeLog>;
  /** Counts the sentences that a rule made, in the documents that have some. */
  readonly words: () => Promise<readonly UnreadWords[]>;
  /** Runs the checks and the tests of the repository. `undefined`: they are left out. */
  readonly test: (() => Promise<TestResult>) | undefined;
}
