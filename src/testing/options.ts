/** What a tenant is made from. */
import type { AppUsage, KnownSpaceType } from "../../generated/schema.ts";

/** The options of {@link createTenant}. */
export interface TenantOptions {
  /**
   * What the tenant holds at the beginning, and after each `reset()`.
   * @default one user, no spaces, no apps
   */
  readonly data?: TenantData;
  /**
   * Makes ids, the API key among them, the same in each run. A number and the text of it are the same seed.
   * @default a new one for each tenant
   */
  readonly seed?: number | string;
  /**
   * `"real"` is the platform's time; `"manual"` begins at 2026-01-01T00:00:00Z and stands still until `advance` moves
   * it.
   * @default "real"
   */
  readonly clock?: "real" | "manual";
  /**
   * Milliseconds from the request for a reload to its end, as long as one of the four engines is free: the first tenth
   * in the queue, the rest on the engine. At most 2147483647.
   * @default 300
   */
  readonly reloadDuration?: number;
}

/** What a tenant holds. Spaces and apps belong to the first user unless they say otherwise. */
export interface TenantData {
  /**
   * The users. The API key is that of the first one, who is the tenant's administrator.
   * @default one user
   */
  readonly users?: readonly TenantUser[];
  /** @default none */
  readonly spaces?: readonly TenantSpace[];
  /** @default none */
  readonly apps?: readonly TenantApp[];
}

/** A user that a tenant begins with. */
export interface TenantUser {
  /** @default made from the seed */
  readonly id?: string;
  /** @default "Embedded User" */
  readonly name?: string;
}

/** A space that a tenant begins with. */
export interface TenantSpace {
  /** @default made from the seed */
  readonly id?: string;
  /** Unlike any other in the tenant. */
  readonly name: string;
  /** @default "shared" */
  readonly type?: KnownSpaceType;
  /** @default "" */
  readonly description?: string;
  /** @default the first user */
  readonly ownerId?: string;
}

/** An app that a tenant begins with. */
export interface TenantApp {
  /** @default made from the seed, as a UUID */
  readonly id?: string;
  readonly name: string;
  /** @default "" */
  readonly description?: string;
  /** The id of one of `data.spaces`. @default the owner's personal space */
  readonly spaceId?: string;
  /** @default "ANALYTICS" */
  readonly usage?: AppUsage;
  /** @default the first user */
  readonly ownerId?: string;
}

/** How a reload shall end. */
export interface ReloadOutcome {
  /** The app whose next reload it is. */
  readonly appId: string;
  readonly status: "SUCCEEDED" | "FAILED" | "EXCEEDED_LIMIT";
  /**
   * What failed, with `FAILED` alone.
   * @default "EngineConnectionError"
   */
  readonly errorCode?: string;
  /**
   * A sentence about it, with `FAILED` alone.
   * @default "The connection to the engine was lost"
   */
  readonly errorMessage?: string;
}
