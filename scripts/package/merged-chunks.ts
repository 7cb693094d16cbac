/**
 * Makes few files of what the root entry of the package shares with the others.
 *
 * esbuild makes a file for each combination of entries that share a module, and each file takes half a millisecond of an
 * import. Modules get into the same file if the same entries reach them. So each entry that has one module of a group imports
 * all of the group, for nothing: those imports are left out of the files.
 */
import type { Metafile } from "esbuild";

/** What is imported alone, without the client: it gets a file of what it shares, and not the client. */
export interface MergeOptions {
  /** The entry whose import is to be quick. */
  readonly root: string;
  /** Entries that are imported without the client, which must not be loaded for them. */
  readonly light: readonly string[];
}

/** Returns the modules that each entry has to import, by its path; all paths are as in the metafile of a bundle without them. */
export function mergingImports(
  { outputs }: Pick<Metafile, "outputs">,
  { root, light }: MergeOptions,
): Map<string, readonly string[]> {
  const modules = new Map(
    Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, modulesOf(outputs, file)] as const],
    ),
  );
  const isOf = (entries: readonly string[], module: string): boolean =>
    entries.some((entry) => modules.get(entry)?.has(module));
  const others = [...modules.keys()].filter((entry) => entry !== root);
  const shared = [...(modules.get(root) ?? [])].filter((module) => isOf(others, module));
  const groups = [
    shared.filter((module) => isOf(light, module)),
    shared.filter((module) => !isOf(light, module)),
  ];
  return new Map(
    others.map((entry) => [
      entry,
      groups.filter((group) => group.some((module) => isOf([entry], module))).flat(),
    ]),
  );
}

/** The modules in a file and in those that are loaded with it. */
function modulesOf(outputs: Metafile["outputs"], file: string): Set<string> {
  const files = new Set([file]);
  for (const each of files) {
    for (const { path, kind } of outputs[each]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs) files.add(path);
    }
  }
  return new Set([...files].flatMap((each) => Object.keys(outputs[each]?.inputs ?? {})));
}
