/** Runs `pull` in a folder of its own, as the command line does. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Clock } from "../../src/core/clock.ts";
import { readLock, type Lock } from "../../scripts/upstream/lock.ts";
import { pullCommand } from "../../scripts/upstream/pull/command.ts";
import { TIMEOUT_MS } from "../../scripts/upstream/pull/requests.ts";

export interface PullRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PullRoot {
  readonly root: string;
  /** Runs `npm run spec -- pull` with the arguments. */
  readonly pull: (...args: string[]) => Promise<PullRun>;
  /** The text of each file in .upstream/, by name. */
  readonly files: () => Record<string, string>;
  readonly lock: () => Lock;
  /** The waits that the command asked the clock for, in milliseconds. */
  readonly waits: number[];
  /** Whether stderr is a terminal. @default false */
  isTerminal: boolean;
  fetch: typeof fetch;
  /** Whether requests time out at once. @default false */
  timesOut: boolean;
}

export const NOW: number = Date.UTC(2026, 10, 27);

/** Makes a project folder without a lock, which is removed after the test. */
export function pullRoot(): PullRoot {
  const root = mkdtempSync(path.join(tmpdir(), "spec-pull-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const [spec, out] = [path.join(root, "spec"), path.join(root, ".upstream")];
  mkdirSync(spec);
  const waits: number[] = [];
  let time = 0;
  const clock: Clock = {
    now: () => NOW + time,
    monotonic: () => time,
    after: (ms, run) => {
      if (ms === TIMEOUT_MS) {
        if (made.timesOut) setImmediate(run);
        return () => undefined;
      }
      waits.push(ms);
      time += ms;
      const timer = setImmediate(run);
      return () => {
        clearImmediate(timer);
      };
    },
  };
  const made: PullRoot = {
    ...{ root, waits, isTerminal: false, timesOut: false, fetch },
    lock: () => readLock(spec),
    files: () =>
      Object.fromEntries(
        readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), "utf8")]),
      ),
    pull: async (...args) => {
      const text = { stdout: "", stderr: "" };
      const stream = (
        name: keyof typeof text,
      ): { isTTY: boolean; write: (part: string) => void } => ({
        isTTY: made.isTerminal,
        write: (part) => {
          text[name] += part;
        },
      });
      const code = await pullCommand(args, {
        ...{ root, clock, fetch: made.fetch },
        ...{ stdout: stream("stdout"), stderr: stream("stderr") },
      });
      return { code, ...text };
    },
  };
  return made;
}
