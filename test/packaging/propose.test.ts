/** `.ci/propose`, run in a clone of a bare repository, with a `gh` that records its arguments. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

const script = path.resolve(import.meta.dirname, "../../.ci/propose");
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$CALLS"
if [ "$2" = list ] && [ -e "$OPEN" ]; then echo 7; fi
if [ "$2" = create ]; then touch "$OPEN"; fi
`;

test("opens a pull request on the branch, with the title and the body", () => {
  const night = repository();
  night.propose("A: 2\n");
  expect(night.show("spec/apps.yaml")).toBe("A: 2\n");
  expect(night.calls().slice(1)).toEqual([
    expect.stringMatching(/^pr create --head spec-update --base main --title Update --body-file /),
  ]);
});

test("updates the branch and the same pull request the next night", () => {
  const night = repository();
  night.propose("A: 2\n");
  night.propose("A: 3\n");
  expect(night.show("spec/apps.yaml")).toBe("A: 3\n");
  expect(night.calls().at(-1)).toMatch(/^pr edit 7 --title Update --body-file /);
});

test("pushes nothing if the proposal is the same", () => {
  const night = repository();
  night.propose("A: 2\n");
  const head = night.git("rev-parse", "spec-update");
  expect(night.propose("A: 2\n")).toContain("The branch spec-update is up to date.");
  expect(night.git("rev-parse", "spec-update")).toBe(head);
});

test("leaves a branch that somebody has pushed to", () => {
  const night = repository();
  night.propose("A: 2\n");
  const clone = night.clone();
  clone.git("switch", "--quiet", "spec-update");
  writeFileSync(path.join(clone.folder, "spec/apps.yaml"), "A: our words\n");
  clone.git("commit", "--quiet", "--all", "--message", "Write words");
  clone.git("push", "--quiet");
  expect(night.propose("A: 3\n")).toContain("::warning::");
  expect(night.show("spec/apps.yaml")).toBe("A: our words\n");
});

test("takes nothing of a patch but documents, generated files and the changeset", () => {
  const night = repository();
  night.propose("A: 2\n", {
    "package.json": "{}",
    "generated/deep/a.ts": "",
    ".changeset/a.md": "",
  });
  expect(night.git("ls-tree", "-r", "--name-only", "spec-update").split("\n")).toEqual([
    ".changeset/a.md",
    "generated/deep/a.ts",
    "spec/apps.yaml",
  ]);
});

interface Clone {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
}

interface Nights {
  /** Runs the script in a new clone, for a document that an update has changed. */
  readonly propose: (document: string, others?: Readonly<Record<string, string>>) => string;
  /** Returns a file of the branch in the bare repository. */
  readonly show: (file: string) => string;
  readonly git: (...args: string[]) => string;
  readonly calls: () => string[];
  readonly clone: () => Clone;
}

/** Makes a bare repository with a document on `main`. */
function repository(): Nights {
  const root = mkdtempSync(path.join(tmpdir(), "propose-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const [bare, bin] = [path.join(root, "bare.git"), path.join(root, "bin")];
  const env = {
    PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    HOME: root,
    BRANCH: "spec-update",
    CALLS: path.join(root, "calls"),
    OPEN: path.join(root, "open"),
    GIT_CONFIG_NOSYSTEM: "1",
  };
  mkdirSync(bin);
  writeFileSync(path.join(bin, "gh"), GH);
  chmodSync(path.join(bin, "gh"), 0o755);
  const run = (cwd: string, command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const gitIn =
    (folder: string) =>
    (...args: string[]): string => {
      const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com"];
      return run(folder, "git", [...identity, ...args]).trimEnd();
    };
  let count = 0;
  const clone = (): Clone => {
    const folder = path.join(root, `clone-${++count}`);
    run(root, "git", ["clone", "--quiet", bare, folder]);
    return { folder, git: gitIn(folder) };
  };
  run(root, "git", ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  const first = clone();
  mkdirSync(path.join(first.folder, "spec"));
  writeFileSync(path.join(first.folder, "spec/apps.yaml"), "A: 1\n");
  first.git("checkout", "--quiet", "-B", "main");
  first.git("add", "--all");
  first.git("commit", "--quiet", "--message", "Add a document");
  first.git("push", "--quiet", "origin", "main");
  return {
    clone,
    git: gitIn(bare),
    show: (file) => `${gitIn(bare)("show", `spec-update:${file}`)}\n`,
    calls: () =>
      existsSync(env.CALLS) ? readFileSync(env.CALLS, "utf8").trimEnd().split("\n") : [],
    propose: (document, others = {}) => {
      const work = clone();
      for (const [name, text] of Object.entries({ "spec/apps.yaml": document, ...others })) {
        mkdirSync(path.dirname(path.join(work.folder, name)), { recursive: true });
        writeFileSync(path.join(work.folder, name), text);
      }
      work.git("add", "--all");
      const proposal = path.join(root, "proposal");
      mkdirSync(proposal, { recursive: true });
      const patch = work.git("diff", "--cached", "--binary");
      writeFileSync(path.join(proposal, "update.patch"), `${patch}\n`);
      writeFileSync(path.join(proposal, "title"), "Update\n");
      writeFileSync(path.join(proposal, "body.md"), "Verdict\n");
      return run(clone().folder, "bash", [script, proposal]);
    },
  };
}
