/** What the workflows in .github may do, and whose code they run. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly defaults?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".github/workflows");
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
      expect(action).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
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

  test("has no secret, and runs nothing of strangers with rights", () => {
    expect(text).not.toMatch(/\bsecrets\b|NODE_AUTH_TOKEN|NPM_TOKEN/);
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  test("ends in time, and does not run twice at once for one branch", () => {
    expect(workflow.concurrency).toHaveProperty("group");
    for (const job of Object.values(workflow.jobs))
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(90);
  });

  test("runs the scripts of packages when it installs and publishes", () => {
    expect(text).not.toContain("ignore-scripts");
  });
});

test("all workflows use the same version of an action", () => {
  const versions = new Map<string, Set<string>>();
  for (const { text } of workflows)
    for (const [, action = "", version = ""] of text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(.+)/g))
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
  expect([...versions].filter(([, { size }]) => size > 1)).toEqual([]);
});

test("no checkout leaves the token to code of packages", () => {
  const leaving = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs)
      .filter(([, { steps }]) =>
        steps.some(
          (step) =>
            step.uses?.startsWith("actions/checkout@") &&
            step.with?.["persist-credentials"] !== false,
        ),
      )
      .map(([job]) => `${name}: ${job}`),
  );
  // This one pushes, and runs nothing but git and gh.
  expect(leaving).toEqual(["spec-update.yml: propose"]);
});

describe("ci.yml", () => {
  const { workflow } = workflows.find(({ name }) => name === "ci.yml")!;
  const { test: whole, platforms } = workflow.jobs as Record<"test" | "platforms", Job>;
  const runs = platforms.steps.flatMap(({ run }) => run ?? []);

  test("runs everything on the lowest version of Node that the package supports", () => {
    const lowest = readFileSync(path.join(root, ".nvmrc"), "utf8").trim();
    expect(manifest.engines.node).toContain(`^${lowest}.0 `);
    expect(whole.steps.map((step) => step.with?.["node-version-file"])).toContain(".nvmrc");
    expect(whole.steps.at(-1)).toEqual({ run: "bash .ci/run" });
  });

  test("runs what users run on each supported version of Node, on Linux, Windows and macOS", () => {
    expect(platforms.strategy?.matrix).toEqual({
      os: ["ubuntu-latest", "windows-latest", "macos-latest"],
      node: ["20.19", "22.12", "24", "26"],
      // This is the other job's.
      exclude: [{ os: "ubuntu-latest", node: "20.19" }],
    });
    for (const [, lowest = ""] of manifest.engines.node.matchAll(/(\d+\.\d+)\.0/g))
      expect(platforms.strategy?.matrix["node"]).toContain(lowest);
    expect(workflow.defaults).toEqual({ run: { shell: "bash" } });
  });

  test("runs the tests of each folder of the source", () => {
    const tested = runs.find((run) => run.includes("--project fast"));
    const folders = readdirSync(path.join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `test/${name}`);
    expect(tested?.trim().split(/\s+/)).toEqual(expect.arrayContaining(folders));
  });

  test("loads each entry of the package", () => {
    const [, entries = ""] = /^for entry in "" (.+); do$/m.exec(runs.join("\n")) ?? [];
    const code = Object.entries(manifest.exports).filter(([, to]) => typeof to === "object");
    expect([".", ...entries.split(" ").map((entry) => `.${entry}`)].sort()).toEqual(
      code.map(([name]) => name).sort(),
    );
  });
});

describe("release.yml", () => {
  const { workflow } = workflows.find(({ name }) => name === "release.yml")!;
  const { build, publish, announce } = workflow.jobs as Record<
    "build" | "publish" | "announce",
    Job
  >;
  const runsOf = (job: Job): string[] => job.steps.flatMap(({ run }) => run ?? []);

  test("runs for a tag alone, one at a time", () => {
    expect(workflow.on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
    expect(workflow.concurrency).toEqual({ group: "release", "cancel-in-progress": false });
    expect(workflow.permissions).toEqual({});
  });

  test("tests, checks the tag and builds without a right to publish, from main and without a cache", () => {
    expect(build.permissions).toEqual({ contents: "read" });
    expect(build.steps.map((step) => step.with?.["cache"]).filter(Boolean)).toEqual([]);
    expect(runsOf(build).map((run) => run.split("\n")[0])).toEqual([
      "git merge-base --is-ancestor HEAD origin/main",
      "bash .ci/run",
      'npm run release -- check "$GITHUB_REF_NAME"',
      "npm publish --dry-run",
      "mkdir release",
    ]);
  });

  test("publishes without a secret, in a job that runs npm alone", () => {
    expect(publish.permissions).toEqual({ "id-token": "write" });
    expect(publish).toMatchObject({ needs: "build", environment: "npm" });
    expect(runsOf(publish)).toEqual(["npm publish ./release/*.tgz"]);
    expect(publish.steps.map(({ uses = "" }) => uses.split("@")[0]).filter(Boolean)).toEqual([
      "actions/setup-node",
      "actions/download-artifact",
    ]);
    // Trusted publishing needs npm 11.5.1.
    expect(publish.steps[0]?.with).toEqual({ "node-version": 24 });
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });

  test("announces what was published, in a job that runs gh alone", () => {
    expect(announce.permissions).toEqual({ contents: "write" });
    expect(announce.needs).toBe("publish");
    expect(runsOf(announce)).toEqual([expect.stringMatching(/^gh release create [^;&|\n]+$/)]);
  });
});

describe("codeql.yml", () => {
  const { workflow } = workflows.find(({ name }) => name === "codeql.yml")!;

  test("analyses the code and the workflows, for each change and each week", () => {
    expect(Object.keys(workflow.on).sort()).toEqual(["pull_request", "push", "schedule"]);
    expect(workflow.jobs["analyze"]?.strategy?.matrix).toEqual({
      language: ["javascript-typescript", "actions"],
    });
    expect(workflow.jobs["analyze"]?.permissions).toEqual({
      contents: "read",
      "security-events": "write",
    });
  });
});

describe("docs.yml", () => {
  const { workflow } = workflows.find(({ name }) => name === "docs.yml")!;
  const { build, publish } = workflow.jobs as Record<"build" | "publish", Job>;

  test("tests the site before it is published, without a right to publish and without a cache", () => {
    expect(build.permissions).toEqual({ contents: "read" });
    expect(build.steps.map((step) => step.with?.["cache"]).filter(Boolean)).toEqual([]);
    expect(build.steps.flatMap(({ run }) => run ?? [])).toEqual([
      "npm ci",
      "npm run docs",
      "npm run test:docs",
      'npm run docs -- --base "/${GITHUB_REPOSITORY#*/}/"',
    ]);
  });

  test("publishes from main alone, in a job that runs nothing else", () => {
    expect(workflow.on).toEqual({ push: { branches: ["main"] }, workflow_dispatch: null });
    expect(workflow.permissions).toEqual({});
    expect(publish.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(publish).toMatchObject({ needs: "build", environment: "github-pages" });
    expect(publish.steps.map(({ uses = "" }) => uses.split("@")[0])).toEqual([
      "actions/deploy-pages",
    ]);
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
});
