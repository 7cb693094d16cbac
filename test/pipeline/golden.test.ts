import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/pipeline/openapi.ts";
import { operations } from "../../generated/operations.ts";
import { root } from "./helpers.ts";

// Each of these names may stand in somebody's code. A change here is a change of the public interface: one that takes a
// name away or gives it another meaning is a breaking one.
it("no public name changes unseen", async () => {
  const schema = readFileSync(path.join(root, "generated/schema.ts"), "utf8");
  const exported = [...schema.matchAll(/^export (?:interface|type) ([\w$]+)/gm)].map(
    ([, name]) => name ?? "",
  );
  const bundle = readFileSync(path.join(root, "generated/openapi.json"), "utf8");
  const { components, webhooks } = JSON.parse(bundle) as OpenApiDocument;
  const called = Object.entries(operations).map(([key, { id }]) => `${key}  ${id}`);
  const component = Object.entries(components ?? {}).flatMap(([section, members]) =>
    Object.keys(members)
      .filter((name) => section !== "schemas" || !exported.includes(name))
      .map((name) => `${section}/${name}`),
  );
  const sections = {
    "Exports of generated/schema.ts": exported,
    Operations: called,
    Webhooks: Object.keys(webhooks ?? {}),
    "Components without an export": component,
  };
  const text = Object.entries(sections)
    .map(([title, names]) => `# ${title}\n${names.sort().join("\n")}\n`)
    .join("\n");
  await expect(text).toMatchFileSnapshot("golden/names.txt");
});
