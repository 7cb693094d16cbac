import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/openapi/finding.ts";
import { checkWaits } from "../../scripts/pipeline/check-waits.ts";
import { merge } from "../../scripts/pipeline/merge.ts";
import { emitWaits } from "../../scripts/pipeline/waits.ts";
import { answer, asRead, ref, service, type Parts } from "./helpers.ts";

const ID = { in: "path", required: true, schema: { type: "string" } };
const TEXT = { type: "string" };
const page = (properties: object): object => ({ type: "object", properties });
const STATUS = { type: "string", "x-extensible-enum": ["running", "done", "failed"] };
const RUN = page({ id: TEXT, status: STATUS, endedAt: TEXT, free: TEXT });

const START = "POST /things/{id}/runs";
const READ = "GET /things/{id}/runs/{runId}";
const LIST = "GET /things/{id}/runs";
const STOP = "POST /things/{id}/runs/{runId}/stop";
const inThing = [{ name: "id", ...ID }];
const inRun = [...inThing, { name: "runId", ...ID }];

const row = {
  poll: READ,
  from: "body",
  id: "id",
  state: "status",
  done: ["done"],
  failed: ["failed"],
};

/** The documents of starts and of runs; the row names operations of another document. */
function documents(mark: unknown, start: Record<string, unknown> = {}, more: Parts = {}) {
  const begun = {
    "202": {
      ...(answer(page({ id: TEXT })) as { 200: object })[200],
      headers: { Location: { schema: TEXT } },
    },
  };
  return [
    asRead(
      service("starts", {
        operations: {
          [START]: {
            parameters: inThing,
            requestBody: {
              content: { "application/json": { schema: page({ task: page({ id: TEXT }) }) } },
            },
            responses: begun,
            "x-qlik-wait": mark,
            ...start,
          },
          ...more.operations,
        },
      }),
    ),
    asRead(
      service("runs", {
        operations: {
          [READ]: { parameters: inRun, responses: answer(ref("Run")) },
          [LIST]: {
            parameters: [...inThing, { name: "sort", in: "query", schema: TEXT }],
            responses: answer(page({ data: { type: "array", items: ref("Run") } })),
          },
          [STOP]: { parameters: inRun },
          "GET /tasks/{taskId}": {
            parameters: [{ name: "taskId", ...ID }],
            responses: answer(ref("Run")),
          },
        },
        components: { schemas: { Run: { allOf: [RUN] } } },
      }),
    ),
  ];
}

function findings(mark: unknown, start?: Record<string, unknown>, more?: Parts): Finding[] {
  return checkWaits(documents(mark, start, more));
}

const list = { ...row, poll: `${LIST}?sort=-id`, entries: "data", key: "id" };
const { id: _, ...newest } = { ...list, from: "newest" };
const task = { ...row, poll: "GET /tasks/{taskId}" };

describe("a row is valid", () => {
  it.each([
    ["that finds the run by the body", row],
    ["that finds it by a header", { ...row, from: "location" }],
    ["with a cancellation", { ...row, cancel: STOP }],
    ["that polls a list", list],
    ["of the newest run, with a cancellation", { ...newest, cancel: STOP }],
    [
      "with a parameter of the body",
      { ...task, parameters: { taskId: "$request.body#/task/id" }, key: "id" },
    ],
    ["with a constant parameter", { ...task, parameters: { taskId: "all" }, key: "id" }],
    [
      "with an end and no states",
      { poll: READ, from: "body", id: "id", state: "free", ended: "endedAt" },
    ],
  ])("%s", (_, mark) => {
    expect(findings(mark)).toEqual([]);
  });
});

describe("a row is reported", () => {
  it.each([
    ["that is no object", "poll", "", "must have poll, from, state"],
    ["with an unknown field", { ...row, pol: "x" }, "/pol", "is not a valid field"],
    ["with a state that is no text", { ...row, done: [1] }, "/done", "is not a valid field"],
    ["with an empty list", { ...row, failed: [] }, "/failed", "is not a valid field"],
    [
      "that polls what does not exist",
      { ...row, poll: "GET /things/{id}" },
      "/poll",
      "must name a GET operation",
    ],
    ["that polls by POST", { ...row, poll: START }, "/poll", "must name a GET operation"],
    [
      "with a query that does not exist",
      { ...list, poll: `${LIST}?order=x` },
      "/poll",
      "no query parameter",
    ],
    [
      "with a cancellation that does not exist",
      { ...row, cancel: "POST /nothing" },
      "/cancel",
      "must name an operation",
    ],
    ["with an unknown source", { ...row, from: "header" }, "/from", "from must be location"],
    ["without an id", { ...row, id: undefined }, "/id", "id is required"],
    [
      "with an id that the answer has not",
      { ...row, id: "runId" },
      "/id",
      "must have the property",
    ],
    [
      "with a header that the answer has not",
      { ...row, id: undefined, from: "content-location" },
      "/from",
      "with the header",
    ],
    ["of the newest run without a key", { ...newest, key: undefined }, "/key", "key is required"],
    [
      "of the newest run whose poll needs its id",
      { ...newest, entries: undefined, poll: READ },
      "/poll",
      "have no value",
    ],
    [
      "with a list that the answer has not",
      { ...list, entries: "items" },
      "/entries",
      "must have the list",
    ],
    [
      "with a key that the run has not",
      { ...list, key: "runId" },
      "/key",
      "must have the property",
    ],
    [
      "with a state that the run has not",
      { ...row, state: "state" },
      "/state",
      "must have the property",
    ],
    [
      "with an end that the run has not",
      { ...row, ended: "stoppedAt" },
      "/ended",
      "must have the property",
    ],
    [
      "with a state of success that the schema has not",
      { ...row, done: ["ready"] },
      "/done",
      "states of the schema",
    ],
    [
      "with a state of failure that the schema has not",
      { ...row, failed: ["ko"] },
      "/failed",
      "states of the schema",
    ],
    ["with a state that is both", { ...row, failed: ["done"] }, "/failed", "must not be in done"],
    ["without states", { ...row, done: undefined, failed: undefined }, "/done", "must list states"],
    ["with states that nothing describes", { ...row, state: "free" }, "/done", "must list states"],
    [
      "with a parameter that nothing takes",
      { ...row, parameters: { x: "1" } },
      "/parameters",
      "has a parameter",
    ],
    [
      "with an expression that the start has not",
      { ...task, parameters: { taskId: "$request.body#/task/key" }, key: "id" },
      "/parameters",
      "has no",
    ],
  ])("%s", (_, mark, field, message) => {
    const found = findings(JSON.parse(JSON.stringify(mark)));
    expect(found).toMatchObject([
      {
        rule: "wait",
        file: `spec/starts.yaml#/paths/~1things~1{id}~1runs/post/x-qlik-wait${field}`,
        message: expect.stringContaining(message) as string,
        hint: expect.any(String) as string,
      },
    ]);
  });
});

describe("a deprecated operation", () => {
  const old = (more: object): Parts => ({
    operations: {
      "POST /v1/things/{id}/runs": {
        parameters: inThing,
        responses: answer(page({ id: TEXT })),
        "x-qlik-replaced-by": START,
        ...more,
      },
    },
  });

  it("shares the row of the one that replaces it", () => {
    expect(findings(row, {}, old({}))).toEqual([]);
    const module = emitWaits(merge(documents({ ...row, cancel: STOP }, {}, old({}))));
    expect(module).toContain(`"POST /v1/things/{id}/runs": "${START}",`);
    expect(module).toContain(`poll: "${READ}", from: "body"`);
    expect(module.match(/cancel: true;/g)).toHaveLength(2);
  });

  it("is reported when the row does not fit it", () => {
    expect(findings(row, {}, old({ responses: answer(page({})) }))).toMatchObject([
      {
        file: "spec/starts.yaml#/paths/~1v1~1things~1{id}~1runs/post/x-qlik-replaced-by",
        message: expect.stringContaining(`(the x-qlik-wait of ${START})`) as string,
      },
    ]);
  });
});

it("the run of a list has the type of an entry", () => {
  const module = emitWaits(merge(documents(list)));
  expect(module).toContain(
    `NonNullable<operations["runs1"]["responses"][200]["content"]["application/json"]["data"]>[number]`,
  );
});
