/**
 * `npm run spec -- <command>`: what a maintainer does when Qlik changes its specification.
 *
 * Exit codes: 0 success; 1 the command found what it looks for (`drift`, `diff --fail-on`); 2 invalid document or command
 * line, or a file that cannot be fetched; 3 unexpected error, which is a bug.
 */
import { PipelineFault, formatFinding } from "./openapi/finding.ts";

/** Runs a command with its arguments, and returns the exit code. */
type Command = (args: readonly string[]) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  pull: {
    summary: "fetch Qlik's files into .upstream/",
    load: async () => (await import("./upstream/pull/command.ts")).pullCommand,
  },
  drift: {
    summary: "list where our documents and Qlik's files differ",
    load: async () => (await import("./upstream/drift/command.ts")).driftCommand,
  },
  adopt: {
    summary: "bring the facts of Qlik's files into our documents",
    load: async () => (await import("./upstream/adopt/command.ts")).adoptCommand,
  },
  words: {
    summary: "list the sentences that a rule wrote and nobody has improved",
    load: async () => (await import("./upstream/words/command.ts")).wordsCommand,
  },
  provenance: {
    summary: "write spec/PROVENANCE.md from spec/deviations/",
    load: async () => (await import("./upstream/provenance.ts")).provenanceCommand,
  },
  services: {
    summary: "write the table of services in docs/services.md, and src/testing/FIDELITY.md",
    load: async () => (await import("./upstream/service-table.ts")).servicesCommand,
  },
  migration: {
    summary: "write the tables of docs/migration/",
    load: async () => (await import("./migration/command.ts")).migrationCommand,
  },
  diff: {
    summary: "say what changed between two editions, and whether it breaks callers",
    load: async () => (await import("./upstream/diff/command.ts")).run,
  },
  update: {
    summary: "do all of this, and say what a pull request would say",
    load: async () => (await import("./upstream/update/command.ts")).updateCommand,
  },
};

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
  const lines = Object.entries(COMMANDS).map(
    ([each, { summary }]) => `  ${each.padEnd(12)}${summary}`,
  );
  console.error(["Usage: npm run spec -- <command> [options]", ...lines].join("\n"));
  process.exitCode = 2;
} else {
  process.exitCode = 3;
  try {
    process.exitCode = await (await command.load())(args);
  } catch (error) {
    if (error instanceof PipelineFault) {
      for (const finding of error.findings) console.error(formatFinding(finding));
      process.exitCode = 2;
    } else {
      console.error("Unexpected error: this is a bug in scripts/.", error);
    }
  }
}
