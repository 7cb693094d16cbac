/** Names that were given once stay, whatever services come and go. */
import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { PipelineFault } from "../../scripts/openapi/finding.ts";
import { merge } from "../../scripts/pipeline/merge.ts";
import { NamesLock } from "../../scripts/pipeline/names-lock.ts";
import { resolveNames } from "../../scripts/pipeline/names.ts";
import type { ServiceDocument } from "../../scripts/pipeline/sources.ts";
import { readEdition } from "../../scripts/upstream/edition.ts";
import { answer, asRead, ref, root, service } from "./helpers.ts";

type Schemas = Record<string, object>;

const text = { type: "string" };
const number = { type: "number" };

/** A service with an operation for each of its schemas. */
function withSchemas(name: string, schemas: Schemas): ServiceDocument {
  const operations = Object.keys(schemas).map(
    (schema) => [`GET /${name}/${schema}`, { responses: answer(ref(schema)) }] as const,
  );
  return asRead(
    service(name, { operations: Object.fromEntries(operations), components: { schemas } }),
  );
}

function published(document: ServiceDocument): ServiceDocument {
  return { ...document, isPublished: true };
}

function schemasOf(document: OpenApiDocument): string[] {
  return Object.keys(document.components?.["schemas"] ?? {});
}

/** The final names of everything that the services have, by service and own name. */
function namesOf(documents: readonly ServiceDocument[], lock: NamesLock): Record<string, string> {
  return Object.fromEntries(
    documents.flatMap(({ service: name, content, isPublished }) => {
      const keys = Object.entries(content.components ?? {}).flatMap(([section, members]) =>
        Object.keys(members).map((member) => `${section}/${member}`),
      );
      const ids = [...operationsOf(content.paths)].map(
        ({ operation: { operationId } }) =>
          `operations/${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`,
      );
      return [...keys, ...(isPublished ? ids : [])].map((key) => [
        `${name} ${key}`,
        lock.nameOf({ service: name, key }) ?? key,
      ]);
    }),
  );
}

describe("a name that was given", () => {
  it("stays with the service that had it first, when another one comes with other content", () => {
    const lock = new NamesLock();
    merge([withSchemas("reloads", { Reload: text })], lock);
    const both = [
      withSchemas("apps", { Reload: number }),
      withSchemas("reloads", { Reload: text }),
    ];
    expect(schemasOf(merge(both, lock))).toEqual(["AppsReload", "Reload"]);
    expect(schemasOf(merge(both.slice(0, 1), lock))).toEqual(["AppsReload"]);
  });

  it("stays when its content changes", () => {
    const lock = new NamesLock();
    merge([withSchemas("reloads", { Reload: text })], lock);
    const changed = [withSchemas("reloads", { Reload: number })];
    expect(schemasOf(merge(changed, lock))).toEqual(["Reload"]);
  });

  it("stays reserved when its service is gone", () => {
    const lock = new NamesLock();
    merge([withSchemas("reloads", { Reload: text })], lock);
    expect(schemasOf(merge([withSchemas("apps", { Reload: text })], lock))).toEqual(["AppsReload"]);
  });

  it("is shared with a service that comes later with the same content", () => {
    const lock = new NamesLock();
    merge([withSchemas("reloads", { Link: text })], lock);
    const both = [withSchemas("apps", { Link: text }), withSchemas("reloads", { Link: text })];
    expect(schemasOf(merge(both, lock))).toEqual(["Link"]);
    expect(lock.toString()).toContain('"schemas/Link": ["reloads", "apps"]');
    // The first one is gone, and the other one has shared the name.
    expect(schemasOf(merge(both.slice(0, 1), lock))).toEqual(["Link"]);
  });

  it("stays with the first of those that shared it, when their contents part", () => {
    const lock = new NamesLock();
    const link = (name: string, schema: object): ServiceDocument =>
      withSchemas(name, { Link: schema, Links: { items: ref("Link") } });
    merge([link("apps", text), link("spaces", text)], lock);
    const parted = merge([link("apps", number), link("spaces", text)], lock);
    expect(schemasOf(parted)).toEqual(["Link", "Links", "SpacesLink", "SpacesLinks"]);
    // What was parted does not come together again.
    const same = merge([link("apps", text), link("spaces", text)], lock);
    expect(same.components).toEqual({
      ...parted.components,
      schemas: { ...parted.components!["schemas"], Link: text },
    });
  });

  it("is reserved when several services came with different contents at the same time", () => {
    const lock = new NamesLock();
    const both = [withSchemas("apps", { Error: text }), withSchemas("spaces", { Error: number })];
    expect(schemasOf(merge(both, lock))).toEqual(["AppsError", "SpacesError"]);
    const third = [...both, withSchemas("users", { Error: text })];
    expect(schemasOf(merge(third, lock))).toEqual(["AppsError", "SpacesError", "UsersError"]);
    expect(lock.toString()).toBe(
      '{\n  "schemas/AppsError": ["apps/Error"],\n  "schemas/Error": [],\n' +
        '  "schemas/SpacesError": ["spaces/Error"],\n  "schemas/UsersError": ["users/Error"]\n}\n',
    );
  });

  it("of an operation's types is not given to a schema of another service", () => {
    const reloads = asRead(
      service("reloads", { operations: { "GET /reloads": { operationId: "listReloads" } } }),
    );
    const apps = withSchemas("apps", { ListReloadsOptions: text });
    expect(schemasOf(merge([reloads, apps]))).toEqual(["AppsListReloadsOptions"]);
  });
});

describe("an operationId that several services have", () => {
  const operations = (name: string, operationId: string): ServiceDocument =>
    asRead(service(name, { operations: { [`GET /${name}`]: { operationId } } }));
  const idsOf = ({ paths }: OpenApiDocument): string[] =>
    [...operationsOf(paths)].map(({ operation }) => operation.operationId);

  it("is a fault in our own documents", () => {
    expect(() => merge([operations("apps", "list"), operations("spaces", "list")])).toThrow(
      /The operationId list is also defined in spec\/apps\.yaml/,
    );
  });

  it("is prefixed in published documents, also where only the first letter differs", () => {
    const lock = new NamesLock();
    const first = published(operations("audits", "getSettings"));
    const second = published(operations("notes", "GetSettings"));
    expect(idsOf(merge([first], lock))).toEqual(["getSettings"]);
    expect(idsOf(merge([first, second], lock))).toEqual(["getSettings", "notesGetSettings"]);
    expect(idsOf(merge([second], lock))).toEqual(["notesGetSettings"]);
    expect(idsOf(merge([first, second]))).toEqual(["auditsGetSettings", "notesGetSettings"]);
  });

  it("stays with our own document", () => {
    const own = operations("spaces", "getSettings");
    const other = published(operations("audits", "getSettings"));
    expect(idsOf(merge([own, other]))).toEqual(["auditsGetSettings", "getSettings"]);
  });
});

describe("a lock", () => {
  it.each(["", "[]", "{", '{ "schemas/A": ["a"], "schemas/A": ["b"] }', "<<<<<<< HEAD"])(
    "that is not a JSON object with each name once is rejected: %s",
    (content) => {
      expect(() => NamesLock.parse(content, "spec/names.lock.json")).toThrow(
        /^spec\/names\.lock\.json {2}names: The file must be a JSON object/,
      );
    },
  );

  it("with a line of another form is rejected", () => {
    expect(() => NamesLock.parse('{ "schemas/A": "a" }', "x")).toThrow(
      'x  names: The names must be as in "schemas/Error": ["apps"], got "schemas/A": "a"',
    );
  });

  it("that gives two names to a component is rejected", () => {
    const content = '{ "schemas/A": ["apps"], "schemas/AppsA": ["apps/A"] }';
    expect(() => NamesLock.parse(content, "x")).toThrow(PipelineFault);
    expect(() => NamesLock.parse(content, "x")).toThrow(
      "schemas/A of apps must have one name, got schemas/A and schemas/AppsA",
    );
  });
});

const NAMES = ["Alpha", "Beta", "Gamma", "AppsAlpha"];
const SERVICES = ["apps", "reload", "reload-tasks", "spaces", "alpha-betas"];

const leaf = fc.constantFrom<object>(text, number);
const schemas: fc.Arbitrary<Schemas> = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name, index) =>
        fc.tuple(
          fc.constant(name),
          index === chosen.length - 1
            ? leaf
            : fc.oneof(
                leaf,
                fc.constantFrom(...chosen.slice(index + 1)).map((to) => ({ items: ref(to) })),
              ),
        ),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

/** Editions of the same services, whose contents are the same in each. */
const editions = fc
  .tuple(...SERVICES.map(() => fc.tuple(schemas, fc.boolean())))
  .map((all) =>
    all.map(([content, isPublished], index) => ({
      ...withSchemas(SERVICES[index]!, content),
      isPublished,
    })),
  )
  .chain((all) => fc.array(fc.shuffledSubarray(all, { minLength: 1 }), { minLength: 2 }));

describe("for any services that come and go in any order", () => {
  it("no name that was given changes", () => {
    fc.assert(
      fc.property(editions, (history) => {
        const lock = new NamesLock();
        const given = new Map<string, string>();
        for (const edition of history) {
          merge(edition, lock);
          for (const [id, name] of Object.entries(namesOf(edition, lock))) {
            expect(given.get(id) ?? name).toBe(name);
            given.set(id, name);
          }
        }
      }),
    );
  });

  it("every response keeps its content, and nothing is lost", () => {
    fc.assert(
      fc.property(editions, (history) => {
        const lock = new NamesLock();
        for (const edition of history) {
          const merged = merge(edition, lock);
          for (const { content } of edition) {
            for (const [address, item] of Object.entries(content.paths ?? {})) {
              const before = expand(content, item.get?.responses?.["200"]);
              expect(expand(merged, merged.paths?.[address]?.get?.responses?.["200"])).toEqual(
                before,
              );
            }
          }
        }
      }),
    );
  });

  it("the lock is the same after it was written and read", () => {
    fc.assert(
      fc.property(editions, (history) => {
        const lock = new NamesLock();
        for (const edition of history) merge(edition, lock);
        const written = lock.toString();
        expect(NamesLock.parse(written, "").toString()).toBe(written);
      }),
    );
  });

  it("the same services again add no name", () => {
    fc.assert(
      fc.property(editions, (history) => {
        const lock = new NamesLock();
        for (const edition of history) merge(edition, lock);
        const before = lock.toString();
        for (const edition of history) merge(edition, lock);
        expect(lock.toString()).toBe(before);
      }),
    );
  });
});

/** Replaces each reference with its target. */
function expand(document: OpenApiDocument, node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  const { $ref } = node as { $ref?: string };
  if ($ref !== undefined) {
    const name = $ref.replace("#/components/schemas/", "");
    const target = document.components?.["schemas"]?.[name];
    expect(target).toBeDefined();
    return expand(document, target);
  }
  if (Array.isArray(node)) return node.map((item) => expand(document, item));
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, expand(document, value)]),
  );
}

const qlikFolder = path.resolve(root, "../shared/qlik/specs/2026-07-24");

describe.skipIf(!existsSync(qlikFolder))(
  `the edition in ${qlikFolder}, skipped if the folder is missing`,
  () => {
    it("keeps all names when services are removed or added", () => {
      const all: ServiceDocument[] = readEdition(qlikFolder).map((file) => ({
        ...file,
        content: file.document,
        text: "",
        isPublished: true,
        locate: (pointer, finding) => ({ ...finding, file: `${file.file}${pointer}` }),
      }));
      expect(all).toHaveLength(80);
      const services = all.map(({ service: name }) => name);
      const five = fc.shuffledSubarray(services, { minLength: 5, maxLength: 5 });
      const only = (names: readonly string[]): ServiceDocument[] =>
        all.filter(({ service: name }) => names.includes(name));
      const without = (names: readonly string[]): ServiceDocument[] =>
        all.filter(({ service: name }) => !names.includes(name));
      fc.assert(
        fc.property(five, five, (late, gone) => {
          const lock = new NamesLock();
          const first = without(late);
          resolveNames(first, lock);
          const before = namesOf(first, lock);
          resolveNames([...only(late), ...first], lock);
          expect(namesOf(first, lock)).toEqual(before);
          const everything = namesOf(all, lock);
          resolveNames(without(gone), lock);
          expect(namesOf(all, lock)).toEqual(everything);
        }),
        { numRuns: 10 },
      );
    });
  },
);
