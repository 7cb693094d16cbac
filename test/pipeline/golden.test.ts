import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { root } from "./helpers.ts";

// Each of these names may stand in somebody's code. A change here is a change of the public interface: one that takes a
// name away or gives it another meaning is a breaking one.
it("the public names match the golden file", async () => {
  const exportsOf = (file: string): string[] => {
    const module = readFileSync(path.join(root, file), "utf8");
    const found = module.matchAll(/^export (?:interface|type) ([\w$]+)/gm);
    return Array.from(found, ([, name]) => name ?? "");
  };
  const exported = exportsOf("generated/schema.ts");
  const bundle = readFileSync(path.join(root, "generated/openapi.json"), "utf8");
  const { components, paths, webhooks } = JSON.parse(bundle) as OpenApiDocument;
  const called = [...operationsOf(paths)].map(
    ({ method, path, operation }) => `${method.toUpperCase()} ${path}  ${operation.operationId}`,
  );
  const component = Object.entries(components ?? {}).flatMap(([section, members]) =>
    Object.keys(members)
      .filter((name) => section !== "schemas" || !exported.includes(name))
      .map((name) => `${section}/${name}`),
  );
  const rows = readFileSync(path.join(root, "generated/waits.ts"), "utf8");
  const waits = Array.from(rows.matchAll(/^  "(\w+ \/[^"]+)": \{$/gm), ([, key]) => key ?? "");
  const sections = {
    "Exports of generated/schema.ts": exported,
    "Exports of generated/calls.ts": exportsOf("generated/calls.ts"),
    "Operations that waitFor takes": waits,
    Operations: called,
    Webhooks: Object.keys(webhooks ?? {}),
    "Components without an export": component,
  };
  const text = Object.entries(sections)
    .map(([title, names]) => `# ${title}\n${names.sort().join("\n")}\n`)
    .join("\n");
  await expect(text).toMatchFileSnapshot("golden/names.txt");
});
