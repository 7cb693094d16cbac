/** The specification, as far as requests are judged by it. */
import document from "../../../../generated/openapi.json" with { type: "json" };

/** As much of a JSON Schema as is looked at here; the validator looks at all. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type SchemaType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  /** False when the parts of a list are joined by commas. */
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: { readonly [mediaType: string]: { readonly schema: Schema } };
}

/** What a request for one operation may look like. */
export interface RequestObject {
  readonly parameters: readonly ParameterObject[];
  readonly requestBody: RequestBodyObject | undefined;
}

type Referable<Thing> = Thing | { readonly $ref: string };

interface OperationObject {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly requestBody?: RequestBodyObject;
}

interface PathItem {
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly [method: string]: unknown;
}

/** Named here, since the type that the compiler makes of the file itself is as long as the file. */
interface Document {
  readonly paths: { readonly [path: string]: PathItem };
  readonly components: {
    readonly schemas: { readonly [name: string]: Schema };
    readonly parameters: { readonly [name: string]: ParameterObject };
  };
}

const { paths, components } = document as unknown as Document;

/** The schemas by the reference that leads to each. */
export const schemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(components.schemas).map(([name, schema]) => [
    `#/components/schemas/${name}`,
    schema,
  ]),
);

/** What the specification says of the requests for an operation, by `METHOD /path`. */
export function describeRequest(key: string): RequestObject {
  const [method = "", path = ""] = key.split(" ");
  const item = paths[path];
  const operation = item?.[method.toLowerCase()] as OperationObject | undefined;
  if (!item || !operation) throw new Error(`The specification has no ${key}.`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return { parameters: parameters.map(parameterAt), requestBody: operation.requestBody };
}

function parameterAt(parameter: Referable<ParameterObject>): ParameterObject {
  if (!("$ref" in parameter)) return parameter;
  const shared = components.parameters[parameter.$ref.split("/").at(-1) ?? ""];
  if (!shared) throw new Error(`The specification has no ${parameter.$ref}.`);
  return shared;
}
