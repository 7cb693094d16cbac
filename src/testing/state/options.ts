/** What a tenant is made from. */
import type { Duration } from "../../core/duration.ts";
import type {
  AppUsage,
  KnownSpaceAssignmentType,
  KnownSpaceRole,
  KnownSpaceType,
} from "../../../generated/schema.ts";

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
   * The time from the request for a reload to its end when an engine is free, as milliseconds or text such as `"10m"`: the
   * first tenth in the queue, the rest on the engine. A reload of more than three hours, Qlik's limit, ends then as
   * `EXCEEDED_LIMIT`. At most 2147483647 ms.
   * @default 300
   * @example
   * createTenant({ reloadDuration: "1m" });
   */
  readonly reloadDuration?: Duration;
  /**
   * How many reloads run at a time; the others wait in the queue, the heaviest first. Qlik promises no number.
   * @default 4
   * @example
   * createTenant({ engines: 1 });
   */
  readonly engines?: number;
  /**
   * How many reloads an app may have a day, by UTC. A further one is refused with 403 `RELOADS-013`, and a task that is
   * due is skipped.
   * @default as many as are asked for
   * @example
   * createTenant({ reloadQuota: 192 });
   */
  readonly reloadQuota?: number;
  /**
   * The time from the request for an export until its file can be fetched, as milliseconds or text such as `"10m"`; until
   * then the status is 204. At most 2147483647 ms.
   * @default 100
   * @example
   * createTenant({ exportDuration: 0 });
   */
  readonly exportDuration?: Duration;
  /**
   * Whether calls are counted by Qlik's rate limits, each user's for itself, over five minutes: 5000 calls of tier 1,
   * 500 of tier 2, 250 of each special operation. Then the tier answers 429 with `Retry-After` until the five minutes
   * are over. `{ share }` makes the limits smaller: of `{ share: 0.01 }`, 50 calls of tier 1 are left. `false` is for
   * load tests.
   * @default true
   * @example
   * createTenant({ clock: "manual", rateLimit: { share: 0.01 } });
   */
  readonly rateLimit?: boolean | { readonly share: number };
}

/** What a tenant holds. Spaces and apps belong to the first user unless they say otherwise. */
export interface TenantData {
  /**
   * The users. `tenant.apiKey` is that of the first one, who is the tenant's administrator unless said otherwise.
   * @default one user
   */
  readonly users?: readonly TenantUser[];
  /**
   * The OAuth clients that get access tokens from `/oauth/token`. `tenant.oauthClient` is the first one.
   * @default one client, which may do everything that OAuth clients may
   */
  readonly oauthClients?: readonly TenantOAuthClient[];
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
  /**
   * What the identity provider calls the user; user impersonation can look it up.
   * @default `embedded\` and the id
   */
  readonly subject?: string;
  /**
   * The user's API key; `tenant.apiKeyOf(id)` tells it.
   * @default made from the seed
   */
  readonly apiKey?: string;
  /**
   * Whether the user administers the tenant, and so may do everything in it. Others need a role in a space.
   * @default true for the first user, false for others
   */
  readonly admin?: boolean;
  /**
   * The ids of the user's groups, to which roles can be assigned too.
   * @default none
   */
  readonly groups?: readonly string[];
}

/** An OAuth client that a tenant begins with. It acts as itself, a bot user with the client's id, or as a user. */
export interface TenantOAuthClient {
  /** @default made from the seed */
  readonly clientId?: string;
  /** @default made from the seed */
  readonly clientSecret?: string;
  /** @default "Embedded OAuth client" */
  readonly name?: string;
  /**
   * The scopes that the client may ask for, all of which it gets when it asks for none.
   * @default ["user_default"]
   */
  readonly scopes?: readonly string[];
  /**
   * Whether the client may act as itself, by the grant `client_credentials`.
   * @default true
   */
  readonly machineToMachine?: boolean;
  /**
   * Whether the client may act as any user, by the grant `urn:qlik:oauth:user-impersonation`.
   * @default true
   */
  readonly impersonation?: boolean;
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
  /**
   * Who has which roles in the space. Its owner needs none.
   * @default none
   * @example
   * createTenant({
   *   data: {
   *     users: [{ id: "ann" }, { id: "bob" }],
   *     spaces: [{ name: "Sales", assignments: [{ assigneeId: "bob", roles: ["producer"] }] }],
   *   },
   * });
   */
  readonly assignments?: readonly TenantAssignment[];
}

/** Roles in a space that a tenant begins with. */
export interface TenantAssignment {
  /** @default "user" */
  readonly type?: KnownSpaceAssignmentType;
  /** The id of one of `data.users`, or of a group. An assignee has one assignment in a space. */
  readonly assigneeId: string;
  /** At least one; which there are depends on the space's type. */
  readonly roles: readonly KnownSpaceRole[];
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
  /**
   * How long its reloads take, like the tenant's `reloadDuration`. A copy of the app doesn't inherit it.
   * @default the tenant's reloadDuration
   */
  readonly reloadDuration?: Duration;
  /**
   * The load script. It isn't run, but read: the tables and fields that a reload leaves in the app are made up after it.
   * @default none
   * @example
   * createTenant({ data: { apps: [{ name: "Sales", script: "Regions: LOAD * INLINE [Region\nEast\nWest];" }] } });
   */
  readonly script?: string;
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
