/** What an editor asks TypeScript's own language service, of a file that each question edits. */
import ts from "typescript";

export interface Editor {
  readonly service: ts.LanguageService;
  /** Puts code into the file, and returns where the cursor is: at `§`. */
  readonly edit: (code: string) => number;
}

/**
 * @param file The path of the file, which need not exist.
 * @param head What is in the file before the code.
 * @param folder The folder of the project.
 */
export function openEditor(
  file: string,
  { head, folder, options }: { head: string; folder: string; options: ts.CompilerOptions },
): Editor {
  let [text, version] = ["", 0];
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const read = name === file ? text : ts.sys.readFile(name);
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  });
  const edit = (code: string): number => {
    const marked = head + code;
    text = marked.replace("§", "");
    version++;
    return marked.indexOf("§");
  };
  return { service, edit };
}
