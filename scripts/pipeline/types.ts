/** Stage 3: the types. The only module that knows openapi-typescript, and with it TypeScript's own API. */
import { createRequire } from "node:module";
import { removeImpliedDiscriminators } from "./discriminators.ts";
import { tidyComments, withDocumentation } from "./documentation.ts";
import { leanTypes, type Trail } from "./lean-types.ts";
import type { OpenApiDocument, SchemaObject } from "../openapi/document.ts";
import { joinParts, type TypeParts } from "./type-parts.ts";
import { partsOf } from "./type-nodes.ts";
import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";

// By require, since import scans TypeScript's nine megabytes for export names first, which takes 0.4 s.
const require = createRequire(import.meta.url);
const { default: openapiTS, astToString } =
  require("openapi-typescript") as typeof import("openapi-typescript");
const typescript = require("typescript") as typeof ts;
const { factory, SyntaxKind } = typescript;

/** What a binary body may be given as: all that fetch sends without reading it as text. */
const BINARY_REQUEST = ["Blob", "ArrayBuffer", "Uint8Array", "BodyStream"];
/** A structural type, since the `ReadableStream` of the DOM and that of `node:stream/web` are not assignable to each other. */
const BYTE_STREAM =
  indentLess(`/** A stream of bytes: the platform's \`ReadableStream<Uint8Array>\`, or what Node's \`Readable.toWeb(stream)\` returns. */
export interface BodyStream {
    readonly locked: boolean;
    cancel(reason?: unknown): Promise<void>;
    getReader(): {
        read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
        releaseLock(): void;
    };
}
`);
/** What a file in a form may be given as. Its length must be known, so that it can't be a stream. */
const BINARY_PART = ["Blob", "ArrayBuffer", "Uint8Array"];
/** What a binary answer is read into. */
const BINARY_RESPONSE = ["Blob"];

/** Emits `paths`, `webhooks`, `components`, `operations` and one exported type a schema. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  return joinParts([await emitParts(document)]);
}

/** Emits the same in parts. */
export async function emitParts(document: OpenApiDocument): Promise<TypeParts> {
  const copy = withDocumentation(document);
  removeImpliedDiscriminators(copy);
  const nodes = await openapiTS(copy as object as OpenAPI3, {
    alphabetize: false,
    // Without it, a property with a default becomes mandatory, in requests too.
    defaultNonNullable: false,
    // Without it, `type: object` becomes Record<string, never>.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema, { path }) => transformSchema(schema, path ?? ""),
  });
  const named = nameSchemas(leanTypes(nodes, typescript), openEnumsOf(document));
  const parts = partsOf(named, typescript, (node) => indentLess(tidyComments(astToString(node))));
  return { ...parts, helpers: { ...parts.helpers, BodyStream: BYTE_STREAM } };
}

/** Indents by one space instead of four, since compilers and editors read every byte. */
function indentLess(module: string): string {
  return module.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 4));
}

function transformSchema(schema: object, pointer: string): ts.TypeNode | undefined {
  if ("x-extensible-enum" in schema) {
    const open = openEnum(schema["x-extensible-enum"] as string[]);
    const isNullable = "type" in schema && [schema.type].flat().includes("null");
    return isNullable ? union([open, parseType("null")]) : open;
  }
  if ("format" in schema && schema.format === "binary") {
    return union(binaryAt(pointer).map(parseType));
  }
  return undefined;
}

function binaryAt(pointer: string): readonly string[] {
  if (!/\/requestBod(y|ies)\//.test(pointer)) return BINARY_RESPONSE;
  return pointer.includes("/multipart~1form-data") ? BINARY_PART : BINARY_REQUEST;
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
  ...BINARY_REQUEST,
  ...BINARY_RESPONSE,
]);

/**
 * Returns the open list of each schema that lists the values known today: `SpaceRole` for `KnownSpaceRole`. A request that
 * takes the known values is typed by the open list, since what was read can be written back, and Qlik adds values.
 */
function openEnumsOf({ components }: OpenApiDocument): Map<string, string> {
  const schemas = (components?.["schemas"] ?? {}) as Record<string, SchemaObject>;
  const open = new Map<string, string>();
  for (const [name, { enum: known }] of Object.entries(schemas)) {
    const wide = /^Known(.+)$/.exec(name)?.[1];
    const isOpen = wide !== undefined && schemas[wide]?.["x-extensible-enum"] !== undefined;
    if (isOpen && known !== undefined) open.set(name, wide);
  }
  return open;
}

/**
 * Lifts each schema out of `components` into an exported alias. The compiler shows a type by its alias only where the
 * alias declares it, so this is what makes hovers and error messages say `Reload`.
 */
function nameSchemas(nodes: readonly ts.Node[], open: ReadonlyMap<string, string>): ts.Node[] {
  const schemas = nodes.flatMap((node) => schemasOf(node))[0];
  const named = new Map<string, ts.PropertySignature>();
  for (const member of schemas?.members ?? []) {
    const name = nameOf(member);
    if (!name || !typescript.isPropertySignature(member)) continue;
    if (canBeAnAlias(name)) named.set(name, member);
  }

  const visit = (node: ts.Node, trail: Trail): ts.Node => {
    if (node === schemas) {
      return factory.createTypeLiteralNode(
        schemas.members.map((member) => {
          const name = nameOf(member) ?? "";
          return named.has(name) ? pointer(name) : (visit(member, trail) as ts.TypeElement);
        }),
      );
    }
    const known = schemaReference(node);
    const name = known === undefined ? undefined : (open.get(known) ?? known);
    if (name !== undefined && named.has(name)) return factory.createTypeReferenceNode(name);
    const inner = [...trail, ...nameOfNode(node)];
    const visited = typescript.visitEachChild(node, (child) => visit(child, inner), undefined);
    return typescript.isPropertySignature(visited) && isData(inner)
      ? acceptUndefined(visited)
      : visited;
  };
  const aliases = [...named].map(([name, member]) => {
    const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const type = visit(member.type!, ["components", "schemas", name]) as ts.TypeNode;
    const alias = factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
    return typescript.setSyntheticLeadingComments(
      alias,
      typescript.getSyntheticLeadingComments(member),
    );
  });
  return [...nodes.map((node) => visit(node, [])), ...aliases];
}

function nameOfNode(node: ts.Node): string[] {
  if (typescript.isInterfaceDeclaration(node)) return [node.name.text];
  if (typescript.isPropertySignature(node)) return [nameOf(node) ?? "?"];
  return [];
}

/** How many names stand before those of the data, in each part of the module. The others are openapi-typescript's own. */
const FRAMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // components.schemas.Reload, components.responses.NotFound.content["application/json"] …
  components: { schemas: 3, requestBodies: 5, responses: 5 },
  // operations.createReload.requestBody.content["application/json"] …
  operations: { parameters: 3, requestBody: 5, responses: 6 },
  paths: { parameters: 3 },
};

/** Whether the last name of a trail is a property of data or a parameter, rather than a part of the frame around it. */
function isData(trail: Trail): boolean {
  const [root = "", first = "", second = ""] = trail;
  const frame = FRAMES[root]?.[root === "components" ? first : second];
  return frame !== undefined && trail.length > frame;
}

/** `name?: string` → `name?: string | undefined`: what may be absent may be undefined, under exactOptionalPropertyTypes too. */
function acceptUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { type, questionToken, modifiers, name } = property;
  if (!questionToken || !type || type.kind === SyntaxKind.NeverKeyword) return property;
  const parts = typescript.isUnionTypeNode(type) ? type.types : [type];
  const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);
  const isDone = parts.some(({ kind }) =>
    [SyntaxKind.UndefinedKeyword, SyntaxKind.UnknownKeyword].includes(kind),
  );
  if (isDone) return property;
  const wide = factory.createUnionTypeNode([...parts, undefinedType]);
  return factory.updatePropertySignature(property, modifiers, name, questionToken, wide);
}

/** Keywords may not: `type string = …`. */
function canBeAnAlias(name: string): boolean {
  return (
    isIdentifier(name) &&
    typescript.identifierToKeywordKind(factory.createIdentifier(name)) === undefined &&
    !USED_BY_THE_MODULE.has(name)
  );
}

/** By TypeScript's own tables, since those of the platform may know newer letters. */
function isIdentifier(name: string): boolean {
  const [first = "", ...others] = name;
  const latest = typescript.ScriptTarget.Latest;
  return (
    typescript.isIdentifierStart(first.codePointAt(0) ?? 0, latest) &&
    others.every((each) => typescript.isIdentifierPart(each.codePointAt(0) ?? 0, latest))
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
