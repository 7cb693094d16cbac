import type { OpenApiDocument, SchemaObject } from "../../openapi/document.ts";
import { resolvePointer } from "../../openapi/references.ts";
import type { Rule } from "../rule.ts";
import { isObject, resolveSchema } from "../schema.ts";

interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

export const discriminators: Rule = {
  name: "discriminators",
  summary:
    "Requires the property of a `discriminator`, maps its values to the alternatives, and drops one that can't tell them apart.",
  apply({ document, sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const { discriminator } = node as { discriminator?: unknown };
      if (discriminator === undefined) continue;
      const isMapped = isObject(discriminator) && dropBrokenMappings(document, discriminator);
      const members = node["oneOf"] ?? node["anyOf"];
      const isKept = Array.isArray(members)
        ? tellsApart(document, discriminator, members)
        : isObject(discriminator) && typeof discriminator["propertyName"] === "string";
      if (!isKept) delete node["discriminator"];
      const tagged =
        isKept && Array.isArray(members) ? (discriminator as Discriminator) : undefined;
      const isRequired = tagged !== undefined && requireTag(document, tagged, members as unknown[]);
      const isCompleted = tagged !== undefined && mapTags(document, tagged, members as unknown[]);
      if (!isKept || isMapped || isRequired || isCompleted) count(site);
    }
  },
};

function dropBrokenMappings(
  document: OpenApiDocument,
  discriminator: Record<string, unknown>,
): boolean {
  const { mapping } = discriminator;
  if (mapping === undefined) return false;
  const entries = isObject(mapping) ? Object.entries(mapping) : [];
  const whole = entries.map(([value, target]) => [value, referenceOf(target)] as const);
  const kept = whole.filter(
    ([, target]) => target !== undefined && resolvePointer(document, target) !== undefined,
  );
  const next = Object.fromEntries(kept);
  if (JSON.stringify(next) === JSON.stringify(mapping)) return false;
  if (kept.length > 0) discriminator["mapping"] = next;
  else delete discriminator["mapping"];
  return true;
}

function referenceOf(target: unknown): string | undefined {
  if (typeof target !== "string") return undefined;
  return target.includes("/") ? target : `#/components/schemas/${target}`;
}

/** Whether the value of the property decides which member applies: by the mapping, or by a constant in each. */
function tellsApart(
  document: OpenApiDocument,
  discriminator: unknown,
  members: readonly unknown[],
): boolean {
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return false;
  const { propertyName, mapping } = discriminator;
  const mapped = new Set(Object.values(isObject(mapping) ? mapping : {}));
  const values = members.map((member) => {
    const tag = tagOf(document, member, propertyName);
    if (!isObject(member) || tag === undefined) return undefined;
    return mapped.has(member["$ref"]) ? [] : listedIn(tag);
  });
  if (values.some((each) => each === undefined)) return false;
  const all = values.flat();
  return all.every((value) => typeof value === "string") && new Set(all).size === all.length;
}

/** The schema of the property that a member, which must be a reference, declares itself. */
function tagOf(document: OpenApiDocument, member: unknown, name: string): SchemaObject | undefined {
  if (!isObject(member) || typeof member["$ref"] !== "string") return undefined;
  const properties = resolveSchema(document, member)?.properties;
  return isObject(properties) && Object.hasOwn(properties, name)
    ? resolveSchema(document, properties[name])
    : undefined;
}

function listedIn(tag: SchemaObject): unknown[] | undefined {
  const listed: unknown = "const" in tag ? [tag["const"]] : tag["enum"];
  return Array.isArray(listed) ? listed : undefined;
}

/** Without a mapping, a value would be the name of a schema (OpenAPI 3.1, section 4.8.25), whatever the constants say. */
function mapTags(
  document: OpenApiDocument,
  discriminator: Discriminator,
  members: readonly unknown[],
): boolean {
  const mapping = { ...discriminator.mapping };
  const mapped = new Set(Object.values(mapping));
  for (const member of members as { $ref: string }[]) {
    if (mapped.has(member.$ref)) continue;
    const tag = tagOf(document, member, discriminator.propertyName);
    for (const value of (tag && listedIn(tag)) ?? []) mapping[value as string] = member.$ref;
  }
  if (JSON.stringify(mapping) === JSON.stringify(discriminator.mapping ?? {})) return false;
  discriminator.mapping = mapping;
  return true;
}

function requireTag(
  document: OpenApiDocument,
  { propertyName }: Discriminator,
  members: readonly unknown[],
): boolean {
  let isChanged = false;
  for (const member of members) {
    const schema = resolveSchema(document, member);
    const required = Array.isArray(schema?.["required"]) ? (schema["required"] as string[]) : [];
    if (!schema || required.includes(propertyName)) continue;
    schema["required"] = [...required, propertyName];
    isChanged = true;
  }
  return isChanged;
}
