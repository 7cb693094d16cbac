import { expect } from "vitest";
import { normalise, type Normalised } from "../../../scripts/normalise/normalise.ts";
import type { Rule } from "../../../scripts/normalise/rule.ts";
import type { OpenApiDocument, OperationObject } from "../../../scripts/openapi/document.ts";

/** Applies one rule to a part of a document, and expects that it changes nothing the second time. */
export function heal(rule: Rule, part: object): Normalised {
  const document = {
    ...{ openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {} },
    ...part,
  } as OpenApiDocument;
  const normalised = normalise(document, { service: "things", rules: [rule] });
  const again = normalise(normalised.document, { service: "things", rules: [rule] });
  expect(again.document).toEqual(normalised.document);
  expect([...again.changes]).toEqual([]);
  return normalised;
}

interface Place {
  path?: string;
  method?: string;
  [field: string]: unknown;
}

/** Applies one rule to a document with one operation, and returns it. */
export function healOperation(
  rule: Rule,
  operation: object,
  { path = "/things", method = "get", ...part }: Place = {},
): OperationObject {
  const { document } = heal(rule, { paths: { [path]: { [method]: operation } }, ...part });
  return Object.values(Object.values(document.paths ?? {})[0] ?? {})[0] as OperationObject;
}

/** A JSON body with a schema. */
export function json(schema: object): object {
  return { content: { "application/json": { schema } } };
}
