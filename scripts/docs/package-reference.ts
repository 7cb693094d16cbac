/** The reference of the package, by TypeDoc: a page for each export of each entry point. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { Application } from "typedoc";
import type {} from "typedoc-plugin-markdown";

/** The names by which the entry points are imported, by the names of their files in src/. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: "qlik-cloud-client",
  browser: "qlik-cloud-client/browser",
  codegen: "qlik-cloud-client/codegen",
  events: "qlik-cloud-client/events",
  testing: "qlik-cloud-client/testing",
  types: "qlik-cloud-client/types",
};

/** Writes the reference into a folder. What is generated from the description is left to the REST reference. */
export async function writePackageReference(root: string, folder: string): Promise<void> {
  const generated = path.join(root, "generated/**");
  const app = await Application.bootstrapWithPlugins({
    entryPoints: Object.keys(ENTRIES).map((name) => path.join(root, `src/${name}.ts`)),
    tsconfig: path.join(root, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    exclude: [generated],
    externalPattern: [generated, "**/node_modules/**"],
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    readme: "none",
    // The compiler checks types elsewhere.
    skipErrorChecking: true,
    router: "member",
    entryFileName: "index",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    sanitizeComments: true,
    indexFormat: "table",
    parametersFormat: "table",
    pageTitleTemplates: {
      index: "Package reference",
      module: ({ name }: { name: string }) => ENTRIES[name] ?? name,
      member: ({ name }: { name: string }) => name,
    },
    outputs: [{ name: "markdown", path: folder }],
    logLevel: "Error",
  } as Parameters<typeof Application.bootstrapWithPlugins>[0]);
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read src/. Run `npm run typecheck`.");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc could not write the reference.");
}

/** The exports of an entry point that are of one kind. */
export interface ReferenceKind {
  /** `functions` */
  readonly kind: string;
  readonly members: readonly string[];
}

/** Lists what was written, for the navigation: the kinds of exports by entry point. */
export function packageEntries(folder: string): Record<string, ReferenceKind[]> {
  const kindsOf = (entry: string): ReferenceKind[] =>
    readdirSync(path.join(folder, entry), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name: kind }) => ({ kind, members: membersIn(path.join(folder, entry, kind)) }));
  return Object.fromEntries(Object.keys(ENTRIES).map((entry) => [entry, kindsOf(entry)]));
}

function membersIn(folder: string): string[] {
  return readdirSync(folder)
    .map((file) => path.basename(file, ".md"))
    .sort((a, b) => a.localeCompare(b, "en"));
}
