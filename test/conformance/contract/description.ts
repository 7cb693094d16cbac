/** What the description says of operations and resources, read without the tenant's own analysis. */
import {
  deref,
  operationsOf,
  type PagingMark,
  type SchemaObject,
} from "../../../scripts/openapi/document.ts";
import { ALTERNATIVES, jsonSuccessOf, propertiesOf } from "../../../scripts/openapi/schemas.ts";
import {
  document,
  sampledOperations,
  type SampledOperation,
} from "../../types/sampled-operations.ts";

export interface DescribedOperation extends SampledOperation {
  readonly statuses: readonly number[];
  readonly paging: PagingMark | undefined;
  /** The schema of its first successful JSON answer. */
  readonly answer: SchemaObject | undefined;
  /** Whether it takes calls without a token. */
  readonly anonymous: boolean;
}

const described = new Map(
  [...operationsOf(document.paths)].map(({ path, method, operation }) => [
    `${method.toUpperCase()} ${path}`,
    operation,
  ]),
);

export const operations: ReadonlyMap<string, DescribedOperation> = new Map(
  sampledOperations.map((sampled) => {
    const operation = described.get(sampled.key)!;
    return [
      sampled.key,
      {
        ...sampled,
        statuses: Object.keys(operation.responses ?? {}).map(Number),
        paging: operation["x-qlik-paging"],
        answer: jsonSuccessOf(document, operation)?.schema,
        anonymous: operation.security?.length === 0,
      },
    ];
  }),
);

/** What a POST to its path creates, and GET, PUT, PATCH or DELETE of an id finds. */
export interface Collection {
  readonly collection: string;
  readonly item: string;
  /** The name of the parameter that has the id. */
  readonly parameter: string;
}

export const paths: readonly string[] = [
  ...new Set([...operations.values()].map(({ path }) => path)),
];

export const collections: readonly Collection[] = paths.flatMap((item) => {
  const [, start, parameter] = /^(.*)\/\{([^{}]+)\}$/.exec(item) ?? [];
  if (start === undefined || parameter === undefined) return [];
  const collection = collectionAt(start);
  return collection === undefined ? [] : [{ collection, item, parameter }];
});

/** The path to which a POST creates, as its operation names the parameters. */
export function collectionAt(path: string): string | undefined {
  return paths.find((each) => isSame(each, path) && operations.has(`POST ${each}`));
}

/** Whether the paths differ in the names of their parameters alone. */
function isSame(one: string, other: string): boolean {
  const [plainOne, plainOther] = [one, other].map((path) => path.replace(/\{[^{}]+\}/g, "{}"));
  return plainOne === plainOther;
}

/** The paths of what is read and changed, but not created. */
export const documents: readonly string[] = paths.filter((path) => {
  const isChanged = operations.has(`PUT ${path}`) || operations.has(`PATCH ${path}`);
  const isItem = collections.some(({ item }) => item === path);
  return operations.has(`GET ${path}`) && isChanged && !isItem;
});

export interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** The values of a body that an answer has the same place for, with the same values allowed. */
export function commonLeaves(
  value: unknown,
  schema: SchemaObject,
  answer: SchemaObject,
  pointer = "",
): readonly Leaf[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const [sent, shown] = [schema, answer].map((each) => propertiesOf(document, each, ALTERNATIVES));
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const [one, other] = [sent!.get(name), shown!.get(name)];
    if (!one || !other || member instanceof Blob) return [];
    const place = `${pointer}/${name}`;
    if (typeof member === "object") return commonLeaves(member, one, other, place);
    return constraintsOf(one) === constraintsOf(other) ? [{ pointer: place, value: member }] : [];
  });
}

/** What a schema says of single values, as text. */
function constraintsOf(schema: SchemaObject): string {
  const { type, format, pattern, enum: values } = resolve(schema);
  return JSON.stringify([type, format, pattern, values]);
}

/** The schema of the record in an answer, which may be a property of it. */
export function recordSchemaOf(answer: SchemaObject, body: SchemaObject): SchemaObject {
  const names = [...propertiesOf(document, body, ALTERNATIVES).keys()];
  const properties = propertiesOf(document, answer, ALTERNATIVES);
  if (names.some((name) => properties.has(name))) return answer;
  const inner = [...properties.values()].find((property) => {
    const own = propertiesOf(document, property, ALTERNATIVES);
    return names.some((name) => own.has(name));
  });
  return inner ?? answer;
}

export function resolve(schema: SchemaObject): SchemaObject {
  return deref<SchemaObject>(document, schema);
}
