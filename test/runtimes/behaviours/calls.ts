/** Loading the package, and calls that succeed. */
import { createQlikClient, isQlikError, unwrap } from "qlik-cloud-client";
import { equal, isTrue, rejection, seen, type Behaviour } from "./behaviour.ts";
import { faultClient, tenantClient } from "./clients.ts";

export const calls: readonly Behaviour[] = [
  {
    name: "imports the client",
    async check() {
      const module = await import("qlik-cloud-client");
      isTrue(typeof module.createQlikClient === "function", "createQlikClient");
    },
  },
  {
    name: "imports qlik-cloud-client/events",
    async check() {
      const module = await import("qlik-cloud-client/events");
      isTrue(typeof module.createWebhookHandler === "function", "createWebhookHandler");
    },
  },
  {
    name: "imports qlik-cloud-client/testing",
    async check() {
      const module = await import("qlik-cloud-client/testing");
      isTrue(typeof module.createTenant === "function", "createTenant");
    },
  },
  {
    name: "imports qlik-cloud-client/codegen",
    async check() {
      isTrue(Object.keys(await import("qlik-cloud-client/codegen")).length > 0, "exports");
    },
  },
  {
    name: "makes a typed call by its path",
    async check(servers) {
      const me = await tenantClient(servers)["/api/v1/users/me"].GET();
      isTrue(me.ok && typeof me.data.id === "string", "the user");
    },
  },
  {
    name: "sends and receives JSON beyond ASCII",
    async check(servers) {
      const qlik = tenantClient(servers);
      const name = `Verkäufe 売上 🚀 ${crypto.randomUUID()}`;
      const created = unwrap(await qlik["/api/v1/spaces"].POST({ body: { name, type: "shared" } }));
      const path = { spaceId: created.id };
      const read = unwrap(await qlik["/api/v1/spaces/{spaceId}"].GET({ params: { path } }));
      equal(read.name, name);
    },
  },
  {
    name: "encodes paths and queries",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      const params = { path: { id: "ä/%" }, query: { filter: "a&b=ü" } };
      await qlik.raw("GET", "/api/v1/previews/{id}", { params });
      const [request] = await seen(servers.faults, key);
      equal(request?.path, "/api/v1/previews/%C3%A4%2F%25?filter=a%26b%3D%C3%BC");
    },
  },
  {
    name: "names itself in the User-Agent header",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "echo");
      await qlik["/api/v1/users/me"].GET();
      const [request] = await seen(servers.faults, key);
      const agent = request?.headers["user-agent"] ?? "";
      isTrue(agent.startsWith("qlik-cloud-client/"), "the package");
    },
  },
  {
    name: "reads a compressed response",
    async check(servers) {
      const { qlik } = faultClient(servers, "gzip");
      equal(unwrap(await qlik["/api/v1/users/me"].GET()), { name: "compressed" });
    },
  },
  {
    name: "reads a response without a body",
    async check(servers) {
      const qlik = tenantClient(servers);
      const body = { name: crypto.randomUUID(), type: "shared" } as const;
      const { id: spaceId } = unwrap(await qlik["/api/v1/spaces"].POST({ body }));
      const params = { path: { spaceId } };
      const deleted = await qlik["/api/v1/spaces/{spaceId}"].DELETE({ params });
      equal([deleted.status, deleted.data], [204, undefined]);
    },
  },
  {
    name: "returns an error status as a result",
    async check(servers) {
      const params = { path: { appId: "none" } };
      const app = await tenantClient(servers)["/api/v1/apps/{appId}"].GET({ params });
      equal([app.ok, app.status], [false, 404]);
      isTrue(Boolean(app.error?.errors?.[0]?.code), "the code of the error");
    },
  },
  {
    name: "throws an error with Qlik's code by unwrap",
    async check(servers) {
      const params = { path: { appId: "none" } };
      const call = tenantClient(servers)["/api/v1/apps/{appId}"].GET({ params }).then(unwrap);
      const error = await rejection(call, "QlikNotFoundError");
      equal([error["status"], isQlikError(error)], [404, true]);
    },
  },
  {
    name: "rejects a wrong option before anything is sent",
    async check({ tenant }) {
      const create = (): unknown => createQlikClient({ tenant, auth: { apiKey: "a b" } });
      await rejection(
        Promise.resolve().then(() => create()),
        "QlikInputError",
      );
    },
  },
];
