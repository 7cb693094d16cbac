import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eventTypes, loadEvents, loadGroup } from "../../src/testing/description/description.ts";
import { createEngine } from "../../src/testing/engine/handle.ts";
import { indexRules } from "../../src/testing/engine/rules.ts";
import { toCloudEvent } from "../../src/testing/events/encode.ts";
import { EVENT_TYPES, eventTypesOf, sourceOf } from "../../src/testing/events/event-types.ts";
import { publish } from "../../src/testing/events/publish.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createState } from "../../src/testing/state/create-state.ts";
import type { QlikClient } from "../../src/index.ts";
import type { EventType, Tenant, TenantSpace } from "../../src/testing.ts";
import { open, clientOf } from "./open.ts";
import { startReload } from "./reloading.ts";
import { createWebhook, deliveriesTo } from "./hooking.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { morningTask, schedule } from "./scheduling.ts";

interface Described {
  readonly webhooks: Readonly<
    Record<string, { post: { requestBody: { content: Record<string, { examples: object }> } } }>
  >;
  readonly components: { readonly examples: Record<string, { value: { source: string } }> };
}

const openapi = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as Described;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openapi, "openapi");

function validate(event: object, type: string): void {
  const content = `openapi#/webhooks/${type}/post/requestBody/content`;
  const $ref = `${content}/application~1json/schema`;
  const validator = ajv.getSchema($ref) ?? ajv.compile({ $ref });
  expect(validator(event), JSON.stringify([type, validator.errors, event])).toBe(true);
}

/** Publishes one event of a new tenant, and returns it as it is sent. */
function publishOne(type: EventType, resource: object): { data: Record<string, unknown> } {
  const state = createState({}, "seed", new ManualClock());
  // Some types are only of resources in spaces.
  const place = { ownerId: "ann", spaceId: "team" };
  publish({ state, user: { id: "ann" } }, type, { ...resource, ...place });
  return toCloudEvent(state.events[0]!) as { data: Record<string, unknown> };
}

beforeAll(loadEvents);

describe("the types of the events", () => {
  it("are those of the description, with the sources of its examples", () => {
    expect(EVENT_TYPES).toEqual(eventTypes().toSorted());
    for (const type of EVENT_TYPES) {
      const content = openapi.webhooks[type]!.post.requestBody.content["application/json"]!;
      const [example] = Object.values(content.examples) as { $ref: string }[];
      const { value } = openapi.components.examples[example!.$ref.split("/").at(-1)!]!;
      expect([type, sourceOf(type)]).toEqual([type, value.source]);
    }
  });

  it("are known by what they are about", () => {
    expect(eventTypesOf("com.qlik.v1.user")).toEqual({
      created: "com.qlik.v1.user.created",
      deleted: "com.qlik.v1.user.deleted",
    });
    expect(eventTypesOf("com.qlik.v1.item")).toEqual({});
  });
});

describe("an event", () => {
  it.each(EVENT_TYPES)("of type %s is as described, whatever the record has", (type) => {
    validate(publishOne(type, {}), type);
    const name = fc.constantFrom("id", "name", "type", "roles", "size", "custom", "updates", "x");
    const value = fc.oneof(fc.string(), fc.nat(), fc.boolean(), fc.array(fc.string()), fc.object());
    fc.assert(
      fc.property(fc.dictionary(name, value), (resource) => {
        const event = publishOne(type, resource);
        validate(event, type);
        expect(event.data).not.toHaveProperty("x");
      }),
      { numRuns: 4 },
    );
  });

  it("has of its record what its schema declares, as it was at the time", () => {
    const state = createState({}, "seed", new ManualClock());
    const record = { id: "u1", name: "Ann", password: "secret" };
    publish({ state, user: { id: "bob" } }, "com.qlik.v1.user.created", record);
    record.name = "Beth";
    expect(toCloudEvent(state.events[0]!)).toEqual({
      specversion: "1.0",
      id: expect.any(String) as string,
      type: "com.qlik.v1.user.created",
      source: "com.qlik/identities",
      time: "2026-01-01T00:00:00.000Z",
      datacontenttype: "application/json",
      tenantid: state.tenantId,
      userid: "bob",
      toplevelresourceid: "u1",
      data: expect.objectContaining({ id: "u1", name: "Ann" }) as object,
    });
    expect(JSON.stringify(toCloudEvent(state.events[0]!))).not.toContain("secret");
  });

  it("is kept until 10,000 others have followed", () => {
    const state = createState({}, "seed", new ManualClock());
    for (let count = 0; count <= 10_000; count++) {
      publish({ state, user: { id: "ann" } }, "com.qlik.v1.user.created", { id: String(count) });
    }
    expect(state.events).toHaveLength(10_000);
    expect(state.events[0]?.topLevelResourceId).toBe("1");
  });
});

describe("the engine", () => {
  it("writes the events of a resource whose rules name them", async () => {
    await loadGroup("/api/v1/web-integrations");
    const state = createState({}, "seed", new ManualClock());
    const answer = createEngine(
      indexRules({ "/api/v1/web-integrations": { events: "com.qlik.web-integration" } }),
    );
    const call = (method: string, path: Record<string, string>, body?: unknown): unknown => {
      const key = `${method} /api/v1/web-integrations${"id" in path ? "/{id}" : ""}`;
      const url = new URL(`https://a.example/api/v1/web-integrations/${path["id"] ?? ""}`);
      const headers = new Headers();
      return answer({ key, state, user: state.caller, path, query: {}, headers, body, url }).body;
    };
    const { id } = call("POST", {}, { name: "Portal" }) as { id: string };
    call("PATCH", { id }, [{ op: "replace", path: "/name", value: "Gate" }]);
    call("DELETE", { id });
    expect(state.events.map(({ type }) => type)).toEqual([
      "com.qlik.web-integration.created",
      "com.qlik.web-integration.updated",
      "com.qlik.web-integration.deleted",
    ]);
    for (const event of state.events) validate(toCloudEvent(event), event.type);
  });
});

async function typesIn(qlik: QlikClient): Promise<(string | undefined)[]> {
  const { data } = await qlik.GET("/api/v1/audits", {
    params: { query: { limit: 100, sort: "+eventTime" } },
  });
  return data!.data!.map(({ eventType }) => eventType?.replace("com.qlik.", ""));
}

const app = { path: { appId: "sales" } };
const space = { path: { spaceId: "team" } };

/** What is done, and the events that it writes. */
const CHANGES: [string, (qlik: QlikClient, tenant: Tenant) => Promise<unknown>, string[]][] = [
  [
    "an app that is created",
    (qlik) => qlik.POST("/api/v1/apps", { body: { attributes: { name: "New" } } }),
    ["app.created"],
  ],
  [
    "an app that is copied",
    (qlik) => qlik.POST("/api/v1/apps/{appId}/copy", { params: app, body: {} }),
    ["app.created"],
  ],
  [
    "an app that is renamed",
    (qlik) =>
      qlik.PUT("/api/v1/apps/{appId}", { params: app, body: { attributes: { name: "Sold" } } }),
    ["app.data.updated"],
  ],
  [
    "a script that is saved",
    (qlik) => qlik.POST("/api/v1/apps/{appId}/scripts", { params: app, body: { script: "x" } }),
    ["app.data.updated"],
  ],
  [
    "an app that is exported",
    (qlik) => qlik.POST("/api/v1/apps/{appId}/export", { params: app }),
    ["app.exported"],
  ],
  [
    "an app that is published",
    (qlik) =>
      qlik.POST("/api/v1/apps/{appId}/publish", { params: app, body: { spaceId: "managed" } }),
    ["app.created", "app.published"],
  ],
  [
    "an app that is deleted, with its share",
    async (qlik) => {
      await share(qlik);
      await qlik.DELETE("/api/v1/apps/{appId}", { params: app });
    },
    ["space.share.created", "space.share.deleted", "app.deleted", "app.harddeleted"],
  ],
  [
    "a reload",
    async (qlik, tenant) => {
      await startReload(qlik);
      await tenant.advance("1s");
    },
    ["app.data.updated", "v1.app.reload.finished", "v1.reload.finished"],
  ],
  [
    "a space that is created, changed and deleted",
    async (qlik) => {
      const { data } = await qlik.POST("/api/v1/spaces", { body: { name: "A", type: "data" } });
      const params = { path: { spaceId: data!.id } };
      const body = { assigneeId: "bob", type: "user", roles: ["producer" as const] };
      await qlik.PUT("/api/v1/spaces/{spaceId}", { params, body: { name: "B" } });
      await qlik.POST("/api/v1/spaces/{spaceId}/assignments", { params, body });
      await qlik.DELETE("/api/v1/spaces/{spaceId}", { params });
    },
    [
      "space.created",
      "space.updated",
      "space.assignment.created",
      "space.deleted",
      "space.assignment.deleted",
    ],
  ],
  [
    "an assignment that is changed and deleted",
    async (qlik) => {
      const body = { assigneeId: "bob", type: "user", roles: ["producer" as const] };
      const { data } = await qlik.POST("/api/v1/spaces/{spaceId}/assignments", {
        params: space,
        body,
      });
      const params = { path: { ...space.path, assignmentId: data!.id } };
      const path = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
      await qlik.PUT(path, { params, body: { roles: ["consumer"] } });
      await qlik.DELETE(path, { params });
    },
    ["space.assignment.created", "space.assignment.updated", "space.assignment.deleted"],
  ],
  [
    "a share that is changed and deleted",
    async (qlik) => {
      const params = { path: { ...space.path, shareId: await share(qlik) } };
      const path = "/api/v1/spaces/{spaceId}/shares/{shareId}";
      const body = [{ op: "replace", path: "/disabled", value: "true" } as const];
      await qlik.PATCH(path, { params, body });
      await qlik.DELETE(path, { params });
    },
    ["space.share.created", "space.share.updated", "space.share.deleted"],
  ],
  [
    "a scheduling task that is created and deleted",
    async (qlik) => {
      const { id } = await schedule(qlik, morningTask());
      await qlik.DELETE("/api/scheduling/tasks/{id}", { params: { path: { id } } });
    },
    ["scheduling.task.created", "scheduling.task.deleted"],
  ],
];

async function share(qlik: QlikClient): Promise<string> {
  const { data } = await qlik.POST("/api/v1/spaces/{spaceId}/shares", {
    params: space,
    body: {
      assigneeId: "bob",
      type: "user",
      roles: ["consumer"],
      resourceId: "sales",
      resourceType: "app",
    },
  });
  return data!.id;
}

describe("a change", () => {
  it.each(CHANGES)("writes the events of %s", async (_, change, expected) => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann", admin: true }, { id: "bob" }],
        spaces: [
          { id: "team", name: "Team" },
          { id: "managed", name: "Managed", type: "managed" },
        ],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    const hook = tenant.webhooks.add({ events: EVENT_TYPES, handler: () => new Response() });
    await change(qlik, tenant);
    expect(await typesIn(qlik)).toEqual(expected);
    await tenant.advance(0);
    expect(hook.deliveries.map(({ event }) => event.replace("com.qlik.", ""))).toEqual(expected);
    for (const { body, event } of hook.deliveries) validate(JSON.parse(body) as object, event);
  });
});

describe("a webhook", () => {
  it("gets exactly what it has subscribed to", async () => {
    const { tenant, qlik } = open();
    const created = tenant.webhooks.add({
      events: ["com.qlik.app.created", "com.qlik.space.created"],
      handler: () => new Response(),
    });
    const inTeam = await createWebhook(qlik, {
      eventTypes: ["com.qlik.app.created", "com.qlik.app.data.updated"],
      filter: 'spaceId eq "team"',
    });
    await qlik.POST("/api/v1/apps", { body: {} });
    await qlik.POST("/api/v1/apps", { body: { attributes: { spaceId: "team" } } });
    await qlik.PUT("/api/v1/apps/{appId}", { params: app, body: {} });
    await qlik.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });
    await tenant.advance(0);
    const short = (type: string): string => type.replace("com.qlik.", "");
    expect(created.deliveries.map(({ event }) => short(event))).toEqual([
      "app.created",
      "app.created",
      "space.created",
    ]);
    const sent = await deliveriesTo(qlik, inTeam.id);
    expect(sent.map(({ eventType }) => short(eventType)).toSorted()).toEqual([
      "app.created",
      "app.data.updated",
    ]);
  });

  it.each<[string, TenantSpace, boolean]>([
    ["a space in which its owner has a role", spaceFor(["consumer"]), true],
    ["a space in which its owner has none", spaceFor([]), false],
    ["the owner's space", { ...spaceFor([]), ownerId: "bob" }, true],
  ])("of the level user gets the events of %s if the owner sees it", async (_, team, sees) => {
    const { tenant } = openAsBob({ spaces: [team], apps: [SALES] });
    const [bob, ann] = [clientOf(tenant, "bob"), clientOf(tenant, "ann")];
    const { id } = await createWebhook(bob, {
      level: "user",
      eventTypes: ["com.qlik.space.updated", "com.qlik.app.data.updated"],
      url: "https://webhook.invalid/",
    });
    await ann.PUT("/api/v1/spaces/{spaceId}", { params: space, body: { name: "Other" } });
    await ann.PUT("/api/v1/apps/{appId}", { params: app, body: {} });
    await ann.POST("/api/v1/spaces", { body: { name: "Others", type: "shared" } });
    await tenant.advance(0);
    expect((await deliveriesTo(bob, id)).length).toBe(sees ? 2 : 0);
  });
});
