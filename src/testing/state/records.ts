/** The records of a tenant. */
import type {
  AppUsage,
  KnownSpaceAssignmentType,
  KnownSpaceRole,
  KnownSpaceShareRole,
  KnownSpaceShareType,
  KnownSpaceType,
  ReloadTask,
  TaskDefinition,
} from "../../../generated/schema.ts";
import type { TenantApp } from "./options.ts";

export interface AppRecord {
  readonly id: string;
  /** The id of the app's entry in the catalog. */
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
  /** When the data was last replaced; empty if it never was. */
  readonly lastReloadTime: string;
  /** The last reload that was started and has ended. */
  readonly lastReload: { readonly status: "ok" | "error"; readonly endTime: string } | undefined;
  /** When the app was published; empty if it never was. Only apps in managed spaces are published. */
  readonly publishTime: string;
  /** The id of the app that it was published from. */
  readonly originAppId: string | undefined;
  readonly data: AppData | undefined;
}

/** A version of the script of an app. Reloads run the newest one. */
export interface ScriptRecord {
  readonly scriptId: string;
  readonly script: string;
  readonly versionMessage: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly modifierId: string;
  /** In bytes. */
  readonly size: number;
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

/** A temporary file. */
export interface TempContentRecord {
  readonly id: string;
  readonly filename: string;
  /** The only user who may download the file. */
  readonly ownerId: string;
  /** The times, by the clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The time to live, in seconds from the creation. */
  readonly ttl: number;
  /** When the file is complete, by the clock; infinite while it is uploaded. */
  readonly completeAt: number;
  /** The size of the complete file, in bytes. */
  readonly length: number;
  /** Whether a request is writing to the file. */
  readonly locked?: boolean;
  /** Absent after the time to live. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** What the tasks of both services have in common. */
export interface RunnableRecord extends Readonly<
  Pick<
    ReloadTask,
    | "id"
    | "appId"
    | "userId"
    | "state"
    | "partial"
    | "disabledCode"
    | "lastExecutionTime"
    | "nextExecutionTime"
  >
> {
  readonly enabled?: boolean | undefined;
}

/** A reload task: its settings and its status. */
export type TaskRecord = RunnableRecord & Omit<ReloadTask, "links">;

/** A task of the scheduling service: its document, and what the service keeps of it. `userId` is its owner. */
export interface SchedulingTaskRecord
  extends RunnableRecord, Omit<TaskDefinition, "id" | "enabled"> {
  /** The names of the events that were received since the last run. */
  readonly received: Set<string>;
  readonly triggerId: string;
  readonly orchestrationId: string;
  readonly actionId: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** A run of a scheduling task. Its status is that of its reload. */
export interface TaskRunRecord {
  readonly id: string;
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
  readonly tenantId: string;
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
  readonly tenantId: string;
  readonly spaceId: string;
  readonly type: KnownSpaceAssignmentType;
  readonly assigneeId: string;
  readonly roles: readonly KnownSpaceRole[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** An app that is shared with a user or group without a role in its space. */
export interface ShareRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly spaceId: string;
  readonly type: KnownSpaceShareType;
  readonly assigneeId: string;
  readonly roles: readonly KnownSpaceShareRole[];
  /** The app's id. */
  readonly resourceId: string;
  /** Only affects links. */
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}
