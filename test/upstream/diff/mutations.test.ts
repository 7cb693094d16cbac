import { withPrefix } from "../../../scripts/upstream/align-paths.ts";
import type { EditionDocument } from "../../../scripts/upstream/diff/diff-editions.ts";
import { beforeAll, describe, expect, it } from "vitest";
import {
  compileOldCalls,
  type Compilation,
} from "../../../scripts/upstream/diff/compile/compile-old-calls.ts";
import type { Verdict } from "../../../scripts/upstream/diff/change.ts";
import {
  diff,
  documentOf,
  json,
  object,
  operation,
  path,
  query,
  ref,
  type Parts,
} from "./documents.ts";

type Json = Record<string, unknown>;
interface Mutation {
  readonly verdict: Verdict;
  /** The verdict for the change in the other direction. */
  readonly back: Verdict;
  readonly change: (parts: Draft) => void;
  /** Breaks that no typed call of this kind shows. */
  readonly isUntyped?: boolean;
}
/** A document whose parts are within reach. */
interface Draft {
  readonly paths: Json;
  readonly get: Json & { parameters: Json[]; responses: Json };
  readonly post: Json & { requestBody: Json };
  readonly boat: { properties: Json; required: string[] };
  readonly order: { properties: Json; required: string[] };
  readonly schemas: Json;
}

const text = { type: "string" };

function draft(): { parts: Parts; draft: Draft } {
  const boat = {
    ...object({
      id: text,
      name: text,
      length: { type: "number" },
      status: { type: "string", enum: ["afloat", "docked"] },
      crew: { type: "array", items: object({ name: text, age: { type: "integer" } }, ["name"]) },
    }),
    required: ["id"],
  };
  const order = {
    ...object({
      name: text,
      colour: { type: "string", enum: ["red", "blue"] },
      tags: { type: "array", items: text },
    }),
    required: ["name"],
  };
  const parameters = [path("id"), query("fields"), query("limit", { schema: { type: "integer" } })];
  const get = operation({ id: "getBoat", parameters, response: ref("Boat") });
  const post = operation({ id: "createBoat", body: ref("Order"), response: ref("Boat") });
  const paths = { "/api/boats/{id}": { get }, "/api/boats": { post } };
  const schemas = { Boat: boat, Order: order };
  const typed = { paths, get, post, boat, order, schemas } as object as Draft;
  return { parts: { paths, schemas }, draft: typed };
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "an operation": {
    ...{ verdict: "minor", back: "major" },
    change: ({ paths }) => (paths["/api/harbours"] = { get: operation({ id: "listHarbours" }) }),
  },
  "an optional parameter": {
    ...{ verdict: "minor", back: "major" },
    change: ({ get }) => get.parameters.push(query("sort")),
  },
  "a required parameter": {
    ...{ verdict: "major", back: "major" },
    change: ({ get }) => get.parameters.push(query("sort", { required: true })),
  },
  "a parameter that became required": {
    ...{ verdict: "major", back: "minor", isUntyped: true },
    change: ({ get }) => (get.parameters[1]!["required"] = true),
  },
  "a parameter of another type": {
    ...{ verdict: "major", back: "major" },
    change: ({ get }) => (get.parameters[1]!["schema"] = { type: "boolean" }),
  },
  "a parameter in the header": {
    ...{ verdict: "major", back: "major" },
    change: ({ get }) => (get.parameters[1]!["in"] = "header"),
  },
  "another name of a path parameter": {
    ...{ verdict: "major", back: "major" },
    change: ({ paths, get }) => {
      paths["/api/boats/{boatId}"] = paths["/api/boats/{id}"];
      delete paths["/api/boats/{id}"];
      get.parameters[0]!["name"] = "boatId";
    },
  },
  "an optional property of a response": {
    ...{ verdict: "minor", back: "major" },
    change: ({ boat }) => (boat.properties["flag"] = text),
  },
  "a property of a response that may be missing": {
    ...{ verdict: "major", back: "minor" },
    change: ({ boat }) => (boat.required.length = 0),
  },
  "a property of a response that may be null": {
    ...{ verdict: "major", back: "minor" },
    change: ({ boat }) => (boat.properties["name"] = { type: ["string", "null"] }),
  },
  "a property of a response with another type": {
    ...{ verdict: "major", back: "major" },
    change: ({ boat }) => (boat.properties["length"] = text),
  },
  "a nested property of another type": {
    ...{ verdict: "major", back: "major" },
    change: ({ boat }) =>
      (boat.properties["crew"] = {
        type: "array",
        items: object({ name: { type: "number" }, age: { type: "integer" } }, ["name"]),
      }),
  },
  "a value that responses may have": {
    ...{ verdict: "minor", back: "minor" },
    change: ({ boat }) =>
      (boat.properties["status"] = { type: "string", enum: ["afloat", "docked", "sunk"] }),
  },
  "an optional property of a request": {
    ...{ verdict: "minor", back: "major" },
    change: ({ order }) => (order.properties["flag"] = text),
  },
  "a required property of a request": {
    ...{ verdict: "major", back: "major" },
    change: ({ order }) => {
      order.properties["flag"] = text;
      order.required.push("flag");
    },
  },
  "a property of a request that became required": {
    ...{ verdict: "major", back: "minor", isUntyped: true },
    change: ({ order }) => order.required.push("colour"),
  },
  "a value that requests may have": {
    ...{ verdict: "minor", back: "major" },
    change: ({ order }) =>
      (order.properties["colour"] = { type: "string", enum: ["green", "red", "blue"] }),
  },
  "an optional body": {
    ...{ verdict: "minor", back: "major" },
    change: ({ post }) => (post.requestBody["required"] = false),
  },
  "an error status": {
    ...{ verdict: "patch", back: "patch" },
    change: ({ get }) =>
      (get.responses["404"] = { description: "None.", content: json(object({ code: text })) }),
  },
  "a success status": {
    ...{ verdict: "major", back: "major" },
    change: ({ get }) => (get.responses["202"] = { description: "Later." }),
  },
  "a media type of a response": {
    ...{ verdict: "major", back: "major" },
    change: ({ get }) => {
      const done = get.responses["200"] as { content: Json };
      done.content["text/csv"] = { schema: text };
    },
  },
  "another operationId": {
    ...{ verdict: "major", back: "major", isUntyped: true },
    change: ({ get }) => (get["operationId"] = "readBoat"),
  },
  "another name of a schema": {
    ...{ verdict: "major", back: "major", isUntyped: true },
    change: ({ schemas, post, order }) => {
      delete schemas["Order"];
      schemas["Purchase"] = order;
      post.requestBody["content"] = json(ref("Purchase"));
    },
  },
  "another rate limit": {
    ...{ verdict: "minor", back: "minor" },
    change: ({ get }) => (get["x-qlik-tier"] = { tier: "2", limit: 100 }),
  },
  "a description": {
    ...{ verdict: "patch", back: "patch" },
    change: ({ get }) => (get["description"] = "Reads a boat."),
  },
};

function mutate({ change }: Mutation): { old: Parts; next: Parts } {
  const next = draft();
  change(next.draft);
  return { old: draft().parts, next: next.parts };
}

describe("a change of one thing", () => {
  it.each(Object.entries(MUTATIONS))("%s has its verdict, forth and back", async (_, mutation) => {
    const { old, next } = mutate(mutation);
    const [forth, back] = [await diff(old, next), await diff(next, old)];
    expect(forth.changes.map(({ text: sentence }) => sentence)).not.toEqual([]);
    expect([forth.verdict, back.verdict]).toEqual([mutation.verdict, mutation.back]);
  });

  describe("with calls of the old edition against the new types", () => {
    let compilation: Compilation;
    beforeAll(async () => {
      const editions = { old: [] as EditionDocument[], next: [] as EditionDocument[] };
      for (const [index, [service, mutation]] of Object.entries(MUTATIONS).entries()) {
        const { old, next } = mutate(mutation);
        // Each service has paths of its own, so that one program can hold them all.
        const place = (parts: Parts): EditionDocument => {
          return { service, document: withPrefix(documentOf(parts), `/${index}`) };
        };
        editions.old.push(place(old));
        editions.next.push(place(next));
      }
      compilation = await compileOldCalls(editions.old, editions.next);
    }, 120_000);

    it("writes a call for each operation that compiles on its own edition", () => {
      expect(compilation.operations).toBe(2 * Object.keys(MUTATIONS).length);
    });

    it.each(Object.entries(MUTATIONS))("%s compiles unless it is breaking", (name, mutation) => {
      const isBroken = compilation.broken.some(({ service }) => service === name);
      expect(isBroken).toBe(mutation.verdict === "major" && !mutation.isUntyped);
    });
  });
});
