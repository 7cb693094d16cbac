import { expect, it } from "vitest";
import { defaultResponses } from "../../../scripts/normalise/rules/default-responses.ts";
import { heal, healOperation, json } from "./heal.ts";

const ok = json({ type: "object" });
const failed = json({ type: "string" });

function healed(responses: object): unknown {
  return healOperation(defaultResponses, { responses }).responses;
}

it("uses the default for 400 and 500, where they are not described", () => {
  expect(healed({ 200: ok, default: failed })).toEqual({ 200: ok, 400: failed, 500: failed });
  expect(healed({ 200: ok, 400: ok, default: failed })).toEqual({ 200: ok, 400: ok, 500: failed });
  const reference = { $ref: "#/components/responses/Failed" };
  expect(healed({ 302: ok, default: reference })).toEqual({
    302: ok,
    400: reference,
    500: reference,
  });
});

it("uses the default for 200, where no success is described", () => {
  expect(healed({ default: ok })).toEqual({ 200: ok });
  expect(healed({ default: ok, 404: failed })).toEqual({ 200: ok, 404: failed });
});

it("replaces ranges by a status of each", () => {
  expect(healed({ "2XX": ok, "4xx": failed, "5XX": failed, "1XX": {} })).toEqual({
    ...{ 200: ok, 400: failed, 500: failed },
  });
  expect(healed({ 400: ok, "4XX": failed })).toEqual({ 400: ok });
});

it("rejects what is no status", () => {
  const paths = { "/a": { get: { responses: { ok } } } };
  expect(heal(defaultResponses, { paths }).rejections).toMatchObject([
    { pointer: "#/paths/~1a/get/responses", message: "The status must be a number, got ok" },
  ]);
});
