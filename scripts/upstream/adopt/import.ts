/** Copies nodes of a published document into one of ours: facts and structure alone, with words made by rule. */
import type { OpenApiDocument } from "../../openapi/document.ts";
import { rawWordsOf, upperFirst } from "../../words/noun.ts";
import type { OperationWords } from "../../words/operations.ts";
import {
  describeHeader,
  describeParameter,
  describeSchema,
  describeValue,
  nounOf,
} from "../../words/sentences.ts";
import { WORDS_MARK } from "../../words/mark.ts";
import {
  clone,
  componentOf,
  ensureObject,
  isObject,
  objectAt,
  referenceTo,
  resolveNode,
  type Json,
} from "./json.ts";

/** Keywords of a schema that hold text of its author, or what is written anew. */
const TEXT = new Set([
  ...[
    "description",
    "title",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "$id",
    "$schema",
  ],
]);
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set([
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
const MARKS = new Set(["x-extensible-enum", "x-qlik-wildcard"]);

/** Names that components of a published document have in ours. */
export class Importer {
  readonly theirs: OpenApiDocument;
  /** `schemas/Error` of theirs → name in ours. */
  readonly #names = new Map<string, string>();
  readonly #isEqual: (
    target: OpenApiDocument,
    kind: string,
    ours: string,
    theirs: string,
  ) => boolean;
  readonly #taken = new Map<string, Set<string>>();

  constructor(
    ours: OpenApiDocument,
    theirs: OpenApiDocument,
    {
      correspondences,
      isEqual,
    }: {
      /** Components of theirs (`schemas/Error`) that are used where one of ours is. */
      correspondences: ReadonlyMap<string, string>;
      isEqual: (target: OpenApiDocument, kind: string, ours: string, theirs: string) => boolean;
    },
  ) {
    this.theirs = theirs;
    this.#isEqual = isEqual;
    for (const [theirName, name] of correspondences) this.#names.set(theirName, name);
    for (const [kind, members] of Object.entries(ours.components ?? {})) {
      this.#taken.set(kind, new Set(Object.keys(members)));
    }
  }

  /** A name that no component has: `Link`, else `EvaluationLink`, else `EvaluationLink2`. */
  freeName(kind: string, wanted: string, noun: string): string {
    const taken = this.#taken.get(kind) ?? new Set<string>();
    this.#taken.set(kind, taken);
    const prefixed = pascalOf(noun) + wanted;
    const candidates = [wanted, ...(wanted.startsWith(pascalOf(noun)) ? [] : [prefixed])];
    let name = candidates.find((each) => !taken.has(each));
    for (let count = 2; name === undefined; count++) {
      const numbered = `${candidates.at(-1)!}${count}`;
      if (!taken.has(numbered)) name = numbered;
    }
    taken.add(name);
    return name;
  }

  /** @param noun What the operation works on, for names that are taken. */
  schema(target: OpenApiDocument, node: unknown, noun: string, words: SchemaWords = {}): unknown {
    if (!isObject(node)) return node;
    if (typeof node["$ref"] === "string") return this.#reference(target, node["$ref"], noun);
    const copy: Json = {};
    for (const [key, value] of Object.entries(node)) {
      if (TEXT.has(key) || (key.startsWith("x-") && !MARKS.has(key))) continue;
      copy[key] = this.#keyword(target, key, value, noun, words);
    }
    const description =
      words.name === undefined
        ? undefined
        : describeValue({ ...words, name: words.name, schema: node });
    const text =
      words.component === undefined ? description : describeSchema(words.component, node);
    return text === undefined ? copy : withWords(copy, text);
  }

  #keyword(
    target: OpenApiDocument,
    key: string,
    value: unknown,
    noun: string,
    words: SchemaWords,
  ): unknown {
    const owner = ownerOf(words);
    if (MAPS.has(key) && isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          this.schema(target, member, noun, key === "properties" ? { name, owner } : {}),
        ]),
      );
    }
    const part: SchemaWords = owner === undefined ? {} : { owner };
    if (LISTS.has(key) && Array.isArray(value)) {
      const members = value.map((member) => this.schema(target, member, noun, part));
      // An empty alternative was described by its author alone. It allows any value.
      return members.map((member) => (isEmpty(member) ? withWords({}, "Any value.") : member));
    }
    if (SCHEMAS.has(key)) return this.schema(target, value, noun, part);
    if (key === "discriminator" && isObject(value)) {
      const mapping = Object.entries(objectAt(value, "mapping") ?? {}).map(([name, reference]) => [
        name,
        typeof reference === "string" && reference.startsWith("#/")
          ? this.#reference(target, reference, noun).$ref
          : reference,
      ]);
      return {
        propertyName: value["propertyName"],
        ...(mapping.length > 0 ? { mapping: Object.fromEntries(mapping) as Json } : {}),
      };
    }
    return clone(value);
  }

  #reference(target: OpenApiDocument, reference: string, noun: string): { $ref: string } {
    const component = componentOf(reference);
    if (!component) return { $ref: reference };
    const key = `${component.kind}/${component.name}`;
    const members = ensureObject(ensureObject(target, "components"), component.kind);
    let name = this.#names.get(key);
    if (name === undefined) {
      const wanted = pascalOf(component.name) || "Value";
      const isReusable =
        Object.hasOwn(members, wanted) &&
        this.#isEqual(target, component.kind, wanted, component.name);
      name = isReusable ? wanted : this.freeName(component.kind, wanted, noun);
      this.#names.set(key, name);
    }
    if (!Object.hasOwn(members, name)) {
      members[name] = {};
      const node = resolveNode(this.theirs, { $ref: reference });
      members[name] = this.schema(target, node, noun, { component: name });
    }
    return { $ref: referenceTo(component.kind, name) };
  }

  parameter(target: OpenApiDocument, node: Json, operation: OperationWords, many: string): Json {
    const resolved = resolveNode(this.theirs, node);
    const schema = objectAt(resolved, "schema");
    const text = describeParameter(
      {
        name: String(resolved["name"]),
        in: String(resolved["in"]),
        schema: schema && resolveNode(this.theirs, schema),
        owner: operation.noun,
      },
      many,
    );
    const copy: Json = { name: resolved["name"], in: resolved["in"] };
    for (const key of ["required", "deprecated"]) if (resolved[key] === true) copy[key] = true;
    const { name, in: place, ...rest } = withWords(copy, text);
    const result: Json = { name, in: place, ...rest };
    for (const key of ["style", "explode", "allowReserved", "allowEmptyValue", "x-qlik-wildcard"])
      if (resolved[key] !== undefined) result[key] = resolved[key];
    if (schema) result["schema"] = this.schema(target, schema, operation.noun);
    const content = objectAt(resolved, "content");
    if (content) result["content"] = this.content(target, content, operation.noun);
    return result;
  }

  requestBody(target: OpenApiDocument, node: Json, operation: OperationWords): Json {
    const resolved = resolveNode(this.theirs, node);
    return {
      ...withWords({}, operation.requestBody),
      ...(resolved["required"] === true ? { required: true } : {}),
      content: this.content(target, objectAt(resolved, "content") ?? {}, operation.noun),
    };
  }

  response(target: OpenApiDocument, node: Json, status: string, operation: OperationWords): Json {
    const resolved = resolveNode(this.theirs, node);
    const copy = withWords({}, operation.response(status));
    const headers = Object.entries(objectAt(resolved, "headers") ?? {}).map(([name, header]) => [
      name,
      this.header(target, header as Json, name, operation.noun),
    ]);
    if (headers.length > 0) copy["headers"] = Object.fromEntries(headers);
    const content = objectAt(resolved, "content");
    if (content) copy["content"] = this.content(target, content, operation.noun);
    return copy;
  }

  header(target: OpenApiDocument, node: Json, name: string, noun: string): Json {
    const resolved = resolveNode(this.theirs, node);
    const schema = objectAt(resolved, "schema");
    const copy = withWords({}, describeHeader(name, schema && resolveNode(this.theirs, schema)));
    for (const key of ["required", "deprecated"]) if (resolved[key] === true) copy[key] = true;
    copy["schema"] = schema ? this.schema(target, schema, noun) : { type: "string" };
    return copy;
  }

  content(target: OpenApiDocument, content: Json, noun: string): Json {
    return Object.fromEntries(
      Object.entries(content).map(([media, type]) => [
        media,
        this.mediaType(target, type as Json, noun),
      ]),
    );
  }

  mediaType(target: OpenApiDocument, type: Json, noun: string): Json {
    const copy: Json = {};
    if (type["schema"] !== undefined)
      copy["schema"] = this.schema(target, type["schema"], noun, { owner: noun });
    if (isObject(type["encoding"])) copy["encoding"] = clone(type["encoding"]);
    return copy;
  }
}

function isEmpty(node: unknown): boolean {
  return isObject(node) && Object.keys(node).length === 0;
}

interface SchemaWords {
  /** The name of a property, which gets a sentence. */
  readonly name?: string;
  /** The name of a component, which gets a sentence. */
  readonly component?: string;
  /** What has the property. */
  readonly owner?: string | undefined;
}

function ownerOf({ name, component, owner }: SchemaWords): string | undefined {
  return (component ?? name) ? nounOf((component ?? name)!) : owner;
}

/** Adds a sentence by rule, and says that no person has written it. */
function withWords(node: Json, description: string): Json {
  const { type, ...rest } = node;
  return { ...(type === undefined ? {} : { type }), ...reordered(rest, description) };
}

/** `format` and the like come before the description, and what is nested after it, as in our documents. */
function reordered(node: Json, description: string): Json {
  const entries = Object.entries(node);
  const flat = entries.filter(([, value]) => typeof value !== "object");
  const nested = entries.filter(([, value]) => typeof value === "object");
  return Object.fromEntries([
    ...flat,
    ["description", description],
    [WORDS_MARK, "rule"],
    ...nested,
  ]);
}

/** `errorResponse-400` → `ErrorResponse400`. */
function pascalOf(name: string): string {
  const parts = name.match(/[A-Za-z0-9]+/g) ?? [];
  return (
    parts
      .map((part) => (/^[A-Z]/.test(part) ? part : upperFirst(part)))
      .join("")
      .replace(/^\d+/, "") || rawWordsOf(name).map(upperFirst).join("")
  );
}
