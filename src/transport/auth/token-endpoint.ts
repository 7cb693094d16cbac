import type { OutgoingRequest } from "../policy.ts";
import type { ClientCredentials } from "./credentials.ts";

/** An access token as the token endpoint issued it. */
export interface IssuedToken {
  readonly token: string;
  /** For how long it is valid, in milliseconds. */
  readonly lifetime: number;
}

/** What the transport has to know of an OAuth token endpoint; the client passes in that of Qlik. */
export interface TokenEndpoint {
  readonly method: string;
  readonly path: string;
  /** The endpoint's own operation, as for any request. */
  readonly operation: OutgoingRequest["operation"];
  /** What the body of a success must be, by its status. */
  readonly expectedBody: OutgoingRequest["expectedBody"];
  /** Headers besides the media type. */
  headers(): Readonly<Record<string, string>>;
  /** Writes the request body, which is sent as JSON. */
  body(credentials: ClientCredentials): object;
  /**
   * Reads the body of a success. `undefined` when it has no usable token.
   *
   * @param requestedAt when the request was sent, in milliseconds since 1970
   */
  readToken(body: unknown, requestedAt: number): IssuedToken | undefined;
  /** Describes an error body in one line; empty when it says nothing. */
  describeError(body: unknown): string;
  /** What to do about an error status. */
  hint(status: number): string | undefined;
}
