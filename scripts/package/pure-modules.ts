/** Lets bundlers leave out what a program does not use, although the modules of the package share a file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Marks the values of top-level constants as free of side effects.
 *
 * `"sideEffects": false` says so of whole files. Here many modules make up one file, so it has to be said of each constant:
 * bundlers would keep those whose value is a call, a spread or a property.
 * @param importsOf modules that a module imports, too; all by their paths from the root of the repository
 */
export function pureModules(importsOf: (module: string) => readonly string[]): Plugin {
  return {
    name: "pure modules",
    setup(bundler) {
      bundler.onLoad({ filter: /[/\\](?:src|generated)[/\\].*\.ts$/ }, ({ path: file }) => {
        const module = path.relative("", file).replaceAll("\\", "/");
        const imports = importsOf(module).map(
          (each) => `import ${JSON.stringify(path.resolve(each))};`,
        );
        return {
          contents: [markPure(readFileSync(file, "utf8")), ...imports].join("\n"),
          loader: "ts",
        };
      });
    },
  };
}

/** Wraps the values of a module's constants in functions that are called at once and marked as pure. */
export function markPure(text: string): string {
  const { statements } = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022, true);
  const values = statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => ts.isIdentifier(name))
    .flatMap(({ initializer }) => (initializer && mayAct(initializer) ? [initializer] : []));
  return values.reduceRight((rest, value) => {
    const wrapped = `/* @__PURE__ */ (() => (${value.getText()}))()`;
    return rest.slice(0, value.getStart()) + wrapped + rest.slice(value.end);
  }, text);
}

/** Whether an expression does what could have a side effect, as far as a bundler can tell, when it is evaluated. */
function mayAct(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return ACTING.has(node.kind) || (ts.forEachChild(node, mayAct) ?? false);
}

const ACTING = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
]);
