/** What the types promise for each kind of request and response. tsc checks this file; running it proves little. */
import { describe, expectTypeOf, test } from "vitest";
import {
  paginate,
  readEvents,
  type CallResult,
  type ExportGlossaryOptions,
  type QlikClient,
  type QlikThrowingClient,
  type ServerSentEvent,
} from "../../src/index.ts";
import type {
  Brand,
  CSPHeader,
  ExportGlossary,
  Group,
  HttpResult,
  NoActiveBrand,
  Tenant,
  User,
  operations,
} from "../../src/types.ts";
import type { CallOptions } from "../../src/call/call-types.ts";

/** Types only: nothing here is called. */
declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const glossary = { params: { path: { id: "g1" } } };

describe("one of several media types", () => {
  test("is typed by what was asked for, in clients of either kind", () => {
    void (async () => {
      const calls = throwing["/api/v1/glossaries/{id}/actions/export"];
      expectTypeOf(
        await calls.GET({ ...glossary, accept: "application/json" }),
      ).toEqualTypeOf<ExportGlossary>();
      expectTypeOf(await calls.GET({ ...glossary, accept: EXCEL })).toEqualTypeOf<Blob>();
      expectTypeOf(await calls.GET(glossary)).toEqualTypeOf<ExportGlossary | Blob>();
      // @ts-expect-error not among the media types of the response
      await calls.GET({ ...glossary, accept: "text/csv" });

      const header = qlik["/api/v1/csp-origins/actions/generate-header"];
      const text = await header.GET({ accept: "text/plain" });
      if (text.ok) expectTypeOf(text.data).toEqualTypeOf<string>();
      const json = await header.GET({ accept: "application/json" });
      if (json.status === 200) expectTypeOf(json.data).toEqualTypeOf<CSPHeader>();
      const either = await header.GET();
      if (either.ok) expectTypeOf(either.data).toEqualTypeOf<string | CSPHeader>();
    });
  });

  test("can be asked for where there are several alone", () => {
    void (async () => {
      await qlik.GET("/api/v1/csp-origins/actions/generate-header", { accept: "text/plain" });
      // @ts-expect-error spaces are JSON
      await qlik["/api/v1/spaces"].GET({ accept: "application/json" });
    });
  });

  test("can be asked for by the options that are made of the schema", () => {
    type Accept<Options> = Options extends { accept?: infer Type } ? Type : "none";
    expectTypeOf<Accept<CallOptions<operations["exportGlossary"]>>>().toEqualTypeOf<
      ExportGlossaryOptions["accept"]
    >();
    expectTypeOf<Accept<CallOptions<operations["listSpaces"]>>>().toEqualTypeOf<"none">();
    expectTypeOf<Accept<CallOptions<operations["deleteSpace"]>>>().toEqualTypeOf<"none">();
  });
});

describe("a multipart form", () => {
  test("has typed parts: files, JSON and text", () => {
    void (async () => {
      const files = qlik["/api/v1/data-files"];
      await files.POST({ body: { Json: { name: "a.csv" }, File: new Blob([]) } });
      await files.POST({ body: { Json: { name: "folder", folder: true } } });
      await files.POST({ body: { Json: { name: "a.csv" }, File: new Uint8Array() } });
      await files.POST({ body: new FormData() });
      // @ts-expect-error the name is missing
      await files.POST({ body: { Json: {} } });
      // @ts-expect-error the length of a part must be known
      await files.POST({ body: { Json: { name: "a.csv" }, File: new ReadableStream() } });
      // @ts-expect-error the body is required
      await files.POST();
      await qlik["/api/v1/brands"].POST({ body: { name: "Acme", logo: new Blob([]) } });
      // @ts-expect-error a logo is a file
      await qlik["/api/v1/brands"].POST({ body: { name: "Acme", logo: "acme.png" } });
    });
  });
});

describe("a stream of events", () => {
  test("is a stream, which readEvents reads", () => {
    void (async () => {
      const data = await throwing[
        "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"
      ].POST({
        params: { path: { assistantId: "a1", threadId: "t1" } },
        body: { input: { prompt: "Why?" } },
      });
      expectTypeOf(data).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
      for await (const event of readEvents(data))
        expectTypeOf(event).toEqualTypeOf<ServerSentEvent>();
      const file = await throwing.download("/api/v1/temp-contents/{id}", glossary);
      if (file) readEvents(file);
      // @ts-expect-error the result of a call is not its data
      readEvents(await qlik.GET("/api/v1/users/me"));
    });
  });
});

describe("a response", () => {
  test("with the status 207 has typed items", () => {
    void (async () => {
      const invited = await throwing["/api/v1/users/actions/invite"].POST({
        body: { invitees: [{ email: "ann@acme.example" }] },
      });
      for (const { status, email } of invited.data ?? [])
        expectTypeOf([status, email]).toExtend<string[]>();
      const deleted = await qlik["/api/v1/data-files/actions/delete"].POST({
        body: { delete: [{ id: "f1" }] },
      });
      if (deleted.status === 207)
        expectTypeOf(deleted.data.data?.[0]?.status).toEqualTypeOf<number | undefined>();
      const configured = await qlik[
        "/api/connectivity/direct-access-agents/{agentId}/configurations"
      ].PATCH({
        params: { path: { agentId: "a1" } },
      });
      if (configured.status === 204) expectTypeOf(configured.data).toEqualTypeOf<undefined>();
    });
  });

  test("by a redirect is what it leads to", () => {
    void (async () => {
      expectTypeOf(await throwing["/api/v1/users/me"].GET()).toExtend<User>();
      expectTypeOf(await throwing["/api/v1/tenants/me"].GET()).toEqualTypeOf<Tenant>();
      expectTypeOf(
        (await throwing["/api/v1/collections/favorites"].GET()).id,
      ).toEqualTypeOf<string>();
      expectTypeOf(await throwing["/api/v1/brands/active"].GET()).toEqualTypeOf<
        Brand | NoActiveBrand
      >();
    });
  });

  test("without a body is undefined", () => {
    void (async () => {
      const deleted = await qlik["/api/v1/data-sets"].DELETE({ body: { ids: ["d1"] } });
      if (deleted.ok) expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
    });
  });

  test("that is a text is a string, and a file is a Blob", () => {
    void (async () => {
      const markdown = await throwing[
        "/api/data-governance/data-products/{dataProductId}/actions/export-documentation"
      ].GET({ params: { path: { dataProductId: "p1" } } });
      expectTypeOf(markdown).toEqualTypeOf<string>();
      const image = await throwing[
        "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"
      ].GET({
        params: { path: { taskId: "t", executionId: "e", fileAlias: "f" } },
        accept: "image/png",
      });
      expectTypeOf(image).toEqualTypeOf<Blob>();
    });
  });

  test("that contains itself is typed at any depth", () => {
    expectTypeOf<NonNullable<HttpResult["inner"]>["inner"]>().toEqualTypeOf<
      HttpResult | undefined
    >();
  });

  test("for any other status is the declared one of openapi-typescript's default", () => {
    interface Declared {
      responses: {
        200: { content: { "application/json": { id: string } } };
        404: { content: { "application/json": { missing: true } } };
        default: { content: { "application/json": { reason: string } } };
      };
    }
    type Failed<Status> = Extract<CallResult<Declared>, { ok: false; status: Status }>["error"];
    expectTypeOf<Failed<404>>().toEqualTypeOf<{ missing: true }>();
    expectTypeOf<Extract<CallResult<Declared>, { ok: false }>["error"]>().toExtend<
      { missing: true } | { reason: string }
    >();
  });
});

describe("a request", () => {
  test("has arrays in its path and its query", () => {
    void (async () => {
      const path = { "data-store-ids": ["s1"], "data-asset-ids": ["a1", "a2"] };
      await qlik[
        "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"
      ].DELETE({
        params: { path },
      });
      await qlik["/login"].GET({ params: { query: { scope: ["offline_access"] } } });
    });
  });

  test("must have the header that confirms it", () => {
    void (async () => {
      const clients = qlik["/api/v1/oauth-clients/{id}"];
      const path = { id: "c1" };
      await clients.DELETE({ params: { path, header: { "qlik-confirm-delete": "c1" } } });
      // @ts-expect-error the header is missing
      await clients.DELETE({ params: { path } });
      await qlik["/api/v1/tenants/{tenantId}/actions/deactivate"].POST({
        // @ts-expect-error the header is missing
        params: { path: { tenantId: "t" } },
      });
    });
  });

  test("may have the version that it changes", () => {
    void (async () => {
      const header = { "if-match": '"1"' };
      const params = { path: { id: "g1" }, header };
      await qlik["/api/v1/glossaries/{id}"].PATCH({
        params,
        body: [{ op: "replace", path: "/name", value: "A" }],
      });
      await qlik["/api/v1/assistants/{id}"].PATCH({
        params,
        body: [{ op: "replace", path: "/name", value: "A" }],
      });
      await qlik["/api/v1/knowledgebases/{id}"].PATCH({ params, body: [] });
    });
  });

  test("has a body where it deletes many", () => {
    void (async () => {
      await qlik["/api/v1/data-sets"].DELETE({ body: { ids: ["d1"] } });
      // @ts-expect-error the ids are missing
      await qlik["/api/v1/data-sets"].DELETE();
    });
  });

  test("changes what its operation can change, by the operations that it knows", () => {
    void (async () => {
      const collections = qlik["/api/v1/collections/{collectionId}"];
      const params = { path: { collectionId: "c1" } };
      await collections.PATCH({ params, body: [{ op: "replace", path: "/name", value: "A" }] });
      // @ts-expect-error a collection has no owner to change
      await collections.PATCH({ params, body: [{ op: "replace", path: "/owner", value: "A" }] });
      // @ts-expect-error only replace is allowed
      await collections.PATCH({ params, body: [{ op: "remove", path: "/name", value: "A" }] });
      const groups = qlik["/api/v1/groups/settings"];
      const path = "/systemGroups/000000000000000000000001/assignedRoles";
      await groups.PATCH({ body: [{ op: "replace", path, value: [] }] });
      // The operation is deprecated.
      const email = "/api/v1/transports/email-config";
      await qlik.PATCH(email, { body: [{ op: "remove", path: "/username", value: "" }] });
    });
  });

  test("is one of several, by its discriminator", () => {
    void (async () => {
      const providers = qlik["/api/v1/identity-providers"];
      await providers.POST({ body: { protocol: "OIDC", provider: "okta", interactive: true } });
      // @ts-expect-error no such protocol
      await providers.POST({ body: { protocol: "oidc", provider: "okta", interactive: true } });
      // @ts-expect-error no such provider by OIDC
      await providers.POST({ body: { protocol: "OIDC", provider: "external", interactive: true } });
    });
  });
});

describe("a list", () => {
  test("that is read by POST has typed records, and takes its filter", () => {
    void (async () => {
      const users = paginate(qlik, "/api/v1/users/actions/filter", { body: { filter: "x" } });
      expectTypeOf((await users.toArray())[0]).toEqualTypeOf<User | undefined>();
      const groups = paginate(qlik, "/api/v1/groups/actions/filter");
      expectTypeOf((await groups.toArray())[0]).toEqualTypeOf<Group | undefined>();
      // @ts-expect-error the filter is an object
      paginate(qlik, "/api/v1/users/actions/filter", { body: "x" });
    });
  });
});
