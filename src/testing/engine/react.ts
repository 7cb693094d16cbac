/** Answers a call by the engine and by the reaction in front of it. */
import type { HandlerResponse } from "../http/handler.ts";
import type { EngineCall } from "./rules.ts";

interface Replaced {
  readonly body: unknown;
}

export type Answer = (call: EngineCall) => HandlerResponse | Promise<HandlerResponse>;

/** A reaction as the dispatcher knows it; `Reactions` types it by its operation. */
export type AnyReaction =
  | Answer
  | {
      readonly before?:
        | ((call: EngineCall) => void | Promise<void>)
        | ((call: EngineCall) => Replaced | Promise<Replaced>);
      readonly after?: (
        call: EngineCall,
        response: HandlerResponse,
      ) => HandlerResponse | undefined | Promise<HandlerResponse | undefined>;
    };

export async function react(
  reaction: AnyReaction | undefined,
  call: EngineCall,
  answer: Answer,
): Promise<HandlerResponse> {
  if (typeof reaction === "function") return reaction(call);
  const replaced = await reaction?.before?.(call);
  const response = await answer(replaced ? { ...call, ...replaced } : call);
  return (await reaction?.after?.(call, response)) ?? response;
}
