/** Makes an excerpt of the whole description: what the tenant reads of a group of paths, without the words. */
import { EVENTS, groupOf } from "./group.ts";
import type {
  MediaTypeObject,
  OperationDescription,
  ParameterObject,
  RequestBodyObject,
  ResponseObject,
  Schema,
} from "./schema.ts";

/** A part of the description that is complete in itself. */
export interface Excerpt {
  /** By `METHOD /path`. */
  readonly operations: Readonly<Record<string, OperationDescription>>;
  /** The schemas of the data of events, by type. */
  readonly events: Readonly<Record<string, Schema>>;
  /** The schemas that these refer to, by reference. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The parts of the whole description that are read. The type of the file would be as long as the file. */
export interface Document {
  readonly paths: Readonly<Record<string, WrittenPath>>;
  readonly webhooks: Readonly<Record<string, { readonly post: WrittenOperation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The operations of a path by method, and the parameters that they share. */
interface WrittenPath {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly [method: string]: unknown;
}

interface WrittenOperation {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: Readonly<Record<string, Referable<ResponseObject>>>;
  readonly "x-qlik-paging"?: OperationDescription["paging"];
  readonly "x-qlik-replaced-by"?: string;
}

type Referable<Thing> = Thing | { readonly $ref: string };

/** Returns the names of the excerpts: the groups of the paths, and `events`. */
export function excerptNames({ paths }: Document): string[] {
  return [...new Set(Object.keys(paths).map(groupOf)), EVENTS];
}

/** Returns the excerpt of a name; `undefined` for another name. */
export function excerpt(document: Document, name: string): Excerpt | undefined {
  if (!excerptNames(document).includes(name)) return undefined;
  return name === EVENTS ? excerptEvents(document) : excerptGroup(document, name);
}

function excerptGroup(document: Document, group: string): Excerpt {
  const operations: Record<string, OperationDescription> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    if (groupOf(path) !== group) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (method === "parameters") continue;
      operations[`${method.toUpperCase()} ${path}`] = describe(document, {
        ...(operation as WrittenOperation),
        parameters: [item, operation as WrittenOperation].flatMap((each) => each.parameters ?? []),
      });
    }
  }
  return { operations, events: {}, schemas: reachable(document, operations) };
}

function excerptEvents(document: Document): Excerpt {
  const events: Record<string, Schema> = {};
  for (const [type, { post }] of Object.entries(document.webhooks)) {
    const [event] = Object.values(post.requestBody?.content ?? {});
    const data = event && findProperty(document, event.schema, "data");
    if (data) events[type] = withoutWords(data);
  }
  return { operations: {}, events, schemas: reachable(document, events) };
}

function describe(document: Document, operation: WrittenOperation): OperationDescription {
  const { parameters = [], requestBody: body, responses } = operation;
  const { "x-qlik-paging": paging, "x-qlik-replaced-by": replacedBy } = operation;
  return {
    parameters: parameters.map((each) => {
      const { name, in: place, required, style, explode, schema } = follow(document, each);
      return defined({ name, in: place, required, style, explode, schema: withoutWords(schema) });
    }),
    ...(body && {
      requestBody: defined({ required: body.required, content: contentOf(body.content, false) }),
    }),
    responses: mapValues(responses, (response, status) =>
      describeResponse(document, follow(document, response), /^[45]/.test(status)),
    ),
    ...(paging && { paging }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}

function describeResponse(
  document: Document,
  { content, headers }: ResponseObject,
  isError: boolean,
): ResponseObject {
  return {
    ...(content && { content: contentOf(content, !isError) }),
    ...(headers &&
      !isError && {
        headers: mapValues(headers, (header) => ({
          schema: withoutWords(follow(document, header).schema),
        })),
      }),
  };
}

function contentOf(
  content: RequestBodyObject["content"],
  withExample: boolean,
): RequestBodyObject["content"] {
  return mapValues(content, ({ schema, example, encoding }): MediaTypeObject => ({
    schema: withoutWords(schema),
    ...(withExample && example !== undefined && { example }),
    ...(encoding && { encoding }),
  }));
}

function follow<Thing extends object>(document: Document, node: Referable<Thing>): Thing {
  if (!("$ref" in node)) return node;
  const names = node.$ref.slice(2).split("/").map(unescapePointer);
  const target = names.reduce<unknown>(
    (place, name) => (place as Record<string, unknown> | undefined)?.[name],
    document,
  );
  if (!target) throw new Error(`The description has no ${node.$ref}.`);
  return follow(document, target as Referable<Thing>);
}

function unescapePointer(name: string): string {
  return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Finds a property of a schema that may be composed of others. */
function findProperty(document: Document, schema: Schema, name: string): Schema | undefined {
  const { properties, allOf = [] } = follow<Schema>(document, schema);
  const inherited = (): Schema | undefined => {
    // The last one is the most specific.
    for (const part of allOf.toReversed()) {
      const found = findProperty(document, part, name);
      if (found) return found;
    }
    return undefined;
  };
  return properties?.[name] ?? inherited();
}

/** Keywords for readers, and for other programs. */
const WORDS =
  /^(?:title|description|externalDocs|deprecated|discriminator|x-(?!extensible-enum$).*)$/;
/** Keywords whose value is a map of schemas. */
const MAPS = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
/** Keywords whose value is a schema or a list of them. */
const SCHEMAS = new Set(
  "items prefixItems additionalProperties propertyNames contains not if then else allOf anyOf oneOf".split(
    " ",
  ),
);

function withoutWords(schema: Schema): Schema {
  if (typeof schema !== "object") return schema;
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (WORDS.test(keyword)) continue;
    if (MAPS.has(keyword)) kept[keyword] = mapValues(value as Record<string, Schema>, withoutWords);
    else if (!SCHEMAS.has(keyword)) kept[keyword] = value;
    else if (Array.isArray(value)) kept[keyword] = (value as Schema[]).map(withoutWords);
    else kept[keyword] = withoutWords(value as Schema);
  }
  return kept;
}

/** The schemas that a node refers to, and those that they refer to. */
function reachable(document: Document, root: unknown): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && !Object.hasOwn(schemas, $ref)) {
      schemas[$ref] = withoutWords(follow(document, { $ref }));
      visit(schemas[$ref]);
    }
    for (const member of Object.values(node)) visit(member);
  };
  visit(root);
  return schemas;
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

/** Leaves out the members that are `undefined`. */
function defined<Thing extends object>(thing: {
  [Key in keyof Thing]: Thing[Key] | undefined;
}): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined),
  ) as Thing;
}
