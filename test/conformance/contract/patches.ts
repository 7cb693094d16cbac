/** JSON Patches that the description of an operation allows. */
import type { SchemaObject } from "../../../scripts/openapi/document.ts";
import { ALTERNATIVES, propertiesOf } from "../../../scripts/openapi/schemas.ts";
import { accepts } from "../../testing/conforms.ts";
import { document } from "../../types/sampled-operations.ts";
import { resolve, type DescribedOperation } from "./description.ts";
import { objectsOf } from "./records.ts";

export interface Patch {
  readonly body: readonly object[];
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * A patch for each path that is listed and each operation that sets a value, in the words of the operation (`Op`, `REPLACE`).
 * Where no path is listed: the one that is shown.
 */
export function patchesOf(
  { body }: DescribedOperation,
  answer: SchemaObject | undefined,
  record: unknown,
): readonly Patch[] {
  const item = resolve(body!.schema)["items"] as SchemaObject;
  const members = [...propertiesOf(document, item, ALTERNATIVES)];
  const find = (wanted: string): [string, SchemaObject] | undefined => {
    const found = members.find(([name]) => name.toLowerCase() === wanted);
    return found && [found[0], resolve(found[1])];
  };
  const [op, path, value] = [find("op"), find("path"), find("value")];
  if (!op || !path || !value) return [];
  const ops = listed(op[1]).filter((each) => /^(add|replace)$/i.test(each));
  return listed(path[1]).flatMap((pointer) => {
    const next = nextValue(pointer, answer, record);
    if (next === undefined || !accepts(value[1], next)) return [];
    return ops.map((each) => ({
      body: [{ [op[0]]: each, [path[0]]: pointer, [value[0]]: next }],
      pointer,
      value: next,
    }));
  });
}

function listed({ enum: values, "x-extensible-enum": known }: SchemaObject): readonly string[] {
  return ((values ?? known ?? []) as unknown[]).map(String);
}

/** Another value for a place in the record: of the same type, and allowed by the schema. */
function nextValue(pointer: string, answer: SchemaObject | undefined, record: unknown): unknown {
  const schema = answer && schemaAt(answer, pointer);
  const value = pointerValue(record, pointer);
  const [other] = listed(schema ?? {}).filter((each) => each !== value);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return value;
  if (other !== undefined) return other;
  const isFree = schema?.format === undefined && schema?.["pattern"] === undefined;
  return isFree && !/Id$|url$/i.test(pointer) ? `${value} 2` : value;
}

function schemaAt(schema: SchemaObject, pointer: string): SchemaObject | undefined {
  let place: SchemaObject | undefined = schema;
  for (const name of pointer.split("/").filter(Boolean)) {
    const member: SchemaObject | undefined =
      place && propertiesOf(document, place, ALTERNATIVES).get(name);
    place = member && resolve(member);
  }
  return place;
}

/** The value at a pointer into the record, which its answer may wrap. */
export function pointerValue(body: unknown, pointer: string): unknown {
  const names = pointer.split("/").filter(Boolean);
  for (const root of objectsOf(body)) {
    const value = names.reduce<unknown>((place, name) => ownMember(place, name), root);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ownMember(value: unknown, name: string): unknown {
  const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isOwn ? (value as Record<string, unknown>)[name] : undefined;
}
