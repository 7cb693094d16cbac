/** The namespace that Qlik has replaced, but not marked as deprecated: the same tasks, in the form of its own. */
import { operations } from "../../../../generated/operations.ts";
import type { AnyReaction } from "../../engine/react.ts";
import { fitted } from "../../engine/respond.ts";
import type { Reactions } from "../../http/handler.ts";
import { schedulingRunReactions } from "./runs.ts";
import { schedulingTaskReactions } from "./tasks.ts";

const handlers = { ...schedulingTaskReactions, ...schedulingRunReactions };

export const formerTaskReactions: Reactions = Object.fromEntries(
  Object.entries(handlers as Readonly<Record<string, AnyReaction>>).flatMap(
    ([key, handle]): [string, AnyReaction][] => {
      const former = key.replace("/api/scheduling/", "/api/v1/");
      if (!Object.hasOwn(operations, former)) return [];
      if (typeof handle !== "function") return [[former, handle]];
      const reaction: AnyReaction = async (call) => fitted(former, await handle(call));
      return [[former, reaction]];
    },
  ),
);
