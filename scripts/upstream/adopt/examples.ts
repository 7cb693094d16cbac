/** Keeps the examples of bodies valid when their schemas change, and makes some for bodies that are new. */
import { compare, describeOperations } from "../../facts/facts.ts";
import { textOf } from "../../facts/json.ts";
import { shapeOf, type Shape } from "../../facts/shape.ts";
import { normalise } from "../../normalise/normalise.ts";
import { bodyExamples } from "../../normalise/rules/body-examples.ts";
import { exampleValues } from "../../normalise/rules/example-values.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { placedOperations, type PlacedOperation } from "./correspond.ts";
import { isObject, objectAt, resolveNode, type Json } from "./json.ts";

/** Returns a document whose examples fit its schemas. What did not change stays as somebody wrote it. */
export function fitExamples(
  document: OpenApiDocument,
  before: OpenApiDocument | undefined,
): OpenApiDocument {
  if (before) new Fitting(document, before).run();
  return normalise(document, { service: "", rules: [exampleValues, bodyExamples] }).document;
}

/** The example of a part, and what a sample of the whole body has there. */
interface Place {
  readonly before: Shape | undefined;
  readonly after: Shape;
  readonly sample: unknown;
}

class Fitting {
  readonly #document: OpenApiDocument;
  readonly #before: OpenApiDocument;
  /** Components have media types that several operations share. */
  readonly #fitted = new Set<Json>();

  constructor(document: OpenApiDocument, before: OpenApiDocument) {
    this.#document = document;
    this.#before = before;
  }

  run(): void {
    const [before, after] = [this.#before, this.#document].map((each) =>
      describeOperations(each as unknown as Json),
    );
    const changed = new Set(compare(before!, after!).map(({ operation }) => operation));
    const former = new Map(placedOperations(this.#before).map((each) => [each.name, each]));
    for (const placed of placedOperations(this.#document)) {
      const old = former.get(placed.name);
      if (!old || !changed.has(placed.name)) continue;
      const oldTypes = new Map(mediaTypesOf(this.#before, old));
      for (const [place, type] of mediaTypesOf(this.#document, placed)) {
        const oldType = oldTypes.get(place);
        if (!oldType || this.#fitted.has(type)) continue;
        this.#fitted.add(type);
        this.#fitMediaType(place, type, oldType);
      }
    }
  }

  #fitMediaType(place: string, type: Json, oldType: Json): void {
    const [schema, oldSchema] = [objectAt(type, "schema"), objectAt(oldType, "schema")];
    if (!schema) return;
    const after = shapeOf((node) => resolveNode(this.#document, node), schema);
    const before = oldSchema && shapeOf((node) => resolveNode(this.#before, node), oldSchema);
    const sample = this.#sampleOf(schema, place.startsWith("body"));
    if (type["example"] !== undefined)
      type["example"] = fit(type["example"], { before, after, sample });
    for (const example of Object.values(objectAt(type, "examples") ?? {})) {
      if (isObject(example) && "value" in example)
        example["value"] = fit(example["value"], { before, after, sample });
    }
  }

  #sampleOf(schema: Json, isRequest: boolean): unknown {
    const content: Json = { "application/json": { schema } };
    const operation = isRequest
      ? { requestBody: { content } }
      : { responses: { "200": { content } } };
    const { openapi, info, components } = this.#document;
    const alone = {
      openapi,
      info,
      components,
      paths: { "/": { post: operation } },
    } as unknown as OpenApiDocument;
    const { document } = normalise(alone, { service: "", rules: [bodyExamples] });
    const [placed] = placedOperations(document);
    return mediaTypesOf(document, placed!)[0]?.[1]["example"];
  }
}

function mediaTypesOf(document: OpenApiDocument, { operation }: PlacedOperation): [string, Json][] {
  const bodies = [
    ["body", operation["requestBody"]] as const,
    ...Object.entries(objectAt(operation, "responses") ?? {}),
  ];
  return bodies.flatMap(([place, body]) => {
    const content = isObject(body) ? objectAt(resolveNode(document, body), "content") : undefined;
    return Object.entries(content ?? {})
      .filter((entry): entry is [string, Json] => isObject(entry[1]))
      .map(([media, type]): [string, Json] => [`${place} ${media}`, type]);
  });
}

function fit(value: unknown, { before, after, sample }: Place): unknown {
  if (value === null) return value;
  if (before && changesType(before, after)) return sample ?? value;
  if (Array.isArray(value)) {
    if (!after.items) return value;
    const items = {
      before: before?.items?.(),
      after: after.items(),
      sample: Array.isArray(sample) ? (sample[0] as unknown) : undefined,
    };
    return value.map((item: unknown) => fit(item, items));
  }
  if (isObject(value)) return fitObject(value, { before, after, sample });
  const isGone =
    after.values && before?.values?.has(textOf(value)) && !after.values.has(textOf(value));
  return isGone ? (sample ?? value) : value;
}

function fitObject(value: Json, { before, after, sample }: Place): Json {
  const samples = isObject(sample) ? sample : {};
  const fitted: Json = {};
  for (const [name, member] of Object.entries(value)) {
    const [own, former] = [after.properties.get(name), before?.properties.get(name)];
    if (own)
      fitted[name] = fit(member, { before: former?.(), after: own(), sample: samples[name] });
    else if (!former) fitted[name] = member;
  }
  for (const [name, necessity] of after.required) {
    const wasRequired = before?.required.get(name) === "true";
    if (
      necessity === "true" &&
      !wasRequired &&
      !Object.hasOwn(fitted, name) &&
      samples[name] !== undefined
    )
      fitted[name] = samples[name];
  }
  return fitted;
}

function changesType(before: Shape, after: Shape): boolean {
  return [...before.types].sort().join() !== [...after.types].sort().join();
}
