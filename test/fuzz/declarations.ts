/** Judges generated modules by TypeScript's own parser. */
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { decodeOperations } from "../../src/call/operation-table.ts";
import type { Operation, Operations } from "../../src/call/operation.ts";

/** Reads the table of operations of a generated module, without running the module. */
export function readTable(module: string): Operations {
  const file = ts.createSourceFile("operations.ts", module, ts.ScriptTarget.Latest, true);
  const find = (node: ts.Node): ts.CallExpression | undefined =>
    isTableCall(node) ? node : ts.forEachChild(node, find);
  const [paths, rows] = find(file)!.arguments.map(
    (argument): unknown => runInNewContext(`JSON.stringify(${argument.getText()})`) as string,
  ) as [string, string];
  return decodeOperations(JSON.parse(paths) as string, JSON.parse(rows) as Operation[]);
}

function isTableCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === DECODER;
}

/** The one function that generated modules call. */
const DECODER = "decodeOperations";

/**
 * Says what a module holds besides declarations of types, imports of types, and constants that are literals, or a table that
 * is decoded from literals; `undefined` when it holds nothing else.
 */
export function findCode(name: string, text: string): string | undefined {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [error] = parseDiagnostics;
  if (error) {
    const message = ts.flattenDiagnosticMessageText(error.messageText, "\n");
    return `${name} does not parse: ${message}: ${text.slice((error.start ?? 0) - 80, (error.start ?? 0) + 80)}`;
  }
  const names = new Set<string>();
  for (const statement of file.statements) {
    const problem = judge(statement, names);
    if (problem) return `${name} ${problem}: ${statement.getText().slice(0, 200)}`;
  }
  return undefined;
}

function judge(statement: ts.Statement, names: Set<string>): string | undefined {
  if (ts.isImportDeclaration(statement)) {
    const isType = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const imported = statement.importClause?.getText();
    return isType || imported === `{ ${DECODER}, type Operations }` ? undefined : "imports values";
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    const { text } = statement.name;
    if (names.has(text)) return `declares ${text} twice`;
    names.add(text);
    return hasExpression(statement) ? "has code in a type" : undefined;
  }
  if (ts.isVariableStatement(statement)) {
    const initializers = statement.declarationList.declarations.map((each) => each.initializer);
    const isSafe = (node: ts.Expression): boolean =>
      isTableCall(node) ? node.arguments.every(isLiteral) : isLiteral(node);
    return initializers.every((each) => each && isSafe(each)) ? undefined : "has an expression";
  }
  return `has a ${ts.SyntaxKind[statement.kind]}`;
}

/** Whether a type has anything but types in it. */
function hasExpression(node: ts.Node): boolean {
  if (ts.isTypeQueryNode(node) || ts.isImportTypeNode(node)) return true;
  if (ts.isComputedPropertyName(node)) return !ts.isStringLiteral(node.expression);
  const isSignature =
    ts.isMethodSignature(node) ||
    ts.isFunctionTypeNode(node) ||
    ts.isIndexSignatureDeclaration(node);
  if (ts.isCallExpression(node) || (ts.isFunctionLike(node) && !isSignature)) return true;
  return ts.forEachChild(node, (child) => hasExpression(child) || undefined) ?? false;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (each) =>
        ts.isPropertyAssignment(each) &&
        (!ts.isComputedPropertyName(each.name) || ts.isStringLiteral(each.name.expression)) &&
        isLiteral(each.initializer),
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isBinaryExpression(node)) {
    const isSum = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    return isSum && isLiteral(node.left) && ts.isStringLiteral(node.right);
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    )
  );
}
