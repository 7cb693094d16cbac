/**
 * Reads the streamed answer of an assistant. Qlik doesn't document its form: published programs read JSON objects that
 * follow each other, `{ output }` for each piece and `{ sources }` last, sent as events or one directly after the other.
 */
import type { PromptOutputInvoke } from "../../../generated/schema.ts";
import { createEventParser } from "../../call/read-events.ts";
import { QlikConnectionError, QlikProtocolError, type FailedCall } from "../../errors/errors.ts";
import { excerptOf } from "../excerpt.ts";
import { tooLarge } from "../stream/too-large.ts";
import { createObjectSplitter } from "./split-objects.ts";

/** A document that the answer was generated from. */
export type AnswerSource = NonNullable<PromptOutputInvoke["sources"]>[number];

/** A part of an answer: a piece of its text, or its sources, which come last. */
export type AnswerPart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "sources"; readonly sources: readonly AnswerSource[] };

/**
 * Makes the parts of an answer from pieces of the response's text.
 *
 * @throws {QlikProtocolError} when the stream reports an error, has something else than parts, or a part of more characters
 * than `maxLength`.
 * @throws {QlikConnectionError} when its end cuts off a part.
 */
export async function* readParts(
  pieces: AsyncIterable<string>,
  call: FailedCall,
  maxLength: number,
): AsyncGenerator<AnswerPart, void, undefined> {
  let push: ((text: string) => string[]) | undefined;
  let pending = (): number => 0;
  for await (const piece of pieces) {
    const text = push ? piece : piece.trimStart();
    if (text === "") continue;
    if (!push && text.startsWith("{")) ({ push, pending } = createObjectSplitter());
    if (!push) {
      const parser = createEventParser();
      push = (more) => parser.push(more).map(({ data }) => data);
      pending = () => parser.pending;
    }
    for (const data of push(text)) yield* partsOf(data, call);
    if (pending() > maxLength) throw tooLarge(maxLength, call);
  }
  if (pending() === 0) return;
  throw new QlikConnectionError("The answer ended in the middle of a part.", call);
}

function* partsOf(data: string, call: FailedCall): Generator<AnswerPart> {
  if (data === "" || data === "[DONE]") return;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    // A piece of the text itself.
  }
  if (typeof value !== "object" || value === null) {
    yield { type: "text", text: data };
    return;
  }
  const { output, sources } = value as PromptOutputInvoke;
  if (typeof output === "string" && output !== "") yield { type: "text", text: output };
  if (Array.isArray(sources)) yield { type: "sources", sources };
  if (typeof output === "string" || Array.isArray(sources)) return;
  const excerpt = excerptOf(data);
  throw new QlikProtocolError(
    `Expected parts of an answer ("output", "sources") but got: ${excerpt}`,
    { ...call, excerpt },
  );
}
