/** Brings our documents and the package to Qlik's newest edition, or leaves everything as it is. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { markAdopted, writeLock } from "../lock.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import type { PullReport } from "../pull/pull.ts";
import { Backup } from "./backup.ts";
import { CHANGESETS, writeChangeset } from "./changeset.ts";
import type { ChangeLog, Drifted, Steps, TestResult, UnreadWords } from "./steps.ts";

/** What an update did. */
export interface Update {
  /** The newest day of the files that changed. */
  readonly edition: string;
  readonly log: ChangeLog;
  /** Services whose documents were changed. */
  readonly adopted: readonly string[];
  /** Services that Qlik has published for the first time. We have no document of them. */
  readonly added: readonly string[];
  /** Services whose file has gone since the last update. */
  readonly vanished: readonly string[];
  /** Differences that `adopt` has left. */
  readonly remaining: readonly Drifted[];
  /** Documents with words that a rule made. */
  readonly words: readonly UnreadWords[];
  readonly notices: readonly string[];
  /** The path of the changeset, relative to the root. `undefined`: the package has not changed for its users. */
  readonly changeset: string | undefined;
  /** `undefined`: the tests were not run. */
  readonly tests: TestResult | undefined;
}

export interface UpdateOptions {
  /** Called before each step. */
  readonly onStep: (step: string) => void;
  /** Stops before the next step, and brings everything back. */
  readonly signal?: AbortSignal;
}

/** The folders and files that an update changes. */
const CHANGED = ["spec", "generated", "docs", "src/testing/FIDELITY.md", CHANGESETS];

/**
 * Runs the steps in order. Failing tests are a result, since most new operations need a line of code by hand; the documents
 * stay for the person who writes it.
 * @returns `undefined` if there is nothing to propose. `spec/` is then as it was, the lock included.
 * @throws what a step throws. All files are then as they were.
 */
export async function update(
  root: string,
  steps: Steps,
  { onStep, signal }: UpdateOptions,
): Promise<Update | undefined> {
  const backup = new Backup(root, CHANGED);
  let isDone = false;
  const begin = (step: string): void => {
    signal?.throwIfAborted();
    onStep(step);
  };
  try {
    const result = await run(root, backup, steps, begin);
    signal?.throwIfAborted();
    isDone = result !== undefined;
    return result;
  } finally {
    if (!isDone) backup.restore();
    backup.discard();
  }
}

async function run(
  root: string,
  backup: Backup,
  steps: Steps,
  begin: (step: string) => void,
): Promise<Update | undefined> {
  const spec = path.join(root, "spec");
  begin("pull");
  const pulled = await steps.pull();
  begin("drift");
  const drifted = (await steps.drift()).map(({ service }) => service);
  const added = pulled.added.filter(
    (service) => !documentsIn(spec).map(serviceOf).includes(service),
  );
  const vanished = pulled.vanished.filter((service) => !pulled.before[service]?.vanished);
  const isNews = added.length + vanished.length > 0;
  if (drifted.length === 0 && !isNews) return undefined;

  const notices = [...pulled.notices];
  let adopted: readonly string[] = [];
  if (drifted.length > 0) {
    begin(`adopt ${drifted.join(", ")}`);
    notices.push(...(await steps.adopt(drifted)));
    adopted = changedDocuments(backup.folder("spec"), spec);
    // What could not be adopted is proposed once, with the file that it came with, and not every night.
    const isOld = !drifted.some((service) => pulled.changed.includes(service));
    if (adopted.length === 0 && isOld && !isNews) return undefined;
  }
  if (adopted.length > 0) {
    begin("generate");
    await steps.generate();
  }
  const remaining = drifted.length > 0 ? await steps.drift() : [];
  writeLock(spec, markAdopted(pulled.lock, agreeing(pulled, spec, remaining)));
  begin("diff");
  const log = await steps.diff(backup.folder("spec"), spec);
  const edition = editionOf(pulled, drifted);
  const changeset = writeChangeset(root, log, edition);
  const words = adopted.length > 0 ? await steps.words() : [];
  if (steps.test) begin("tests");
  const tests = await steps.test?.();
  return { edition, log, adopted, added, vanished, remaining, words, notices, changeset, tests };
}

/** Returns the services whose documents are not what they were. */
function changedDocuments(old: string, next: string): string[] {
  const textOf = (folder: string, name: string): string | undefined => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const names = new Set([...documentsIn(old), ...documentsIn(next)]);
  return [...names].filter((name) => textOf(old, name) !== textOf(next, name)).map(serviceOf);
}

/** Returns the services whose documents agree with the files of this pull. */
function agreeing(
  { changed, added, unchanged }: PullReport,
  spec: string,
  remaining: readonly Drifted[],
): string[] {
  const pulled = [...changed, ...added, ...unchanged];
  const differing = remaining.map(({ service }) => service);
  return documentsIn(spec)
    .map(serviceOf)
    .filter((service) => pulled.includes(service) && !differing.includes(service));
}

/** Returns the newest day of the files that this update is about. */
function editionOf({ changed, added, lock }: PullReport, drifted: readonly string[]): string {
  const services = [...changed, ...added, ...drifted];
  const relevant = services.length > 0 ? services : Object.keys(lock);
  const days = relevant.flatMap((service) => lock[service]?.edition ?? []);
  return days.sort().at(-1) ?? "";
}
