/** Fetches published files into a folder: all of the selected ones, or none. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Clock } from "../../../src/core/clock.ts";
import { PipelineFault, type Finding } from "../../openapi/finding.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import { writeWhole } from "../../pipeline/write.ts";
import { LOCK_NAME, readLock, writeLock, type Lock, type LockEntry } from "../lock.ts";
import { planPull, type Selection, type Target } from "./plan.ts";
import { hashOf, NotPublished } from "./published.ts";
import { read, receive, type Outcome } from "./receive.ts";
import { RequestFault, Requests, type Validators } from "./requests.ts";
import { lockEntry } from "./lock-entry.ts";
import type { Source } from "./source.ts";

export interface PullOptions {
  readonly source: Source;
  readonly selection: Selection;
  /** The folder that the files are written to. */
  readonly out: string;
  /** The folder of the lock file. */
  readonly spec: string;
  /** The day of the edition. @default the day of Last-Modified, or today */
  readonly edition?: string | undefined;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly progress: PullProgress;
}

export interface PullProgress {
  /** Called after each file. */
  readonly advance: (done: number, total: number) => void;
  /** Called with what happens in the meantime, such as a retry. */
  readonly say: (text: string) => void;
}

export interface PullReport {
  /** Services whose content is not that of the lock. */
  readonly changed: readonly string[];
  /** Services that the lock did not know. */
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  /** Services whose file is gone. The file that was fetched before stays. */
  readonly vanished: readonly string[];
  /** Pages that have no file, because they describe something else than an API. */
  readonly pages: readonly string[];
  /** What somebody has to know or to do, as sentences. */
  readonly notices: readonly string[];
  /** The lock as it was, and as it is now. */
  readonly before: Lock;
  readonly lock: Lock;
}

/**
 * @throws {PipelineFault} if any of the files cannot be used. Neither a file nor the lock has then changed.
 * @throws {RangeError} if the selection names an unknown service.
 */
export async function pull(options: PullOptions): Promise<PullReport> {
  const { source, selection, out, spec, fetch, clock, progress } = options;
  const before = readLock(spec);
  const onRetry = (url: string, reason: string, delayMs: number): void => {
    progress.say(`${url}: ${reason}. Retrying in ${Math.ceil(delayMs / 1000)} s.`);
  };
  const requests = new Requests({ fetch, clock, onRetry });
  const plan = await planOf(options, before, requests);
  const local = new Map(documentsIn(out).map((name) => [serviceOf(name), path.join(out, name)]));

  const receiveOne = async (target: Target): Promise<Outcome> => {
    if (source.kind === "folder") return read(target);
    const validators = validatorsFor(target, before[target.service], local.get(target.service));
    return receive(target, validators, requests);
  };
  const outcomes = await receiveAll(plan.targets, receiveOne, {
    onFailure: () => {
      requests.stopRetrying();
    },
    progress,
  });

  const day = options.edition ?? new Date(clock.now()).toISOString().slice(0, 10);
  const lock: Lock = {
    ...before,
    ...Object.fromEntries(
      outcomes.flatMap((outcome) => {
        const { service } = outcome.target;
        const entry = lockEntry(outcome, before[service], {
          source,
          day,
          edition: options.edition,
        });
        return entry ? [[service, entry]] : [];
      }),
    ),
  };
  writeFiles(out, outcomes, local);
  writeLock(spec, lock);
  return reportOf(outcomes, {
    ...{ before, lock },
    notices: [...(selection === "all" ? plan.notices : []), ...outcomes.flatMap(movedNotice)],
  });
}

async function planOf(
  { source, selection }: PullOptions,
  lock: Lock,
  requests: Requests,
): ReturnType<typeof planPull> {
  try {
    return await planPull(source, { selection, lock, requests });
  } catch (error) {
    if (!(error instanceof RequestFault) || source.kind === "folder") throw error;
    throw new PipelineFault([findingOf(source.address, "the sitemap", error)]);
  }
}

/** Returns the validators of the file that is here, if it is the one that the lock describes. */
function validatorsFor(
  { location }: Target,
  entry: LockEntry | undefined,
  file: string | undefined,
): Validators {
  if (entry?.url !== location || file === undefined) return {};
  if (hashOf(readFileSync(file)) !== entry.sha256) return {};
  const { etag, lastModified } = entry;
  return { etag, lastModified };
}

/** Receives all targets. Goes on after an error, so that one run reports all of them. */
async function receiveAll(
  targets: readonly Target[],
  receiveOne: (target: Target) => Promise<Outcome>,
  { onFailure, progress }: { onFailure: () => void; progress: PullProgress },
): Promise<Outcome[]> {
  const findings: Finding[] = [];
  let done = 0;
  const received = await Promise.all(
    targets.map(async (target) => {
      try {
        return await receiveOne(target);
      } catch (error) {
        if (!(error instanceof RequestFault || error instanceof NotPublished)) throw error;
        findings.push(findingOf(target.location, target.service, error));
        onFailure();
        return undefined;
      } finally {
        progress.advance(++done, targets.length);
      }
    }),
  );
  const outcomes = received.filter((outcome) => outcome !== undefined);
  if (outcomes.length > 0 && outcomes.every(({ kind }) => kind === "gone")) {
    const hint = "Check the address. If the file has moved, correct it in spec/upstream.lock.json.";
    for (const { target } of outcomes) {
      const gone = new RequestFault("there is no file at this address (status 404 or 410)", hint);
      findings.push(findingOf(target.location, target.service, gone));
    }
  }
  if (findings.length > 0) throw new PipelineFault(findings);
  return outcomes;
}

function findingOf(location: string, name: string, error: RequestFault | NotPublished): Finding {
  const file = URL.canParse(location) ? location : path.relative(process.cwd(), location);
  const hint =
    error instanceof RequestFault
      ? error.hint
      : "Open the file. Run the command again later, or without this service: --service a,b.";
  return { file, rule: "pull", message: `${name}: ${error.message}`, hint };
}

/** Writes the files whose content is not here yet. */
function writeFiles(
  out: string,
  outcomes: readonly Outcome[],
  local: ReadonlyMap<string, string>,
): void {
  const files = new Map<string, string>();
  const outdated: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== "content") continue;
    const { service, location } = outcome.target;
    const name = `${service}${path.extname(new URL(location, "file:").pathname)}`;
    const file = path.join(out, name);
    const { text, sha256 } = outcome.published;
    if (!existsSync(file) || hashOf(readFileSync(file)) !== sha256) files.set(name, text);
    const other = local.get(service);
    if (other !== undefined && other !== file) outdated.push(other);
  }
  if (files.size > 0) {
    mkdirSync(out, { recursive: true });
    writeWhole(out, files);
  }
  // The service had a file of another format. Two files for a service would be an error.
  for (const file of outdated) rmSync(file);
}

function movedNotice({ target, movedTo }: Outcome): string[] {
  if (movedTo === undefined) return [];
  return [`"${target.service}" has moved to ${movedTo}: update its "url" in spec/${LOCK_NAME}.`];
}

function reportOf(
  outcomes: readonly Outcome[],
  rest: Pick<PullReport, "before" | "lock" | "notices">,
): PullReport {
  const { before, lock } = rest;
  const groups = { changed: [], added: [], unchanged: [], vanished: [], pages: [] } as Record<
    "changed" | "added" | "unchanged" | "vanished" | "pages",
    string[]
  >;
  for (const { kind, target } of outcomes) {
    const { service } = target;
    if (kind === "gone") groups.vanished.push(service);
    else if (kind === "page") groups.pages.push(service);
    else if (!Object.hasOwn(before, service)) groups.added.push(service);
    else if (before[service]?.sha256 === lock[service]?.sha256) groups.unchanged.push(service);
    else groups.changed.push(service);
  }
  return { ...groups, ...rest };
}
