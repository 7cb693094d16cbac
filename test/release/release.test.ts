import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readChangesets, type Step } from "../../scripts/release/changesets.ts";
import { checkRelease, prepareRelease, releaseNotes } from "../../scripts/release/release.ts";
import { nextVersion } from "../../scripts/release/version.ts";

const DAY = "2026-11-27";
const TOP = "# Changelog\n\nThe format.\n";
const LOCK = {
  name: "qlik-cloud-client",
  version: "0.1.0",
  packages: {
    "": { name: "qlik-cloud-client", version: "0.1.0" },
    "node_modules/other": { version: "0.1.0" },
  },
};

interface Repository {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly has: (file: string) => boolean;
}

/** A repository at 0.1.0 with changesets. */
function repository(
  changesets: Readonly<Record<string, string>> = {},
  changelog = `${TOP}\n## 0.1.0 - 2026-01-01\n\nThe first one.\n`,
): Repository {
  const root = mkdtempSync(path.join(tmpdir(), "release-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const files = {
    "package.json": `${JSON.stringify({ name: LOCK.name, version: "0.1.0" }, null, 2)}\n`,
    "package-lock.json": `${JSON.stringify(LOCK, null, 2)}\n`,
    "src/core/platform.ts": 'export const VERSION = "0.1.0";\n',
    "CHANGELOG.md": changelog,
    ".changeset/README.md": "# Changesets\n",
    ...Object.fromEntries(
      Object.entries(changesets).map(([name, text]) => [`.changeset/${name}.md`, text]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return {
    root,
    read: (file) => readFileSync(path.join(root, file), "utf8"),
    has: (file) => existsSync(path.join(root, file)),
  };
}

function changeset(step: string, text: string): string {
  return `---\n"qlik-cloud-client": ${step}\n---\n\n${text}\n`;
}

describe("a release", () => {
  test("sets the version wherever it is", () => {
    const { root, read } = repository({ a: changeset("minor", "More.") });
    expect(prepareRelease({ root, day: DAY })).toBe("0.2.0");
    expect(JSON.parse(read("package.json"))).toHaveProperty("version", "0.2.0");
    expect(JSON.parse(read("package-lock.json"))).toEqual({
      ...LOCK,
      version: "0.2.0",
      packages: { ...LOCK.packages, "": { ...LOCK.packages[""], version: "0.2.0" } },
    });
    expect(read("src/core/platform.ts")).toBe('export const VERSION = "0.2.0";\n');
  });

  test("moves the texts to the changelog, worst first, and removes their files", () => {
    const { root, read, has } = repository({
      a: changeset("patch", "Repaired."),
      b: changeset("major", "Qlik's specification.\n\n### apps\n\n- Gone: `a`."),
      c: changeset("patch", "Faster.\n\n```sh\n# not a heading\n```"),
    });
    prepareRelease({ root, day: DAY });
    expect(read("CHANGELOG.md")).toBe(`${TOP}
## 0.2.0 - 2026-11-27

### Breaking changes

Qlik's specification.

#### apps

- Gone: \`a\`.

### Fixed

Repaired.

Faster.

\`\`\`sh
# not a heading
\`\`\`

## 0.1.0 - 2026-01-01

The first one.
`);
    expect(["a", "b", "c"].filter((name) => has(`.changeset/${name}.md`))).toEqual([]);
    expect(has(".changeset/README.md")).toBe(true);
    expect(releaseNotes(root)).toMatch(/^### Breaking changes\n[^]*not a heading\n```$/);
  });

  test("may be named, which takes what is unreleased", () => {
    const { root, read } = repository({}, `${TOP}\n## Unreleased\n\n### Client\n\n- All of it.\n`);
    expect(prepareRelease({ root, day: DAY, as: "0.1.0" })).toBe("0.1.0");
    expect(read("CHANGELOG.md")).toBe(
      `${TOP}\n## 0.1.0 - 2026-11-27\n\n### Client\n\n- All of it.\n`,
    );
    checkRelease(root, "v0.1.0");
  });

  test.each<[string, string | undefined, RegExp]>([
    ["there are no changesets", undefined, /^\.changeset\/ has no files/],
    ["its version is not one", "next", /^"--as" must be three numbers .* got next/],
    ["its version was released", "0.1.0", /has a section for 0\.1\.0 already/],
  ])("changes nothing if %s", (_, as, message) => {
    const { root, read } = repository();
    expect(() => prepareRelease({ root, day: DAY, as })).toThrow(message);
    expect(read("package.json")).toContain("0.1.0");
    expect(read("CHANGELOG.md")).toContain("The first one.");
  });
});

describe("a changeset", () => {
  test.each([
    "More.",
    "---\nother: minor\n---\n\nMore.",
    changeset("huge", "More."),
    changeset("minor", ""),
  ])("must have the form of changesets: %j", (text) => {
    const { root } = repository({ a: text, b: changeset("minor", "More.") });
    expect(() => readChangesets(root)).toThrow(/^\.changeset\/a\.md must begin with ---/);
  });

  test("may have the line ends of Windows", () => {
    const { root } = repository({ a: changeset("minor", "More.").replaceAll("\n", "\r\n") });
    expect(readChangesets(root)).toEqual([
      { file: ".changeset/a.md", step: "minor", text: "More." },
    ]);
  });

  test("of this repository has the form", () => {
    expect(() => readChangesets(path.resolve(import.meta.dirname, "../.."))).not.toThrow();
  });
});

test.each<[string, Step[], string]>([
  ["0.1.0", ["patch"], "0.1.1"],
  ["0.1.3", ["patch", "minor"], "0.2.0"],
  ["0.1.3", ["major", "patch"], "0.2.0"],
  ["1.2.3", ["patch"], "1.2.4"],
  ["1.2.3", ["minor", "patch"], "1.3.0"],
  ["1.2.3", ["minor", "major"], "2.0.0"],
])("after %s comes, by %j, %s", (current, steps, next) => {
  expect(nextVersion(current, steps)).toBe(next);
});

describe("a tag", () => {
  test("must be that of the version", () => {
    const { root } = repository();
    expect(() => {
      checkRelease(root, "v0.1.0");
    }).not.toThrow();
    expect(() => {
      checkRelease(root, "v0.2.0");
    }).toThrow(/^The tag must be v0\.1\.0, .* got v0\.2\.0\.$/);
  });

  test("must have a section in the changelog, and leave no changeset out", () => {
    const unreleased = repository({}, `${TOP}\n## Unreleased\n\nMore.\n`);
    expect(() => {
      checkRelease(unreleased.root, "v0.1.0");
    }).toThrow(/^CHANGELOG\.md has no section for 0\.1\.0\./);
    const left = repository({ a: changeset("minor", "More.") });
    expect(() => {
      checkRelease(left.root, "v0.1.0");
    }).toThrow(/^\.changeset\/a\.md would not be in the changelog\./);
  });
});
