/** What the description says of events. A stand-in for the module of this name, which loads it by parts. */
import document from "../../../generated/openapi.json" with { type: "json" };
import { schemas as known } from "../http/validation/openapi.ts";
import type { Schema } from "./schema.ts";

export const schemas: Readonly<Record<string, Schema>> = known;

const { webhooks, components } = document as unknown as {
  webhooks: Record<
    string,
    { post: { requestBody: { content: Record<string, { schema: { $ref: string } }> } } }
  >;
  components: { schemas: Record<string, Composed> };
};

interface Composed {
  readonly allOf?: readonly Composed[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Loads what the description says of the events, once. */
export function loadEvents(): Promise<void> {
  return Promise.resolve();
}

/** Returns the types of the events, which have been loaded. */
export function eventTypes(): readonly string[] {
  return Object.keys(webhooks);
}

/** Returns the schema of the data of an event type; `undefined` for a type that is not described. */
export function describeEvent(type: string): Schema | undefined {
  const { $ref } = webhooks[type]?.post.requestBody.content["application/json"]?.schema ?? {};
  const event = components.schemas[$ref?.split("/").at(-1) ?? ""];
  return [event, ...(event?.allOf ?? [])].find((part) => part?.properties?.["data"])?.properties?.[
    "data"
  ];
}

/** Returns the schema that a schema refers to, itself without a reference. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = schemas[schema.$ref];
  if (!target) throw new Error(`The description has no ${schema.$ref}.`);
  return resolve(target);
}
