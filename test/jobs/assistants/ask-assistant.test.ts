import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  askAssistant,
  createQlikClient,
  QlikAbortError,
  QlikConnectionError,
  QlikInputError,
  QlikProtocolError,
  QlikTimeoutError,
  type AnswerPart,
  type AnswerSource,
  type QlikClient,
} from "../../../src/index.ts";
import { createTenant } from "../../../src/testing.ts";
import { unaided } from "../../no-retry.ts";
import { all, piecesOf, responding, sending } from "../stream/responding.ts";

const ASK = "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
const [assistantId, threadId] = [
  "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111",
  "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c112",
];
const QUESTION = { assistantId, threadId, text: "Which region sells best?" };

function answering(text: string, mediaType = "text/event-stream", size?: number): QlikClient {
  return responding(ASK, () => piecesOf(text, mediaType, size)).qlik;
}

const SOURCES: AnswerSource[] = [{ documentId: threadId, source: "sales.pdf" }];

describe("the answer of an assistant", () => {
  test("has text and sources, in each form, however it is cut", async () => {
    const output = fc.string({ unit: fc.constantFrom("{", "}", '"', "\\", "é", " ", "a", "\n") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(output, { maxLength: 5 }),
        fc.constantFrom(["data: ", "\n\n"], ["", ""], ["", "\n"], [" ", "\r\n"]),
        fc.integer({ min: 1, max: 30 }),
        async (outputs, [before, after], size) => {
          const parts = [...outputs.map((each) => ({ output: each })), { sources: SOURCES }];
          const text = parts.map((part) => before + JSON.stringify(part) + after).join("");
          const mediaType = before === "data: " ? "text/event-stream" : "application/json";
          expect(await askAssistant(answering(text, mediaType, size), QUESTION)).toEqual({
            text: outputs.join(""),
            sources: SOURCES,
            threadId,
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("may be events of plain text", async () => {
    const qlik = answering("data: The\n\ndata:  North\n\ndata: 42\n\ndata: [DONE]\n\n");
    expect(await askAssistant(qlik, QUESTION)).toMatchObject({ text: "The North42", sources: [] });
  });

  test("is streamed, and then awaited as a whole", async () => {
    const qlik = answering('{"output":"The"}{"output":" North"}{"sources":[]}');
    const answer = askAssistant(qlik, QUESTION);
    const parts: AnswerPart[] = await all(answer);
    expect(parts).toEqual([
      { type: "text", text: "The" },
      { type: "text", text: " North" },
      { type: "sources", sources: [] },
    ]);
    expect((await answer).text).toBe("The North");
    expect(() => answer[Symbol.asyncIterator]()).toThrow(QlikInputError);
  });

  test.each(['{"output":"The"}{"outp', 'data: {"output":"The"}\n\ndata: {"ou'])(
    "is an error when it is cut off: %s",
    async (text) => {
      await expect(askAssistant(answering(text), QUESTION)).rejects.toThrow(QlikConnectionError);
    },
  );

  test("is an error when the assistant reports one", async () => {
    const qlik = answering('{"output":"The"}{"errors":[{"code":"ASSISTANTS-1"}]}');
    const error: unknown = await askAssistant(qlik, QUESTION).then(
      undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toHaveProperty("message", expect.stringContaining("ASSISTANTS-1"));
  });

  test.each(["", "data: "])("may not have a part that is too large: %s{…", async (before) => {
    const text = before + JSON.stringify({ output: "x".repeat(5000) });
    const answer = askAssistant(answering(text, "text/plain", 100), QUESTION, {
      maxEventLength: 1000,
    });
    await expect(answer).rejects.toMatchObject({ name: "QlikProtocolError", code: "too-large" });
  });

  test("is read without a copy for each of its pieces", async () => {
    const output = "x".repeat(5_000_000);
    const answer = await askAssistant(answering(JSON.stringify({ output }), "", 500), QUESTION);
    expect(answer.text.length).toBe(output.length);
  });

  test("is left: the connection is closed, and the whole is not there", async () => {
    const { response, send, isCancelled } = sending();
    const answer = askAssistant(responding(ASK, () => response).qlik, QUESTION);
    send('data: {"output":"The"}\n\n');
    for await (const part of answer) {
      expect(part).toEqual({ type: "text", text: "The" });
      break;
    }
    expect(isCancelled()).toBe(true);
    await expect(answer).rejects.toThrow(QlikAbortError);
    const unread = askAssistant(answering(""), QUESTION);
    await unread[Symbol.asyncIterator]().return?.();
    await expect(unread).rejects.toThrow(QlikAbortError);
  });

  test("is limited in time", async () => {
    const { tenant, qlik } = responding(ASK, () => sending().response);
    const answer = askAssistant(qlik, QUESTION, { firstEvent: "10s" });
    await expect(tenant.run(Promise.resolve(answer))).rejects.toThrow(QlikTimeoutError);
  });

  test("is of the tenant: a new thread, and the same one to go on", async () => {
    const tenant = createTenant({
      clock: "manual",
      data: { spaces: [{ id: "team", name: "Team" }] },
    });
    const qlik = createQlikClient({ ...unaided, ...tenant.clientOptions, throwOnError: true });
    const { id } = await qlik["/api/v1/assistants"].POST({
      body: {
        ...{ name: "Helper", title: "Helper", description: "", welcomeMessage: "Hello" },
        ...{ tags: [], customProperties: {}, knowledgeBases: [], spaceId: "team" },
      },
    });
    const first = await askAssistant(qlik, { assistantId: id, text: "Why \n not?" });
    expect(first.text).toBe("The knowledge bases have nothing about this.");
    const second = await askAssistant(qlik, {
      ...{ assistantId: id, threadId: first.threadId, text: "Really?" },
    });
    expect(second.threadId).toBe(first.threadId);
    const threads = await qlik["/api/v1/assistants/{assistantId}/threads"].GET({
      params: { path: { assistantId: id } },
    });
    expect(threads.data.map(({ name }) => name)).toEqual(["Why not?"]);
  });
});

test("asks nothing before it is iterated or awaited", () => {
  const { tenant, qlik } = responding(ASK, () => Response.json({}));
  askAssistant(qlik, QUESTION);
  expect(tenant.requests).toEqual([]);
});

test.each<[unknown, unknown, string]>([
  [{ assistantId }, {}, '"question.text" is required'],
  [{ ...QUESTION, prompt: "?" }, {}, 'Unknown option "question.prompt"'],
  [QUESTION, { as: "events" }, 'Unknown option "as"'],
])("rejects %j with %j at once", (question, options, reason) => {
  const { qlik } = responding(ASK, () => Response.json({}));
  const start = (): unknown => askAssistant(qlik, question as typeof QUESTION, options as object);
  expect(start).toThrow(QlikInputError);
  expect(start).toThrow(reason);
});
