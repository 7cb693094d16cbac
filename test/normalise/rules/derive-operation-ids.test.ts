import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveOperationIds } from "../../../scripts/normalise/rules/derive-operation-ids.ts";
import { operationsOf } from "../../../scripts/openapi/document.ts";
import { heal, healOperation } from "./heal.ts";

function idOf(path: string, method = "get", operationId?: string): string {
  return healOperation(deriveOperationIds, { operationId }, { path, method }).operationId;
}

describe("the id of an operation", () => {
  it.each([
    ["get", "/api/v1/reloads", "getReloads"],
    ["get", "/api/v1/reloads/{reloadId}", "getReloadsByReloadId"],
    ["post", "/api/v1/data-sets/{data-set-id}/actions/move", "postDataSetsByDataSetIdActionsMove"],
    ["get", "/api/workflows/automations", "getWorkflowsAutomations"],
    ["get", "/api/v2/reloads", "getV2Reloads"],
    ["get", "/.well-known/oauth-authorization-server", "getWellKnownOauthAuthorizationServer"],
  ])("%s %s is %s", (method, path, id) => {
    expect(idOf(path, method)).toBe(id);
  });

  it("does not depend on the id that was published", () => {
    expect(idOf("/items", "get", "items#GetSettings")).toBe("getItems");
  });

  it("distinguishes paths with the same words by a hash of the path", () => {
    const paths = { "/a-b": { get: {} }, "/a/b": { get: {} }, "/c": { get: {} } };
    const ids = [...operationsOf(heal(deriveOperationIds, { paths }).document.paths)].map(
      ({ operation }) => operation.operationId,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe("getC");
  });

  it("is followed by links, which name operations by id", () => {
    const responses = { 200: { links: { next: { operationId: "old" } } } };
    const operation = healOperation(deriveOperationIds, { operationId: "old", responses });
    expect(operation).toMatchObject({
      responses: { 200: { links: { next: { operationId: "getThings" } } } },
    });
  });

  it("names events after what happened", () => {
    const { document } = heal(deriveOperationIds, {
      webhooks: { "reload.finished": { post: {} } },
    });
    expect(document.webhooks?.["reload.finished"]?.post?.operationId).toBe("onReloadFinished");
  });

  it("is unique, and does not depend on the order of the paths", () => {
    const segment = fc.constantFrom("a", "b-c", "bC", "{id}", "{b}", "api", "v1");
    const path = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((parts) => `/${parts.join("/")}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1 }), (paths) => {
        const idsIn = (order: string[]): Map<string, string> => {
          const items = Object.fromEntries(order.map((each) => [each, { get: {} }]));
          const { document } = heal(deriveOperationIds, { paths: items });
          return new Map(
            [...operationsOf(document.paths)].map(({ path: at, operation }) => [
              at,
              operation.operationId,
            ]),
          );
        };
        const ids = idsIn(paths);
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect(idsIn(paths.toReversed())).toEqual(ids);
        for (const id of ids.values()) expect(id).toMatch(/^[A-Za-z\d]+$/);
      }),
    );
  });
});
