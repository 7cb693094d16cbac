/** Writes the document of a task, as Qlik does it where it has an operation for the trigger. */
import type {
  TaskDefinition,
  TaskEvent,
  TaskOnTaskEvent,
  TaskOnTimeSchedule,
} from "../../../generated/schema.ts";

/** What a task has whatever starts it. */
export interface TaskSettings {
  readonly name: string;
  readonly enabled: boolean;
  readonly partial: boolean;
}

/** What starts a task, as the operation for it takes it. */
export type Trigger =
  | { readonly kind: "time"; readonly settings: Omit<TaskOnTimeSchedule, keyof TaskSettings> }
  | { readonly kind: "task"; readonly settings: Omit<TaskOnTaskEvent, keyof TaskSettings> }
  | { readonly kind: "dataset"; readonly settings: object };

/** The version of Serverless Workflow that Qlik's guide to the migration of reload tasks names. */
const SPEC_VERSION = "0.8";

/** The name by which the state refers to the event. */
const TRIGGER = "trigger";

/** The document of a task that reloads an app. */
export function defineTask(
  appId: string,
  { name, enabled, partial }: TaskSettings,
  trigger: Trigger,
): TaskDefinition {
  const event = eventOf(trigger);
  const functionRef = { refName: "app.reload" as const, arguments: { appId, partial } };
  return {
    name,
    specVersion: SPEC_VERSION,
    enabled,
    ...(trigger.kind === "time" && {
      start: { stateName: "reload", schedule: trigger.settings },
    }),
    ...(event && { events: [event] }),
    states: [
      {
        name: "reload",
        type: "event",
        end: true,
        onEvents: [
          {
            eventRefs: event ? [TRIGGER] : [],
            actions: [{ name: "reload-action", functionRef }],
          },
        ],
      },
    ],
  };
}

function eventOf(trigger: Trigger): TaskEvent | undefined {
  if (trigger.kind === "dataset") {
    const type = "com.qlik/active-analytics-orch";
    return { name: TRIGGER, type, source: "dataset.updated" };
  }
  if (trigger.kind === "time") return undefined;
  const { onTaskId, onTaskStatus } = trigger.settings;
  const correlation = [
    { contextAttributeName: "id", contextAttributeValue: onTaskId },
    ...(onTaskStatus === undefined || onTaskStatus === "any"
      ? []
      : [{ contextAttributeName: "status", contextAttributeValue: onTaskStatus }]),
  ];
  const type = "com.qlik.v1.task.run.finished";
  return { name: TRIGGER, type, source: "system-events.task", correlation };
}
