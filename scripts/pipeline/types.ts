/** Stage 3: the types. The only module that knows openapi-typescript, and with it TypeScript's own API. */
import { createRequire } from "node:module";
import type { OpenApiDocument } from "./openapi.ts";
import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";

// By require, since import scans TypeScript's nine megabytes for export names first, which takes 0.4 s.
const require = createRequire(import.meta.url);
const { default: openapiTS, astToString } =
  require("openapi-typescript") as typeof import("openapi-typescript");
const typescript = require("typescript") as typeof ts;
const { factory, SyntaxKind } = typescript;

/** What a binary body may be given as: all that fetch sends without reading it as text. */
const BINARY_REQUEST = ["Blob", "ArrayBuffer", "Uint8Array", "ReadableStream<Uint8Array>"];
/** What a binary answer is read into. */
const BINARY_RESPONSE = ["Blob"];

/** Emits `paths`, `webhooks`, `components`, `operations` and one exported type a schema. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(withoutBodyExamples(document) as object as OpenAPI3, {
    alphabetize: false,
    // Without it, a property with a default becomes mandatory, in requests too.
    defaultNonNullable: false,
    // Without it, `type: object` becomes Record<string, never>.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema, { path }) => transformSchema(schema, path ?? ""),
  });
  return astToString(nameSchemas(nodes));
}

/** A copy without the examples of bodies: nobody sees them on hover, and they would be half of the module. */
function withoutBodyExamples(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document, (_, node: unknown) => {
    if (typeof node !== "object" || node === null || !("schema" in node) || "in" in node)
      return node;
    return { ...node, example: undefined, examples: undefined };
  });
  return JSON.parse(text) as OpenApiDocument;
}

function transformSchema(schema: object, pointer: string): ts.TypeNode | undefined {
  if ("x-extensible-enum" in schema) return openEnum(schema["x-extensible-enum"] as string[]);
  if ("format" in schema && schema.format === "binary") {
    return union(
      (/\/requestBod(y|ies)\//.test(pointer) ? BINARY_REQUEST : BINARY_RESPONSE).map(parseType),
    );
  }
  return undefined;
}

/** `"a" | "b" | (string & {})`: known values complete, unknown ones type-check. */
function openEnum(values: readonly string[]): ts.TypeNode {
  return union([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  ]);
}

function union(types: readonly ts.TypeNode[]): ts.TypeNode {
  return types.length === 1 ? types[0]! : factory.createUnionTypeNode(types);
}

function parseType(text: string): ts.TypeNode {
  const file = typescript.createSourceFile(
    "type.ts",
    `type T = ${text}`,
    typescript.ScriptTarget.Latest,
  );
  return (file.statements[0] as ts.TypeAliasDeclaration).type;
}

/** Names that a schema's alias must not take, because the generated module uses them itself. */
const USED_BY_THE_MODULE = new Set([
  ...["paths", "webhooks", "components", "operations", "$defs", "Record", "Omit", "WithRequired"],
  ...[...BINARY_REQUEST, ...BINARY_RESPONSE].map((name) => name.replace(/<.*/, "")),
]);

/**
 * Lifts each schema out of `components` into an exported alias. The compiler shows a type by its alias only where the
 * alias declares it, so this is what makes hovers and error messages say `Reload`.
 */
function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = nodes.flatMap((node) => schemasOf(node))[0];
  if (!schemas) return [...nodes];
  const named = new Map<string, ts.PropertySignature>();
  for (const member of schemas.members) {
    const name = nameOf(member);
    if (!name || !typescript.isPropertySignature(member)) continue;
    if (canBeAnAlias(name)) named.set(name, member);
  }

  const visit = (node: ts.Node): ts.Node => {
    if (node === schemas) {
      return factory.createTypeLiteralNode(
        schemas.members.map((member) => {
          const name = nameOf(member) ?? "";
          return named.has(name) ? pointer(name) : (visit(member) as ts.TypeElement);
        }),
      );
    }
    const name = schemaReference(node);
    if (name !== undefined && named.has(name)) return factory.createTypeReferenceNode(name);
    return typescript.visitEachChild(node, visit, undefined);
  };
  const aliases = [...named].map(([name, member]) => {
    const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const type = visit(member.type!) as ts.TypeNode;
    const alias = factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
    return typescript.setSyntheticLeadingComments(
      alias,
      typescript.getSyntheticLeadingComments(member),
    );
  });
  return [...nodes.map(visit), ...aliases];
}

/** Keywords may not: `type string = …`. */
function canBeAnAlias(name: string): boolean {
  return (
    /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) &&
    typescript.identifierToKeywordKind(factory.createIdentifier(name)) === undefined &&
    !USED_BY_THE_MODULE.has(name)
  );
}

/** The type literal of `schemas` in `interface components { schemas: {…} }`. */
function schemasOf(node: ts.Node): ts.TypeLiteralNode[] {
  if (!typescript.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const member = node.members.find((candidate) => nameOf(candidate) === "schemas");
  const type = member && typescript.isPropertySignature(member) ? member.type : undefined;
  return type && typescript.isTypeLiteralNode(type) ? [type] : [];
}

function pointer(name: string): ts.PropertySignature {
  return factory.createPropertySignature(
    undefined,
    name,
    undefined,
    factory.createTypeReferenceNode(name),
  );
}

/** `X` of `components["schemas"]["X"]`. */
function schemaReference(node: ts.Node): string | undefined {
  if (
    !typescript.isIndexedAccessTypeNode(node) ||
    !typescript.isIndexedAccessTypeNode(node.objectType)
  )
    return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isComponents =
    typescript.isTypeReferenceNode(root) &&
    typescript.isIdentifier(root.typeName) &&
    root.typeName.text === "components";
  return isComponents && literal(section) === "schemas" ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return typescript.isLiteralTypeNode(node) && typescript.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function nameOf(member: ts.TypeElement): string | undefined {
  const { name } = member;
  return name && (typescript.isIdentifier(name) || typescript.isStringLiteral(name))
    ? name.text
    : undefined;
}
