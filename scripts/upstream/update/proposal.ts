/** What a pull request of an update says. */
import type { Drifted, TestResult, UnreadWords, Verdict } from "./steps.ts";
import type { Update } from "./update.ts";

export interface Proposal {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** GitHub accepts 65,536 characters. The other sections need some of them. */
const MAX_LOG = 45_000;
/** How many lines of a file are named. */
const MAX_OUTPUT = 4_000;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  major: "**major**: code that uses the changed operations may stop compiling or working",
  minor: "**minor**: there is something new, and nothing stops working",
  patch: "**patch**: nothing changes for code that uses the package",
  none: "**none**: no document has changed",
};

export function proposalOf(update: Update): Proposal {
  const { edition, log, changeset, notices } = update;
  const sections = [
    [`Verdict: ${VERDICTS[log.verdict]}.`],
    section("Changes", [cut(log.markdown.trim(), MAX_LOG)]),
    section("New services", update.added.map(newService)),
    section("Vanished services", update.vanished.map(vanishedService)),
    section("Differences that are left", update.remaining.map(remainingDifference)),
    section("Places that need words", wordsOf(update.words)),
    section(
      "Notices",
      notices.map((notice) => `- ${notice}`),
    ),
    section("Tests", testsOf(update.tests)),
    changeset === undefined ? [] : [`Changeset: \`${changeset}\``],
  ];
  const suffix = log.verdict === "none" ? "" : ` (${log.verdict})`;
  return {
    title: `Update to Qlik's specification of ${edition}${suffix}`,
    body: `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`,
  };
}

function section(title: string, lines: readonly string[]): string[] {
  const isEmpty = lines.every((line) => line === "");
  return isEmpty ? [] : [`## ${title}`, "", ...lines];
}

function newService(service: string): string {
  return `- \`${service}\`: \`npm run spec -- adopt --service ${service}\` adds a document of it.`;
}

function vanishedService(service: string): string {
  return `- \`${service}\`: Qlik no longer publishes its file. Check whether the API is still there.`;
}

function remainingDifference({ service, differences }: Drifted): string {
  return `- \`${service}\`: ${differences}. \`npm run spec -- drift --service ${service}\` lists them.`;
}

function wordsOf(words: readonly UnreadWords[]): string[] {
  if (words.length === 0) return [];
  const total = words.reduce((sum, { sentences }) => sum + sentences, 0);
  return [
    `A rule made ${total} sentences of names and types. \`npm run spec -- words\` lists them.`,
    "",
    ...words.map(({ file, sentences }) => `- \`${file}\`: ${sentences}`),
  ];
}

function testsOf(tests: TestResult | undefined): string[] {
  if (!tests) return ["Not run."];
  if (tests.passed) return ["Passed."];
  const output = tests.output.trim().slice(-MAX_OUTPUT).replaceAll("```", "'''");
  return ["⚠️ Failed. The end of the output:", "", "```", output, "```"];
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf("\n", length);
  const shown = text.slice(0, end > 0 ? end : length);
  const hidden = text.slice(shown.length).trim().split("\n").length;
  return `${shown}\n\n${hidden} more lines are in the changeset.`;
}
