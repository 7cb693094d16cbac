/** What a tenant keeps of each thing. */
import type { AppUsage, KnownSpaceType } from "../../generated/schema.ts";

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
