/** What a tenant keeps of each thing. */
import type {
  AppUsage,
  KnownSpaceAssignmentType,
  KnownSpaceRole,
  KnownSpaceShareRole,
  KnownSpaceShareType,
  KnownSpaceType,
  ReloadTask,
  TaskDefinition,
  TaskEvent,
} from "../../../generated/schema.ts";
import type { TenantApp } from "./options.ts";

export interface AppRecord {
  readonly id: string;
  /** The id of the app's entry in the catalogue. */
  readonly itemId: string;
  readonly sequence: number;
  readonly name: string;
  readonly description: string;
  readonly usage: AppUsage;
  /** Absent in a personal space. */
  readonly spaceId: string | undefined;
  readonly ownerId: string;
  readonly creatorId: string;
  readonly createdDate: string;
  readonly modifiedDate: string;
  /** When its data were last replaced; empty if they never were. */
  readonly lastReloadTime: string;
  /** The reload that ended last, however it ended. */
  readonly lastReload: { readonly status: "ok" | "error"; readonly endTime: string } | undefined;
  /** When it was published; empty if it never was. Only apps in managed spaces are. */
  readonly publishTime: string;
  /** The app that it was published from. */
  readonly originAppId: string | undefined;
  /** The versions of its script, the newest first: that one a reload runs. */
  readonly scripts: readonly ScriptRecord[];
  readonly data: AppData | undefined;
}

export interface ScriptRecord {
  readonly id: string;
  readonly sequence: number;
  readonly script: string;
  readonly versionMessage: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly modifierId: string;
}

/** What the last successful reload has left in an app. */
export interface AppData {
  readonly script: string;
  readonly partial: boolean;
  /** How long the reload took, in milliseconds. */
  readonly duration: number;
  /** As `data.apps[].metadata` describes the data. Reloads keep it. */
  readonly metadata?: TenantApp["metadata"] | undefined;
}

/** A file that waits to be fetched. */
export interface TempContentRecord {
  readonly id: string;
  readonly filename: string;
  /** Who may fetch it: nobody else. */
  readonly ownerId: string;
  /** When it will be complete, in the clock's milliseconds. */
  readonly completeAt: number;
  /** Absent when its time to live has passed. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** What all tasks have in common that run by themselves. */
export interface RunnableRecord extends Readonly<
  Pick<ReloadTask, "id" | "appId" | "userId" | "state">
> {
  readonly sequence: number;
  readonly partial: boolean;
  readonly disabledCode: ReloadTask["disabledCode"] | undefined;
  readonly lastExecutionTime: string | undefined;
  readonly nextExecutionTime: string | undefined;
}

/** A schedule for the reloads of an app, as it was given and how it stands. */
export interface TaskRecord extends RunnableRecord {
  readonly timeZone: string;
  /** Empty where there is none. */
  readonly startDateTime: string;
  readonly endDateTime: string;
  readonly recurrence: readonly string[];
  readonly autoReload: boolean;
  readonly autoReloadPartial: boolean;
}

/** A task of the scheduling service. Who owns it is its `userId`. */
export interface SchedulingTaskRecord extends RunnableRecord {
  /** As it was sent, without what the service works out by itself. */
  readonly definition: TaskDefinition;
  /** The events that it waits for; empty where it waits for none. */
  readonly events: readonly TaskEvent[];
  /** Whether one of the events is enough. */
  readonly exclusive: boolean;
  /** The names of the events that have come since its last run. */
  readonly received: Set<string>;
  readonly triggerId: string;
  readonly orchestrationId: string;
  readonly actionId: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** One run of such a task. How it stands is how its reload stands. */
export interface TaskRunRecord {
  readonly id: string;
  readonly sequence: number;
  readonly taskId: string;
  readonly taskName: string;
  readonly actionId: string;
  readonly appId: string;
  readonly reloadId: string;
  readonly startedAt: string;
  readonly executedAs: string;
  readonly triggeredBy: string;
}

export interface SpaceRecord {
  readonly id: string;
  readonly sequence: number;
  readonly type: KnownSpaceType;
  readonly name: string;
  readonly description: string;
  readonly ownerId: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Roles that a user, a group or a bot has in a space. */
export interface AssignmentRecord {
  readonly id: string;
  readonly sequence: number;
  readonly spaceId: string;
  readonly type: KnownSpaceAssignmentType;
  readonly assigneeId: string;
  readonly roles: readonly KnownSpaceRole[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** An app that is open to somebody without a role in its space. */
export interface ShareRecord {
  readonly id: string;
  readonly sequence: number;
  readonly spaceId: string;
  readonly type: KnownSpaceShareType;
  readonly assigneeId: string;
  readonly roles: readonly KnownSpaceShareRole[];
  /** The app's id. */
  readonly resourceId: string;
  /** Has an effect on links only. */
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}
