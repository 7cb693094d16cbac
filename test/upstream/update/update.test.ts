/** How `update` composes its steps. The steps here are small ones, on real files. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { PipelineFault } from "../../../scripts/openapi/finding.ts";
import { readLock, writeLock, type Lock } from "../../../scripts/upstream/lock.ts";
import type { PullReport } from "../../../scripts/upstream/pull/pull.ts";
import { updateCommand } from "../../../scripts/upstream/update/command.ts";
import type { Steps } from "../../../scripts/upstream/update/steps.ts";

const entry = (edition: string): Lock[string] => ({
  sha256: edition.replaceAll("-", "").padEnd(64, "0"),
  edition,
});
const OLD: Lock = {
  apps: { ...entry("2026-07-24"), adopted: "2026-07-24" },
  users: entry("2026-07-24"),
};
/** Files outside of the folders of documents and types that `generate` writes. */
const TABLES = ["docs/services.md", "src/testing/FIDELITY.md"];
const MARKDOWN = "## apps\n\n- ⚠ GET /api/v1/apps: the query parameter `name` was removed.";

test("runs the steps in order, and says what the pull request would say", async () => {
  const project = projectOf();
  const { code, stdout } = await project.update();
  expect(code).toBe(0);
  expect(project.ran).toEqual([
    "pull",
    "drift",
    "adopt apps",
    "generate",
    "drift",
    "diff",
    "words",
    "test",
  ]);
  expect(stdout).toBe(`# Update to Qlik's specification of 2026-11-27 (major)

Verdict: **major**: code that uses the changed operations may stop compiling or working.

## Changes

${MARKDOWN}

## Places that need words

A rule made 2 sentences of names and types. \`npm run spec -- words\` lists them.

- \`spec/apps.yaml\`: 2

## Tests

Passed.

Changeset: \`${project.changesets()[0]!}\`
`);
});

test("writes a changeset with the verdict's step and the changelog", async () => {
  const project = projectOf();
  await project.update();
  const [changeset = ""] = project.changesets();
  expect(changeset).toMatch(/^\.changeset\/qlik-specification-2026-11-27-[0-9a-f]{8}\.md$/);
  expect(project.read(changeset)).toBe(
    `---\n"qlik-cloud-client": major\n---\n\nQlik's specification of 2026-11-27.\n\n${MARKDOWN}\n`,
  );
});

test("records the edition that the documents agree with", async () => {
  const project = projectOf();
  await project.update();
  expect(project.lock()).toMatchObject({ apps: { edition: "2026-11-27", adopted: "2026-11-27" } });
  expect(project.lock()["users"]?.adopted).toBeUndefined();
});

test("changes nothing, the lock included, if no fact has changed", async () => {
  const project = projectOf({ drift: [] });
  const before = project.snapshot();
  const { code, stdout } = await project.update("--json", "--body", "body.md");
  expect([code, JSON.parse(stdout)]).toEqual([0, { changed: false, verdict: "none" }]);
  expect(project.read("body.md")).toBe("Nothing has changed.\n");
  expect(project.ran).toEqual(["pull", "drift"]);
  rmSync(path.join(project.root, "body.md"));
  expect(project.snapshot()).toEqual(before);
});

test("proposes new and vanished services without a changeset", async () => {
  const project = projectOf({
    ...{ drift: [], added: ["core-webhooks"], vanished: ["users"] },
    log: { verdict: "none", services: [], markdown: "" },
  });
  const { stdout } = await project.update();
  expect(project.ran).toEqual(["pull", "drift", "diff", "test"]);
  expect(stdout).toContain(
    "`npm run spec -- adopt --service core-webhooks` adds a document of it.",
  );
  expect(stdout).toContain("- `users`: Qlik no longer publishes its file.");
  expect(project.changesets()).toEqual([]);
});

test("proposes a vanished service once", async () => {
  const project = projectOf({
    ...{ drift: [], vanished: ["users"] },
    before: { ...OLD, users: { ...entry("2026-07-24"), vanished: "2026-11-20" } },
  });
  expect((await project.update()).stdout).toBe("Nothing has changed.\n");
});

test("names the differences that are left, and the notices", async () => {
  const notices = ['"users" has moved to https://qlik.dev/specs/rest/core/users.json.'];
  const project = projectOf({ left: [{ service: "apps", differences: 2 }], notices });
  const { stdout } = await project.update();
  expect(stdout).toContain("- `apps`: 2. `npm run spec -- drift --service apps` lists them.");
  expect(stdout).toContain(`## Notices\n\n- ${notices[0]!}`);
});

test("proposes what cannot be adopted once, and does not say that the documents agree", async () => {
  const unable = "The difference could not be adopted.";
  const left = [{ service: "apps", differences: 1 }];
  const log = { verdict: "none", services: [], markdown: "" } as const;
  const project = projectOf({ unable, drift: left, left, log });
  expect((await project.update()).stdout).toContain(`- ${unable}`);
  expect(project.lock()).toMatchObject({ apps: { edition: "2026-11-27", adopted: "2026-07-24" } });
  const next = projectOf({ unable, drift: left, left, log, changed: [] });
  expect((await next.update()).stdout).toBe("Nothing has changed.\n");
});

test("keeps the documents if tests fail, says so, and exits with 1", async () => {
  const project = projectOf({
    tests: { passed: false, output: "FAIL test/testing/complete.test.ts" },
  });
  const { code, stdout } = await project.update();
  expect(code).toBe(1);
  expect(stdout).toContain("⚠️ Failed. The end of the output:\n\n```\nFAIL test/testing/complete");
  expect(project.read("spec/apps.yaml")).toBe("adopted\n");
});

test("leaves out the tests on request, and says so", async () => {
  const project = projectOf();
  const { stdout } = await project.update("--no-tests");
  expect(project.ran).not.toContain("test");
  expect(stdout).toContain("## Tests\n\nNot run.");
});

test("prints JSON alone, and writes the text to a file", async () => {
  const project = projectOf();
  const { stdout } = await project.update("--json", "--body", "body.md");
  expect(JSON.parse(stdout)).toMatchObject({
    ...{
      changed: true,
      verdict: "major",
      title: "Update to Qlik's specification of 2026-11-27 (major)",
    },
    ...{
      adopted: ["apps"],
      added: [],
      vanished: [],
      words: [{ file: "spec/apps.yaml", sentences: 2 }],
      tests: true,
    },
    changeset: project.changesets()[0],
  });
  expect(project.read("body.md")).toContain("Verdict: **major**");
});

test("cuts a changelog that GitHub would reject", async () => {
  const markdown = Array.from(
    { length: 3000 },
    (_, index) => `- GET /api/v1/apps/${index}: changed.`,
  );
  const project = projectOf({
    log: { verdict: "minor", services: [], markdown: markdown.join("\n") },
  });
  await project.update("--body", "body.md");
  const body = project.read("body.md");
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/\n\n\d+ more lines are in the changeset\.\n/);
  expect(project.read(project.changesets()[0]!)).toContain("/apps/2999: changed.");
});

describe.each(["pull", "drift", "adopt", "generate", "diff", "words", "test"])(
  "a failing %s",
  (step) => {
    test("leaves all files as they were", async () => {
      const project = projectOf({ failing: step });
      const before = project.snapshot();
      await expect(project.update()).rejects.toThrow(PipelineFault);
      expect(project.snapshot()).toEqual(before);
    });
  },
);

test("rejects an unknown option and an unknown place", async () => {
  const project = projectOf();
  expect(await project.update("--form", "x")).toMatchObject({ code: 2, stdout: "" });
  const { stderr } = await project.update("--from", "http://qlik.dev/");
  expect(stderr).toContain("Usage: npm run spec -- update");
});

interface Behaviour {
  readonly before: Lock;
  readonly drift: readonly { service: string; differences: number }[];
  readonly left: readonly { service: string; differences: number }[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly vanished: readonly string[];
  readonly notices: readonly string[];
  readonly log: Awaited<ReturnType<Steps["diff"]>>;
  readonly tests: { passed: boolean; output: string };
  readonly failing: string;
  /** What `adopt` says if it changes nothing. */
  readonly unable: string;
}

interface Project {
  readonly root: string;
  readonly ran: readonly string[];
  readonly update: (...args: string[]) => Promise<{ code: number; stdout: string; stderr: string }>;
  readonly read: (file: string) => string;
  readonly lock: () => Lock;
  readonly changesets: () => string[];
  /** The text of all files. */
  readonly snapshot: () => Record<string, string>;
}

function projectOf(behaviour: Partial<Behaviour> = {}): Project {
  const root = mkdtempSync(path.join(tmpdir(), "spec-update-test-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const at = (file: string): string => path.join(root, file);
  for (const folder of ["spec/deviations", "generated"]) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at("spec/apps.yaml"), "ours\n");
  writeFileSync(at("spec/deviations/apps.yaml"), "reasons\n");
  writeFileSync(at("generated/schema.ts"), "types\n");
  for (const folder of ["docs", "src/testing"]) mkdirSync(at(folder), { recursive: true });
  for (const table of TABLES) writeFileSync(at(table), "operations\n");
  const before = behaviour.before ?? OLD;
  writeLock(at("spec"), before);

  const ran: string[] = [];
  const run = (step: string, name = step): void => {
    ran.push(name);
    if (behaviour.failing !== step) return;
    throw new PipelineFault([{ file: "spec/apps.yaml", rule: step, message: "Failed" }]);
  };
  const steps: Steps = {
    pull: () => {
      const lock = { ...before, apps: { ...before["apps"]!, ...entry("2026-11-27") } };
      writeLock(at("spec"), lock);
      run("pull");
      const { added = [], vanished = [], notices = [] } = behaviour;
      const { changed = ["apps"] } = behaviour;
      const rest = { unchanged: ["users"], pages: [], added, vanished, notices };
      return Promise.resolve<PullReport>({ changed, ...rest, before, lock });
    },
    drift: async () => {
      run("drift");
      const isSecond = ran.includes("drift") && ran.lastIndexOf("drift") !== ran.indexOf("drift");
      const found = behaviour.drift ?? [{ service: "apps", differences: 1 }];
      return Promise.resolve(isSecond ? (behaviour.left ?? []) : found);
    },
    adopt: async (services) => {
      writeFileSync(at("spec/apps.yaml"), "adopted\n");
      writeFileSync(at("spec/new.yaml"), "new\n");
      run("adopt", `adopt ${services.join()}`);
      rmSync(at("spec/new.yaml"));
      if (behaviour.unable) writeFileSync(at("spec/apps.yaml"), "ours\n");
      return Promise.resolve(behaviour.unable ? [behaviour.unable] : []);
    },
    generate: async () => {
      for (const file of ["generated/schema.ts", ...TABLES])
        writeFileSync(at(file), "new operations\n");
      rmSync(at("spec/deviations"), { recursive: true });
      run("generate");
      return Promise.resolve();
    },
    diff: async (old, next) => {
      run("diff");
      expect(readFileSync(path.join(old, "apps.yaml"), "utf8")).toBe("ours\n");
      expect(next).toBe(at("spec"));
      return Promise.resolve(
        behaviour.log ?? { verdict: "major", services: ["apps"], markdown: MARKDOWN },
      );
    },
    words: async () => {
      run("words");
      return Promise.resolve([{ file: "spec/apps.yaml", sentences: 2 }]);
    },
    test: async () => {
      run("test");
      return Promise.resolve(behaviour.tests ?? { passed: true, output: "" });
    },
  };
  return {
    ...{ root, ran },
    read: (file) => readFileSync(at(file), "utf8"),
    lock: () => readLock(at("spec")),
    changesets: () =>
      existsSync(at(".changeset"))
        ? readdirSync(at(".changeset")).map((name) => `.changeset/${name}`)
        : [],
    snapshot: () => {
      const names = readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true });
      const files = names
        .filter((each) => each.isFile())
        .map((each) => path.join(each.parentPath, each.name));
      return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, "utf8")]));
    },
    update: async (...args) => {
      const text = { stdout: "", stderr: "" };
      const streamOf = (name: keyof typeof text): { write: (part: string) => void } => ({
        write: (part) => {
          text[name] += part;
        },
      });
      const code = await updateCommand(args, {
        ...{ root, stdout: streamOf("stdout"), stderr: streamOf("stderr") },
        stepsFor: ({ tests }) => (tests ? steps : { ...steps, test: undefined }),
      });
      return { code, ...text };
    },
  };
}
