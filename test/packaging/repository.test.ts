/** The files that GitHub, editors and version managers read. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { PLACEHOLDER } from "../../scripts/package/addresses.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** The packages that the source imports, and that are not installed with ours. */
function bundledLibraries(): string[] {
  const pattern = '(from |import\\()"[^."][^"]*"';
  const found = execFileSync("git", ["grep", "-hoE", `^[^*]*${pattern}`, "--", "src"], {
    cwd: root,
  })
    .toString()
    .matchAll(/"([^"]+)"/g);
  const names = new Set(Array.from(found, ([, name = ""]) => name));
  return [...names].filter((name) => Object.hasOwn(manifest.devDependencies, name)).sort();
}

describe("Dependabot", () => {
  interface Update {
    readonly "package-ecosystem": string;
    readonly groups: Readonly<
      Record<
        string,
        { readonly patterns?: readonly string[]; readonly "exclude-patterns"?: readonly string[] }
      >
    >;
    readonly ignore?: readonly { readonly "dependency-name": string }[];
    readonly cooldown?: object;
  }
  const { updates } = parse(read(".github/dependabot.yml")) as { updates: readonly Update[] };
  const [npm] = updates;

  test("follows packages and actions in groups, and waits some days", () => {
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { groups, cooldown } of updates) {
      expect(Object.keys(groups)).not.toEqual([]);
      expect(cooldown).toEqual({ "default-days": 7 });
    }
  });

  test("groups what the build bundles, apart from what is for development", () => {
    const { bundled, development } = npm!.groups;
    expect(bundled?.patterns).toEqual(development?.["exclude-patterns"]);
    expect([...(bundled?.patterns ?? [])].sort()).toEqual(bundledLibraries());
  });

  test("names packages that are installed", () => {
    const names = npm?.ignore?.map((each) => each["dependency-name"]) ?? [];
    expect(names.filter((name) => !Object.hasOwn(manifest.devDependencies, name))).toEqual([]);
  });
});

describe("the forms of issues", () => {
  interface Field {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }
  interface Form {
    readonly name: string;
    readonly description: string;
    readonly body: readonly Field[];
  }
  const folder = ".github/ISSUE_TEMPLATE";
  const names = readdirSync(path.join(root, folder)).filter((name) => name !== "config.yml");

  test.each(names)("are ones that GitHub accepts: %s", (name) => {
    const { name: title, description, body } = parse(read(`${folder}/${name}`)) as Form;
    expect(title).toMatch(/./);
    expect(description).toMatch(/./);
    const fields = body.filter(({ type }) => type !== "markdown");
    for (const { type, attributes } of fields) {
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      expect(attributes.label).toMatch(/./);
    }
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test("are the only way, so that nobody reports a vulnerability in public unwarned", () => {
    expect(parse(read(`${folder}/config.yml`))).toEqual({ blank_issues_enabled: false });
    expect(read(`${folder}/bug.yml`)).toContain('"Report a vulnerability"');
  });
});

test("nothing for GitHub names the repository, whose address package.json has", () => {
  const files = readdirSync(path.join(root, ".github"), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(".github", name))
    .filter((name) => /\.(yml|md)$/.test(name));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    expect(read(file)).not.toContain(PLACEHOLDER);
    expect(read(file)).not.toContain(manifest.config.repository);
  }
});

test("files have the line ends of Unix on Windows too", () => {
  expect(read(".gitattributes")).toContain("\n* text=auto eol=lf\n");
  expect(read(".editorconfig")).toContain("\nend_of_line = lf\n");
});
