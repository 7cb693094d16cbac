/** The options of a tenant. */
import type { Duration } from "../../core/duration.ts";
import type {
  AppMetadata,
  AppUsage,
  KnownSpaceAssignmentType,
  KnownSpaceRole,
  KnownSpaceType,
} from "../../../generated/schema.ts";

/** The options of {@link createTenant}. */
export interface TenantOptions {
  /**
   * The initial data, restored by `reset()`.
   * @default one user, no spaces, no apps
   */
  readonly data?: TenantData;
  /**
   * Makes ids and API keys reproducible. A number and its text are the same seed.
   * @default a random one for each tenant
   */
  readonly seed?: number | string;
  /**
   * `"real"` is the platform's time; `"manual"` begins at 2026-01-01T00:00:00Z and only moves by `advance` and `run`.
   * @default "real"
   */
  readonly clock?: "real" | "manual";
  /**
   * The time from the request for a reload to its end when an engine is free, in milliseconds or as text such as `"10m"`:
   * the first tenth in the queue, the rest on the engine. After three hours, Qlik's limit, a reload ends with
   * `EXCEEDED_LIMIT`. At most 2147483647 ms.
   * @default 300
   * @example
   * createTenant({ reloadDuration: "1m" });
   */
  readonly reloadDuration?: Duration;
  /**
   * The number of reloads that run at a time; others wait in the queue, the heaviest first. Qlik documents no number.
   * @default 4
   * @example
   * createTenant({ engines: 1 });
   */
  readonly engines?: number;
  /**
   * The maximum number of reloads of an app a day, by UTC. Further requests are rejected with 403 `RELOADS-013`, and tasks
   * that are due are skipped.
   * @default unlimited
   * @example
   * createTenant({ reloadQuota: 192 });
   */
  readonly reloadQuota?: number;
  /**
   * The time from the request for an export until its file can be downloaded, in milliseconds or as text such as `"10m"`;
   * until then the status is 204. At most 2147483647 ms.
   * @default 100
   * @example
   * createTenant({ exportDuration: 0 });
   */
  readonly exportDuration?: Duration;
  /**
   * The response to an operation that the tenant neither implements nor keeps records for: an example of its
   * description, with the header `x-embedded-tenant: example`, or the status 501 with the code `TENANT-501`.
   * `tenant.fidelityOf()` says which operations these are.
   * @default "example"
   * @example
   * createTenant({ unbuilt: "refuse" });
   */
  readonly unbuilt?: "example" | "refuse";
  /**
   * Whether Qlik's rate limits apply. They count the calls of each user over five minutes: 5000 calls of tier 1, 500 of
   * tier 2, 250 of each special operation. Further calls are answered with 429 and `Retry-After` until the five minutes
   * are over. `{ share }` reduces the limits: with `{ share: 0.01 }`, 50 calls of tier 1 are allowed. `window` shortens the
   * five minutes. `false` turns rate limits off, for load tests.
   * @default true
   * @example
   * createTenant({ clock: "manual", rateLimit: { share: 0.01 } });
   */
  readonly rateLimit?: boolean | { readonly share: number; readonly window?: Duration };
}

/** The initial data of a tenant. The first user owns all spaces and apps that name no other owner. */
export interface TenantData {
  /**
   * The users. `tenant.apiKey` is the API key of the first one, who is an administrator by default.
   * @default one user
   */
  readonly users?: readonly TenantUser[];
  /**
   * The OAuth clients, which get access tokens from `/oauth/token`. `tenant.oauthClient` has the credentials of the first.
   * @default one client, which may act as itself and as any user
   */
  readonly oauthClients?: readonly TenantOAuthClient[];
  /**
   * The number of units of each type of access that the license has. The users that the tenant begins with use one each.
   * @default 100 professional, 1000 analyzer
   * @example
   * createTenant({ data: { licenses: { professional: 2, analyzer: 0 } } });
   */
  readonly licenses?: TenantLicenses;
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
   * The name of the user at the identity provider, by which user impersonation can find the user.
   * @default `embedded\` and the id
   */
  readonly subject?: string;
  /**
   * The user's API key, which `tenant.apiKeyOf(id)` returns.
   * @default made from the seed
   */
  readonly apiKey?: string;
  /**
   * Whether the user is an administrator, who may do everything. Other users need roles in spaces.
   * @default true for the first user, false for others
   */
  readonly admin?: boolean;
  /**
   * The ids of the user's groups. Roles can also be assigned to groups.
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
   * The scopes that the client may request. By default, it gets all of them.
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
  /**
   * The URLs that users may be sent back to after a login, for pages that use the grant `authorization_code`.
   * @default none: the client can't log users in
   * @example
   * createTenant({ data: { oauthClients: [{ redirectUris: ["http://localhost:5173/"] }] } });
   */
  readonly redirectUris?: readonly string[];
}

/** The units of the license that a tenant begins with. */
export interface TenantLicenses {
  /** @default 100 */
  readonly professional?: number;
  /** @default 1000 */
  readonly analyzer?: number;
}

/** A space that a tenant begins with. */
export interface TenantSpace {
  /** @default made from the seed */
  readonly id?: string;
  /** Unique in the tenant. */
  readonly name: string;
  /** @default "shared" */
  readonly type?: KnownSpaceType;
  /** @default "" */
  readonly description?: string;
  /** @default the first user */
  readonly ownerId?: string;
  /**
   * The roles of users and groups in the space. The owner needs no role.
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
  /** At least one role. The type of the space determines which ones are possible. */
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
   * The duration of the app's reloads, like the tenant's `reloadDuration`. Copies of the app don't inherit it.
   * @default the tenant's reloadDuration
   */
  readonly reloadDuration?: Duration;
  /**
   * The load script. The tenant stores it and its versions, but does not run it.
   * @default none
   */
  readonly script?: string;
  /**
   * Describes the app's data, as `GET /api/v1/apps/{appId}/data/metadata` returns it. Members that are left out have a
   * default. Reloads keep the metadata, and copies of the app with its data have the same.
   * @default no tables and no fields
   * @example
   * createTenant({
   *   data: {
   *     apps: [{ name: "Sales", metadata: { tables: [{ name: "Orders", no_of_rows: 120 }] } }],
   *   },
   * });
   */
  readonly metadata?: DeepReadonly<AppMetadata>;
  /** @default the first user */
  readonly ownerId?: string;
}

/** A value whose members cannot be changed, on any level. */
export type DeepReadonly<Value> = Value extends object
  ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
  : Value;

/** The outcome of a reload. */
export interface ReloadOutcome {
  /** The id of the app whose next reload ends like this. */
  readonly appId: string;
  readonly status: "SUCCEEDED" | "FAILED" | "EXCEEDED_LIMIT";
  /**
   * The code of the error. Only with `FAILED`.
   * @default "EngineConnectionError"
   */
  readonly errorCode?: string;
  /**
   * The description of the error. Only with `FAILED`.
   * @default "The connection to the engine was lost"
   */
  readonly errorMessage?: string;
}
