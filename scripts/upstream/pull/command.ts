/** The command line of `npm run spec -- pull`. */
import path from "node:path";
import { realClock } from "../../../src/core/clock.ts";
import { readCommandLine, type Values } from "../../command-line.ts";
import { formatFinding, PipelineFault } from "../../openapi/finding.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import { readLock } from "../lock.ts";
import type { Selection } from "./plan.ts";
import { showProgress, type TextStream } from "./progress.ts";
import { pull, type PullOptions, type PullReport } from "./pull.ts";
import { QLIK_ADDRESS, readSource } from "./source.ts";

const USAGE = `Usage: npm run spec -- pull [options]
  --service <a,b>   the services to fetch             (default: those with a document in spec/)
  --all             all known services, and new ones
  --from <where>    address or folder of the files    (default: ${QLIK_ADDRESS})
  --out <dir>       folder to write them to           (default: .upstream)
  --edition <day>   the day that they are of          (default: what the server says, or today)`;

/** Where the command runs. Passed in by tests. */
export interface PullContext extends Pick<PullOptions, "fetch" | "clock"> {
  readonly root: string;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

/** Runs the command and returns the exit code. */
export async function pullCommand(
  args: readonly string[],
  context: PullContext = {
    ...{ fetch, clock: realClock, root: process.cwd() },
    ...{ stdout: process.stdout, stderr: process.stderr },
  },
): Promise<number> {
  const { stdout, stderr } = context;
  const options = readOptions(args, context);
  if (!options) return 2;
  try {
    stdout.write(`${summarise(await pull(options)).join("\n")}\n`);
    return 0;
  } catch (error) {
    if (error instanceof RangeError) {
      stderr.write(`${error.message}\n`);
    } else if (error instanceof PipelineFault) {
      const { findings } = error;
      for (const finding of findings) stderr.write(`${formatFinding(finding)}\n\n`);
      const count = `${findings.length} ${findings.length === 1 ? "error" : "errors"}`;
      stderr.write(`${count}. No files were written.\n`);
    } else {
      throw error;
    }
    return 2;
  }
}

function readOptions(args: readonly string[], context: PullContext): PullOptions | undefined {
  const { root, fetch, clock, stderr } = context;
  const options = {
    service: { type: "string", multiple: true },
    all: { type: "boolean", default: false },
    from: { type: "string", default: QLIK_ADDRESS },
    out: { type: "string", default: ".upstream" },
    edition: { type: "string" },
  } as const;
  const read = ({ service, all, from, out, edition }: Values<typeof options>): PullOptions => {
    if (all && service) throw new RangeError('"--all" and "--service" must not be combined.');
    if (edition !== undefined && !/^\d{4}-\d\d-\d\d$/.test(edition)) {
      throw new RangeError(`"--edition" must be a day such as 2026-07-24, got ${edition}.`);
    }
    const spec = path.join(root, "spec");
    return {
      ...{ fetch, clock, spec, edition, progress: showProgress(stderr) },
      source: readSource(from),
      selection: all ? "all" : selectionOf(service, spec),
      out: path.resolve(root, out),
    };
  };
  return readCommandLine(args, USAGE, options, read, (text) => stderr.write(`${text}\n`));
}

function selectionOf(service: readonly string[] | undefined, spec: string): Selection {
  const named = service?.flatMap((each) => each.split(",")).filter((each) => each !== "");
  if (named?.length === 0) throw new RangeError('"--service" must name at least one service.');
  if (named) return named;
  // Not all documents are of a file: the events are described elsewhere.
  const lock = readLock(spec);
  return documentsIn(spec)
    .map(serviceOf)
    .filter((name) => Object.hasOwn(lock, name));
}

/** Returns the lines of the summary. */
export function summarise(report: PullReport): string[] {
  const { changed, added, unchanged, vanished, notices } = report;
  const counts: readonly [string, readonly string[]][] = [
    ["changed", changed],
    ["new", added],
    ["vanished", vanished],
    ["unchanged", unchanged],
  ];
  const shown = counts.filter(([name, services]) => services.length > 0 || name === "unchanged");
  const total = counts.reduce((sum, [, services]) => sum + services.length, 0);
  const parts = shown.map(([name, services]) => `${services.length} ${name}`).join(", ");
  const lines = [`${total} ${total === 1 ? "file" : "files"}: ${parts}.`];
  if (changed.length > 0) lines.push(`Changed: ${changed.join(", ")}.`);
  if (added.length > 0) lines.push(`New: ${added.join(", ")}.`);
  if (vanished.length > 0) {
    lines.push(`Vanished (404 or 410; the old files stay): ${vanished.join(", ")}.`);
  }
  return [...lines, ...notices];
}
