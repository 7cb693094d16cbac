/** Reads what a schema says of a value, through references and compositions. */
import {
  deref,
  type OpenApiDocument,
  type OperationObject,
  type ResponseObject,
  type SchemaObject,
} from "./document.ts";

type Composition = "allOf" | "anyOf" | "oneOf";
const ALL_OF: readonly Composition[] = ["allOf"];
/** With the alternatives too: what a value may have, rather than what it must have. */
export const ALTERNATIVES: readonly Composition[] = ["allOf", "anyOf", "oneOf"];

/** Returns a schema and all that it is composed of, with references resolved. */
export function partsOf(
  document: OpenApiDocument,
  schema: SchemaObject,
  compositions: readonly Composition[] = ALL_OF,
): Set<SchemaObject> {
  const parts = new Set<SchemaObject>();
  const add = (each: SchemaObject): void => {
    const part = deref<SchemaObject>(document, each);
    // A schema may contain itself.
    if (typeof part !== "object" || parts.has(part)) return;
    parts.add(part);
    for (const composition of compositions) {
      const members = part[composition];
      if (Array.isArray(members)) (members as SchemaObject[]).forEach(add);
    }
  };
  add(schema);
  return parts;
}

/** Returns the properties of a schema and of all that it is composed of. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: SchemaObject,
  compositions?: readonly Composition[],
): Map<string, SchemaObject> {
  return new Map(
    [...partsOf(document, schema, compositions)].flatMap(({ properties }) =>
      Object.entries(properties ?? {}),
    ),
  );
}

/** Returns whether a schema allows values of a type, also as one of several (`["array", "null"]`). */
export function hasType(
  document: OpenApiDocument,
  schema: SchemaObject,
  wanted: string,
  compositions?: readonly Composition[],
): boolean {
  return [...partsOf(document, schema, compositions)].some(({ type }) =>
    [type].flat().includes(wanted),
  );
}

/** A declared JSON body of a successful response. */
export interface SuccessBody {
  readonly status: string;
  readonly mediaType: string;
  readonly schema: SchemaObject;
  readonly response: ResponseObject;
}

/** Returns the JSON body of an operation's first successful response that has one. */
export function jsonSuccessOf(
  document: OpenApiDocument,
  { responses = {} }: OperationObject,
): SuccessBody | undefined {
  for (const [status, declared] of Object.entries(responses)) {
    if (!status.startsWith("2")) continue;
    const response = deref<ResponseObject>(document, declared);
    for (const [mediaType, { schema }] of Object.entries(response.content ?? {})) {
      if (schema && /[/+]json(?:[+;]|$)/i.test(mediaType)) {
        return { status, mediaType, schema, response };
      }
    }
  }
  return undefined;
}
