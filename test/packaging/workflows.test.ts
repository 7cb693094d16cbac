/** What the workflows in .github may do, and whose code they run. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = path.resolve(import.meta.dirname, "../../.github/workflows");
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(path.join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)("$name", ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("uses actions by the hash of a commit, with the version as a comment", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const action of uses)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has no right to write unless a job asks for it", () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {})).not.toContain("write");
  });

  test("has no expression in a script, since its value would be code", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("has scripts that bash can parse", () => {
    for (const { run = "" } of steps) execFileSync("bash", ["-n"], { input: run });
  });
});

describe("spec-update.yml", () => {
  const { workflow } = workflows.find(({ name }) => name === "spec-update.yml")!;

  test("runs every night and by hand, one run at a time", () => {
    expect(Object.keys(workflow.on).sort()).toEqual(["schedule", "workflow_dispatch"]);
    expect(workflow.concurrency).toEqual({ group: "spec-update", "cancel-in-progress": false });
  });

  test("may write in the job that runs nothing but git and gh", () => {
    const writing = Object.entries(workflow.jobs).filter(([, { permissions = {} }]) =>
      Object.values(permissions).includes("write"),
    );
    expect(writing.map(([name]) => name)).toEqual(["propose"]);
    const [, job] = writing[0]!;
    expect(job.permissions).toEqual({ contents: "write", "pull-requests": "write" });
    const scripts = job.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.join("\n")).not.toMatch(/\b(npm|npx|node)\b/);
  });

  test("does not leave the token to code of packages", () => {
    const checkouts = Object.entries(workflow.jobs)
      .filter(([name]) => name !== "propose")
      .flatMap(([, job]) => job.steps)
      .filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual([false]);
  });
});
