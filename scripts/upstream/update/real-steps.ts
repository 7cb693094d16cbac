/** The steps of `update` as the commands do them. */
import path from "node:path";
import { realClock } from "../../../src/core/clock.ts";
import { adoptServices } from "../adopt/command.ts";
import { readDeviations } from "../deviations.ts";
import { diffEditions } from "../diff/diff-editions.ts";
import { toMarkdown } from "../diff/markdown.ts";
import { readEditions } from "../diff/read-edition.ts";
import { driftOf } from "../drift/drift.ts";
import { readEdition } from "../edition.ts";
import { showProgress, type TextStream } from "../pull/progress.ts";
import { pull, type PullOptions } from "../pull/pull.ts";
import { readOwnDocuments, servicesIn } from "../services.ts";
import { listWords } from "../words/command.ts";
import { runScript } from "./run-script.ts";
import type { Steps } from "./steps.ts";

export interface StepOptions extends Pick<PullOptions, "source" | "selection" | "edition"> {
  readonly root: string;
  readonly stderr: TextStream;
  /** Whether the checks and the tests run. */
  readonly tests: boolean;
}

export function realSteps({ root, stderr, tests, ...options }: StepOptions): Steps {
  const [spec, out] = [path.join(root, "spec"), path.join(root, ".upstream")];
  const run = (command: string, ...args: string[]): ReturnType<typeof runScript> =>
    runScript(root, "node", ["scripts/run.mjs", command, ...args]);
  return {
    pull: () =>
      pull({ ...options, spec, out, fetch, clock: realClock, progress: showProgress(stderr) }),

    drift: () => {
      const { selection } = options;
      const published = new Set(servicesIn(out));
      const own = servicesIn(spec);
      const services = own.filter(
        (name) => published.has(name) && (selection === "all" || selection.includes(name)),
      );
      const known = [...new Set([...own, ...published])];
      const documents = readOwnDocuments(spec, services);
      const { services: drifted } = driftOf(
        documents,
        readEdition(out, services, documents),
        readDeviations(path.join(spec, "deviations"), known),
        { isWhole: false, now: new Date() },
      );
      const counts = drifted.map(({ service, differences }) => ({
        ...{ service, differences: differences.length },
      }));
      return Promise.resolve(counts);
    },

    adopt: async (services) => {
      const reports = await adoptServices(services, { from: out, spec, now: new Date() });
      return reports.flatMap(({ service, waiting, findings }) => [
        ...waiting.map((each) => `${each} of \`${service}\` is gone, and stays until its sunset.`),
        ...findings.map(({ message, hint = "" }) => `${message}. ${hint}`),
      ]);
    },

    generate: async () => {
      await run("scripts/generate.ts").orThrow("generate");
      for (const tables of ["services", "migration"])
        await run("scripts/spec.ts", tables).orThrow(tables);
    },

    diff: async (old, next) => {
      const editions = readEditions({ old, next }, { normaliseAll: false });
      const { verdict, changes } = await diffEditions(editions.old, editions.next);
      const services = [...new Set(changes.map(({ service }) => service))];
      // The changelog is a section of a larger text.
      const markdown = toMarkdown(changes).replace(/^#+ /gm, "#$&");
      return { verdict, services, markdown: changes.length > 0 ? markdown : "" };
    },

    words: () => {
      const words = listWords(spec).map(({ file, places }) => ({ file, sentences: places.length }));
      return Promise.resolve(words.filter(({ sentences }) => sentences > 0));
    },

    test: tests
      ? async () => {
          const { code, output } = await runScript(root, "npm", ["test"]).done;
          return { passed: code === 0, output };
        }
      : undefined,
  };
}
