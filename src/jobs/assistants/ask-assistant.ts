import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { flag, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { QlikAbortError, QlikInputError } from "../../errors/errors.ts";
import { STREAM_OPTIONS, stream, type StreamOptions } from "../stream/stream.ts";
import { readParts, type AnswerPart, type AnswerSource } from "./read-parts.ts";

const THREADS = "/api/v1/assistants/{assistantId}/threads";
const ASK = `POST ${THREADS}/{threadId}/actions/stream` as const;

/** A question to an assistant. */
export interface AssistantQuestion {
  readonly assistantId: string;
  readonly text: string;
  /**
   * The thread to continue: the `threadId` of an answer.
   * @default a new thread, named after the question
   */
  readonly threadId?: string | undefined;
  /**
   * Whether the sources have the text of their chunks.
   * @default false
   */
  readonly includeText?: boolean | undefined;
}

const QUESTION = {
  assistantId: required(text),
  text: required(text),
  threadId: option(text),
  includeText: option(flag, false),
} satisfies OptionsTable<AssistantQuestion>;

/** A whole answer. */
export interface AssistantAnswer {
  readonly text: string;
  /** The documents that the answer was generated from; empty if there were none. */
  readonly sources: readonly AnswerSource[];
  /** The thread in which to ask the next question. */
  readonly threadId: string;
}

/** An answer as it is generated: iterate it for its parts, await it for the whole, or first iterate and then await it. */
export interface AnswerStream extends AsyncIterable<AnswerPart>, PromiseLike<AssistantAnswer> {}

const { as: _as, reconnects: _reconnects, ...OPTIONS } = STREAM_OPTIONS;

const CALL = { method: "POST", path: ASK.slice("POST ".length), status: 200 };

/** The length of a thread's name that is made from a question, in characters. */
const MAX_NAME = 80;

/**
 * Asks an assistant of Qlik Answers, and streams its answer. Nothing is sent before the answer is iterated or awaited; it can
 * be iterated once. Leaving the loop closes the connection; awaiting then rejects with `QlikAbortError`. Errors are those of
 * {@link stream}.
 *
 * @throws {QlikInputError} at once, for an unknown option or a value that can't be used.
 * @example
 * const answer = askAssistant(qlik, { assistantId, text: "Which region sells best?" });
 * for await (const part of answer) if (part.type === "text") process.stdout.write(part.text);
 * const { sources, threadId } = await answer;
 */
export function askAssistant(
  qlik: AnyQlikClient,
  question: AssistantQuestion,
  options: Omit<StreamOptions, "as" | "reconnects"> = {},
): AnswerStream {
  const asked = readOptions(question ?? null, QUESTION, { prefix: "question." });
  const settings = readOptions(options, OPTIONS);
  const results = resultsOf(qlik);
  const { clock } = results;
  let resolve!: (answer: AssistantAnswer) => void;
  let reject!: (error: unknown) => void;
  const whole = new Promise<AssistantAnswer>((...settle) => ([resolve, reject] = settle));
  // It is awaited later, or never.
  whole.catch(() => undefined);
  /** Has no effect on an answer that was read to its end, or has failed. */
  const leave = (): void => {
    reject(new QlikAbortError("The loop over the answer ended before the answer did.", CALL));
  };
  let isRead = false;

  async function* read(): AsyncGenerator<AnswerPart, void, undefined> {
    isRead = true;
    const startedAt = clock.monotonic();
    let [answer, sources]: [string, readonly AnswerSource[]] = ["", []];
    try {
      const threadId = asked.threadId ?? (await createThread(results, asked, settings));
      const { assistantId, text: prompt, includeText } = asked;
      const params = { path: { assistantId, threadId } };
      const body = { input: { prompt, promptType: "thread", includeText } } as const;
      const deadline = Math.max(1, settings.deadline - (clock.monotonic() - startedAt));
      const pieces = stream(results, ASK, { params, body }, { ...settings, deadline, as: "text" });
      for await (const part of readParts(pieces, CALL, settings.maxEventLength)) {
        if (part.type === "text") answer += part.text;
        else sources = [...sources, ...part.sources];
        yield part;
      }
      resolve({ text: answer, sources, threadId });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      leave();
    }
  }
  const parts = read();
  const readAll = async (): Promise<void> => {
    while (!(await parts.next()).done);
  };
  return {
    [Symbol.asyncIterator]() {
      if (isRead)
        throw new QlikInputError(
          "The answer has been read already. Iterate it once, then await it.",
        );
      return parts;
    },
    then(...handlers) {
      if (!isRead) readAll().then(leave, leave);
      return whole.then(...handlers);
    },
  };
}

async function createThread(
  { POST }: QlikClient,
  { assistantId, text: prompt }: AssistantQuestion,
  { signal, deadline }: { readonly signal: AbortSignal | undefined; readonly deadline: number },
): Promise<string> {
  const name = Array.from(prompt.replace(/\s+/g, " ").trim()).slice(0, MAX_NAME).join("");
  const params = { path: { assistantId } };
  return unwrap(await POST(THREADS, { params, body: { name }, signal, deadline })).id;
}
