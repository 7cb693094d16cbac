/* eslint-disable @typescript-eslint/no-explicit-any -- the tests change documents at places that no type describes */
/** Adopts a small published document into a small document of ours. */
import { parse } from "yaml";
import { compare, describeOperations, type Difference } from "../../../scripts/facts/facts.ts";
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import { adopt, type Adopted } from "../../../scripts/upstream/adopt/adopt.ts";
import { patchYaml } from "../../../scripts/upstream/adopt/patch-yaml.ts";

export interface Run extends Adopted {
  /** Our document afterwards, as it is written. */
  readonly text: string;
}

export function factsOf(document: unknown): ReturnType<typeof describeOperations> {
  return describeOperations(document as Record<string, unknown>);
}

/** @param isDeviation Differences that stay. @default none */
export async function adoptText(
  text: string,
  published: object,
  {
    isDeviation = () => false,
    now = new Date("2026-08-01T00:00:00Z"),
  }: { isDeviation?: (difference: Difference) => boolean; now?: Date } = {},
): Promise<Run> {
  const theirs = published as OpenApiDocument;
  const differencesOf = (document: OpenApiDocument) => compare(factsOf(document), factsOf(theirs));
  const result = adopt(text ? (parse(text) as OpenApiDocument) : undefined, {
    ...{
      service: "things",
      theirs,
      now,
      taken: new Set<string>(),
      tags: new Map(),
      version: "2026-07-24",
    },
    differencesOf,
    driftOf: (document) => differencesOf(document).filter((difference) => !isDeviation(difference)),
  });
  return { ...result, text: await patchYaml(text, result.document) };
}

export const OURS = `openapi: 3.1.0
info:
  title: Qlik Cloud things
  version: "2026-07-24"
security:
  - bearer: []
tags:
  - name: things
    description: Things, in our words.
paths:
  # Lists come first.
  /api/v1/things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things
      description: Returns the things.
      x-qlik-tier: { tier: "1", limit: 1000 }
      parameters:
        - name: limit
          in: query
          description: Maximum number of records per page.
          schema: { type: integer, maximum: 100, default: 10 }
      responses:
        "200":
          description: A page of things.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data:
                    type: array
                    description: The things, newest first.
                    items: { $ref: "#/components/schemas/Thing" }
              example: { data: [{ id: "1", name: First, size: 3 }] }
  /api/v1/things/{thingId}:
    get:
      operationId: getThing
      tags: [things]
      summary: Get a thing
      description: Returns a thing.
      x-qlik-tier: { tier: "1", limit: 1000 }
      parameters:
        - name: thingId
          in: path
          required: true
          description: The identifier of the thing.
          schema: { type: string }
      responses:
        "200":
          description: The requested thing.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Thing" }
              example: { id: "1", name: First, size: 3 } # the usual one
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
  schemas:
    Thing:
      type: object
      description: A thing of ours.
      required: [id]
      properties:
        id: { type: string, description: The identifier. }
        name: { type: string, description: What people call it. } # not unique
        size: { type: integer, description: The size. }
        colour:
          type: string
          description: The colour.
          x-extensible-enum: [red, green]
`;

/** What Qlik would publish for {@link OURS}: the same facts, with other words. */
export function published(): Omit<OpenApiDocument, "paths" | "components"> & {
  paths: Record<string, any>;
  components: Record<string, any>;
} {
  const document = parse(OURS) as unknown as Omit<OpenApiDocument, "paths" | "components"> & {
    paths: Record<string, any>;
    components: Record<string, any>;
  };
  const reword = (node: unknown, isNameMap = false): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (!isNameMap && key === "description" && typeof value === "string")
        (node as Record<string, unknown>)[key] = "Qlik's own words.";
      reword(value, key === "properties");
    }
  };
  reword(document);
  return document;
}
