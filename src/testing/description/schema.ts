/** The parts of an OpenAPI description that the tenant reads. */

/** The keywords of a JSON Schema that are read here. The validator reads all. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  /** The known values of an enumeration that Qlik may extend. */
  readonly "x-extensible-enum"?: readonly unknown[];
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
  readonly content: Readonly<Record<string, MediaTypeObject>>;
}

export interface MediaTypeObject {
  readonly schema: Schema;
  readonly example?: unknown;
  /** How the parts of a form are encoded. */
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>;
}

/** A response by its content and headers. An error has only the schemas of its content here. */
export interface ResponseObject {
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly headers?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** What the description says of an operation. */
export interface OperationDescription {
  readonly parameters: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  /** By status: `200`. */
  readonly responses: Readonly<Record<string, ResponseObject>>;
  /** How the list is paged, and the property with the records; "" when the page is the list itself. */
  readonly paging?: { readonly style: "cursor" | "page" | "offset"; readonly items: string };
  /** The operation to call instead, as `METHOD /path`. */
  readonly replacedBy?: string;
}
