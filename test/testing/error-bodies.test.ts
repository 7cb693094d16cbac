import { expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { describeOperation, loadGroup } from "../../src/testing/description/description.ts";
import { groupOf } from "../../src/testing/description/group.ts";
import { toErrorBody } from "../../src/testing/http/error-body.ts";
import { HttpError, invalid } from "../../src/testing/http/http-error.ts";
import { findProblem } from "../../src/testing/http/validation/schema-validator.ts";
import { conforms } from "./conforms.ts";

it("every declared error of every operation is as its schema says", async () => {
  let count = 0;
  for (const key of Object.keys(operations)) {
    const path = key.slice(key.indexOf(" ") + 1);
    await loadGroup(groupOf(path));
    const { responses } = describeOperation(key);
    for (const [status, { content }] of Object.entries(responses)) {
      const schema = content?.["application/json"]?.schema;
      if (!/^[45]/.test(status) || !schema) continue;
      const { details } = invalid({ pointer: "/name" }, "is required");
      const body = toErrorBody(new HttpError(Number(status), details), responses, path);
      expect(findProblem(body, schema), `${key} ${status}`).toBeUndefined();
      conforms(key, Number(status), body);
      count++;
    }
  }
  expect(count).toBeGreaterThan(2000);
});

it.each<[string, number, object]>([
  ["GET /api/v1/spaces/{spaceId}", 404, { errors: [{ code: "SPACES-404", detail: "D" }] }],
  ["GET /api/v1/reloads/{reloadId}", 404, { errors: [{ code: "RELOADS-004", title: "T" }] }],
  ["GET /api/scheduling/tasks/{id}", 404, { errors: [{ code: 404, title: "T", detail: "D" }] }],
  ["GET /api/v1/themes/{id}", 404, { title: "T", status: 404, meta: { message: "D" } }],
  [
    "GET /api/v1/licenses/overview",
    403,
    { error: "T", message: "D", errors: [{ code: "HTTP-403" }] },
  ],
  ["GET /api/v1/roles/{id}", 409, { errors: [{ code: "HTTP-409", source: { pointer: "/a" } }] }],
])("the error of %s with %i is in the form of its service", async (key, status, expected) => {
  const path = key.slice(key.indexOf(" ") + 1);
  await loadGroup(groupOf(path));
  const error = new HttpError(status, { title: "T", detail: "D", source: { pointer: "/a" } });
  expect(toErrorBody(error, describeOperation(key).responses, path)).toMatchObject(expected);
});

it("an error of the gateway is in the gateway's form", () => {
  const error = new HttpError(404, { title: "T", detail: "D" });
  expect(toErrorBody(error)).toEqual({ errors: [{ code: "HTTP-404", title: "T", detail: "D" }] });
});
