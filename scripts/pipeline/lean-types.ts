/**
 * Leaves out of openapi-typescript's types what says nothing, since each compiler and editor has to read it: members that
 * can only be absent, empty groups of parameters, headers that are not described, and words that are elsewhere too. That is
 * a third of the module.
 */
import type ts from "typescript";

/** The names of the interface and the properties that contain a node. */
export type Trail = readonly string[];

/** @param typescript The compiler that made the nodes. */
export function leanTypes(nodes: readonly ts.Node[], typescript: typeof ts): ts.Node[] {
  const { isInterfaceDeclaration, isPropertySignature, isTypeLiteralNode, SyntaxKind } = typescript;

  const visit = (node: ts.Node, trail: Trail): ts.Node | undefined => {
    if (!isPropertySignature(node)) {
      const inner = isInterfaceDeclaration(node) ? [node.name.text] : trail;
      return typescript.visitEachChild(node, (child) => visit(child, inner), undefined);
    }
    const inner = [...trail, typescript.isComputedPropertyName(node.name) ? "?" : node.name.text];
    const isFrame = isMember(inner) || isParameterGroup(inner);
    if (isFrame && node.questionToken && node.type?.kind === SyntaxKind.NeverKeyword) {
      return undefined;
    }
    const visited = typescript.visitEachChild(node, (child) => visit(child, inner), undefined);
    const { type } = visited;
    if (!type || !isTypeLiteralNode(type)) return withoutWords(visited, inner);
    if (isMember(inner) && type.members.length === 0) return undefined;
    const [first, ...others] = type.members;
    const isOpen = first?.kind === SyntaxKind.IndexSignature && others.length === 0;
    return isOpen && isHeaders(inner) ? undefined : visited;
  };

  /** The calls of a path have the words of its operations, and the components those of the headers that events share. */
  const withoutWords = (node: ts.PropertySignature, trail: Trail): ts.PropertySignature =>
    (trail[0] === "paths" && isMember(trail)) ||
    (isHeaderParameter(trail) && refersToComponent(node.type))
      ? typescript.setSyntheticLeadingComments(node, undefined)
      : node;

  /** `components["parameters"]["Signature"] | undefined`. */
  const refersToComponent = (type: ts.TypeNode | undefined): boolean =>
    type !== undefined &&
    (typescript.isUnionTypeNode(type)
      ? type.types.some(refersToComponent)
      : typescript.isIndexedAccessTypeNode(type));

  return nodes.map((node) => visit(node, []) ?? node);
}

/** `paths["/things"].get`, `operations.listThings.requestBody`. */
function isMember(trail: Trail): boolean {
  const [root = ""] = trail;
  return trail.length === 3 && ["paths", "webhooks", "operations"].includes(root);
}

/** `operations.listThings.parameters.query`. */
function isParameterGroup(trail: Trail): boolean {
  return trail.length === 4 && trail[2] === "parameters" && isMember(trail.slice(0, 3));
}

/** `operations.onThing.parameters.header.Signature`. */
function isHeaderParameter(trail: Trail): boolean {
  return trail.length === 5 && trail[3] === "header" && isParameterGroup(trail.slice(0, 4));
}

/** `operations.listThings.responses[200].headers`, `components.responses.NotFound.headers`. */
function isHeaders(trail: Trail): boolean {
  const [root, first, second] = trail;
  if (trail.at(-1) !== "headers") return false;
  return root === "components"
    ? first === "responses" && trail.length === 4
    : second === "responses" && trail.length === 5;
}
