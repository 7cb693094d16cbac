/** Makes the declarations of the package small: only those that users can reach, indented by little. */
import path from "node:path";
import ts from "typescript";

/** A name that a file exports; all of its exports without a name. */
interface Target {
  readonly file: string;
  readonly name?: string;
}

/** The declarations of a file. */
interface Module {
  readonly source: ts.SourceFile;
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  readonly imported: ReadonlyMap<string, Target>;
  /** What users can reach: the statements, and the names in them. */
  readonly kept: Set<ts.Statement>;
  readonly used: Set<string>;
}

/**
 * Returns those of the `.d.ts` files that the entries lead to, with those declarations alone that they lead to.
 * @param files the text of each file, by path
 */
export function pruneDeclarations(
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
): Map<string, string> {
  const modules = new Map<string, Module>();
  const open = (file: string): Module => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`There is no ${file}.`);
    const module = modules.get(file) ?? parse(file, text);
    modules.set(file, module);
    return module;
  };

  const reached = new Set<string>();
  const reach = ({ file, name }: Target): void => {
    const key = `${file} ${name ?? ""}`;
    if (reached.has(key)) return;
    reached.add(key);
    if (name !== undefined) use(file, name);
    for (const statement of open(file).source.statements) {
      const isWanted = name === undefined && isExported(statement);
      if (isWanted || ts.isExportDeclaration(statement)) keep(file, statement);
    }
  };
  const keep = (file: string, statement: ts.Statement): void => {
    const { kept } = open(file);
    if (kept.has(statement)) return;
    kept.add(statement);
    visit(file, statement);
  };
  const visit = (file: string, node: ts.Node): void => {
    // The name of a member is read as one of a declaration, too, which may then be kept in vain.
    if (ts.isIdentifier(node)) use(file, node.text);
    for (const target of targetsOf(file, node)) reach(target);
    ts.forEachChild(node, (child) => {
      visit(file, child);
    });
  };
  const use = (file: string, name: string): void => {
    const { declared, imported, used } = open(file);
    if (used.has(name)) return;
    used.add(name);
    for (const statement of declared.get(name) ?? []) keep(file, statement);
    const target = imported.get(name);
    if (target) reach(target);
  };

  for (const file of entries) reach({ file });
  return new Map(Array.from(modules, ([file, module]) => [file, print(module)]));
}

function parse(file: string, text: string): Module {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map<string, Target>();
  for (const statement of source.statements) {
    for (const name of namesOf(statement)) {
      declared.set(name, [...(declared.get(name) ?? []), statement]);
    }
    if (!ts.isImportDeclaration(statement)) continue;
    const from = { file: resolve(file, statement.moduleSpecifier) };
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) imported.set(bindings.name.text, from);
    for (const { name, propertyName } of elementsOf(statement)) {
      imported.set(name.text, { ...from, name: (propertyName ?? name).text });
    }
  }
  return { source, declared, imported, kept: new Set(), used: new Set() };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function elementsOf({ importClause }: ts.ImportDeclaration): readonly ts.ImportSpecifier[] {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What a node refers to in other files by itself: `export { a } from`, `export * from`, `import("…").A`. */
function targetsOf(file: string, node: ts.Node): Target[] {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const from = { file: resolve(file, node.argument.literal) };
    const name = node.qualifier?.getText().split(".")[0];
    return [name === undefined ? from : { ...from, name }];
  }
  if (!ts.isExportDeclaration(node) || !node.moduleSpecifier) return [];
  const from = { file: resolve(file, node.moduleSpecifier) };
  if (!node.exportClause || !ts.isNamedExports(node.exportClause)) return [from];
  return node.exportClause.elements.map(({ name, propertyName }) => {
    return { ...from, name: (propertyName ?? name).text };
  });
}

function resolve(file: string, specifier: ts.Node): string {
  const { text } = specifier as ts.StringLiteral;
  return path.join(path.dirname(file), text.replace(/\.[jt]s$/, ".d.ts"));
}

function print({ source, kept, used }: Module): string {
  const { text, statements } = source;
  const printed = statements.map((statement, index) => {
    const whole = text.slice(statement.getFullStart(), statement.end);
    if (kept.has(statement)) return whole;
    if (!ts.isImportDeclaration(statement)) return "";
    // The comment before the first import is about the file.
    const lead = index === 0 ? text.slice(0, statement.getStart()).trimEnd() : "";
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) {
      return used.has(bindings.name.text) ? whole : lead;
    }
    const names = elementsOf(statement).filter(({ name }) => used.has(name.text));
    if (names.length === 0) return lead;
    const list = names.map((name) => name.getText()).join(", ");
    return `${lead}\n${statement.getText().replace(/\{[^{}]*\}/, `{ ${list} }`)}`;
  });
  return `${printed.join("").trimStart()}\n`;
}

/** Indents by one space where the compiler indents by four: a fifth of the generated types is indentation. */
export function indentByOne(declarations: string): string {
  return declarations.replaceAll(/^(?: {4})+/gm, ({ length }) => " ".repeat(length / 4));
}
