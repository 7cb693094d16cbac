import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  ensure,
  QlikAbortError,
  QlikConflictError,
  QlikInputError,
  QlikMatchError,
  QlikProtocolError,
  type QlikClient,
} from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";

/** A tenant, a client of it, and the requests that change something. */
function open(): { tenant: Tenant; qlik: QlikClient; writes: () => string[] } {
  const tenant = createTenant();
  const writes = (): string[] =>
    tenant.requests
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path}`);
  return { tenant, qlik: createQlikClient(tenant.clientOptions), writes };
}

const SPACES = "/api/v1/spaces";
const SALES = { name: "Sales", type: "shared" } as const;

describe("ensure", () => {
  test("creates a record, and finds it the second time", async () => {
    const { qlik, writes } = open();
    const first = await ensure(qlik, SPACES, SALES);
    expect(first).toMatchObject({ outcome: "created", record: SALES, changes: {} });
    const second = await ensure(qlik, SPACES, SALES);
    expect(second).toEqual({ outcome: "same", record: first.record, changes: {} });
    expect(writes()).toEqual(["POST /api/v1/spaces"]);
  });

  test("changes what differs, and nothing else", async () => {
    const { qlik, writes } = open();
    const { record } = await ensure(qlik, SPACES, { ...SALES, description: "North" });
    const changed = await ensure(qlik, SPACES, { ...SALES, description: "South" });
    expect(changed).toMatchObject({
      outcome: "changed",
      record: { id: record.id, description: "South" },
      changes: { description: { from: "North", to: "South" } },
    });
    expect(await ensure(qlik, SPACES, SALES)).toMatchObject({ outcome: "same" });
    expect(writes()).toHaveLength(2);
  });

  test("by eight processes at once creates one record", async () => {
    const { tenant } = open();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { outcome } = await ensure(createQlikClient(tenant.clientOptions), SPACES, SALES);
        return outcome;
      }),
    );
    expect(outcomes.sort()).toEqual(["created", ...Array<string>(7).fill("same")]);
  });

  test("looks again after a conflict, and changes what the other process wanted otherwise", async () => {
    const { qlik, writes } = open();
    const outcomes = await Promise.all(
      ["North", "South"].map((description) => ensure(qlik, SPACES, { ...SALES, description })),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["changed", "created"]);
    expect(writes()).toHaveLength(3);
  });

  test("reports a conflict with what the caller can't find", async () => {
    const { qlik } = open();
    await ensure(qlik, "/api/v1/users", { subject: "ann", email: "ann@example.com" });
    const other = ensure(qlik, "/api/v1/users", { subject: "ben", email: "ann@example.com" });
    await expect(other).rejects.toThrow(QlikConflictError);
  });

  test("tells what it would do, and sends nothing, in a dry run", async () => {
    const { qlik, writes } = open();
    const dry = { dryRun: true };
    const planned = await ensure(qlik, SPACES, SALES, dry);
    expect(planned).toEqual({ outcome: "created", record: undefined, changes: {} });
    await ensure(qlik, SPACES, SALES);
    const change = await ensure(qlik, SPACES, { ...SALES, description: "North" }, dry);
    expect(change).toMatchObject({
      outcome: "changed",
      changes: { description: { to: "North" } },
    });
    expect(writes()).toHaveLength(1);
  });

  test("rejects a difference that cannot be changed before it changes anything", async () => {
    const { qlik, writes } = open();
    await ensure(qlik, SPACES, SALES);
    const wanted = { name: "Sales", type: "managed", description: "North" } as const;
    const error: unknown = await ensure(qlik, SPACES, wanted).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QlikMatchError);
    expect(error).toMatchObject({ code: "fixed", properties: ["type"] });
    expect(writes()).toHaveLength(1);
  });

  test("names the candidates when several records have the key", async () => {
    const { qlik, writes } = open();
    for (const validOrigins of [["https://a.example"], ["https://b.example"]])
      await qlik["/api/v1/web-integrations"].POST({ body: { name: "Portal", validOrigins } });
    const error: unknown = await ensure(qlik, "/api/v1/web-integrations", {
      name: "Portal",
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "several", candidates: [{ name: "Portal" }, {}] });
    expect(writes()).toHaveLength(2);
  });

  test("sets afterwards what only a change can set", async () => {
    const { qlik } = open();
    await ensure(qlik, "/api/v1/groups", { name: "north", providerType: "custom" });
    const wanted = {
      subject: "ann",
      name: "Ann",
      assignedRoles: [{ name: "Developer" }],
      preferredLocale: "de",
    };
    const first = await ensure(qlik, "/api/v1/users", wanted);
    expect(first).toMatchObject({ outcome: "created", record: { preferredLocale: "de" } });
    expect(await ensure(qlik, "/api/v1/users", wanted)).toMatchObject({ outcome: "same" });
  });

  test("rejects what it cannot look for", async () => {
    const { qlik, writes } = open();
    const untyped = ensure as unknown as (...given: unknown[]) => Promise<unknown>;
    for (const given of [
      ["/api/v1/space", SALES],
      [SPACES, { type: "shared" }],
      [SPACES, { ...SALES, name: "" }],
      [SPACES, undefined],
      [SPACES, SALES, { dryrun: true }],
    ])
      await expect(untyped(qlik, ...given)).rejects.toThrow(QlikInputError);
    expect(writes()).toEqual([]);
  });

  test("takes what no response shows for the same, and sends it with the next change", async () => {
    const { qlik, tenant } = open();
    const encryptedHeaders = { "x-receiver-key": "not to be shown" };
    const wanted = { name: "W", url: "https://a.example", encryptedHeaders };
    await ensure(qlik, "/api/core/webhooks", wanted);
    expect(await ensure(qlik, "/api/core/webhooks", wanted)).toMatchObject({ outcome: "same" });
    const moved = { ...wanted, url: "https://b.example" };
    const changed = await ensure(qlik, "/api/core/webhooks", moved);
    expect(changed.changes).toEqual({ url: { from: wanted.url, to: moved.url } });
    expect(inspect(changed, { depth: null })).not.toContain("not to be shown");
    const { body } = tenant.requests.find(({ method }) => method === "PATCH")!;
    expect(body).toMatchObject([{ path: "/url" }, { path: "/encryptedHeaders" }]);
  });

  test("rejects what JSON cannot carry", async () => {
    const { qlik } = open();
    const cycle: { name: string; type: "shared"; self?: unknown } = { ...SALES };
    cycle.self = cycle;
    for (const wanted of [{ ...SALES, size: 1n }, cycle, { ...SALES, toJSON: () => undefined }])
      await expect(ensure(qlik, SPACES, wanted)).rejects.toThrow(QlikInputError);
  });

  test.each([{}, { id: "" }, { id: null }])("rejects the created record %j", async (body) => {
    const { tenant, qlik } = open();
    tenant.route("POST", SPACES, () => Response.json(body, { status: 201 }));
    await expect(ensure(qlik, SPACES, SALES)).rejects.toThrow(QlikProtocolError);
  });

  test("ends by its signal", async () => {
    const { qlik } = open();
    const job = ensure(qlik, SPACES, SALES, { signal: AbortSignal.abort() });
    await expect(job).rejects.toThrow(QlikAbortError);
  });
});

/** What is wanted of a record of each collection, and what is wanted next. */
const WANTED: readonly [path: string, wanted: object, next: object, params?: object][] = [
  [SPACES, SALES, { description: "North" }],
  ["/api/v1/users", { subject: "ann" }, { name: "Ann" }],
  ["/api/v1/groups", { name: "north", providerType: "custom" }, { description: "North" }],
  ["/api/v1/roles", { name: "Editor" }, { description: "Edits" }],
  ["/api/v1/csp-origins", { origin: "example.com", imgSrc: true }, { frameAncestors: true }],
  ["/api/v1/web-integrations", { name: "Portal" }, { validOrigins: ["https://a.example"] }],
  ["/api/workflows/automations", { name: "Nightly" }, { description: "At night" }],
  ["/api/v1/oauth-clients", { clientName: "CI", appType: "web" }, { description: "Builds" }],
  ["/api/v1/collections", { name: "Best", type: "private" }, { description: "Best apps" }],
  ["/api/v1/glossaries", { name: "Terms" }, { description: "Of sales", tags: ["a"] }],
  ["/api/v1/glossaries/{id}/terms", { name: "Margin" }, { description: "Of profit" }, { id: "" }],
  [
    "/api/core/webhooks",
    { name: "W", url: "https://a.example", secret: "s".repeat(32) },
    { enabled: true },
  ],
  [
    "/api/core/ip-policies",
    { name: "Office", allowedIps: ["1.2.3.0/24"] },
    { allowedIps: ["1.2.4.0/24"] },
  ],
  [
    "/api/v1/spaces/{spaceId}/assignments",
    { assigneeId: "", type: "user", roles: ["consumer"] },
    { roles: ["producer"] },
    { spaceId: "" },
  ],
];

test.each(WANTED)("a record of %s is created, is the same, and is changed", async (...row) => {
  const [path, wanted, next, place] = row;
  const { qlik } = open();
  const untyped = ensure as unknown as (
    ...given: unknown[]
  ) => Promise<{ outcome: string; record: object }>;
  const parents: Record<string, string> = {
    spaceId: (await ensure(qlik, SPACES, { name: "Parent", type: "shared" })).record.id,
    id: (await ensure(qlik, "/api/v1/glossaries", { name: "Parent" })).record.id ?? "",
    assigneeId: (await ensure(qlik, "/api/v1/users", { subject: "member" })).record.id,
  };
  const filled = (given: object): object =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value === "" ? parents[name] : value]),
    );
  const options = place && { params: { path: filled(place) } };
  const outcomes = [];
  for (const each of [wanted, wanted, { ...wanted, ...next }, { ...wanted, ...next }]) {
    const { outcome, record } = await untyped(qlik, path, filled(each), options);
    outcomes.push(outcome);
    if (outcome === "changed") expect(record).toMatchObject(next);
  }
  expect(outcomes).toEqual(["created", "same", "changed", "same"]);
});
