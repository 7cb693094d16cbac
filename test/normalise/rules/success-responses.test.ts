import { describe, expect, it } from "vitest";
import { successResponses } from "../../../scripts/normalise/rules/success-responses.ts";
import { tabulate } from "../../../scripts/pipeline/operations.ts";
import { heal, healOperation, json } from "./heal.ts";

const moved = { headers: { Location: {} } };
const user = json({ type: "object" });

describe("an operation without a success", () => {
  it("has that of the operation to which it redirects", () => {
    const paths = {
      "/users/me": { get: { responses: { 301: moved } } },
      "/users/{userId}": { get: { responses: { 200: user } } },
      "/users/{userId}/name": { get: { responses: { 200: json({ type: "string" }) } } },
    };
    const { document } = heal(successResponses, { paths });
    expect(document.paths?.["/users/me"]?.get?.responses).toEqual({ 200: user, 301: moved });
  });

  it("has any body, if it may lead elsewhere", () => {
    const { responses } = healOperation(successResponses, { responses: { 302: moved } });
    expect(Object.keys(responses ?? {})).toEqual(["200", "302"]);
    expect(responses).toHaveProperty(["200", "content", "application/json", "schema"], {});
  });
});

describe("a GET request without a declared body", () => {
  it("has any body, in the table too", () => {
    const { document } = heal(successResponses, {
      paths: {
        "/a": {
          get: {
            responses: { 200: { description: "A file." } },
            "x-qlik-tier": { tier: "1", limit: 1000 },
          },
        },
      },
    });
    expect(tabulate(document).get("GET /a")?.success).toBe("any");
  });

  it("has none with a status that has none", () => {
    const responses = { 204: { description: "Nothing." } };
    expect(healOperation(successResponses, { responses }).responses).toEqual(responses);
  });
});

it("leaves other methods without a body alone", () => {
  const responses = { 201: { description: "Created." } };
  expect(healOperation(successResponses, { responses }, { method: "post" }).responses).toEqual(
    responses,
  );
});
