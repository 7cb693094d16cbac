import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METHODS } from "../../scripts/openapi/document.ts";
import { describeOperation } from "../../scripts/words/operations.ts";
import {
  describeHeader,
  describeParameter,
  describeSchema,
  describeTag,
  describeValue,
  nounOf,
} from "../../scripts/words/sentences.ts";

const text = { type: "string" };

describe("a sentence about a value", () => {
  it.each([
    ["appId", text, "The identifier of the app."],
    ["id", text, "The identifier of the app."],
    ["qID", text, "The q identifier of the app."],
    ["name", text, "The name of the app."],
    ["resultUrl", text, "The URL of the result."],
    [
      "createdAt",
      { type: "string", format: "date-time" },
      "The date and time at which the app was created.",
    ],
    ["createdDate", text, "The date and time at which the app was created."],
    [
      "lastUpdated",
      { type: "string", format: "date-time" },
      "The date and time at which the app was last updated.",
    ],
    [
      "expiry",
      { type: "string", format: "date-time" },
      "The date and time at which the app expires.",
    ],
    [
      "lastReloadTime",
      { type: "string", format: "date-time" },
      "The date and time of the last reload of the app.",
    ],
    ["startDate", { type: "string", format: "date" }, "The date of the start of the app."],
    ["createdBy", text, "The user who created the app."],
    ["enabled", { type: "boolean" }, "Whether the app is enabled."],
    ["isDefault", { type: "boolean" }, "Whether the app is the default."],
    ["hasSectionAccess", { type: "boolean" }, "Whether the app has section access."],
    ["includeDeleted", { type: "boolean" }, "Whether to include deleted."],
    ["dynamicViewEnabled", { type: "boolean" }, "Whether the dynamic view is enabled."],
    ["roles", { type: "array" }, "The roles of the app."],
    ["userIds", { type: "array" }, "The identifiers of the users."],
    ["data", { type: "array" }, "The apps on this page."],
    ["fileCount", { type: "integer" }, "The number of files."],
    ["totalFileCount", { type: "integer" }, "The total number of files."],
    ["cpu_time_spent_ms", { type: "integer" }, "The CPU time spent of the app, in milliseconds."],
    ["status", { type: "string", enum: ["a"] }, "The status of the app."],
    ["links", { type: "object" }, "The links."],
    ["<b>&</b>", text, "The b b of the app."],
    ["$%&", text, "The value of the app."],
    ["", text, "The value of the app."],
  ])("%j is made from name, type and owner", (name, schema, expected) => {
    expect(describeValue({ name, schema, owner: "app" })).toBe(expected);
  });
});

describe("a sentence about a parameter", () => {
  it.each([
    ["limit", "query", "The maximum number of apps to return."],
    ["next", "query", "The cursor of the next page, taken from `links.next`."],
    ["id", "path", "The identifier of the app."],
    ["baseid", "path", "The identifier of the base."],
    ["spaceId", "query", "The identifier of the space."],
  ])("%s in the %s says what it does", (name, place, expected) => {
    expect(describeParameter({ name, in: place, schema: text }, "apps")).toBe(expected);
  });
});

describe("a sentence about a schema", () => {
  it.each([
    ["ReloadTask", "A reload task."],
    ["AppCreateRequest", "A request to create an app."],
    ["APIKey", "An API key."],
    ["UserUpdateRequestBody", "A request to update a user."],
    ["errorResponse-400", "An error response."],
    ["Links", "Links to related pages and resources."],
  ])("%s has the right article", (name, expected) => {
    expect(describeSchema(name)).toBe(expected);
  });
});

describe("words of an operation", () => {
  it.each([
    ["get", "/api/v1/apps/{appId}", "getApp", "Get an app", "Returns the app."],
    ["get", "/api/v1/reloads", "listReloads", "List reloads", "Lists the reloads."],
    [
      "post",
      "/api/v1/tasks/{id}/runs",
      "startTaskRun",
      "Start a run of a task",
      "Starts a run of the task.",
    ],
    ["put", "/api/v1/spaces/{spaceId}", "replaceSpace", "Replace a space", "Replaces the space."],
    [
      "patch",
      "/api/core/ip-policies/{id}",
      "updateIpPolicy",
      "Update an IP policy",
      "Updates the IP policy.",
    ],
    ["delete", "/api/v1/users/{userId}", "deleteUser", "Delete a user", "Deletes the user."],
    ["post", "/api/v1/apps/{appId}/copy", "copyApp", "Copy an app", "Copies the app."],
    [
      "post",
      "/api/v1/a/{id}/actions/change-owner",
      "changeAOwner",
      "Change the owner of an a",
      "Changes the owner of the a.",
    ],
    [
      "get",
      "/api/v1/users/me",
      "getCurrentUser",
      "Get the current user",
      "Returns the current user.",
    ],
    [
      "get",
      "/api/v1/items/settings",
      "getItemsSettings",
      "Get the settings of the items",
      "Returns the settings of the items.",
    ],
  ] as const)("%s %s", (method, path, operationId, summary, description) => {
    expect(describeOperation(method, path)).toMatchObject({ operationId, summary, description });
  });

  it("describe what happened, by status", () => {
    const { response } = describeOperation("delete", "/api/v1/users/{userId}");
    expect(response("204")).toBe("The user was deleted.");
    expect(response("404")).toBe(
      "The resource was not found, or the caller does not have access to it.",
    );
    expect(describeOperation("get", "/api/v1/users/{id}").response("200")).toBe(
      "The requested user.",
    );
  });
});

describe("any name at all", () => {
  const names = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme-ascii" }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "<script>",
      "a`b",
      "ID",
      "IDs",
    ),
    fc
      .array(
        fc.constantFrom(
          "is",
          "has",
          "Count",
          "At",
          "Date",
          "Id",
          "s",
          "_",
          "-",
          "URL",
          "by",
          "total",
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join("")),
  );
  const schemas = fc.constantFrom<Record<string, unknown>>(
    ...["string", "boolean", "array", "integer", "object", "null"].map((type) => ({ type })),
    ...[
      {},
      { type: ["string", "null"] },
      { type: "string", format: "date-time" },
      { format: "date" },
    ],
  );
  const isSentence = (sentence: string): void => {
    expect(sentence).toMatch(/^[^\s\p{Ll}].*\.$/su);
    expect(sentence).not.toMatch(/[<>&]|\s\s|\s[.,]|undefined|\[object/);
    expect(sentence.trim()).toBe(sentence);
  };

  it("makes a sentence without markup that starts with a capital and ends with a full stop", () => {
    fc.assert(
      fc.property(names, schemas, fc.option(names, { nil: undefined }), (name, schema, owner) => {
        const noun = owner === undefined ? undefined : nounOf(owner);
        isSentence(describeValue({ name, schema, owner: noun }));
        for (const place of ["query", "path", "header"])
          isSentence(describeParameter({ name, in: place, schema }));
        isSentence(describeSchema(name, schema));
        isSentence(describeTag(name));
        isSentence(describeHeader(name, schema));
      }),
      { numRuns: 500 },
    );
  });

  it("makes an operation's words, and an operationId that is an identifier or empty", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        fc.array(names, { maxLength: 4 }),
        (method, segments) => {
          const words = describeOperation(method, `/${segments.join("/")}`);
          isSentence(words.description);
          isSentence(words.requestBody);
          for (const status of ["200", "204", "302", "404", "599"])
            isSentence(words.response(status));
          expect(words.summary).toMatch(/^[^\s\p{Ll}].*[^.]$/su);
        },
      ),
      { numRuns: 500 },
    );
  });
});
