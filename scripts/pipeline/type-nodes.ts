/** Takes the nodes of a module of types apart, and prints each of them by itself. */
import type ts from "typescript";
import type { TypeParts } from "./type-parts.ts";

type Texts = Record<string, string>;

/**
 * @param typescript The compiler that made the nodes.
 * @param print Prints a declaration, with one space a level of indentation.
 */
export function partsOf(
  nodes: readonly ts.Node[],
  typescript: typeof ts,
  print: (node: ts.Node) => string,
): TypeParts {
  const { factory, isInterfaceDeclaration, isTypeAliasDeclaration } = typescript;
  const interfaces: Record<string, Texts> = { paths: {}, webhooks: {}, operations: {} };
  const components: Record<string, Texts> = {};
  const [aliases, helpers]: [Texts, Texts] = [{}, {}];

  /** Prints a member as that of an interface, so that it has the same indentation as among all others. */
  const printMember = (member: ts.TypeElement, section?: string): string => {
    const inner =
      section === undefined
        ? member
        : factory.createPropertySignature(
            undefined,
            section,
            undefined,
            factory.createTypeLiteralNode([member]),
          );
    const text = print(
      factory.createInterfaceDeclaration(undefined, "I", undefined, undefined, [inner]),
    );
    const frame = section === undefined ? 1 : 2;
    return `${text.trimEnd().split("\n").slice(frame, -frame).join("\n")}\n`;
  };

  const nameOf = ({ name }: ts.TypeElement): string =>
    name && !typescript.isComputedPropertyName(name) ? name.text : "";

  for (const node of nodes) {
    if (isTypeAliasDeclaration(node)) {
      const name = node.name.text;
      // Of a document without any: the joined module says so.
      if (["paths", "webhooks", "components", "operations", "$defs"].includes(name)) continue;
      (node.modifiers ? aliases : helpers)[name] = print(node);
    } else if (isInterfaceDeclaration(node) && node.name.text === "components") {
      for (const { section, members } of node.members.map(sectionOf)) {
        components[section] = Object.fromEntries(
          members.map((each) => [nameOf(each), printMember(each, section)]),
        );
      }
    } else if (isInterfaceDeclaration(node)) {
      const texts = node.members.map((each) => [nameOf(each), printMember(each)] as const);
      interfaces[node.name.text] = Object.fromEntries(texts);
    } else {
      throw new Error(`Unexpected ${typescript.SyntaxKind[node.kind]} among the types.`);
    }
  }
  const { paths = {}, webhooks = {}, operations = {} } = interfaces;
  return { paths, webhooks, operations, components, aliases, helpers };

  function sectionOf(member: ts.TypeElement): {
    section: string;
    members: readonly ts.TypeElement[];
  } {
    const type = typescript.isPropertySignature(member) ? member.type : undefined;
    const members = type && typescript.isTypeLiteralNode(type) ? type.members : [];
    return { section: nameOf(member), members };
  }
}
