/** The parts of the specification that describe requests. */
import document from "../../../../generated/openapi.json" with { type: "json" };

/** The keywords of a JSON Schema that are read here. The validator reads all. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
}

export type SchemaType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  /** How the items of an array are joined, unless they repeat the name. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: { readonly [mediaType: string]: { readonly schema: Schema } };
}

/** The description of the requests for an operation. */
export interface RequestObject {
  readonly parameters: readonly ParameterObject[];
  readonly requestBody: RequestBodyObject | undefined;
  /** The statuses that the operation declares. */
  readonly statuses: readonly string[];
}

interface ResponseObject {
  readonly content?: { readonly [mediaType: string]: { readonly schema?: Schema } };
}

type Referable<Thing> = Thing | { readonly $ref: string };

interface OperationObject {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly requestBody?: RequestBodyObject;
  readonly responses?: { readonly [status: string]: Referable<ResponseObject> };
}

interface PathItem {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly [method: string]: unknown;
}

/** Declared here, since the type that the compiler infers from the file is as long as the file. */
interface Document {
  readonly paths: { readonly [path: string]: PathItem };
  readonly components: {
    readonly schemas: { readonly [name: string]: Schema };
    readonly parameters: { readonly [name: string]: ParameterObject };
    readonly responses?: { readonly [name: string]: ResponseObject };
  };
}

const { paths, components } = document as unknown as Document;

/** The schemas by their references. */
export const schemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(components.schemas).map(([name, schema]) => [
    `#/components/schemas/${name}`,
    schema,
  ]),
);

/** Returns the schema of a name, and throws for a name that the specification doesn't have. */
export function schemaNamed(name: string): Schema {
  const schema = schemas[`#/components/schemas/${name}`];
  if (!schema) throw new Error(`The specification has no schema ${name}.`);
  return schema;
}

/** Returns the schema that a reference leads to. */
export function resolveSchema(schema: Schema): Schema {
  return (schema.$ref === undefined ? undefined : schemas[schema.$ref]) ?? schema;
}

/** Returns the description of the requests for an operation, by `METHOD /path`. */
export function describeRequest(key: string): RequestObject {
  const { item, operation } = find(key);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return {
    parameters: parameters.map(parameterAt),
    requestBody: operation.requestBody,
    statuses: Object.keys(operation.responses ?? {}),
  };
}

/** Returns the media types that an operation declares for the responses of a status. */
export function mediaTypesOf(key: string, status: number): readonly string[] {
  const response = find(key).operation.responses?.[status];
  if (!response) return [];
  const shared = "$ref" in response ? components.responses?.[nameOf(response)] : response;
  return Object.keys(shared?.content ?? {});
}

function find(key: string): { item: PathItem; operation: OperationObject } {
  const [method = "", path = ""] = key.split(" ");
  const item = paths[path];
  const operation = item?.[method.toLowerCase()] as OperationObject | undefined;
  if (!item || !operation) throw new Error(`The specification has no ${key}.`);
  return { item, operation };
}

function nameOf({ $ref }: { readonly $ref: string }): string {
  return $ref.split("/").at(-1) ?? "";
}

function parameterAt(parameter: Referable<ParameterObject>): ParameterObject {
  if (!("$ref" in parameter)) return parameter;
  const shared = components.parameters[nameOf(parameter)];
  if (!shared) throw new Error(`The specification has no ${parameter.$ref}.`);
  return shared;
}
