import { expectTypeOf, test } from "vitest";
import {
  askAssistant,
  auditEvents,
  stream,
  type AnswerPart,
  type AssistantAnswer,
  type AuditEvent,
  type QlikClient,
  type QlikThrowingClient,
  type ServerSentEvent,
} from "../../src/index.ts";

declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

const ASK = "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream";
const request = {
  params: { path: { assistantId: "a", threadId: "t" } },
  body: { input: { prompt: "?", promptType: "thread" } },
} as const;

test("the items of a stream have the type of their form", () => {
  void (() => {
    expectTypeOf(stream(qlik, ASK, request)).toEqualTypeOf<
      AsyncGenerator<ServerSentEvent, void, undefined>
    >();
    expectTypeOf(stream(throwing, ASK, request, { idle: "5s" })).toEqualTypeOf<
      AsyncGenerator<ServerSentEvent, void, undefined>
    >();
    const lines = stream(qlik, ASK, request, { as: "ndjson" });
    expectTypeOf(lines).toEqualTypeOf<AsyncGenerator<unknown, void, undefined>>();
    const text = stream(qlik, "GET /api/v1/reloads", {}, { as: "text" });
    expectTypeOf(text).toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
    const bytes = stream(qlik, "GET /api/v1/reloads", {}, { as: "bytes" });
    expectTypeOf(bytes).toEqualTypeOf<AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>>();
  });
});

test("the operation, its request and the form are checked", () => {
  void (() => {
    // @ts-expect-error -- there is no such operation
    stream(qlik, "POST /api/v1/assistant", {}, { as: "text" });
    // @ts-expect-error -- the body is missing
    stream(qlik, ASK, { params: request.params });
    // @ts-expect-error -- the type of the prompt is another one
    stream(qlik, ASK, { ...request, body: { input: { prompt: "?", promptType: "chat" } } });
    // @ts-expect-error -- the specification declares no event stream
    stream(qlik, "GET /api/v1/reloads");
    // @ts-expect-error -- there is no such form
    stream(qlik, ASK, request, { as: "csv" });
    // @ts-expect-error -- an option of the stream
    stream(qlik, ASK, { ...request, signal: AbortSignal.abort() });
    // @ts-expect-error -- a duration needs a unit
    stream(qlik, ASK, request, { idle: "5" });
  });
});

test("an answer of an assistant has parts, and is awaited as a whole", () => {
  void (async () => {
    const answer = askAssistant(qlik, { assistantId: "a", text: "?" });
    for await (const part of answer) {
      expectTypeOf(part).toEqualTypeOf<AnswerPart>();
      if (part.type === "text") expectTypeOf(part.text).toEqualTypeOf<string>();
    }
    expectTypeOf(await answer).toEqualTypeOf<AssistantAnswer>();
    // @ts-expect-error -- the question is missing
    askAssistant(qlik, { assistantId: "a" });
    // @ts-expect-error -- its form is its own
    askAssistant(qlik, { assistantId: "a", text: "?" }, { as: "text" });
  });
});

test("audit events have the fields of both sources", () => {
  void (async () => {
    for await (const event of auditEvents(throwing, { from: new Date() })) {
      expectTypeOf(event).toEqualTypeOf<AuditEvent>();
      expectTypeOf(event.eventTime).toEqualTypeOf<string | undefined>();
      expectTypeOf(event.id).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error -- a time is text or a Date
    auditEvents(qlik, { from: 0 });
  });
});

test("a token is text", () => {
  expectTypeOf<QlikClient["token"]>().toEqualTypeOf<() => Promise<string>>();
  expectTypeOf<QlikThrowingClient["token"]>().toEqualTypeOf<() => Promise<string>>();
});
