/** The command line of `npm run spec -- update`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { readCommandLine, type Values } from "../../command-line.ts";
import type { TextStream } from "../pull/progress.ts";
import { QLIK_ADDRESS, readSource } from "../pull/source.ts";
import { proposalOf } from "./proposal.ts";
import { realSteps, type StepOptions } from "./real-steps.ts";
import type { Steps } from "./steps.ts";
import { update, type Update } from "./update.ts";

const USAGE = `Usage: npm run spec -- update [options]
  --service <a,b>   the services to update             (default: all)
  --from <where>    address or folder of the files     (default: ${QLIK_ADDRESS})
  --edition <day>   the day that they are of           (default: what the server says, or today)
  --no-tests        leave out the checks and the tests
  --body <file>     write the text of the pull request to a file
  --json            print JSON only`;

const NOTHING = "Nothing has changed.\n";

/** Where the command runs. Passed in by tests. */
export interface UpdateContext {
  readonly root: string;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly stepsFor: (options: StepOptions) => Steps;
}

interface Options extends StepOptions {
  readonly body: string | undefined;
  readonly json: boolean;
}

/** Returns 1 if the tests fail, 2 if the command line is not valid, and 130 after Ctrl+C. */
export async function updateCommand(
  args: readonly string[],
  context: UpdateContext = {
    ...{ root: process.cwd(), stdout: process.stdout, stderr: process.stderr },
    stepsFor: realSteps,
  },
): Promise<number> {
  const { root, stdout, stderr, stepsFor } = context;
  const options = readOptions(args, context);
  if (!options) return 2;
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  process.once("SIGINT", stop);
  try {
    const done = await update(root, stepsFor(options), {
      onStep: (step) => stderr.write(`— ${step}\n`),
      signal: controller.signal,
    });
    report(done, options, stdout);
    return done?.tests?.passed === false ? 1 : 0;
  } catch (error) {
    if (controller.signal.aborted) stderr.write("Stopped. All files are as they were.\n");
    else if (error instanceof RangeError) stderr.write(`${error.message}\n`);
    else throw error;
    return controller.signal.aborted ? 130 : 2;
  } finally {
    process.off("SIGINT", stop);
  }
}

function report(done: Update | undefined, { body, json }: Options, stdout: TextStream): void {
  const proposal = done && proposalOf(done);
  if (body !== undefined) writeFileSync(body, proposal?.body ?? NOTHING);
  if (json) {
    const { log, tests, ...rest } = done ?? {};
    const content = { changed: done !== undefined, ...proposal, verdict: log?.verdict ?? "none" };
    const passed = tests && { tests: tests.passed };
    stdout.write(`${JSON.stringify({ ...content, ...rest, ...passed }, undefined, 2)}\n`);
  } else {
    stdout.write(proposal ? `# ${proposal.title}\n\n${proposal.body}` : NOTHING);
  }
}

function readOptions(
  args: readonly string[],
  { root, stderr }: UpdateContext,
): Options | undefined {
  const options = {
    service: { type: "string", multiple: true },
    from: { type: "string", default: QLIK_ADDRESS },
    edition: { type: "string" },
    tests: { type: "boolean", default: true },
    body: { type: "string" },
    json: { type: "boolean", default: false },
  } as const;
  const read = (values: Values<typeof options>): Options => {
    const { service, from, edition, tests, body, json } = values;
    const named = service?.flatMap((each) => each.split(",")).filter((each) => each !== "");
    return {
      ...{ root, stderr, edition, tests, json },
      source: readSource(from),
      selection: named ?? "all",
      body: body === undefined ? undefined : path.resolve(root, body),
    };
  };
  return readCommandLine(args, USAGE, options, read, (text) => stderr.write(`${text}\n`));
}
