/** What the description says of operations and resources, read without the tenant's own analysis. */
import {
  deref,
  operationsOf,
  type PagingMark,
  type SchemaObject,
} from "../../../scripts/openapi/document.ts";
import { jsonSuccessOf, partsOf } from "../../../scripts/openapi/schemas.ts";
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

/** The names of all properties that a value of the schema may have, at any depth. */
export function namesOf(schema: SchemaObject | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<SchemaObject>();
  const visit = (node: SchemaObject | undefined): void => {
    if (typeof node !== "object") return;
    for (const part of partsOf(document, node, ["allOf", "anyOf", "oneOf"])) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        if (property["writeOnly"] === true) continue;
        names.add(name);
        visit(property);
      }
      visit(part["items"] as SchemaObject | undefined);
      visit(part["additionalProperties"] as SchemaObject | undefined);
    }
  };
  visit(schema);
  return names;
}

export function resolve(schema: SchemaObject): SchemaObject {
  return deref<SchemaObject>(document, schema);
}
