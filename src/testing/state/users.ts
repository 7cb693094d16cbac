/** Who asks a tenant. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Whether the user isAdmin the tenant, and so may do everything in it. */
  readonly admin: boolean;
  /** What the identity provider calls the user. */
  readonly subject?: string;
  /** Whether it is an OAuth client that acts as itself: in spaces, such a one has the rights of its roles alone. */
  readonly bot?: boolean;
  /** The ids of the user's groups. */
  readonly groups?: readonly string[];
}

/** Who asks where no token is needed. */
export const ANONYMOUS: User = { id: "", name: "", admin: false };
