/** The identity of a user: what permissions depend on. The records of users are in the store. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Whether the user is an administrator, who may do everything in the tenant. */
  readonly admin: boolean;
  /** The name of the user at the identity provider. */
  readonly subject?: string;
  /** Whether it is an OAuth client that acts as itself. In spaces, it only has the rights of its roles. */
  readonly bot?: boolean;
  /** The ids of the user's groups. */
  readonly groups?: readonly string[];
  /** Whether an administrator has disabled the user, who can't call any more. */
  readonly disabled?: boolean;
}

/** The caller of operations that need no token. */
export const ANONYMOUS: User = { id: "", name: "", admin: false };
