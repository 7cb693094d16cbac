/** Runs a command of the repository. What it prints goes to stderr: the output of `update` is on stdout. */
import { spawn } from "node:child_process";
import { PipelineFault } from "../../openapi/finding.ts";

/** Exit codes from which on a command has failed. 1 means that it found what it looks for. */
const FIRST_FAILURE = 2;
/** How much of the output is kept, from its end. */
const MAX_OUTPUT = 1_000_000;

export interface ScriptResult {
  readonly code: number;
  readonly output: string;
}

export interface ScriptRun {
  readonly done: Promise<ScriptResult>;
  /** @throws {PipelineFault} if the command fails, which has then printed why. */
  readonly orThrow: (step: string) => Promise<ScriptResult>;
}

export function runScript(cwd: string, command: string, args: readonly string[]): ScriptRun {
  const done = new Promise<ScriptResult>((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
      process.stderr.write(text);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code: signal ? FIRST_FAILURE : (code ?? FIRST_FAILURE), output });
    });
  });
  return {
    done,
    orThrow: async (step) => {
      const result = await done;
      if (result.code < FIRST_FAILURE) return result;
      const message = `${[command, ...args].join(" ")} exited with ${result.code}`;
      const hint = "The errors are above. All files are as they were.";
      throw new PipelineFault([{ file: step, rule: "update", message, hint }]);
    },
  };
}
